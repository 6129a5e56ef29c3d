/**
 * How much of the frame's height a map of each size really uses: the frame has room for the call-outs
 * of the narrowest map, and on wider ones they need less of it.
 */
import { SIZE_CLASSES, type Callout, type PlanePoint, type SizeClass } from '../domain/geography.ts';
import { bubbleRadius } from '../domain/bubbles.ts';
import type { Bounds } from './plane.ts';

/** Above and below what is drawn, px at the class's least width: outlines and focus rings need it. */
const MARGIN_PX = 4;

/**
 * @param plane    of the frame, in whose coordinates all the rest is
 * @param land     bounds of the country
 * @param anchors  where bubbles may stand, the largest on any of them
 * @param callouts of that size
 * @returns top and foot of the used part, whole units inside the frame
 */
export function drawnExtent(
  plane: { readonly width: number; readonly height: number },
  land: Bounds,
  anchors: readonly PlanePoint[],
  callouts: readonly Callout[],
  size: SizeClass,
): readonly [top: number, foot: number] {
  const { minWidthPx, calloutPx } = SIZE_CLASSES[size];
  const unitsPerPx = plane.width / minWidthPx;
  const ends = (points: readonly PlanePoint[], reach: number): number[] =>
    points.flatMap(([, y]) => [y - reach, y + reach]);
  const all = [
    land[1],
    land[3],
    ...ends(anchors, bubbleRadius(1, { plane })),
    ...ends(callouts.map(({ centre }) => centre), (calloutPx[1] / 2) * unitsPerPx), // prettier-ignore
  ];
  const margin = MARGIN_PX * unitsPerPx;
  return [
    Math.max(0, Math.floor(Math.min(...all) - margin)),
    Math.min(plane.height, Math.ceil(Math.max(...all) + margin)),
  ];
}
