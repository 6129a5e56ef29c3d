/** A shape as a grid of cells: what is free of its edge, and how much of a box is taken, at once. */
import type { PlaneBox } from '../domain/geography.ts';
import type { Bounds, Polygon } from './plane.ts';
import { segmentsOf } from './plane.ts';

export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cell: number;
  readonly x0: number;
  readonly y0: number;
  /** Marked cells in columns [0, i) of rows [0, j), at i + j · (columns + 1). */
  readonly sums: Int32Array;
}

/**
 * Marks cells, by what `marks` says: `outside` those that are not wholly inside the shape (a box of
 * unmarked cells is inside for certain), `inside` those whose middle is in it (an area, roughly).
 */
export function gridOf(polygons: readonly Polygon[], bounds: Bounds, cell: number, marks: 'outside' | 'inside'): Grid {
  const [x0, y0, x1, y1] = bounds;
  const columns = Math.max(1, Math.ceil((x1 - x0) / cell));
  const rows = Math.max(1, Math.ceil((y1 - y0) / cell));
  const marked = new Uint8Array(columns * rows).fill(marks === 'outside' ? 1 : 0);
  const segments = segmentsOf(polygons);

  for (let row = 0; row < rows; row++) {
    const y = y0 + (row + 0.5) * cell;
    const crossings: number[] = [];
    for (const [[ax, ay], [bx, by]] of segments) {
      if (ay > y !== by > y) crossings.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
    }
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.max(0, Math.ceil((crossings[i]! - x0) / cell - 0.5));
      const to = Math.min(columns - 1, Math.floor((crossings[i + 1]! - x0) / cell - 0.5));
      for (let column = from; column <= to; column++) marked[row * columns + column] = marks === 'outside' ? 0 : 1;
    }
  }

  if (marks === 'outside') {
    for (const [[ax, ay], [bx, by]] of segments) {
      const [top, bottom] = [Math.min(ay, by), Math.max(ay, by)];
      const firstRow = Math.max(0, Math.floor((top - y0) / cell));
      const lastRow = Math.min(rows - 1, Math.floor((bottom - y0) / cell));
      for (let row = firstRow; row <= lastRow; row++) {
        const yTop = Math.max(top, y0 + row * cell);
        const yBottom = Math.min(bottom, y0 + (row + 1) * cell);
        const at = (y: number): number => (ay === by ? ax : ax + ((bx - ax) * (y - ay)) / (by - ay));
        const ends = ay === by ? [ax, bx] : [at(yTop), at(yBottom)];
        const from = Math.max(0, Math.floor((Math.min(...ends) - x0) / cell));
        const to = Math.min(columns - 1, Math.floor((Math.max(...ends) - x0) / cell));
        for (let column = from; column <= to; column++) marked[row * columns + column] = 1;
      }
    }
  }
  return { columns, rows, cell, x0, y0, sums: summed(marked, columns, rows) };
}

function summed(marked: Uint8Array, columns: number, rows: number): Int32Array {
  const width = columns + 1;
  const sums = new Int32Array(width * (rows + 1));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      sums[(row + 1) * width + column + 1] =
        marked[row * columns + column]! + sums[row * width + column + 1]! +
        sums[(row + 1) * width + column]! - sums[row * width + column]!; // prettier-ignore
    }
  }
  return sums;
}

/** Marked cells in a rectangle of cells. */
export function markedCells(
  { sums, columns }: Grid,
  column: number,
  row: number,
  width: number,
  height: number,
): number {
  const stride = columns + 1;
  return sums[(row + height) * stride + column + width]! - sums[row * stride + column + width]! -
    sums[(row + height) * stride + column]! + sums[row * stride + column]!; // prettier-ignore
}

/** Marked area in a box of the plane, in square units; what lies outside the grid counts as unmarked. */
export function markedArea(grid: Grid, [x, y, width, height]: PlaneBox): number {
  const { x0, y0, cell, columns, rows } = grid;
  const left = nearestLine(x - x0, cell, columns);
  const right = nearestLine(x + width - x0, cell, columns);
  const top = nearestLine(y - y0, cell, rows);
  const bottom = nearestLine(y + height - y0, cell, rows);
  if (right <= left || bottom <= top) return 0;
  return markedCells(grid, left, top, right - left, bottom - top) * cell ** 2;
}

/** The grid line nearest to a distance from its start. */
function nearestLine(distance: number, cell: number, last: number): number {
  return Math.min(Math.max(Math.round(distance / cell), 0), last);
}
