/** A table of another shape in the place of ours: a bureau's wide table, most often. */
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import { problemOfFile } from '../problem.ts';
import type { Columns, CsvRow } from './table.ts';

/** Fewer of its columns than this, and the file is no table of ours with a slip in the header. */
const LEAST_SHARE = 0.5;
/** Letters of the first line that are shown. */
const MOST_NAMED = 60;

/** @returns null where the header is that of the table, as far as it goes */
export function otherTable(
  file: string,
  columns: readonly string[],
  records: readonly CsvRow[],
  fields: Columns,
): DataProblem | null {
  const own = fields.filter(({ name }) => columns.includes(name)).length;
  if (own >= fields.length * LEAST_SHARE) return null;
  const years = yearsIn([columns, ...records.slice(0, 5).map(({ cells }) => cells)]);
  const named = columns.filter((text) => text !== '').join(' | ');
  const first = named.length > MOST_NAMED ? `${named.slice(0, MOST_NAMED)}…` : named;
  const counts = { first, columns: String(columns.length), rows: String(records.length + 1) };
  const found =
    years === null ? phrase('check.found.table', counts) : phrase('check.found.wideTable', { ...counts, years });
  const expected = phrase('check.expected.header', { columns: fields.map(({ name }) => name).join(',') });
  return problemOfFile(file, phrase('check.csv.otherTable'), expected, found);
}

/** Years that stand side by side in one of the first rows. */
function yearsIn(rows: readonly (readonly string[])[]): string | null {
  for (const row of rows) {
    const years = row.filter((text) => /^(?:19|20)\d{2}$/u.test(text.trim())).map(Number);
    if (years.length > 1) return `${Math.min(...years)}–${Math.max(...years)}`;
  }
  return null;
}
