/**
 * Rows of `observations/` with their cells understood: the step between text and dataset that the
 * check and the compiler share, so that what the check saw is what the page shows.
 */
import { parseStatuses } from '../../domain/statuses.ts';
import {
  MISSING_REASONS,
  type IndicatorId,
  type MissingReason,
  type NoteId,
  type RegionId,
  type SourceId,
  type ValueStatus,
} from '../../domain/types.ts';
import { parseNumber } from './numbers.ts';
import { cell, splitList, type Row, type Table } from './table.ts';

export interface ObservationRow extends Row {
  readonly table: Table;
  readonly indicator: IndicatorId;
  readonly region: RegionId;
  readonly year: number;
  readonly figure:
    | { readonly kind: 'value'; readonly value: number; readonly statuses: readonly ValueStatus[] }
    | { readonly kind: 'missing'; readonly reason: MissingReason };
  readonly source: SourceId;
  readonly locator: string;
  readonly notes: readonly NoteId[];
  /** The region alone when the cell is empty. */
  readonly territory: readonly RegionId[];
}

export function isMissingReason(text: string): text is MissingReason {
  return (MISSING_REASONS as readonly string[]).includes(text);
}

/**
 * @returns null for a row that cannot be understood (year, value or status): the check names
 *   what is wrong, and a row is left out rather than guessed
 */
function observationRow(table: Table, row: Row): ObservationRow | null {
  const yearText = cell(row, 'year');
  const figure = figureOf(cell(row, 'value'), cell(row, 'status'));
  if (figure === null || !/^\d{4}$/u.test(yearText)) return null;
  const region = cell(row, 'region') as RegionId;
  const territory = splitList(cell(row, 'territory'), '+') as readonly RegionId[];
  return {
    ...row,
    table,
    indicator: cell(row, 'indicator') as IndicatorId,
    region,
    year: Number(yearText),
    figure,
    source: cell(row, 'source') as SourceId,
    locator: cell(row, 'locator'),
    notes: splitList(cell(row, 'note')) as readonly NoteId[],
    territory: territory.length > 0 ? territory : [region],
  };
}

function figureOf(value: string, status: string): ObservationRow['figure'] | null {
  if (value === '') return isMissingReason(status) ? { kind: 'missing', reason: status } : null;
  const number = parseNumber(value);
  const statuses = parseStatuses(status);
  return !number.ok || statuses === null ? null : { kind: 'value', value: number.value, statuses };
}

/** All understood rows by indicator (the name of the file), in the order of the file. */
export function observationRows(
  tables: ReadonlyMap<string, Table>,
): ReadonlyMap<IndicatorId, readonly ObservationRow[]> {
  return new Map(
    [...tables].map(([name, table]) => [
      name as IndicatorId,
      table.rows.flatMap((row) => observationRow(table, row) ?? []),
    ]),
  );
}
