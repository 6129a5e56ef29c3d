/**
 * A CSV file as text cells that remember where they stood: of any encoding, separator, line end and
 * decimal mark that a spreadsheet saves, with the same table as the result. What could be read in
 * two ways is refused with its cause, once.
 */
import { CsvError, parse, type Info } from 'csv-parse/sync';
import { phrase, quoted, type DataProblem, type Phrase } from '../../i18n/dataProblem.ts';
import { problemOfFile } from '../problem.ts';
import type { LineEnds } from './decode.ts';
import { withoutEmpty } from './emptyCells.ts';
import { readColumnNames } from './lookAlikes.ts';
import { otherTable } from './otherTable.ts';
import { SEPARATORS, separatorOf, type Separator } from './separator.ts';
import { spelledAsKept } from './spelling.ts';
import type { Columns, CsvRow, Row, Table } from './table.ts';
import { readText } from './text.ts';

export interface ParsedTable {
  readonly table: Table;
  readonly problems: readonly DataProblem[];
  readonly warnings: readonly DataProblem[];
  /** False: nothing of the file was understood, and the problem says why. */
  readonly isRead: boolean;
  /** Null where they are not known. */
  readonly lineEnds: LineEnds | null;
}

/** @returns for a file that cannot be read one problem and no rows */
export function parseTable(file: string, bytes: Uint8Array, fields: Columns): ParsedTable {
  const content = readText(file, bytes);
  if (!content.ok) return unread(file, content.problem);
  const known = fields.map(({ name }) => name);
  const ofKazakh =
    content.encoding === 'windows-1251' && content.text.split(/[\n,;\t]/u, known.length).some(isOfKazakh);
  if (ofKazakh) return unread(file, noKazakhLetters(file));
  if (content.damage !== null) return unread(file, content.damage);
  const separator = separatorOf(content.text, known);
  if (separator === 'mixed') return unread(file, mixedSeparators(file, 1));
  const parsed = recordsOf(file, content.text, separator);
  if (!parsed.ok) {
    // Quotes stand beside other separators than those of the header: that is the cause then.
    const others = SEPARATORS.filter((other) => other !== separator && content.text.includes(other));
    const isMixed = others.some((other) => recordsOf(file, content.text, other).ok);
    return unread(file, isMixed ? mixedSeparators(file, parsed.problem.line) : parsed.problem);
  }
  const [header, ...records] = withoutEmpty(parsed.records);
  if (header === undefined) return unread(file, emptyFile(file));

  const names = readColumnNames(file, header.cells, known);
  const columns = names.columns;
  const other = otherTable(file, columns, records, fields);
  if (other !== null) return unread(file, other);
  const wrongLength = records.filter(({ cells }) => cells.length !== columns.length);
  const mixedAt = wrongLength.find((record) => hasOtherSeparator(record, columns.length, separator));
  if (mixedAt !== undefined) return unread(file, mixedSeparators(file, mixedAt.line));

  const toRow = ({ line, cells }: CsvRow): Row => ({
    line,
    cells: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
  });
  const spelled = spelledAsKept(
    { file, columns, rows: records.filter((record) => !wrongLength.includes(record)).map(toRow), brokenRows: [] },
    fields,
  );
  return {
    table: { ...spelled.table, brokenRows: [...wrongLength.map(toRow), ...spelled.table.brokenRows] },
    problems: [
      ...nameless(file, columns),
      ...wrongLength.map((record) => lengthProblem(file, record, columns.length)),
      ...spelled.problems,
    ],
    warnings: [...content.warnings, ...names.warnings],
    isRead: true,
    lineEnds: content.lineEnds,
  };
}

function recordsOf(
  file: string,
  text: string,
  delimiter: Separator,
): { ok: true; records: readonly CsvRow[] } | { ok: false; problem: DataProblem } {
  try {
    // With `info` each item is {record, info}, which the types of csv-parse do not say.
    const records = parse(text.replace(/^sep=[,;\t](?=\n)/u, ''), {
      delimiter,
      info: true,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: Info }[];
    return {
      ok: true,
      // csv-parse counts to the end of a record; line breaks inside its cells lead back to the start.
      records: records.map(({ record, info }) => ({
        line: info.lines - record.join('').split('\n').length + 1,
        cells: record,
      })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    const expected = phrase('check.expected.csv', { quoted: quoted('…') });
    return { ok: false, problem: { ...fileProblem(file, phrase('check.csv.broken'), expected, error.message), line } };
  }
}

function unread(file: string, problem: DataProblem): ParsedTable {
  const table = { file, columns: [], rows: [], brokenRows: [] };
  return { table, problems: [problem], warnings: [], isRead: false, lineEnds: null };
}

function fileProblem(file: string, what: Phrase, expected: Phrase, found: DataProblem['found'] = ''): DataProblem {
  return problemOfFile(file, what, expected, found);
}

function emptyFile(file: string): DataProblem {
  return fileProblem(file, phrase('check.file.empty'), phrase('check.expected.headerAndRows'));
}

function mixedSeparators(file: string, line: number): DataProblem {
  const problem = fileProblem(file, phrase('check.csv.separators'), phrase('check.expected.oneSeparator'));
  return { ...problem, line };
}

/** windows-1251 has no ә ғ қ ң ө ұ ү һ: a spreadsheet wrote `?` or a look-alike in their place. */
function noKazakhLetters(file: string): DataProblem {
  return fileProblem(file, phrase('check.file.noKazakhLetters'), phrase('check.expected.utf8'), 'windows-1251');
}

/** `lang`: rows in every language. */
function isOfKazakh(column: string): boolean {
  return /^"?(?:kk|lang|.*_kk)"?$/u.test(column);
}

/** A record that has the right number of cells only under another separator. */
function hasOtherSeparator({ cells }: CsvRow, count: number, separator: Separator): boolean {
  const text = cells.join(separator);
  return SEPARATORS.some((other) => other !== separator && text.split(other).length === count);
}

function nameless(file: string, columns: readonly string[]): readonly DataProblem[] {
  if (columns.every((column) => column !== '')) return [];
  const at = phrase('check.found.columnNumber', { number: String(columns.indexOf('') + 1) });
  return [fileProblem(file, phrase('check.column.nameless'), phrase('check.expected.columnNamed'), at)];
}

function lengthProblem(file: string, { line, cells }: CsvRow, count: number): DataProblem {
  const problem = fileProblem(file, phrase('check.csv.length'), cellCount(count), cellCount(cells.length));
  return { ...problem, line };
}

function cellCount(count: number): Phrase {
  return phrase('check.cells', { count: String(count), n: count });
}
