/** Where one text stands: of all the places that are free for it, the nearest to where it belongs. */
import type { FreePlaces } from '../../domain/freePlaces.ts';
import type { Geography, PlaneBox, PlanePoint } from '../../domain/geography.ts';
import { nearestPlace, type FoundPlace } from '../../domain/nearestPlace.ts';
import type { Obstacles, Text } from '../../domain/obstacles.ts';
import { placeOnce } from './freeLabelPlaces.ts';
import { CAPITAL_EM, descends, DESCENDER_EM } from './ink.ts';
import { LABEL_LINE_EM, SPARE_PX } from './labelSize.ts';
import { textWidthPx } from './textWidth.ts';

/** Room that a label likes to have at its ends; it goes so far off its region's middle for it. */
const ROOMY_PX = 6;
/** A label goes so far to stand off a lake. */
const LAKE_PX = 30;
/** Places are shares of the map in so many steps: the SVG writes them in tenths of a per cent. */
const GRID_STEPS = 1000;

/** A territory whose words are placed, and the type they are set in. */
export interface LabelRoom {
  readonly geography: Geography;
  readonly key: string;
  readonly fontPx: number;
  readonly unitsPerPx: number;
}

export interface LabelText {
  readonly name: string;
  /** '' when only the name is written. */
  readonly value: string;
}

export interface FoundText {
  /** Middle of the text, as the SVG takes it. */
  readonly centre: PlanePoint;
  /** What it covers, with its margins. */
  readonly box: PlaneBox;
}

/** A text with its margins; only its ink counts, so where nothing descends it ends on its base line. */
export interface TextBlock extends Text {
  /** From the middle of the ink to the middle of the lines, which are drawn as if each had a descender. */
  readonly shift: number;
}

export function blockOf({ name, value }: LabelText, { geography, fontPx, unitsPerPx }: LabelRoom): TextBlock {
  const below = descends(value === '' ? name : value) ? 0 : DESCENDER_EM * fontPx;
  const linesPx = (CAPITAL_EM + DESCENDER_EM + (value === '' ? 0 : LABEL_LINE_EM)) * fontPx;
  const widthPx = Math.max(textWidthPx(name, fontPx), textWidthPx(value, fontPx));
  // A step of the grid more: the line is rounded to it.
  const height = (linesPx - below + 2 * SPARE_PX) * unitsPerPx + geography.plane.height / GRID_STEPS;
  return {
    halfWidth: (widthPx / 2 + SPARE_PX) * unitsPerPx,
    halfHeight: height / 2,
    shift: (below / 2) * unitsPerPx,
  };
}

/** @param middle of the text's ink */
export function textAt(
  [x, y]: PlanePoint,
  { halfWidth, halfHeight, shift }: TextBlock,
  geography: Geography,
): FoundText {
  const gridY = geography.plane.height / GRID_STEPS;
  return {
    centre: [x, Math.round((y + shift) / gridY) * gridY],
    box: [x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight],
  };
}

interface Search {
  /** Tells this search from others for the same territory. */
  readonly among: string;
  readonly places: (height: number) => FreePlaces;
  readonly obstacles: Obstacles;
}

/** @returns the place nearest to the territory's own; null where the text fits nowhere */
export function placeText(text: LabelText, room: LabelRoom, { among, places, obstacles }: Search): FoundText | null {
  const { geography, key, unitsPerPx } = room;
  const block = blockOf(text, room);
  const { halfWidth, halfHeight } = block;
  const wish = {
    near: geography.territories[key]!.anchor,
    roomy: ROOMY_PX * unitsPerPx,
    grid: geography.plane.width / GRID_STEPS,
  };
  const place = placeOnce(geography, key, [among, halfHeight, halfWidth, unitsPerPx, obstacles], () => {
    const { all, spared } = places(2 * halfHeight);
    const dry = nearestPlace(spared, block, obstacles, wish);
    const wet = all === spared ? null : nearestPlace(all, block, obstacles, wish);
    return better(dry, wet, LAKE_PX * unitsPerPx);
  });
  return place === null ? null : textAt(place, block, geography);
}

function better(dry: FoundPlace | null, wet: FoundPlace | null, lakeCost: number): PlanePoint | null {
  if (dry !== null && (wet === null || dry.cost <= wet.cost + lakeCost)) return dry.at;
  return wet?.at ?? null;
}
