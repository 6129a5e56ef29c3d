/**
 * Reads a data folder into tables of text cells that remember where they stood. Nothing is
 * interpreted here: a cell is the text of the file, and a fault can always name its place.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { Info } from 'csv-parse/sync';
import type { Fault } from '../fault.ts';

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

export interface DataFolder {
  readonly folder: string;
  /** By name: `regions` is the table of `regions.csv`. Files that are absent are absent here. */
  readonly tables: ReadonlyMap<string, Table>;
  /** Tables of `observations/`, by file name without `.csv`, in alphabetical order. */
  readonly observations: ReadonlyMap<string, Table>;
  /** Raw text of `site.json` and `RELEASE`, '' when absent. */
  readonly site: string;
  readonly release: string;
  /** What could not be read at all: broken quotes, records longer or shorter than the header. */
  readonly faults: readonly Fault[];
}

export const OBSERVATIONS_FOLDER = 'observations';

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

/** A folder that does not exist reads as an empty one: every required file is then missing. */
export function readTables(folder: string): DataFolder {
  const faults: Fault[] = [];
  const readAll = (subfolder: string): Map<string, Table> => {
    const path = join(folder, subfolder);
    const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.csv')) : [];
    return new Map(
      names.sort().map((name) => {
        const file = subfolder === '' ? name : `${subfolder}/${name}`;
        const { table, faults: found } = readTable(folder, file);
        faults.push(...found);
        return [name.slice(0, -'.csv'.length), table];
      }),
    );
  };
  return {
    folder,
    tables: readAll(''),
    observations: readAll(OBSERVATIONS_FOLDER),
    site: readText(join(folder, 'site.json')),
    release: readText(join(folder, 'RELEASE')).trim(),
    faults,
  };
}

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** One file. A file with broken quotes gives a fault and no rows. */
export function readTable(folder: string, file: string): { table: Table; faults: Fault[] } {
  const text = readFileSync(join(folder, file), 'utf8');
  try {
    // With `info` each item is {record, info}, which the types of csv-parse do not say.
    const records = parse(text, {
      bom: true,
      info: true,
      // Spreadsheets and editors leave files with both.
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly { record: readonly string[]; info: Info }[];
    return tableOf(file, records);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    const fault: Fault = {
      file,
      line,
      column: '',
      message: 'not CSV from here on',
      found: error.message,
      expected: 'RFC 4180: cells with quotes or commas in "…", quotes inside doubled',
    };
    return { table: { file, columns: [], rows: [], brokenRows: [] }, faults: [fault] };
  }
}

function tableOf(
  file: string,
  records: readonly { record: readonly string[]; info: Info }[],
): { table: Table; faults: Fault[] } {
  const columns = records[0]?.record ?? [];
  const faults: Fault[] = [];
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
    faults.push({
      file,
      line,
      column: '',
      message: 'record and header differ in length (is a comma missing, or a cell unquoted?)',
      found: `${record.length} cells`,
      expected: `${columns.length} cells`,
    });
  }
  return { table: { file, columns, rows, brokenRows }, faults };
}
