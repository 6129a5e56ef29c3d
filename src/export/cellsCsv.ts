/** Rows of a sheet as CSV. */
import { csvNumber, csvText } from '../domain/csv.ts';
import type { BookCell } from './workbook.ts';

/** A text that a spreadsheet would run as a formula has an apostrophe before it. */
export function cellsCsv(rows: readonly (readonly BookCell[])[]): string {
  return csvText(rows.map((row) => row.map(cellText)));
}

function cellText(cell: BookCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return csvNumber(cell);
  return /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
}
