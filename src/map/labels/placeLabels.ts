/**
 * Where names and numbers stand on the map: once per size class, by a program, so that the same
 * places hold in the prerendered page, in the browser and in exported pictures.
 *
 * Rules (in this order): a name only where it fits inside its region with 2 px to spare; else its
 * settled abbreviation; else nothing, since the table and the keyboard still have the region. The
 * number stands under the name where the same free box is high enough for both. Nothing stands on
 * a call-out, a leader line, a bubble or another label.
 */
import {
  SIZE_CLASSES,
  type Callout,
  type Geography,
  type PlaneBox,
  type PlanePoint,
  type SizeClass,
} from '../geography.ts';
import type { TerritoryMark } from '../model.ts';
import { bubbleRadius } from '../bubbles.ts';
import { boxesOverlap, circleTouchesBox, segmentTouchesBox, type PxBox } from './obstacles.ts';
import { textWidthPx } from './textWidth.ts';

/** Type of labels per size class, px; never under 11. */
export const LABEL_FONT_PX: Readonly<Record<SizeClass, number>> = { tiny: 11, narrow: 11, medium: 12, wide: 13 };
/** Distance between the base lines of name and number, in em. */
export const LABEL_LINE_EM = 1.2;
const SPARE_PX = 2;
/** Widths are those of the widest face: most visitors see more room than this. */
const CALLOUT_SPARE_PX = 1;
/** Height of a line's ink, from the top of a capital to the foot of a descender. */
const INK_EM = 0.95;

export interface PlacedLabel {
  readonly key: string;
  /** Middle of the label, on the plane. */
  readonly centre: PlanePoint;
  readonly name: string;
  /** '' when only the name fits. */
  readonly value: string;
  /** Beside its shape, on paper. */
  readonly outside?: boolean;
}

export interface PlacedCallout {
  readonly callout: Callout;
  readonly key: string;
  readonly name: string;
  readonly value: string;
}

export interface LabelLayout {
  readonly labels: readonly PlacedLabel[];
  readonly callouts: readonly PlacedCallout[];
}

interface Obstacles {
  readonly boxes: PxBox[];
  readonly segments: readonly (readonly [PlanePoint, PlanePoint])[];
  readonly circles: readonly { readonly centre: PlanePoint; readonly radius: number }[];
}

/**
 * Labels and call-outs for one size class.
 * @param marks the drawn territories; those without labels are skipped
 * @returns places on the plane; deterministic: the same marks give the same places
 */
export function placeLabels(geography: Geography, marks: readonly TerritoryMark[], size: SizeClass): LabelLayout {
  const pxPerUnit = SIZE_CLASSES[size].minWidthPx / geography.plane.width;
  const toPx = ([x, y]: PlanePoint): PlanePoint => [x * pxPerUnit, y * pxPerUnit];
  const byRegion = new Map(marks.flatMap((mark) => mark.regions.map((region) => [region, mark] as const)));

  const callouts = geography.callouts[size].flatMap((callout) => {
    const mark = byRegion.get(callout.region);
    // An old territory is large enough to see: its small part needs no box of its own.
    if (mark?.regions.length !== 1) return [];
    return [{ callout, key: mark.key, ...calloutText(mark, size) }];
  });
  const withCallout = new Set(callouts.map(({ key }) => key));

  const obstacles: Obstacles = {
    boxes: callouts.map(({ callout }) => calloutBox(toPx(callout.centre), size)),
    segments: callouts.map(({ callout }) => [toPx(callout.centre), toPx(callout.target)]),
    circles: marks.flatMap((mark) => {
      const layout = geography.territories[mark.key];
      if (mark.bubble === null || layout === undefined) return [];
      return [{ centre: toPx(layout.anchor), radius: bubbleRadius(mark.bubble, geography) * pxPerUnit }];
    }),
  };

  const labels: PlacedLabel[] = [];
  for (const mark of marks) {
    const layout = geography.territories[mark.key];
    if (layout === undefined || withCallout.has(mark.key)) continue;
    const placed = placeOne(mark, layout.boxes, pxPerUnit, LABEL_FONT_PX[size], obstacles);
    if (placed === null) continue;
    labels.push({ key: mark.key, ...placed.text, centre: [placed.x / pxPerUnit, placed.y / pxPerUnit] });
    obstacles.boxes.push(placed.box);
  }
  return { labels, callouts };
}

/** As on the map: the longest name that fits, the number where it does. */
function calloutText({ labels, labelValue }: TerritoryMark, size: SizeClass): LabelText {
  const room = SIZE_CLASSES[size].calloutPx[0] - 2 * CALLOUT_SPARE_PX;
  const fits = (text: string): boolean => textWidthPx(text, LABEL_FONT_PX[size]) <= room;
  return { name: labels.find(fits) ?? '', value: fits(labelValue) ? labelValue : '' };
}

function calloutBox([x, y]: PlanePoint, size: SizeClass): PxBox {
  const [width, height] = SIZE_CLASSES[size].calloutPx;
  return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
}

interface LabelText {
  readonly name: string;
  readonly value: string;
}

function placeOne(
  mark: TerritoryMark,
  boxes: readonly PlaneBox[],
  pxPerUnit: number,
  fontPx: number,
  obstacles: Obstacles,
): { text: LabelText; x: number; y: number; box: PxBox } | null {
  for (const name of mark.labels) {
    for (const value of mark.labelValue === '' ? [''] : [mark.labelValue, '']) {
      const width = Math.max(textWidthPx(name, fontPx), textWidthPx(value, fontPx)) + 2 * SPARE_PX;
      const height = (value === '' ? INK_EM : INK_EM + LABEL_LINE_EM) * fontPx + 2 * SPARE_PX;
      for (const [x, y, w, h] of boxes) {
        const room = { x0: x * pxPerUnit, y0: y * pxPerUnit, x1: (x + w) * pxPerUnit, y1: (y + h) * pxPerUnit };
        const box = firstFreePlace(room, width, height, obstacles);
        if (box !== null) {
          return { text: { name, value }, x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2, box };
        }
      }
    }
  }
  return null;
}

/** Places within a box, the middle first: a label off its middle still reads as its region's. */
const STEPS = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
const SHIFTS: readonly (readonly [number, number])[] = STEPS.flatMap((x) => STEPS.map((y) => [x, y] as const)).sort(
  (a, b) => offMiddle(a) - offMiddle(b),
);

function offMiddle([x, y]: readonly [number, number]): number {
  return Math.hypot(x - 0.5, y - 0.5);
}

function firstFreePlace(room: PxBox, width: number, height: number, obstacles: Obstacles): PxBox | null {
  const slackX = room.x1 - room.x0 - width;
  const slackY = room.y1 - room.y0 - height;
  if (slackX < 0 || slackY < 0) return null;
  for (const [shiftX, shiftY] of SHIFTS) {
    const x0 = room.x0 + slackX * shiftX;
    const y0 = room.y0 + slackY * shiftY;
    const box = { x0, y0, x1: x0 + width, y1: y0 + height };
    const free =
      obstacles.boxes.every((other) => !boxesOverlap(box, other)) &&
      obstacles.segments.every(([from, to]) => !segmentTouchesBox(from, to, box)) &&
      obstacles.circles.every(({ centre, radius }) => !circleTouchesBox(centre, radius, box));
    if (free) return box;
  }
  return null;
}
