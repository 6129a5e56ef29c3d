/**
 * Numbers and dates as `data/` keeps them, out of what a spreadsheet makes of them: `1 234,5` is
 * 1234.5, `12.06.2025` is 2025-06-12. Whether a comma is a decimal mark can only be told from the
 * whole file: `1,234` alone may be a thousand and something, or one and something.
 */
import { phrase, type DataProblem, type Phrase } from '../../i18n/dataProblem.ts';
import { problemIn } from '../problem.ts';
import { isoDate, isSpoiltByDates, takesDates } from './dates.ts';
import { isPlainNumber, numberShape, type NumberShape } from './numberShape.ts';
import type { Columns, Row, Table } from './table.ts';

export interface Spelled {
  readonly table: Table;
  /** One for each cause, however many cells it spoilt. */
  readonly problems: readonly DataProblem[];
}

/** Where a cell stands. */
interface Place {
  readonly row: Row;
  readonly column: string;
  readonly text: string;
}

/** @returns rows with a number or a date that could be two are broken: other checks pass them over */
export function spelledAsKept(table: Table, fields: Columns): Spelled {
  const own = fields.filter(({ name }) => table.columns.includes(name));
  const numbers = own.filter(({ type }) => type === 'number' || type === 'integer').map(({ name }) => name);
  const dates = own.filter(takesDates).map(({ name }) => name);
  const codes = own.filter(isCode).map(({ name }) => name);

  const shapes = cellsIn(table, numbers).map((place) => ({ ...place, shape: numberShape(place.text) }));
  const marks = marksOf(shapes.map(({ shape }) => shape));
  const unclear = marks === 'unclear' ? shapes.filter(({ shape }) => hasComma(shape)) : [];
  const spoilt = [...cellsIn(table, [...numbers, ...codes]), ...cellsIn(table, dates)].filter(
    ({ text, column }) => isSpoiltByDates(text) && !(dates.includes(column) && isoDate(text) !== null),
  );

  const kept = new Map<Row, Record<string, string>>();
  const put = ({ row, column }: Place, text: string): void => {
    kept.set(row, { ...(kept.get(row) ?? row.cells), [column]: text });
  };
  for (const place of shapes) {
    const text = plainNumber(place.shape, marks);
    if (text !== null && text !== place.text) put(place, text);
  }
  for (const place of cellsIn(table, dates)) {
    const date = isoDate(place.text);
    if (date !== null) put(place, date);
  }
  const broken = new Set([...unclear, ...spoilt].map(({ row }) => row));
  const spell = (row: Row): Row => ({ line: row.line, cells: kept.get(row) ?? row.cells });
  return {
    table: {
      ...table,
      rows: table.rows.filter((row) => !broken.has(row)).map(spell),
      brokenRows: [...table.brokenRows, ...[...broken].map(spell)],
    },
    problems: [...marksProblem(table, unclear, shapes), ...datesProblem(table, spoilt)],
  };
}

function cellsIn(table: Table, columns: readonly string[]): readonly Place[] {
  return table.rows.flatMap((row) =>
    columns.flatMap((column) => {
      const text = row.cells[column] ?? '';
      return text === '' ? [] : [{ row, column, text }];
    }),
  );
}

/** Cells that are no free text, so that a date in them was made by the spreadsheet. */
function isCode({ name, type, constraints, itemReference }: Columns[number]): boolean {
  if (type === 'year') return true;
  return constraints?.pattern !== undefined || itemReference !== undefined || name === 'id';
}

type Marks = 'dot' | 'comma' | 'unclear';

/** What a comma in the numbers of one file is. */
function marksOf(shapes: readonly NumberShape[]): Marks {
  const has = (kind: NumberShape['kind']): boolean => shapes.some((shape) => shape.kind === kind);
  if (!has('comma') && !has('perhaps-thousands') && !has('thousands')) return 'dot';
  if (has('thousands') || has('dot')) return 'unclear';
  return has('comma') ? 'comma' : 'unclear';
}

function hasComma({ kind }: NumberShape): boolean {
  return kind === 'comma' || kind === 'perhaps-thousands' || kind === 'thousands';
}

/** @returns null for what is no number: it is named as it stands */
function plainNumber(shape: NumberShape, marks: Marks): string | null {
  if (shape.kind === 'none' || (marks === 'unclear' && hasComma(shape))) return null;
  const plain = shape.text.replace(',', '.');
  return isPlainNumber(plain) ? plain : null;
}

function marksProblem(
  table: Table,
  [first, ...rest]: readonly Place[],
  shapes: readonly (Place & { readonly shape: NumberShape })[],
): readonly DataProblem[] {
  if (first === undefined) return [];
  const dotted = shapes.find(({ shape }) => shape.kind === 'dot');
  const counts = { count: String(rest.length + 1), n: rest.length + 1 };
  const what: Phrase =
    dotted === undefined
      ? phrase('check.number.thousands', counts)
      : phrase('check.number.bothMarks', { ...counts, other: dotted.text, line: String(dotted.row.line) });
  return [problemIn(table, first.row, first.column, what, phrase('check.expected.oneMark'))];
}

function datesProblem(table: Table, [first, ...rest]: readonly Place[]): readonly DataProblem[] {
  if (first === undefined) return [];
  const what = phrase('check.number.date', { count: String(rest.length + 1), n: rest.length + 1 });
  return [problemIn(table, first.row, first.column, what, phrase('check.expected.textCells'))];
}
