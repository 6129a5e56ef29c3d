/**
 * Where the boxes stand that name regions too small to see, for one size class and one frame: in
 * empty corners, near their region, with leader lines that cross few names. All costs are in px at
 * the class's least width, so that one can be weighed against another.
 */
import { SIZE_CLASSES, type PlaneBox, type PlanePoint, type SizeClass } from '../../src/map/geography.ts';
import { markedArea, type Grid } from './grid.ts';
import { lengthInside, segmentsCross, type Segment } from './plane.ts';

/** What call-outs must mind. Coordinates of the plane before the frame moves it. */
export interface Scene {
  /** The small regions and their places. */
  readonly tiny: readonly { readonly region: string; readonly target: PlanePoint }[];
  /** The whole country, cells marked `inside`. */
  readonly land: Grid;
  /** Boxes for words of every other region, best first. */
  readonly labelBoxes: readonly (readonly PlaneBox[])[];
}

export interface Placement {
  /** One centre for each of `scene.tiny`, whole plane units. */
  readonly centres: readonly PlanePoint[];
  readonly cost: number;
}

/** A box over the country hides data: per px². */
const OVERLAP_COST = 4;
/** A leader line through another region's name. */
const NAME_COST = 70;
/** Boxes on each other, a leader through a box, leaders that cross: never, if it can be helped. */
const CONFLICT_COST = 2000;
/** Each px of leader line, and each of them that lies over the country, on top. */
const LEADER_COST = 1;
const OVER_LAND_COST = 2;
const EDGE_PX = 4;
const GAP_PX = 2;
/** Between two call-outs. */
const APART_PX = 8;
const STEP_PX = 4;
/** Candidates kept for each call-out. */
const KEPT = 160;
/** About what names and numbers take, in px: as in src/map/labels, before the words are known. */
const NAME_PX: readonly (readonly [number, number])[] = [[62, 30], [62, 16], [34, 16]]; // prettier-ignore

interface Candidate {
  readonly centre: PlanePoint;
  readonly box: PlaneBox;
  readonly target: PlanePoint;
  readonly cost: number;
}

export function placeCallouts(scene: Scene, frame: PlaneBox, size: SizeClass): Placement {
  const unitsPerPx = frame[2] / SIZE_CLASSES[size].minWidthPx;
  const names = scene.labelBoxes.flatMap((boxes) => nameZone(boxes, unitsPerPx));
  const choices = scene.tiny.map(({ target }) => candidates(scene.land, names, frame, size, target));
  if (choices.some((list) => list.length === 0)) return { centres: [], cost: Infinity };

  let best: { cost: number; chosen: readonly Candidate[] } = { cost: Infinity, chosen: [] };
  for (const order of orders(choices.length)) {
    const chosen: Candidate[] = [];
    for (let round = 0; round < 4; round++) {
      for (const i of order) {
        const others = chosen.filter((other, j) => j !== i && other !== undefined);
        chosen[i] = cheapest(choices[i]!, others, unitsPerPx);
      }
    }
    const cost = totalCost(chosen, unitsPerPx);
    if (cost < best.cost) best = { cost, chosen };
  }
  return { centres: best.chosen.map(({ centre }) => centre), cost: scene.tiny.length === 0 ? 0 : best.cost };
}

function candidates(
  land: Grid,
  names: readonly PlaneBox[],
  [left, top, frameWidth, frameHeight]: PlaneBox,
  size: SizeClass,
  target: PlanePoint,
): Candidate[] {
  const { calloutPx, minWidthPx } = SIZE_CLASSES[size];
  const unitsPerPx = frameWidth / minWidthPx;
  const [width, height] = [calloutPx[0] * unitsPerPx, calloutPx[1] * unitsPerPx];
  const [edge, gap] = [EDGE_PX * unitsPerPx, GAP_PX * unitsPerPx];
  const found: Candidate[] = [];
  for (const y of steps(top + edge + height / 2, top + frameHeight - edge - height / 2, STEP_PX * unitsPerPx)) {
    for (const x of steps(left + edge + width / 2, left + frameWidth - edge - width / 2, STEP_PX * unitsPerPx)) {
      const box: PlaneBox = [x - width / 2, y - height / 2, width, height];
      const covered = markedArea(land, inflated(box, gap)) / unitsPerPx ** 2;
      if (covered > 0.25 * calloutPx[0] * calloutPx[1]) continue;
      const leader = LEADER_COST * leaderLength(box, target) + OVER_LAND_COST * lengthOverLand(land, box, target);
      const crossed = names.filter((name) => lengthInside([[x, y], target], name) > 0).length;
      found.push({ centre: [x, y], box, target, cost: leader / unitsPerPx + OVERLAP_COST * covered + NAME_COST * crossed });
    }
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, KEPT);
}

