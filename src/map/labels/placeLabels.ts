/**
 * Where names and numbers stand on the map: once per size class, by a program, so that the same
 * places hold in the prerendered page, in the browser and in exported pictures.
 *
 * Rules (in this order): the name over its number where both fit inside the region with 2 px to spare;
 * its settled abbreviation over the number; the name alone; its abbreviation alone; else nothing, since
 * the table and the keyboard still have the region. A map is looked at for its numbers: a short name
 * with one says more than a long name without. Nothing stands on a call-out, a leader line, a bubble or
 * another label.
 */
import {
  SIZE_CLASSES,
  type Callout,
  type Geography,
  type PlaneBox,
  type PlanePoint,
  type SizeClass,
} from '../../domain/geography.ts';
import type { TerritoryMark } from '../model.ts';
import { bubbleRadius } from '../../domain/bubbles.ts';
import { CAPITAL_EM, descends, DESCENDER_EM } from './ink.ts';
import { nearestPlace, type FoundPlace } from '../../domain/nearestPlace.ts';
import { obstaclesIn, type Obstacles } from '../../domain/obstacles.ts';
import { placeOnce, freeLabelPlacesOf } from './freeLabelPlaces.ts';
import { textWidthPx } from './textWidth.ts';

/** Type of labels per size class, px; never under 11. */
export const LABEL_FONT_PX: Readonly<Record<SizeClass, number>> = { tiny: 11, narrow: 11, medium: 12, wide: 13 };
/** Distance between the base lines of name and number, in em. */
export const LABEL_LINE_EM = 1.2;
/**
 * A size with the type of a smaller one: what fits there fits here, and stays where it is there, so
 * that a page says it in the same bytes.
 */
const PLACED_AS: Partial<Readonly<Record<SizeClass, SizeClass>>> = { narrow: 'tiny' };
const SPARE_PX = 2;
/** Room that a label likes to have at its ends; it goes so far off its region's middle for it. */
const ROOMY_PX = 6;
/** A label goes so far to stand off a lake. */
const LAKE_PX = 30;
/** Widths are those of the widest face: most visitors see more room than this. */
const CALLOUT_SPARE_PX = 1;
/** Radius of the dot at the end of a leader line, with its outline. */
const DOT_PX = 3;
/** Places are shares of the map in so many steps: the SVG writes them in tenths of a per cent. */
const GRID_STEPS = 1000;

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

/**
 * Labels and call-outs for one size class.
 * @param marks the drawn territories; those without labels are skipped
 * @param on where the map is not of the class's own width: units to a px, and boxes that others have
 * @returns places on the plane; deterministic: the same marks give the same places
 */
export function placeLabels(
  geography: Geography,
  marks: readonly TerritoryMark[],
  size: SizeClass,
  on?: { readonly unitsPerPx: number; readonly reserved: readonly PlaneBox[] },
): LabelLayout {
  const unitsPerPx = on?.unitsPerPx ?? unitsPerPxOf(geography, size);
  const smaller = on === undefined ? PLACED_AS[size] : undefined;
  const byRegion = new Map(marks.flatMap((mark) => mark.regions.map((region) => [region, mark] as const)));

  const callouts = geography.callouts[size].flatMap((callout) => {
    const mark = byRegion.get(callout.region);
    // An old territory is large enough to see: its small part needs no box of its own.
    if (mark?.regions.length !== 1) return [];
    return [{ callout, key: mark.key, ...calloutText(mark, size) }];
  });
  const withCallout = new Set(callouts.map(({ key }) => key));

  const obstacles: Obstacles = {
    boxes: [...callouts.map(({ callout }) => calloutBox(callout.centre, size, unitsPerPx)), ...(on?.reserved ?? [])],
    segments: callouts.map(({ callout }) => [callout.centre, callout.target]),
    circles: [
      ...callouts.map(({ callout }) => ({ centre: callout.target, radius: DOT_PX * unitsPerPx })),
      ...marks.flatMap((mark) => {
        const layout = geography.territories[mark.key];
        if (mark.bubble === null || layout === undefined) return [];
        return [{ centre: layout.anchor, radius: bubbleRadius(mark.bubble, geography) }];
      }),
    ],
  };

  const placed = () =>
    marks.flatMap((mark) => {
      if (geography.territories[mark.key] === undefined || withCallout.has(mark.key)) return [];
      // A label stays in its own region, so it cannot meet another one.
      const label = placeOne(geography, mark, LABEL_FONT_PX[size], unitsPerPx, obstacles);
      if (label === null) return [];
      if (smaller === undefined) return [label];
      const kept = placeOne(geography, mark, LABEL_FONT_PX[size], unitsPerPxOf(geography, smaller), obstacles);
      return [kept?.name === label.name && kept.value === label.value ? kept : label];
    });
  let labels: readonly PlacedLabel[] | undefined;
  return {
    callouts,
    // Placed when they are asked for: the outline of a call-out needs none of them, and they take long.
    get labels() {
      return (labels ??= placed());
    },
  };
}

