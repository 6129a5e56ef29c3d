/** How problems of a data folder are made. */
import type { DataProblem, Phrase } from '../i18n/dataProblem.ts';
import { cell, type Row, type Table } from './read/table.ts';

/** A problem in one cell; `found` is its text unless the caller knows better. */
export function problemIn(
  table: Table,
  row: Row,
  column: string,
  what: Phrase,
  expected: DataProblem['expected'],
  found: DataProblem['found'] = cell(row, column),
): DataProblem {
  return { file: table.file, line: row.line, column, ...what, found, expected };
}

/** A problem of a whole file, or of its header. */
export function problemOfFile(
  file: string,
  what: Phrase,
  expected: DataProblem['expected'],
  found: DataProblem['found'] = '',
  column = '',
): DataProblem {
  return { file, line: 1, column, ...what, found, expected };
}
