/** A CSV file as text cells that remember where they stood. Nothing is interpreted here. */
import type { TableField } from './schemas.ts';

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
  /** Rows that have a problem of their own: cells in the wrong columns, numbers that could be two. */
  readonly brokenRows: readonly Row[];
}

/** One record of a file. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a table should hold; without fields (a file that nobody knows) cells stay as they are. */
export type Columns = readonly Pick<
  TableField,
  'name' | 'type' | 'delimiter' | 'itemReference' | 'place' | 'constraints'
>[];

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
