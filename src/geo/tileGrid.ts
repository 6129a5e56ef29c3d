/**
 * The tile grid of a country: the committed one (`tiles.csv`), or one that a program proposes, so
 * that a country without a file has a grid too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { TileCell } from '../domain/geography.ts';
import { proposeTiles, type TilePlaces } from './tileSearch.ts';

const FILE = 'tiles.csv';

/** The files that a country's grid is made from: none where the program proposes it. */
export function tileFiles(folder: string): readonly string[] {
  const file = join(folder, FILE);
  return existsSync(file) ? [file] : [];
}

/**
 * @returns column and row of every region, from 0, the north-west corner first
 * @throws Error naming the fault: a region without a tile, an unknown one, two on one cell
 */
export function tileGrid(folder: string, places: TilePlaces): Readonly<Record<string, TileCell>> {
  const [file] = tileFiles(folder);
  if (file === undefined) return proposeTiles(places);
  const rows = parse<Record<string, string>>(readFileSync(file, 'utf8'), { bom: true, columns: true, trim: true });
  const tiles: Record<string, TileCell> = {};
  const taken = new Map<string, string>();
  for (const { region = '', column = '', row = '' } of rows) {
    if (!places.regions.includes(region)) throw new Error(`${FILE}: no such region: ${region}`);
    if (!/^\d+$/u.test(column) || !/^\d+$/u.test(row))
      throw new Error(`${FILE}: no cell of ${region}: ${column},${row}`);
    const other = taken.get(`${column},${row}`);
    if (other !== undefined) throw new Error(`${FILE}: ${region} and ${other} on one cell: ${column},${row}`);
    taken.set(`${column},${row}`, region);
    tiles[region] = [Number(column), Number(row)];
  }
  const without = places.regions.filter((region) => tiles[region] === undefined);
  if (without.length > 0) throw new Error(`${FILE}: no tile of ${without.join(', ')}`);
  return tiles;
}
