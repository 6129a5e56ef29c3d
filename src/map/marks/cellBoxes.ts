/** Boxes of cells: which are free for words, inside one region or on the paper around the country. */
import type { PlaneBox } from '../../domain/geography.ts';
import type { RegionRaster } from './regionRaster.ts';

/** In cells, from the top left one. */
export interface CellBox {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

export interface BoxSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

const TAKEN = 255;

/** A raster in which boxes can be taken, so that no later one meets them. */
export class FreeCells {
  private readonly owners: Uint8Array;
  /** By cell: so many cells to the right of it, itself among them, have its owner. */
  private readonly runs: Uint16Array;

  /**
   * @param firstRow what lies above it is not shown
   * @param reserved px that other things lie on
   */
  constructor(
    readonly raster: RegionRaster,
    firstRow = 0,
    reserved: readonly PlaneBox[] = [],
  ) {
    this.owners = raster.owners.slice();
    this.owners.fill(TAKEN, 0, Math.max(0, firstRow) * raster.columns);
    this.runs = new Uint16Array(this.owners.length);
    for (let row = 0; row < raster.rows; row += 1) this.countRuns(row);
    for (const box of reserved) this.takePx(box);
  }

  /** Whether all of the box is free and of this owner: a region's place in `keys` and 1, or 0 for paper. */
  has(owner: number, { column, row, columns, rows }: CellBox): boolean {
    if (column < 0 || row < 0 || column + columns > this.raster.columns || row + rows > this.raster.rows) return false;
    for (let at = row; at < row + rows; at += 1) {
      const cell = at * this.raster.columns + column;
      if (this.owners[cell] !== owner || this.runs[cell]! < columns) return false;
    }
    return true;
  }

  /** The share of cells of other areas; 1 for a box that is taken or reaches out of the map or onto paper. */
  foreignShare(owner: number, { column, row, columns, rows }: CellBox): number {
    if (column < 0 || row < 0 || column + columns > this.raster.columns || row + rows > this.raster.rows) return 1;
    let foreign = 0;
    for (let at = row; at < row + rows; at += 1) {
      for (let cell = at * this.raster.columns + column, last = cell + columns; cell < last; cell += 1) {
        const found = this.owners[cell];
        if (found === TAKEN || found === 0) return 1;
        if (found !== owner) foreign += 1;
      }
    }
    return foreign / (columns * rows);
  }

  take({ column, row, columns, rows }: CellBox): void {
    const last = Math.min(this.raster.rows, row + rows);
    for (let at = Math.max(0, row); at < last; at += 1) {
      const start = at * this.raster.columns;
      this.owners.fill(TAKEN, start + Math.max(0, column), start + Math.min(this.raster.columns, column + columns));
      this.countRuns(at);
    }
  }

  /** @param box px from the top left corner of the map */
  private takePx(box: PlaneBox): void {
    const [column, row, columns, rows] = box.map((length) => Math.ceil(length / this.raster.cellPx));
    this.take({ column: column ?? 0, row: row ?? 0, columns: columns ?? 0, rows: rows ?? 0 });
  }

  private countRuns(row: number): void {
    const start = row * this.raster.columns;
    let run = 0;
    for (let column = this.raster.columns - 1; column >= 0; column -= 1) {
      const cell = start + column;
      run = column + 1 < this.raster.columns && this.owners[cell] === this.owners[cell + 1] ? run + 1 : 1;
      this.runs[cell] = run;
    }
  }
}
