/**
 * Places where one call-out might stand, with their cost. All costs are in px at the size class's
 * least width, so that one can be weighed against another.
 */
import { SIZE_CLASSES, type PlaneBox, type PlanePoint, type SizeClass } from '../domain/geography.ts';
import { freePlaces } from '../domain/freePlaces.ts';
import { nearestPlace } from '../domain/nearestPlace.ts';
import { markedArea, type Grid } from './grid.ts';
import { lengthInside, type Ring, type Segment } from './plane.ts';

/** What call-outs must mind. Coordinates of the plane before the frame moves it. */
export interface Scene {
  /** The small regions and their places. */
  readonly tiny: readonly { readonly region: string; readonly target: PlanePoint }[];
  /** The whole country, cells marked `inside`. */
  readonly land: Grid;
  /** Every other region: it has a name inside, and maybe a bubble on its anchor. */
  readonly named: readonly { readonly rings: readonly Ring[]; readonly anchor: PlanePoint }[];
}

export interface Candidate {
  readonly centre: PlanePoint;
  readonly box: PlaneBox;
  readonly target: PlanePoint;
  readonly cost: number;
}

/** Cost of a box over the country, per px²: it hides data, so more than a corner is never chosen. */
const OVERLAP_COST = 2;
const MOST_COVERED_PX2 = 60;
/** A leader line through another region's name, or under its bubble. */
const NAME_COST = 40;
const BUBBLE_COST = 10;
/** Each px of leader line, and each of them that lies over the country, on top. */
const LEADER_COST = 1;
const OVER_LAND_COST = 1;
/** Each px that a box reaches above or below the country: a wide map may then be cropped there. */
const BEYOND_COST = 1;
/** Between a box and the country. */
const GAP_PX = 2;
const STEP_PX = 3;
/** Cells of the land grid from one sample along a leader line to the next. */
const SAMPLE_CELLS = 4;
/** Radius of a middling bubble, px. */
const BUBBLE_PX = 7;
/** About what names and numbers take, in px: as in src/map/labels, before the words are known. */
const NAME_PX: readonly (readonly [number, number])[] = [[62, 30], [62, 16], [34, 16]]; // prettier-ignore

const NOTHING = { boxes: [], segments: [], circles: [] };

/**
 * @param area where boxes may stand, wholly inside
 * @param unitsPerPx plane units per px at the class's least width
 * @returns for each of `scene.tiny` its places, cheapest first
 */
export function candidates(scene: Scene, area: PlaneBox, unitsPerPx: number, size: SizeClass): Candidate[][] {
  const names = scene.named.flatMap((one) => nameZone(one, unitsPerPx));
  const bubbles = scene.named.map(({ anchor: [x, y] }) => inflated([x, y, 0, 0], BUBBLE_PX * unitsPerPx));
  const [width, height] = SIZE_CLASSES[size].calloutPx.map((px) => px * unitsPerPx) as [number, number];
  const free = boxesIn(area, width, height, STEP_PX * unitsPerPx)
    .map((box) => ({ box, covered: markedArea(scene.land, inflated(box, GAP_PX * unitsPerPx)) / unitsPerPx ** 2 }))
    .filter(({ covered }) => covered <= MOST_COVERED_PX2);

  return scene.tiny.map(({ target }) =>
    free
      .map(({ box, covered }) => {
        const centre: PlanePoint = [box[0] + width / 2, box[1] + height / 2];
        const leader: Segment = [centre, target];
        const length = lengthOf(leader) - lengthInside(leader, box);
        const through = (zones: readonly PlaneBox[]): number =>
          zones.filter((zone) => lengthInside(leader, zone) > 0).length;
        const crossedCost = NAME_COST * through(names) + BUBBLE_COST * through(bubbles);
        const leaderCost = (LEADER_COST * length + OVER_LAND_COST * lengthOverLand(scene.land, leader)) / unitsPerPx;
        const beyondCost = (BEYOND_COST * beyond(box, scene.land)) / unitsPerPx;
        return { centre, box, target, cost: leaderCost + beyondCost + OVERLAP_COST * covered + crossedCost };
      })
      .sort((a, b) => a.cost - b.cost),
  );
}

/** Boxes of one size all over an area, to its very edges; their middles are whole units. */
function boxesIn([x, y, width, height]: PlaneBox, boxWidth: number, boxHeight: number, step: number): PlaneBox[] {
  const rows = steps(y + boxHeight / 2, y + height - boxHeight / 2, step);
  return steps(x + boxWidth / 2, x + width - boxWidth / 2, step).flatMap((cx) =>
    rows.map((cy): PlaneBox => [cx - boxWidth / 2, cy - boxHeight / 2, boxWidth, boxHeight]),
  );
}

/** Whole numbers from first to last, as near to both ends as can be. */
function steps(first: number, last: number, step: number): number[] {
  const [low, high] = [Math.ceil(first), Math.floor(last)];
  if (high < low) return [];
  const count = Math.ceil((high - low) / step);
  return Array.from({ length: count + 1 }, (_, i) =>
    count === 0 ? low : Math.round(low + ((high - low) * i) / count),
  );
}

/** Where a region's name will probably stand: the largest of the usual ones, nearest to its middle. */
function nameZone({ rings, anchor }: Scene['named'][number], unitsPerPx: number): PlaneBox[] {
  for (const [width, height] of NAME_PX.map(([w, h]) => [w * unitsPerPx, h * unitsPerPx] as const)) {
    const text = { halfWidth: width / 2, halfHeight: height / 2 };
    const wish = { near: anchor, roomy: 0, grid: 1 };
    const found = nearestPlace(freePlaces(rings, height).all, text, NOTHING, wish);
    if (found !== null) return [[found.at[0] - width / 2, found.at[1] - height / 2, width, height]];
  }
  return [];
}

/** Sampled: near enough for a cost. The box itself is off the land, so its part adds nothing. */
function lengthOverLand(land: Grid, leader: Segment): number {
  const [[x0, y0], [x1, y1]] = leader;
  const length = lengthOf(leader);
  const samples = Math.ceil(length / (SAMPLE_CELLS * land.cell));
  let over = 0;
  for (let i = 0; i < samples; i++) {
    const t = (i + 0.5) / samples;
    const [x, y] = [x0 + t * (x1 - x0), y0 + t * (y1 - y0)];
    if (markedArea(land, [x - land.cell / 2, y - land.cell / 2, land.cell, land.cell]) > 0) over++;
  }
  return (over / Math.max(1, samples)) * length;
}

function beyond([, y, , height]: PlaneBox, { y0, rows, cell }: Grid): number {
  return Math.max(0, y0 - y) + Math.max(0, y + height - (y0 + rows * cell));
}

function lengthOf([[x0, y0], [x1, y1]]: Segment): number {
  return Math.hypot(x1 - x0, y1 - y0);
}

export function inflated([x, y, width, height]: PlaneBox, by: number): PlaneBox {
  return [x - by, y - by, width + 2 * by, height + 2 * by];
}