function unitsPerPxOf(geography: Geography, size: SizeClass): number {
  return geography.plane.width / SIZE_CLASSES[size].namesFromPx;
}

/** As on the map: the longest name that fits, the number where it does. */
function calloutText({ labels, labelValue }: TerritoryMark, size: SizeClass): LabelText {
  const room = SIZE_CLASSES[size].calloutPx[0] - 2 * CALLOUT_SPARE_PX;
  const fits = (text: string): boolean => textWidthPx(text, LABEL_FONT_PX[size]) <= room;
  return { name: labels.find(fits) ?? '', value: fits(labelValue) ? labelValue : '' };
}

function calloutBox([x, y]: PlanePoint, size: SizeClass, unitsPerPx: number): PlaneBox {
  const [width, height] = SIZE_CLASSES[size].calloutPx.map((px) => px * unitsPerPx) as [number, number];
  return [x - width / 2, y - height / 2, width, height];
}

interface LabelText {
  readonly name: string;
  readonly value: string;
}

function placeOne(
  geography: Geography,
  mark: TerritoryMark,
  fontPx: number,
  unitsPerPx: number,
  obstacles: Obstacles,
): PlacedLabel | null {
  const { width, height } = geography.plane;
  const { anchor, bounds } = geography.territories[mark.key]!;
  const near = obstaclesIn(bounds, obstacles);
  const gridY = height / GRID_STEPS;
  for (const value of mark.labelValue === '' ? [''] : [mark.labelValue, '']) {
    for (const name of mark.labels) {
      const below = descends(value === '' ? name : value) ? 0 : DESCENDER_EM * fontPx;
      const linesPx = (CAPITAL_EM + DESCENDER_EM + (value === '' ? 0 : LABEL_LINE_EM)) * fontPx;
      const widthPx = Math.max(textWidthPx(name, fontPx), textWidthPx(value, fontPx));
      // A step of the grid more: the line is rounded to it.
      const textHeight = (linesPx - below + 2 * SPARE_PX) * unitsPerPx + gridY;
      const text = { halfWidth: (widthPx / 2 + SPARE_PX) * unitsPerPx, halfHeight: textHeight / 2 };
      const place = placeOnce(geography, mark.key, [textHeight, text.halfWidth, unitsPerPx, near], () => {
        const wish = { near: anchor, roomy: ROOMY_PX * unitsPerPx, grid: width / GRID_STEPS };
        const places = freeLabelPlacesOf(geography, mark.key, textHeight);
        const dry = nearestPlace(places.spared, text, near, wish);
        const wet = places.all === places.spared ? null : nearestPlace(places.all, text, near, wish);
        return better(dry, wet, LAKE_PX * unitsPerPx);
      });
      if (place === null) continue;
      // Lines are drawn around their middle as if each had a descender.
      const y = place[1] + (below / 2) * unitsPerPx;
      return { key: mark.key, name, value, centre: [place[0], Math.round(y / gridY) * gridY] };
    }
  }
  return null;
}

function better(dry: FoundPlace | null, wet: FoundPlace | null, lakeCost: number): PlanePoint | null {
  if (dry !== null && (wet === null || dry.cost <= wet.cost + lakeCost)) return dry.at;
  return wet?.at ?? null;
}
