/**
 * Rows of other tables that the first run needs: its indicators, source and notes. They are kept in `rows/`, in the form
 * of the tables they go to, and added where they are not there yet; what somebody has edited since stays.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { csvText } from '../../src/domain/csv.ts';
import type { Cells } from './pressRegister.ts';

/** @returns rows of `rows/{table}.csv` whose id begins so */
export function keptRows(table: 'indicators' | 'sources' | 'notes', prefixes: readonly string[]): readonly Cells[] {
  const text = readFileSync(join(import.meta.dirname, `rows/${table}.csv`), 'utf8');
  const rows = parse(text, { columns: true }) as readonly Cells[];
  return rows.filter(({ id = '' }) => prefixes.some((prefix) => id.startsWith(prefix)));
}

/** @returns indicators whose formulas the country has everything for: without a population nothing is per inhabitant */
export function keptIndicators(prefix: string, known: readonly Cells[]): readonly Cells[] {
  const rows = keptRows('indicators', [prefix]);
  const ids = new Set([...known, ...rows].map(({ id }) => id));
  return rows.filter(({ formula = '' }) => (formula.match(/[a-z][a-z0-9-]+/gu) ?? []).every((id) => ids.has(id)));
}

/**
 * Rows that the press itself words anew at each run: in the place of those with the same key, else at the end.
 * @param key column whose cells tell rows apart
 */
export function withOwnRows(text: string, rows: readonly Cells[], key = 'id'): string {
  const records = recordsOf(text);
  const header = headerOf(text);
  const lineOf = (row: Cells) => csvText([header.map((column) => row[column] ?? '')]);
  const byKey = new Map(rows.map((row) => [row[key], row]));
  const start = text.indexOf(records[0]?.raw ?? '');
  let out = text.slice(0, start);
  for (const [index, { record, raw }] of records.entries()) {
    const own = byKey.get(record[key]);
    // The first raw record carries the header before it.
    const head = index === 0 ? raw.slice(0, raw.indexOf('\n') + 1) : '';
    out += own === undefined ? raw : head + lineOf(own);
    byKey.delete(record[key]);
  }
  const whole = out.endsWith('\n') ? out : `${out}\n`;
  return whole + [...byKey.values()].map(lineOf).join('');
}

/**
 * @param text of the table; its other lines stay as they are, byte for byte
 * @param after rows go behind the last one for which this holds, to the end where none does
 */
export function withRows(text: string, rows: readonly Cells[], after: (row: Cells) => boolean = () => false): string {
  const records = recordsOf(text);
  const columns = headerOf(text);
  const known = new Set(records.map(({ record }) => record['id']));
  const added = rows.filter(({ id }) => !known.has(id));
  if (added.length === 0) return text;
  const lines = csvText(added.map((row) => columns.map((column) => row[column] ?? '')));
  const last = records.findLastIndex(({ record }) => after(record));
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  if (last < 0) return `${whole}${lines}`;
  // The first raw record carries the header before it.
  const length = records.slice(0, last + 1).reduce((sum, { raw }) => sum + raw.length, 0);
  const start = whole.indexOf(records[0]?.raw ?? '');
  return `${whole.slice(0, start + length)}${lines}${whole.slice(start + length)}`;
}

function recordsOf(text: string) {
  return parse(text, { columns: true, info: true, raw: true, bom: true }) as unknown as readonly {
    readonly record: Cells;
    readonly raw: string;
  }[];
}

function headerOf(text: string): readonly string[] {
  const [header = ''] = text.split('\n', 1);
  return header
    .replace(/^\uFEFF/u, '')
    .trimEnd()
    .split(',');
}
