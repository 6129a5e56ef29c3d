/**
 * Where the boxes stand that name regions too small to see: of each one's places (candidates.ts)
 * those that together are cheapest: not on each other, leader lines not crossing.
 */
import type { PlaneBox, PlanePoint } from '../domain/geography.ts';
import { inflated, type Candidate } from './candidates.ts';
import { lengthInside, segmentsCross, type Segment } from './plane.ts';
import { valueAt } from './valueAt.ts';

export interface Placement {
  /** One centre for each list of places; empty when one of them has none. */
  readonly centres: readonly PlanePoint[];
  readonly cost: number;
}

/** Between a box and the edge of the frame. */
export const EDGE_PX = 4;
/** For boxes that overlap, a leader through a box, leaders that cross: taken only where nothing else is left. */
const CONFLICT_COST = 2000;
/** Between two call-outs. */
const APART_PX = 8;
/** Places looked at for each call-out, the cheapest inside the frame. */
const KEPT = 160;
const ROUNDS = 4;

export function placeCallouts(
  places: readonly (readonly Candidate[])[],
  frame: PlaneBox,
  unitsPerPx: number,
): Placement {
  const usable = inflated(frame, -EDGE_PX * unitsPerPx);
  const choices = places.map((list) => firstInside(list, usable));
  if (choices.some((list) => list.length === 0)) return { centres: [], cost: Infinity };

  let best: { cost: number; chosen: readonly Candidate[] } = { cost: Infinity, chosen: [] };
  for (const order of orders(choices.length)) {
    const chosen = new Map<number, Candidate>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const i of order) {
        chosen.delete(i);
        chosen.set(i, cheapest(choices[i]!, [...chosen.values()], unitsPerPx));
      }
    }
    const inOrder = choices.map((_, i) => valueAt(chosen, i));
    const cost = totalCost(inOrder, unitsPerPx);
    if (cost < best.cost) best = { cost, chosen: inOrder };
  }
  return { centres: best.chosen.map(({ centre }) => centre), cost: best.cost };
}

/** The list is sorted by cost: its first ones that fit. */
function firstInside(list: readonly Candidate[], [x, y, width, height]: PlaneBox): Candidate[] {
  const inside: Candidate[] = [];
  for (const candidate of list) {
    const [bx, by, bw, bh] = candidate.box;
    // Half a unit: middles of boxes are rounded.
    if (bx < x - 0.5 || by < y - 0.5 || bx + bw > x + width + 0.5 || by + bh > y + height + 0.5) continue;
    if (inside.push(candidate) === KEPT) break;
  }
  return inside;
}

function cheapest(list: readonly Candidate[], others: readonly Candidate[], unitsPerPx: number): Candidate {
  let [best, least]: [Candidate | null, number] = [null, Infinity];
  for (const one of list) {
    if (one.cost >= least) break; // sorted: none that follows can be cheaper
    const cost = one.cost + others.reduce((sum, other) => sum + conflict(one, other, unitsPerPx), 0);
    if (cost < least) [best, least] = [one, cost];
  }
  if (best === null) throw new Error('no place to choose from');
  return best;
}

function totalCost(chosen: readonly Candidate[], unitsPerPx: number): number {
  return chosen.reduce((sum, one, i) => {
    return sum + one.cost + chosen.slice(0, i).reduce((more, other) => more + conflict(one, other, unitsPerPx), 0);
  }, 0);
}

function conflict(a: Candidate, b: Candidate, unitsPerPx: number): number {
  const [leaderA, leaderB]: [Segment, Segment] = [[a.centre, a.target], [b.centre, b.target]]; // prettier-ignore
  let cost = 0;
  if (touching(inflated(a.box, APART_PX * unitsPerPx), b.box)) cost += CONFLICT_COST;
  if (lengthInside(leaderA, b.box) > 0) cost += CONFLICT_COST;
  if (lengthInside(leaderB, a.box) > 0) cost += CONFLICT_COST;
  if (segmentsCross(leaderA, leaderB)) cost += CONFLICT_COST;
  return cost;
}

function touching(a: PlaneBox, b: PlaneBox): boolean {
  return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
}

/** All orders of up to four things; of more, each thing first once. */
function orders(count: number): number[][] {
  const all = Array.from({ length: count }, (_, i) => i);
  if (count > 4) return all.map((first) => [first, ...all.filter((i) => i !== first)]);
  const permute = (rest: readonly number[]): number[][] =>
    rest.length === 0 ? [[]] : rest.flatMap((i) => permute(rest.filter((j) => j !== i)).map((tail) => [i, ...tail]));
  return permute(all);
}
