/** Marks of the pinned regions on the map: on the corner of a call-out, else above the region's words, or before them. */
import { SIZE_CLASSES, type Geography, type PlanePoint, type SizeClass } from '../../domain/geography.ts';
import { LABEL_FONT_PX, LABEL_LINE_EM } from '../labels/labelSize.ts';
import type { LabelLayout } from '../labels/placeLabels.ts';
import { textWidthPx } from '../labels/textWidth.ts';
import type { TerritoryMark } from '../model.ts';
import { pinMark } from './pinMarks.ts';

interface MapPinsProps {
  readonly territories: readonly TerritoryMark[];
  readonly geography: Geography;
  readonly layouts: Readonly<Record<SizeClass, LabelLayout>>;
  /** Those that are written on the map. */
  readonly sizes: readonly SizeClass[];
}

/** From the middle of a mark to the words under it. */
const GAP_PX = 8;

/** A place on the plane, and px from it: the two scale differently. */
interface Place {
  readonly at: PlanePoint;
  readonly dx: number;
  readonly dy: number;
}

export function MapPins({ territories, geography, layouts, sizes }: MapPinsProps) {
  const pinned = territories.flatMap(({ key, pin, bubble }) =>
    pin === null ? [] : [{ key, pin, hasBubble: bubble !== null }],
  );
  if (pinned.length === 0) return null;
  return (
    <>
      {sizes.map((size) => (
        <g key={size} class={`words-${size} map-pin-marks`}>
          {pinned.map(({ key, pin, hasBubble }) => {
            const place = placeOf(key, size, layouts[size], geography, hasBubble);
            if (place === null) return null;
            const { at, dx, dy } = place;
            return (
              <svg key={key} x={share(at[0] / geography.plane.width)} y={share(at[1] / geography.plane.height)}>
                <path d={pinMark(pin)} transform={`translate(${dx} ${dy})`} />
              </svg>
            );
          })}
        </g>
      ))}
    </>
  );
}

/** @param hasBubble above the words stands the region's bubble: the mark goes before them */
function placeOf(
  key: string,
  size: SizeClass,
  layout: LabelLayout,
  geography: Geography,
  hasBubble: boolean,
): Place | null {
  const callout = layout.callouts.find((placed) => placed.key === key);
  if (callout !== undefined) {
    const [width, height] = SIZE_CLASSES[size].calloutPx;
    return { at: callout.callout.centre, dx: -width / 2, dy: -height / 2 };
  }
  const label = layout.labels.find((placed) => placed.key === key);
  if (label !== undefined) {
    const lines = label.value === '' ? 1 : 2;
    const font = LABEL_FONT_PX[size];
    if (hasBubble) return { at: label.centre, dx: -Math.round(textWidthPx(label.name, font) / 2 + GAP_PX), dy: 0 };
    return { at: label.centre, dx: 0, dy: -Math.round((lines * font * LABEL_LINE_EM) / 2 + GAP_PX) };
  }
  const anchor = geography.territories[key]?.anchor;
  return anchor === undefined ? null : { at: anchor, dx: 0, dy: 0 };
}

function share(value: number): string {
  return `${Math.round(value * 1000) / 10}%`;
}
