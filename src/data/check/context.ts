/** What every check reads: the tables, the dataset made of them, and how to name a place in them. */
import { observationKey } from '../../domain/dataset.ts';
import type { Dataset, IndicatorId, RegionId } from '../../domain/types.ts';
import { datasetOf } from '../compile/datasetOf.ts';
import type { Fault } from '../fault.ts';
import { observationRows, type ObservationRow } from '../read/observationRows.ts';
import { cell, type DataFolder, type Row, type Table } from '../read/readTables.ts';

export interface CheckContext {
  readonly data: DataFolder;
  readonly dataset: Dataset;
  /** Understood rows by indicator, in the order of the file. */
  readonly rows: ReadonlyMap<IndicatorId, readonly ObservationRow[]>;
  /** Boundaries and towns: places of the registers are checked against them, where there are any. */
  readonly geoFolder: string;
}

/** One check: all faults of one kind, in any order. */
export type Check = (context: CheckContext) => readonly Fault[];

export function checkContext(data: DataFolder, geoFolder: string): CheckContext {
  return { data, dataset: datasetOf(data), rows: observationRows(data), geoFolder };
}

/** A fault in one cell; `found` is its text unless the caller knows better. */
export function faultIn(
  table: Table,
  row: Row,
  column: string,
  message: string,
  expected: string,
  found = cell(row, column),
): Fault {
  return { file: table.file, line: row.line, column, message, found, expected };
}

/** Rows of one indicator by `observationKey`; the first of duplicates. */
export function rowsByKey(rows: readonly ObservationRow[]): ReadonlyMap<string, ObservationRow> {
  const byKey = new Map<string, ObservationRow>();
  for (const row of rows) {
    const key = observationKey(row.region, row.year);
    if (!byKey.has(key)) byKey.set(key, row);
  }
  return byKey;
}

/** Region codes of `regions.csv`. */
export function regionIds(context: CheckContext): ReadonlySet<RegionId> {
  return new Set(context.dataset.regions.map((region) => region.id));
}

/** Understood rows of regions of today by year, ascending: not the country's, not unknown codes. */
export function regionalRowsByYear(
  context: CheckContext,
  rows: readonly ObservationRow[],
): ReadonlyMap<number, readonly ObservationRow[]> {
  const regions = regionIds(context);
  const byYear = new Map<number, ObservationRow[]>();
  for (const row of rows) {
    if (!regions.has(row.region)) continue;
    const year = byYear.get(row.year) ?? [];
    year.push(row);
    byYear.set(row.year, year);
  }
  return new Map([...byYear].sort(([a], [b]) => a - b));
}

/**
 * Whether a code is of a region or of the country. While `regions.csv` or `site.json` is missing,
 * every code passes: one fault at the cause is worth more than one in each row.
 */
export function isPlace({ data, dataset }: CheckContext): (code: string) => boolean {
  if (!data.tables.has('regions') || dataset.country === '') return () => true;
  const places = new Set<string>([dataset.country, ...dataset.regions.map((region) => region.id)]);
  return (code) => places.has(code);
}

/** What a cell with a wrong code should hold. */
export const PLACE_EXPECTED = 'an id of regions.csv, or the country of site.json';

/**
 * Whether the file has a row of this place and year, understood or not. A row that is there and
 * could not be understood has its own fault, and should not cause others.
 */
export function hasRow(table: Table, place: string, year: number): boolean {
  return [...table.rows, ...table.brokenRows].some(
    (row) => cell(row, 'region') === place && cell(row, 'year') === String(year),
  );
}
