/**
 * The map in small cells, each of them of one region or of none: whether a word fits somewhere is then a count of
 * cells, in the same way inside a region and on the paper around the country.
 */
import type { Geography } from '../../domain/geography.ts';
import type { Rings } from '../paths.ts';

export interface RegionRaster {
  readonly columns: number;
  readonly rows: number;
  /** Width and height of a cell, px. */
  readonly cellPx: number;
  /** By cell, row after row: place of its area in the list and 1; 0 outside of all. */
  readonly owners: Uint8Array;
}

/**
 * @param areas   outlines in plane units, 254 at most
 * @param widthPx of the whole plane
 * @param cellPx  size of a cell
 */
export function regionRaster(
  { width, height }: Pick<Geography['plane'], 'width' | 'height'>,
  areas: readonly Rings[],
  widthPx: number,
  cellPx: number,
): RegionRaster {
  const columns = Math.floor(widthPx / cellPx);
  const unitsPerCell = width / columns;
  const rows = Math.floor(height / unitsPerCell);
  const owners = new Uint8Array(columns * rows);
  areas.forEach((rings, index) => {
    fill(owners, columns, rows, rings, unitsPerCell, index + 1);
  });
  return { columns, rows, cellPx: widthPx / columns, owners };
}

/** Marks the cells whose middle lies inside, row by row: between the first and second crossing, the third and fourth. */
function fill(
  owners: Uint8Array,
  columns: number,
  rows: number,
  rings: Rings,
  unitsPerCell: number,
  owner: number,
): void {
  for (const [row, crossings] of crossingsByRow(rings, rows, unitsPerCell)) {
    crossings.sort((a, b) => a - b);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const from = Math.max(0, Math.ceil(crossings[at]! / unitsPerCell - 0.5));
      const to = Math.min(columns - 1, Math.ceil(crossings[at + 1]! / unitsPerCell - 0.5) - 1);
      if (to >= from) owners.fill(owner, row * columns + from, row * columns + to + 1);
    }
  }
}

/** Where the middle line of each row crosses an outline, in plane units. */
function crossingsByRow(rings: Rings, rows: number, unitsPerCell: number): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>();
  const note = (row: number, x: number): void => {
    const known = found.get(row);
    if (known === undefined) found.set(row, [x]);
    else known.push(x);
  };
  for (const ring of rings) {
    for (let at = 0; at + 1 < ring.length; at += 1) {
      const [x0, y0] = ring[at] as [number, number];
      const [x1, y1] = ring[at + 1] as [number, number];
      if (y0 === y1) continue;
      const first = Math.max(0, Math.ceil(Math.min(y0, y1) / unitsPerCell - 0.5));
      const last = Math.min(rows - 1, Math.ceil(Math.max(y0, y1) / unitsPerCell - 0.5) - 1);
      for (let row = first; row <= last; row += 1) {
        const y = (row + 0.5) * unitsPerCell;
        note(row, x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
      }
    }
  }
  return found;
}
