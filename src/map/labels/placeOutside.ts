/**
 * Words that their own region has no room for. On paper, beside the country's outline, they are as
 * clear as inside; over a neighbour they are not, so only what a reader looks for first stands there.
 */
import { freePlaces } from '../../domain/freePlaces.ts';
import type { Geography, PlaneBox } from '../../domain/geography.ts';
import { blockedBySegment, obstaclesIn, type Obstacles } from '../../domain/obstacles.ts';
import { territoryRings, type Rings } from '../paths.ts';
import { blockOf, placeText, type FoundText, type LabelRoom, type LabelText } from './placeText.ts';

/** A label that is farther from its region could be of another. */
const NEAR_PX = 2;

/** `paper`: over its own region and what is no region; `anywhere`: over its neighbours too. */
export type Ground = 'paper' | 'anywhere';

/** @returns null where there is no free place that touches the territory */
export function placeOutside(text: LabelText, room: LabelRoom, ground: Ground, obstacles: Obstacles): FoundText | null {
  const { geography, key, unitsPerPx } = room;
  const { halfWidth, halfHeight } = blockOf(text, room);
  const [x0, y0, x1, y1] = geography.territories[key]!.bounds;
  const { width, height } = geography.plane;
  // What touches the territory lies in here.
  const window = [
    Math.max(0, x0 - 2 * halfWidth),
    Math.max(0, y0 - 2 * halfHeight),
    Math.min(width, x1 + 2 * halfWidth),
    Math.min(height, y1 + 2 * halfHeight),
  ] as const;
  const others = ground === 'paper' ? otherRings(geography, key, window) : [];
  const found = placeText(text, room, {
    among: ground,
    // By the even-odd rule what lies in the frame, which holds the others whole, and in none of them is inside.
    places: (textHeight) =>
      freePlaces(ground === 'paper' ? [frame([0, 0, width, height]), ...others] : [frame(window)], textHeight),
    obstacles: obstaclesIn(window, obstacles),
  });
  return found !== null && touches(found.box, territoryRings(geography, key), NEAR_PX * unitsPerPx) ? found : null;
}

type Bounds = readonly [x0: number, y0: number, x1: number, y1: number];

/** Outlines of the other territories that reach into the window. */
function otherRings(geography: Geography, key: string, window: Bounds): Rings {
  const [x0, y0, x1, y1] = window;
  const { territories } = geography;
  const own = key.split('+');
  return Object.entries(territories).flatMap(([other, { bounds }]) => {
    const regions = other.split('+');
    // An old territory may be there beside the regions that it became.
    const isTwice = regions.length > 1 && regions.every((region) => territories[region] !== undefined);
    if (isTwice || regions.some((region) => own.includes(region))) return [];
    if (bounds[0] >= x1 || bounds[2] <= x0 || bounds[1] >= y1 || bounds[3] <= y0) return [];
    return territoryRings(geography, other);
  });
}

function frame([x0, y0, x1, y1]: Bounds): Rings[number] {
  return [[x0, y0], [x1, y0], [x1, y1], [x0, y1], [x0, y0]]; // prettier-ignore
}

function touches([x, y, width, height]: PlaneBox, rings: Rings, reach: number): boolean {
  const [middle, line] = [x + width / 2, y + height / 2];
  const box = { halfWidth: width / 2 + reach, halfHeight: height / 2 + reach };
  return rings.some((ring) =>
    ring.some(([ax = NaN, ay = NaN], i) => {
      const [bx, by] = ring[i + 1] ?? [];
      if (bx === undefined || by === undefined) return false;
      const blocked = blockedBySegment(line, box, [ax, ay], [bx, by]);
      return blocked !== null && middle > blocked[0] && middle < blocked[1];
    }),
  );
}
