/**
 * The frame: the country, a margin, and as much more as call-outs need on the narrowest map, where
 * they are largest against the country. One frame for all size classes, so that every map of the
 * country has the same proportions and nothing jumps when a window is resized.
 */
import { SIZE_CLASSES, SMALLEST_CLASS, type PlaneBox, type PlanePoint } from '../domain/geography.ts';
import { EDGE_PX, placeCallouts } from './callouts.ts';
import { candidates, type Scene } from './candidates.ts';
import type { Bounds } from './plane.ts';

/** Around the country on every side, px on the narrowest map: outlines and focus rings need it. */
const MARGIN_PX = 4;
/**
 * What more room costs, per cent, in px of leader line: in width every name on a phone gets less room,
 * in height only the legend moves down there (wider maps leave out what they do not use, drawn.ts).
 */
const WIDTH_COST = 12;
const HEIGHT_COST = 4;
/** Steps in which a side moves out, px on the narrowest map, and how many at most. */
const STEP_PX = 6;
const MOST_ASIDE = 5;
const MOST_ABOVE = 9;

/** Steps that each side is moved out. */
interface Pads {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** @returns the cheapest frame, whole units; deterministic */
export function frameFor(scene: Scene, [x0, y0, x1, y1]: Bounds): PlaneBox {
  const minWidthPx = SIZE_CLASSES[SMALLEST_CLASS].minWidthPx;
  const pxWithoutPads = (x1 - x0) / (minWidthPx - 2 * MARGIN_PX);
  const margin = Math.round(MARGIN_PX * pxWithoutPads);
  const step = Math.round(STEP_PX * pxWithoutPads);
  const frameOf = ({ left, top, right, bottom }: Pads): PlaneBox => [
    x0 - margin - left * step,
    y0 - margin - top * step,
    x1 - x0 + 2 * margin + (left + right) * step,
    y1 - y0 + 2 * margin + (top + bottom) * step,
  ];
  const base = frameOf({ left: 0, top: 0, right: 0, bottom: 0 });
  const roomCost = ([, , width, height]: PlaneBox): number =>
    WIDTH_COST * percentMore(width, base[2]) + HEIGHT_COST * percentMore(height, base[3]);

  let [best, least] = [base, Infinity];
  for (let aside = 0; aside <= MOST_ASIDE; aside++) {
    // The frame's width alone decides how large a box is on the plane: so its places are found once.
    const widest = frameOf({ left: aside, right: aside, top: MOST_ABOVE, bottom: MOST_ABOVE });
    const unitsPerPx = (base[2] + aside * step) / minWidthPx;
    const places = candidates(scene, widest, unitsPerPx, SMALLEST_CLASS);
    const leastAlone = places.reduce((sum, list) => sum + (list[0]?.cost ?? Infinity), 0);
    const frames = padsOf(aside)
      .map(frameOf)
      .sort((a, b) => roomCost(a) - roomCost(b));
    for (const frame of frames) {
      if (roomCost(frame) + leastAlone >= least) break;
      const { centres, cost } = placeCallouts(places, frame, unitsPerPx);
      const tight = centres.length === 0 ? frame : tightened(frame, base, centres, unitsPerPx);
      if (roomCost(tight) + cost < least) [best, least] = [tight, roomCost(tight) + cost];
    }
  }
  return best;
}

/** Cuts what the call-outs leave free above and below. The width stays, since their size depends on it. */
function tightened(frame: PlaneBox, base: PlaneBox, centres: readonly PlanePoint[], unitsPerPx: number): PlaneBox {
  const reach = (SIZE_CLASSES[SMALLEST_CLASS].calloutPx[1] / 2 + EDGE_PX) * unitsPerPx;
  const top = Math.floor(Math.min(base[1], ...centres.map(([, y]) => y - reach)));
  const bottom = Math.ceil(Math.max(base[1] + base[3], ...centres.map(([, y]) => y + reach)));
  return [frame[0], top, frame[2], bottom - top];
}

function padsOf(aside: number): Pads[] {
  const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, i) => i);
  return upTo(aside).flatMap((left) =>
    upTo(MOST_ABOVE).flatMap((top) => upTo(MOST_ABOVE).map((bottom) => ({ left, right: aside - left, top, bottom }))),
  );
}

function percentMore(value: number, than: number): number {
  return 100 * (value / than - 1);
}
