/** Every table against its schema: columns, cells, keys that must be unique, keys that must exist. */
import { phrase, quoted, type DataProblem, type Phrase } from '../../i18n/dataProblem.ts';
import { problemIn, problemOfFile } from '../problem.ts';
import type { DataFolder } from '../read/readData.ts';
import { OBSERVATIONS, SCHEMAS, type TableSchema } from '../read/schemas.ts';
import { cell, splitList, type Table } from '../read/table.ts';
import { checkCell } from './checkCell.ts';
import type { Check } from './context.ts';

export const checkHeaders: Check = ({ data }) =>
  tablesWithSchema(data).flatMap(([table, schema]) => checkColumns(table, schema));

/** Rows of tables whose columns are all there. */
export const checkAgainstSchemas: Check = ({ data }) =>
  tablesWithSchema(data).flatMap(([table, schema]) => [
    ...checkCells(table, schema),
    ...checkPrimaryKey(table, schema),
    ...checkReferences(table, schema, data),
  ]);

function tablesWithSchema(data: DataFolder): readonly (readonly [Table, TableSchema])[] {
  const observations = SCHEMAS.get(OBSERVATIONS);
  const tables = [...data.tables].flatMap(([name, table]) => {
    const schema = name === OBSERVATIONS ? undefined : SCHEMAS.get(name);
    return schema === undefined ? [] : [[table, schema] as const];
  });
  if (observations === undefined) return tables;
  return [...tables, ...[...data.observations.values()].map((table) => [table, observations] as const)];
}

function checkColumns(table: Table, schema: TableSchema): readonly DataProblem[] {
  const names = schema.fields.map((field) => field.name);
  const header = (column: string, what: Phrase, expected: Phrase, found = column): DataProblem =>
    problemOfFile(table.file, what, expected, found, column);
  // A file that is not CSV at all has been named already.
  if (table.columns.length === 0) return [];
  const missing = missingColumns(table, schema).map((column) => {
    const expected = phrase('check.expected.column', { column: quoted(column) });
    return header(column, phrase('check.column.missing'), expected, table.columns.join(','));
  });
  const unknown = table.columns
    .filter((column) => !names.includes(column))
    .map((column) =>
      header(column, phrase('check.column.unknown'), phrase('check.expected.oneOf', { list: names.join(', ') })),
    );
  const twice = table.columns
    .filter((column, index) => table.columns.indexOf(column) !== index)
    .map((column) => header(column, phrase('check.column.twice'), phrase('check.expected.columnOnce')));
  return [...missing, ...unknown, ...twice];
}

function missingColumns(table: Table, schema: TableSchema): readonly string[] {
  return schema.fields.map((field) => field.name).filter((name) => !table.columns.includes(name));
}

/**
 * Whether a column is missing somewhere. Every row of that file is then wrong, and every row of
 * another file that points to it, so that the one line that helps would drown.
 */
export function hasMissingColumn(data: DataFolder): boolean {
  return tablesWithSchema(data).some(
    ([table, schema]) => table.columns.length > 0 && missingColumns(table, schema).length > 0,
  );
}

function checkCells(table: Table, schema: TableSchema): readonly DataProblem[] {
  return table.rows.flatMap((row) =>
    schema.fields.flatMap((field) =>
      checkCell(cell(row, field.name), field, schema.name).map(({ what, expected, found }) =>
        problemIn(table, row, field.name, what, expected, found),
      ),
    ),
  );
}

function checkPrimaryKey(table: Table, schema: TableSchema): readonly DataProblem[] {
  const lines = new Map<string, number>();
  const [column = ''] = schema.primaryKey;
  const problems: DataProblem[] = [];
  for (const row of table.rows) {
    const key = schema.primaryKey.map((name) => cell(row, name)).join(', ');
    const first = lines.get(key);
    if (first === undefined) lines.set(key, row.line);
    else {
      const what = phrase('check.row.duplicate', { line: String(first) });
      problems.push(problemIn(table, row, column, what, phrase('check.expected.oneRow'), key));
    }
  }
  return problems;
}

function checkReferences(table: Table, schema: TableSchema, data: DataFolder): readonly DataProblem[] {
  const whole = schema.foreignKeys.map(({ fields: [column], reference }) => ({
    column,
    resource: reference.resource,
    items: (text: string) => (text === '' ? [] : [text]),
  }));
  const listed = schema.fields.flatMap(({ name, itemReference, delimiter }) =>
    itemReference === undefined
      ? []
      : [{ column: name, resource: itemReference, items: (text: string) => splitList(text, delimiter) }],
  );
  return [...whole, ...listed].flatMap(({ column, resource, items }) => {
    const target = data.tables.get(resource);
    // A table that is absent has been named already; it would make every row wrong.
    if (target === undefined) return [];
    const known = new Set([...target.rows, ...target.brokenRows].map((row) => cell(row, 'id')));
    // Schemas name the tables; a test holds that each has its message.
    const what = phrase(`check.unknown.${resource}` as Phrase['key']);
    const expected = phrase('check.expected.idOf', { file: `${resource}.csv` });
    return table.rows.flatMap((row) =>
      items(cell(row, column))
        .filter((item) => !known.has(item))
        .map((item) => problemIn(table, row, column, what, expected, item)),
    );
  });
}