/** Whole numbers from first to last, both ends included. */
function steps(first: number, last: number, step: number): number[] {
  const count = Math.max(0, Math.floor((last - first) / step));
  const values = Array.from({ length: count + 1 }, (_, i) => Math.round(first + i * step));
  const end = Math.floor(last);
  return last < first ? [] : [...values.filter((value) => value < end && value >= first), end];
}

function cheapest(list: readonly Candidate[], others: readonly Candidate[], unitsPerPx: number): Candidate {
  const costs = list.map((one) => one.cost + others.reduce((sum, other) => sum + conflict(one, other, unitsPerPx), 0));
  return list[costs.indexOf(Math.min(...costs))]!;
}

function totalCost(chosen: readonly Candidate[], unitsPerPx: number): number {
  return chosen.reduce((sum, one, i) => {
    return sum + one.cost + chosen.slice(0, i).reduce((more, other) => more + conflict(one, other, unitsPerPx), 0);
  }, 0);
}

function conflict(a: Candidate, b: Candidate, unitsPerPx: number): number {
  const leaders = [[a.centre, a.target], [b.centre, b.target]] as const; // prettier-ignore
  const faults = [
    touching(inflated(a.box, APART_PX * unitsPerPx), b.box),
    lengthInside(leaders[0], b.box) > 0,
    lengthInside(leaders[1], a.box) > 0,
    segmentsCross(leaders[0], leaders[1]),
  ];
  return faults.filter(Boolean).length * CONFLICT_COST;
}

/** Where a region's name will probably stand: in the middle of the first box that takes it. */
function nameZone(boxes: readonly PlaneBox[], unitsPerPx: number): PlaneBox[] {
  for (const [width, height] of NAME_PX.map(([w, h]) => [w * unitsPerPx, h * unitsPerPx] as const)) {
    const room = boxes.find((box) => box[2] >= width && box[3] >= height);
    if (room) return [[room[0] + (room[2] - width) / 2, room[1] + (room[3] - height) / 2, width, height]];
  }
  return [];
}

function inflated([x, y, width, height]: PlaneBox, by: number): PlaneBox {
  return [x - by, y - by, width + 2 * by, height + 2 * by];
}

function touching(a: PlaneBox, b: PlaneBox): boolean {
  return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
}

/** The part of the line between a box's centre and its target that shows. */
function leaderLength(box: PlaneBox, target: PlanePoint): number {
  const leader = leaderOf(box, target);
  return Math.hypot(leader[1][0] - leader[0][0], leader[1][1] - leader[0][1]) - lengthInside(leader, box);
}

function lengthOverLand(land: Grid, box: PlaneBox, target: PlanePoint): number {
  const [[x0, y0], [x1, y1]] = leaderOf(box, target);
  const length = Math.hypot(x1 - x0, y1 - y0);
  const samples = Math.ceil(length / (2 * land.cell));
  let over = 0;
  for (let i = 0; i < samples; i++) {
    const t = (i + 0.5) / samples;
    const cell: PlaneBox = [x0 + t * (x1 - x0) - land.cell / 2, y0 + t * (y1 - y0) - land.cell / 2, land.cell, land.cell];
    if (markedArea(land, cell) > 0) over++;
  }
  return (over / Math.max(1, samples)) * length;
}

function leaderOf([x, y, width, height]: PlaneBox, target: PlanePoint): Segment {
  return [[x + width / 2, y + height / 2], target];
}

/** All orders of up to four things; of more, each thing first once. */
function orders(count: number): number[][] {
  const all = Array.from({ length: count }, (_, i) => i);
  if (count > 4) return all.map((first) => [first, ...all.filter((i) => i !== first)]);
  const permute = (rest: readonly number[]): number[][] =>
    rest.length === 0 ? [[]] : rest.flatMap((i) => permute(rest.filter((j) => j !== i)).map((tail) => [i, ...tail]));
  return permute(all);
}
