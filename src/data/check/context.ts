/** What every check reads, and the questions that several of them ask of it. */
import { observationKey } from '../../domain/dataset.ts';
import type { Registers } from '../../domain/registers.ts';
import type { Dataset, RegionId } from '../../domain/types.ts';
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import type { ComputedCells } from '../compute/formula/computedCells.ts';
import type { ObservationRow } from '../read/observationRows.ts';
import type { DataFolder } from '../read/readData.ts';
import { cell, type Table } from '../read/table.ts';

export interface CheckContext {
  readonly data: DataFolder;
  readonly dataset: Dataset;
  readonly registers: Registers;
  /** Printed and computed cells, each by itself. */
  readonly cells: ComputedCells;
}

/** One check: all problems of one kind, in any order. */
export type Check = (context: CheckContext) => readonly DataProblem[];

/** Rows of one indicator by `observationKey`; the first of duplicates. */
export function rowsByKey(rows: readonly ObservationRow[]): ReadonlyMap<string, ObservationRow> {
  const byKey = new Map<string, ObservationRow>();
  for (const row of rows) {
    const key = observationKey(row.region, row.year);
    if (!byKey.has(key)) byKey.set(key, row);
  }
  return byKey;
}

/** Understood rows by year, in the order of the file. */
export function groupedRows(rows: readonly ObservationRow[]): ReadonlyMap<number, readonly ObservationRow[]> {
  const byYear = new Map<number, ObservationRow[]>();
  for (const row of rows) byYear.set(row.year, [...(byYear.get(row.year) ?? []), row]);
  return byYear;
}

/** Region codes of `regions.csv`. */
export function regionIds({ dataset }: CheckContext): ReadonlySet<RegionId> {
  return new Set(dataset.regions.map((region) => region.id));
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
 * every code passes: one problem at the cause is worth more than one in each row.
 */
export function isPlace({ data, dataset }: CheckContext): (code: string) => boolean {
  if (!data.tables.has('regions') || dataset.country === '') return () => true;
  const places = new Set<string>([dataset.country, ...dataset.regions.map((region) => region.id)]);
  return (code) => places.has(code);
}

/** What is wrong with a code that `isPlace` refuses, and what the cell should hold. */
export const UNKNOWN_PLACE = [phrase('check.unknown.regions'), phrase('check.expected.place')] as const;

/**
 * Whether the file has a row of this place and year, understood or not. A row that is there and
 * could not be understood has its own problem, and should not cause others.
 */
export function hasRow(table: Table, place: string, year: number): boolean {
  return [...table.rows, ...table.brokenRows].some(
    (row) => cell(row, 'region') === place && cell(row, 'year') === String(year),
  );
}
