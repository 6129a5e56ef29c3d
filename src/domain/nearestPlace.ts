/** Of all the places where a text fits, the one to take. */
import type { PlanePoint } from './geography.ts';
import type { FreePlace } from './freePlaces.ts';
import { blockedAt, type Blocked, type Obstacles, type Text } from './obstacles.ts';

export interface PlaceWish {
  /** Where the text would best stand: the middle of its region. */
  readonly near: PlanePoint;
  /** Room wished for at both ends, besides the margins; without it a place counts as farther by what is missing. */
  readonly roomy: number;
  /** The middle's x is a whole number of these: pages write it with few digits. */
  readonly grid: number;
}

export interface FoundPlace {
  readonly at: PlanePoint;
  /** The less the better, plane units: how far off, and how cramped. */
  readonly cost: number;
}

/** Where there is room, the middle stands on a round number: it is written shorter, on every page. */
const ROUND_STEPS = 10;

/**
 * @param places from top to foot
 * @returns null where the text fits nowhere
 */
export function nearestPlace(
  places: readonly FreePlace[],
  text: Text,
  obstacles: Obstacles,
  { near, roomy, grid }: PlaceWish,
): FoundPlace | null {
  let best: FoundPlace | null = null;
  for (const { y, from, to } of outwards(places, near[1])) {
    // All that follow are farther still.
    if (best !== null && Math.abs(y - near[1]) >= best.cost) break;
    const [low, high] = [Math.ceil((from + text.halfWidth) / grid), Math.floor((to - text.halfWidth) / grid)];
    if (high < low) continue;
    const blocked = blockedAt(y, text, obstacles);
    const wished = Math.min(roomy, ((high - low) * grid) / 2);
    const x = clamp(near[0], low * grid + wished, high * grid - wished);
    const free = (step: number): boolean =>
      step >= low && step <= high && !blocked.some((stretch) => holds(stretch, step * grid));
    const round = Math.round(x / grid / ROUND_STEPS) * ROUND_STEPS;
    const candidates = [
      free(round) ? round : Math.round(x / grid),
      low,
      high,
      ...blocked.flatMap(([a, b]) => [Math.floor(a / grid), Math.ceil(b / grid)]),
    ];
    for (const step of candidates) {
      if (!free(step)) continue;
      const middle = step * grid;
      const cramped = Math.max(0, roomy - Math.min(step - low, high - step) * grid);
      const cost = Math.hypot(middle - near[0], y - near[1]) + cramped;
      if (best === null || cost < best.cost) best = { at: [middle, y], cost };
    }
  }
  return best;
}

/** From the row nearest to `y` outwards: a good place is mostly near, and ends the search. */
function* outwards(places: readonly FreePlace[], y: number): Generator<FreePlace> {
  let below = places.findIndex((place) => place.y >= y);
  if (below === -1) below = places.length;
  let above = below - 1;
  while (above >= 0 || below < places.length) {
    const up = places[above];
    const down = places[below];
    if (down === undefined || (up !== undefined && y - up.y < down.y - y)) {
      if (up !== undefined) yield up;
      above -= 1;
    } else {
      yield down;
      below += 1;
    }
  }
}

function holds([from, to]: Blocked, x: number): boolean {
  return x > from && x < to;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
