/** Files as spreadsheets save them, made here: git would change their line ends in a fixture. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Reader } from '../../src/data/read/reader.ts';

export type SavedEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1251';

/** How a program saves a table. */
export interface Spreadsheet {
  readonly encoding: SavedEncoding;
  readonly separator: ',' | ';' | '\t';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly decimal: '.' | ',';
  /** Rows and columns that somebody once clicked into. */
  readonly emptyRows: number;
  readonly emptyColumns: number;
  /** Between thousands. */
  readonly thousands: '' | ' ' | '\u00a0' | '\u202f';
}

/** @returns the table of a CSV text as that program saves it; only cells of `numbers` change */
export function savedTable(csv: string, numbers: readonly string[], sheet: Spreadsheet): Uint8Array {
  const [header = [], ...rows] = parse(csv) as unknown as readonly (readonly string[])[];
  const padding = Array.from({ length: sheet.emptyColumns }, () => '');
  const cells = rows.map((row) =>
    row.map((text, column) => (numbers.includes(header[column] ?? '') ? numberText(text, sheet) : text)),
  );
  const width = header.length + padding.length;
  const empty = Array.from({ length: sheet.emptyRows }, () => Array.from({ length: width }, () => ''));
  const lines = [...[header, ...cells].map((row) => [...row, ...padding]), ...empty];
  const text = lines.map((row) => row.map((one) => quoted(one, sheet)).join(sheet.separator) + sheet.lineEnd).join('');
  return encoded(text, sheet.encoding);
}

function numberText(text: string, { decimal, thousands }: Spreadsheet): string {
  if (!/^-?\d+(?:\.\d+)?$/u.test(text)) return text;
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, thousands);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

function quoted(text: string, { separator }: Spreadsheet): string {
  return text.includes(separator) || /["\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function encoded(text: string, encoding: SavedEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8-bom':
      return Buffer.from(`\ufeff${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 'windows-1251':
      return Uint8Array.from([...text].map(byteIn1251));
  }
}

const PAGE_1251 = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));

/** A letter that the page does not have is saved as `?`, as Excel does. */
function byteIn1251(letter: string): number {
  const byte = PAGE_1251.indexOf(letter);
  return byte === -1 ? '?'.charCodeAt(0) : byte;
}

/** A folder in memory, with some of its files in other bytes. */
export function readerWith(folder: string, changed: ReadonlyMap<string, Uint8Array>): Reader {
  const inside = (path: string): string => relative(folder, path).replaceAll('\\', '/');
  return {
    names: (path) => {
      const kept = existsSync(path) && statSync(path).isDirectory() ? readdirSync(path) : [];
      const start = inside(path) === '' ? '' : `${inside(path)}/`;
      const added = [...changed.keys()]
        .filter((name) => name.startsWith(start) && !name.slice(start.length).includes('/'))
        .map((name) => name.slice(start.length));
      return [...new Set([...kept, ...added])].sort();
    },
    bytes: (path) => changed.get(inside(path)) ?? (existsSync(path) ? readFileSync(path) : null),
  };
}

/** Tables of a data folder by their path in it. */
export function tablesOf(folder: string): readonly string[] {
  return ['', 'observations'].flatMap((subfolder) =>
    readdirSync(join(folder, subfolder))
      .filter((name) => name.endsWith('.csv'))
      .map((name) => (subfolder === '' ? name : `${subfolder}/${name}`)),
  );
}
