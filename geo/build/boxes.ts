/**
 * Where words fit: large boxes inside a shape, of several proportions. A program that places labels
 * needs no geometry then: a label fits a box or it does not.
 */
import type { PlaneBox } from '../../src/map/geography.ts';
import { gridOf, markedCells, type Grid } from './grid.ts';
import { boundsOf, boxInside, segmentsOf, type Polygon, type Segment } from './plane.ts';

/** Width ÷ height: from a short name with a number under it to a long name on one line. */
const PROPORTIONS = [1, 1.5, 2.2, 3.2, 4.5, 6] as const;
/** Cells along the longer side of the shape: finer finds hardly more, as boxes grow afterwards. */
const CELLS = 140;
/** A second box of a proportion is worth keeping from this share of the first one's area. */
const SECOND_SHARE = 0.45;
/** Boxes that overlap more than this (intersection ÷ union) say the same. */
const SAME = 0.8;
const MOST = 12;

/** @returns whole plane units, largest area first; empty only for a shape without any room */
export function boxesIn(polygons: readonly Polygon[]): PlaneBox[] {
  const [x0, y0, x1, y1] = boundsOf(polygons.flat(2));
  const cell = Math.max(1, Math.max(x1 - x0, y1 - y0) / CELLS);
  const grid = gridOf(polygons, [x0, y0, x1, y1], cell, 'outside');
  const segments = segmentsOf(polygons);
  const found: PlaneBox[] = [];
  for (const proportion of PROPORTIONS) {
    const first = largest(grid, proportion, null);
    if (first === null) continue;
    const second = largest(grid, proportion, first);
    found.push(grown(first, cell, polygons, segments));
    if (second !== null && area(second) >= SECOND_SHARE * area(first)) {
      found.push(grown(second, cell, polygons, segments));
    }
  }
  found.sort((a, b) => area(b) - area(a));
  const distinct: PlaneBox[] = [];
  for (const box of found) {
    if (area(box) > 0 && distinct.every((other) => overlap(box, other) < SAME)) distinct.push(box);
  }
  return distinct.slice(0, MOST);
}

/** Largest box of free cells of a proportion; its middle outside the box `not`. */
function largest(grid: Grid, proportion: number, not: PlaneBox | null): PlaneBox | null {
  let size = 0;
  let best: PlaneBox | null = null;
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      for (;;) {
        const width = size + 1;
        const height = Math.max(1, Math.round(width / proportion));
        if (column + width > grid.columns || row + height > grid.rows) break;
        if (markedCells(grid, column, row, width, height) > 0) break;
        const box = toPlane(grid, column, row, width, height);
        if (not !== null && holds(not, box[0] + box[2] / 2, box[1] + box[3] / 2)) break;
        size = width;
        best = box;
      }
    }
  }
  return best;
}

/** Moves the sides out, step by step, as far as the shape allows; on whole units. */
function grown(box: PlaneBox, cell: number, polygons: readonly Polygon[], segments: readonly Segment[]): PlaneBox {
  const [left, top] = [Math.ceil(box[0]), Math.ceil(box[1])];
  const sides = [left, top, Math.floor(box[0] + box[2]), Math.floor(box[1] + box[3])];
  const asBox = ([a, b, c, d]: readonly number[]): PlaneBox => [a!, b!, c! - a!, d! - b!];
  for (let step = Math.max(1, Math.round(cell)); step >= 1; step = Math.floor(step / 2)) {
    for (let moved = true; moved;) {
      moved = false;
      for (const side of [0, 2, 1, 3]) {
        const next = sides.with(side, sides[side]! + (side < 2 ? -step : step));
        if (!boxInside(polygons, segments, asBox(next))) continue;
        sides[side] = next[side]!;
        moved = true;
      }
    }
  }
  return asBox(sides);
}

function toPlane({ x0, y0, cell }: Grid, column: number, row: number, width: number, height: number): PlaneBox {
  return [x0 + column * cell, y0 + row * cell, width * cell, height * cell];
}

function holds([x, y, width, height]: PlaneBox, px: number, py: number): boolean {
  return px > x && px < x + width && py > y && py < y + height;
}

function area([, , width, height]: PlaneBox): number {
  return width * height;
}

function overlap(a: PlaneBox, b: PlaneBox): number {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / (area(a) + area(b) - width * height);
}
