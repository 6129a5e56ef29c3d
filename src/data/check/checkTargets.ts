/** Targets: one name and unit for all years; what was reported says when and where. */
import { LANGUAGES } from '../../domain/types.ts';
import { faultIn, type Check } from './context.ts';
import type { Fault } from '../fault.ts';
import { cell, type Row, type Table } from '../read/readTables.ts';
import { groupedBy } from '../read/cells.ts';

const SAME = ['name', 'unit'].flatMap((prefix) => LANGUAGES.map((language) => `${prefix}_${language}`));

export const checkTargets: Check = ({ data }) => {
  const table = data.tables.get('targets');
  if (table === undefined) return [];
  return [...groupedBy(table.rows, 'id').values()].flatMap((rows) =>
    rows.flatMap((row) => [...checkSame(table, row, rows[0]), ...checkReport(table, row)]),
  );
};

function checkSame(table: Table, row: Row, first: Row | undefined): readonly Fault[] {
  return SAME.filter((column) => first !== undefined && cell(first, column) !== cell(row, column)).map((column) =>
    faultIn(table, row, column, 'not as in the other years', first === undefined ? '' : cell(first, column)),
  );
}

function checkReport(table: Table, row: Row): readonly Fault[] {
  const hasValue = cell(row, 'reported') !== '';
  return ['reported_date', 'reported_source']
    .filter((column) => (cell(row, column) !== '') !== hasValue)
    .map((column) =>
      faultIn(
        table,
        row,
        column,
        hasValue ? 'reported value without its origin' : 'origin of a value that is not there',
        hasValue ? 'when and where it was reported' : 'an empty cell, or a value in reported',
      ),
    );
}
