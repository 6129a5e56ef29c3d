/** Where a block stands inside its region: as near to its middle as may be, and off the lakes. */
import type { PlanePoint } from '../../domain/geography.ts';
import type { BoxSize, CellBox, FreeCells } from './cellBoxes.ts';

/** A block goes so far for a place without a lake under it, px. */
const LAKE_PX = 30;

export interface InsideOf {
  /** As `FreeCells.has` takes it. */
  readonly owner: number;
  /** Left, top, right and foot of the region, px. */
  readonly bounds: readonly [number, number, number, number];
  /** Its middle, px. */
  readonly wish: PlanePoint;
}

/**
 * @param lakes    by cell: not 0 where there is water
 * @param overhang share of the block that may lie in other regions
 * @returns null where it fits nowhere
 */
export function nearestInRegion(
  cells: FreeCells,
  lakes: Uint8Array,
  { owner, bounds, wish: [wishX, wishY] }: InsideOf,
  { widthPx, heightPx }: BoxSize,
  overhang = 0,
): CellBox | null {
  const { columns, rows, cellPx } = cells.raster;
  const [x0, y0, x1, y1] = bounds.map((px) => px / cellPx) as [number, number, number, number];
  const size = { columns: Math.ceil(widthPx / cellPx), rows: Math.ceil(heightPx / cellPx) };
  const lastRow = Math.min(rows, Math.ceil(y1)) - size.rows;
  const lastColumn = Math.min(columns, Math.ceil(x1)) - size.columns;
  let best: CellBox | null = null;
  let least = Infinity;
  for (let row = Math.max(0, Math.floor(y0)); row <= lastRow; row += 1) {
    const dy = (row + size.rows / 2) * cellPx - wishY;
    if (Math.abs(dy) >= least) continue;
    for (let column = Math.max(0, Math.floor(x0)); column <= lastColumn; column += 1) {
      const far = Math.hypot((column + size.columns / 2) * cellPx - wishX, dy);
      const box = { column, row, ...size };
      if (far >= least) continue;
      if (overhang === 0 ? !cells.has(owner, box) : cells.foreignShare(owner, box) > overhang) continue;
      const cost = far + (touches(lakes, box, columns) ? LAKE_PX : 0);
      if (cost >= least) continue;
      least = cost;
      best = box;
    }
  }
  return best;
}

function touches(lakes: Uint8Array, { column, row, columns, rows }: CellBox, rowLength: number): boolean {
  for (let at = row; at < row + rows; at += 1) {
    const start = at * rowLength + column;
    for (let cell = start; cell < start + columns; cell += 1) if (lakes[cell] !== 0) return true;
  }
  return false;
}
