/** Targets: one name and unit for all years; what was reported says when and where. */
import { LANGUAGES } from '../../domain/types.ts';
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import { problemIn } from '../problem.ts';
import { groupedBy } from '../read/cells.ts';
import { cell, type Row, type Table } from '../read/table.ts';
import type { Check } from './context.ts';

const SAME = ['name', 'unit'].flatMap((prefix) => LANGUAGES.map((language) => `${prefix}_${language}`));

export const checkTargets: Check = ({ data }) => {
  const table = data.tables.get('targets');
  if (table === undefined) return [];
  return [...groupedBy(table.rows, 'id').values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : [
          ...rest.flatMap((row) => checkSame(table, row, first)),
          ...[first, ...rest].flatMap((row) => checkReport(table, row)),
        ],
  );
};

function checkSame(table: Table, row: Row, first: Row): readonly DataProblem[] {
  return SAME.filter((column) => cell(first, column) !== cell(row, column)).map((column) =>
    problemIn(table, row, column, phrase('check.target.differs'), cell(first, column)),
  );
}

function checkReport(table: Table, row: Row): readonly DataProblem[] {
  const hasValue = cell(row, 'reported') !== '';
  const [what, expected] = hasValue
    ? [phrase('check.target.withoutOrigin'), phrase('check.expected.origin')]
    : [phrase('check.target.withoutValue'), phrase('check.expected.emptyOrReported')];
  return ['reported_date', 'reported_source']
    .filter((column) => (cell(row, column) !== '') !== hasValue)
    .map((column) => problemIn(table, row, column, what, expected));
}
