/** Dates of the registers: real days, none after the release. */
import { firstDay, lastDay, parsePartialDate } from '../../domain/partialDate.ts';
import type { PartialDate } from '../../domain/registers.ts';
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import { problemIn } from '../problem.ts';
import { cell } from '../read/table.ts';
import type { Check } from './context.ts';

const DATES: readonly (readonly [table: string, column: string])[] = [
  ['events', 'date'],
  ['initiatives', 'began'],
  ['needs', 'date'],
  ['targets', 'reported_date'],
  ['register-sources', 'retrieved'],
];

export const checkRegisterDates: Check = ({ data }) => {
  const release = parsePartialDate(data.release.slice(0, 7));
  return DATES.flatMap(([name, column]) => {
    const table = data.tables.get(name);
    return (table?.rows ?? []).flatMap((row): readonly DataProblem[] => {
      const text = cell(row, column);
      if (table === undefined || !SHAPE.test(text)) return [];
      const date = parsePartialDate(text);
      if (date === null) {
        return [problemIn(table, row, column, phrase('check.date.impossible'), phrase('check.expected.dateForms'))];
      }
      if (!isAfter(date, release)) return [];
      const expected = phrase('check.expected.orBefore', { when: data.release });
      return [problemIn(table, row, column, phrase('check.date.afterRelease'), expected)];
    });
  });
};

/** What the schema has not named already: a text of another shape has its own problem. */
const SHAPE = /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/u;

function isAfter(date: PartialDate, release: PartialDate | null): boolean {
  return release !== null && firstDay(date) > lastDay(release);
}
