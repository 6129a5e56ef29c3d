/**
 * A CSV file as text cells that remember where they stood. Nothing is interpreted here, so a problem
 * can always name its place.
 */
import { CsvError, parse, type Info } from 'csv-parse/sync';
import { phrase, quoted, type DataProblem } from '../../i18n/dataProblem.ts';

export interface Row {
  /** 1-based line of the file at which the record begins (a quoted cell may span lines). */
  readonly line: number;
  /** By column name. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
  /** Path inside the data folder. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Records longer or shorter than the header: their cells may stand in the wrong columns. */
  readonly brokenRows: readonly Row[];
}

export interface ParsedTable {
  readonly table: Table;
  /** What is no CSV: broken quotes, records longer or shorter than the header. */
  readonly problems: readonly DataProblem[];
}

/** The text of a cell, '' when the file has no such column. */
export function cell(row: Row, column: string): string {
  return row.cells[column] ?? '';
}

/** Several values in one cell are joined with `;`. @example splitList('a; b') // ['a', 'b'] */
export function splitList(text: string, delimiter = ';'): readonly string[] {
  return text
    .split(delimiter)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** @returns for a file with broken quotes a problem and no rows */
export function parseTable(file: string, text: string): ParsedTable {
  try {
    // With `info` each item is {record, info}, which the types of csv-parse do not say.
    const records = parse(text, {
      bom: true,
      info: true,
      // Spreadsheets and editors leave files with both.
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly CsvRecord[];
    return tableOf(file, records);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const problem: DataProblem = {
      file,
      line: typeof error['lines'] === 'number' ? error['lines'] : 1,
      column: '',
      ...phrase('check.csv.broken'),
      found: error.message,
      expected: phrase('check.expected.csv', { quoted: quoted('…') }),
    };
    return { table: { file, columns: [], rows: [], brokenRows: [] }, problems: [problem] };
  }
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: Info;
}

function tableOf(file: string, records: readonly CsvRecord[]): ParsedTable {
  const columns = records[0]?.record ?? [];
  const problems: DataProblem[] = [];
  const rows: Row[] = [];
  const brokenRows: Row[] = [];
  for (const { record, info } of records.slice(1)) {
    // csv-parse counts to the end of a record; line breaks inside its cells lead back to the start.
    const line = info.lines - record.join('').split('\n').length + 1;
    const cells = Object.fromEntries(columns.map((column, index) => [column, record[index] ?? '']));
    if (record.length === columns.length) {
      rows.push({ line, cells });
      continue;
    }
    brokenRows.push({ line, cells });
    problems.push({
      file,
      line,
      column: '',
      ...phrase('check.csv.length'),
      found: cellCount(record.length),
      expected: cellCount(columns.length),
    });
  }
  return { table: { file, columns, rows, brokenRows }, problems };
}

function cellCount(count: number) {
  return phrase('check.cells', { count: String(count), n: count });
}
