/** Dates of the registers: real days, none after the release. */
import { firstDay, lastDay, parsePartialDate } from '../../domain/partialDate.ts';
import type { PartialDate } from '../../domain/registers.ts';
import { faultIn, type Check } from './context.ts';
import type { Fault } from '../fault.ts';
import { cell } from '../read/readTables.ts';

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
    return (table?.rows ?? []).flatMap((row): readonly Fault[] => {
      const text = cell(row, column);
      if (table === undefined || !SHAPE.test(text)) return [];
      const date = parsePartialDate(text);
      if (date === null) {
        return [faultIn(table, row, column, 'no such day, or a range that ends before it begins', FORMS)];
      }
      return isAfter(date, release)
        ? [faultIn(table, row, column, 'date after the release', `${data.release} or before`)]
        : [];
    });
  });
};

/** What the schema has not named already: a text of another shape has its own fault. */
const SHAPE = /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/u;
const FORMS = '2025, 2025-06, 2025-06-12, or two of these as 2025-06-12/2025-06-13';

function isAfter(date: PartialDate, release: PartialDate | null): boolean {
  return release !== null && firstDay(date) > lastDay(release);
}
