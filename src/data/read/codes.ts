/**
 * Cells that hold codes, as the tables know them: names of regions become their codes, letters that
 * look alike the Latin ones. Needs all tables, since it is `regions.csv`, `names.csv` and the lists
 * of keys that say what a code is.
 */
import { phrase, type DataProblem, type Phrase } from '../../i18n/dataProblem.ts';
import { problemIn } from '../problem.ts';
import { inLatin, lookAlike } from './lookAlikes.ts';
import { namedPlaces, type NamedPlaces } from './namedPlaces.ts';
import { cell, type Columns, type Row, type Table } from './table.ts';

export interface KnownCodes {
  /** Regions, and the country; empty where they could not be read. */
  readonly places: ReadonlySet<string>;
  readonly names: NamedPlaces;
  /** Keys of a table; undefined where there is no such table. */
  readonly keysOf: (table: string) => ReadonlySet<string> | undefined;
}

export interface WithCodes {
  readonly table: Table;
  readonly problems: readonly DataProblem[];
  readonly warnings: readonly DataProblem[];
}

export function knownCodes(tables: ReadonlyMap<string, Table>, country: string): KnownCodes {
  const keys = new Map(
    [...tables].map(([name, table]) => [
      name,
      new Set([...table.rows, ...table.brokenRows].map((row) => inLatinOrAsIs(cell(row, 'id')))),
    ]),
  );
  const regions = keys.get('regions') ?? new Set();
  return {
    places: regions.size === 0 ? regions : new Set([...regions, ...(country === '' ? [] : [country])]),
    names: namedPlaces(tables.get('names')),
    keysOf: (table) => keys.get(table),
  };
}

/** What one cell, or one item of a list, is read as. */
type Reading =
  | { readonly kind: 'same' }
  | { readonly kind: 'code'; readonly code: string; readonly warning?: Phrase }
  | { readonly kind: 'unclear'; readonly what: Phrase };

const SAME: Reading = { kind: 'same' };

/** @param foreignKeys by column, the table that its cells are keys of */
export function withCodes(
  table: Table,
  fields: Columns,
  foreignKeys: ReadonlyMap<string, string>,
  codes: KnownCodes,
): WithCodes {
  const columns = fields
    .filter(({ name }) => table.columns.includes(name))
    .map((field) => ({ field, target: field.itemReference ?? foreignKeys.get(field.name) }));
  const problems: DataProblem[] = [];
  const warnings: DataProblem[] = [];
  const rows: Row[] = [];
  const brokenRows = [...table.brokenRows];
  for (const row of table.rows) {
    const changed: Record<string, string> = {};
    const unclear: DataProblem[] = [];
    for (const { field, target } of columns) {
      const text = cell(row, field.name);
      const delimiter = field.type === 'list' ? (field.delimiter ?? ';') : null;
      const read = (delimiter === null ? [text] : text.split(delimiter)).map((item) => {
        const reading = readItem(item.trim(), field, target, codes);
        if (reading.kind === 'unclear') {
          unclear.push(problemIn(table, row, field.name, reading.what, phrase('check.expected.place'), item));
        }
        if (reading.kind !== 'code') return item;
        if (reading.warning !== undefined) {
          warnings.push(problemIn(table, row, field.name, reading.warning, reading.code, item));
        }
        return reading.code;
      });
      const joined = read.join(delimiter ?? '');
      if (joined !== text) changed[field.name] = joined;
    }
    problems.push(...unclear);
    const kept = Object.keys(changed).length === 0 ? row : { line: row.line, cells: { ...row.cells, ...changed } };
    (unclear.length > 0 ? brokenRows : rows).push(kept);
  }
  return { table: { ...table, rows, brokenRows }, problems, warnings };
}

function readItem(
  text: string,
  { place, constraints }: Columns[number],
  target: string | undefined,
  codes: KnownCodes,
): Reading {
  if (text === '') return SAME;
  if (place === true) return readPlace(text, codes);
  const latin = inLatin(text);
  if (latin === null) return SAME;
  const keys = target === undefined ? undefined : codes.keysOf(target);
  const isKnown =
    keys?.has(latin) === true ||
    constraints?.enum?.includes(latin) === true ||
    (!matches(text, constraints?.pattern) && matches(latin, constraints?.pattern));
  return isKnown ? { kind: 'code', code: latin, warning: lookAlike(text) } : SAME;
}

function readPlace(text: string, { places, names }: KnownCodes): Reading {
  if (places.size === 0 || places.has(text)) return SAME;
  const latin = inLatin(text);
  if (latin !== null && places.has(latin)) return { kind: 'code', code: latin, warning: lookAlike(text) };
  const match = names(text);
  if (match === null) return SAME;
  if (match.kind === 'several') {
    return { kind: 'unclear', what: phrase('check.place.several', { codes: match.ids.join(', ') }) };
  }
  if (match.isOfficial) return { kind: 'code', code: match.id };
  const warning = phrase('check.place.otherName', { name: match.name, code: match.id });
  return { kind: 'code', code: match.id, warning };
}

function matches(text: string, pattern: string | undefined): boolean {
  return pattern !== undefined && new RegExp(pattern, 'u').test(text);
}

function inLatinOrAsIs(text: string): string {
  return inLatin(text) ?? text;
}
