/** Where a word stands on the paper around the country: near to its own region, and off the others. */
import type { PlanePoint } from '../../domain/geography.ts';
import type { BoxSize, CellBox, FreeCells } from './cellBoxes.ts';
import type { RegionRaster } from './regionRaster.ts';

/** A name on paper stands so near to its region, or has a leader. */
export const NEAR_PX = 9;

export interface OutsidePlace {
  readonly box: CellBox;
  readonly to: PlanePoint;
  /** From the box to the region, px. */
  readonly distance: number;
  /** The less the better, in cells. */
  readonly cost: number;
}

export interface BorderCell {
  readonly column: number;
  readonly row: number;
  readonly owner: number;
}

export class OutsidePlaces {
  private readonly border: readonly BorderCell[];

  constructor(private readonly cells: FreeCells) {
    this.border = borderOf(cells.raster);
  }

  /** Cells of a region that lie on paper, and those of the others. */
  borderOf(owner: number): { readonly own: readonly BorderCell[]; readonly others: readonly BorderCell[] } {
    return {
      own: this.border.filter((cell) => cell.owner === owner),
      others: this.border.filter((cell) => cell.owner !== owner),
    };
  }

  /**
   * Near to its own cells and off the others, so that it is not read as another's.
   * @param mayCross whether its leader may lie over other regions
   */
  nearest(
    own: readonly BorderCell[],
    others: readonly BorderCell[],
    { widthPx, heightPx }: BoxSize,
    { farthest, mayCross }: { readonly farthest: number; readonly mayCross: boolean },
  ): OutsidePlace | null {
    const { cellPx } = this.cells.raster;
    const size = { columns: Math.ceil(widthPx / cellPx), rows: Math.ceil(heightPx / cellPx) };
    const reach = Math.ceil(farthest / cellPx);
    const [left, right] = [Math.min(...own.map(({ column }) => column)), Math.max(...own.map(({ column }) => column))];
    const [top, foot] = [Math.min(...own.map(({ row }) => row)), Math.max(...own.map(({ row }) => row))];
    let best: OutsidePlace | null = null;
    let least = Infinity;
    for (let row = top - reach - size.rows; row <= foot + reach; row += 1) {
      for (let column = left - reach - size.columns; column <= right + reach; column += 1) {
        const box = { column, row, ...size };
        if (!this.cells.has(0, box)) continue;
        const near = nearestOf(own, box);
        if (near.distance * cellPx > farthest || near.distance >= least) continue;
        // Another's border that is nearer, or as near, counts as a long way.
        const other = others.length === 0 ? Infinity : nearestOf(others, box).distance;
        const cost = near.distance + Math.max(0, near.distance + NEAR_PX / cellPx - other) * 2;
        if (cost >= least) continue;
        const to: PlanePoint = [(near.cell.column + 0.5) * cellPx, (near.cell.row + 0.5) * cellPx];
        if (!mayCross && this.crosses(edgeOf(box, to, cellPx), to, near.cell.owner)) continue;
        least = cost;
        best = { box, to, distance: near.distance * cellPx, cost };
      }
    }
    return best;
  }

  /** Whether a leader lies over other regions. */
  private crosses(from: PlanePoint, to: PlanePoint, owner: number): boolean {
    const { cellPx, columns, owners } = this.cells.raster;
    const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / cellPx);
    for (let step = 0; step < steps; step += 1) {
      const [x, y] = [0, 1].map((axis) => from[axis]! + ((to[axis]! - from[axis]!) * step) / steps) as [number, number];
      const cell = owners[Math.floor(y / cellPx) * columns + Math.floor(x / cellPx)] ?? 0;
      if (cell !== 0 && cell !== owner) return true;
    }
    return false;
  }
}

/** The place on the edge of a box that is nearest to a point, px. */
export function edgeOf({ column, row, columns, rows }: CellBox, to: PlanePoint, cellPx: number): PlanePoint {
  return [
    clamp(to[0], column * cellPx, (column + columns) * cellPx),
    clamp(to[1], row * cellPx, (row + rows) * cellPx),
  ];
}

/** Cells of regions that lie on paper. */
function borderOf({ owners, columns, rows }: RegionRaster): readonly BorderCell[] {
  const found: BorderCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const owner = owners[row * columns + column]!;
      if (owner === 0) continue;
      const beside = [
        row === 0 ? 0 : owners[(row - 1) * columns + column],
        row + 1 === rows ? 0 : owners[(row + 1) * columns + column],
        column === 0 ? 0 : owners[row * columns + column - 1],
        column + 1 === columns ? 0 : owners[row * columns + column + 1],
      ];
      if (beside.includes(0)) found.push({ column, row, owner });
    }
  }
  return found;
}

/** @returns the nearest cell to the box, and how far it is, in cells */
function nearestOf(
  cells: readonly BorderCell[],
  { column, row, columns, rows }: CellBox,
): { readonly cell: BorderCell; readonly distance: number } {
  let best = cells[0]!;
  let least = Infinity;
  for (const cell of cells) {
    const dx = Math.max(column - cell.column - 1, 0, cell.column - (column + columns));
    const dy = Math.max(row - cell.row - 1, 0, cell.row - (row + rows));
    const far = dx * dx + dy * dy;
    if (far >= least) continue;
    least = far;
    best = cell;
  }
  return { cell: best, distance: Math.sqrt(least) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
