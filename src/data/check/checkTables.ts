/** Every table against its schema: columns, cells, keys that must be unique, keys that must exist. */
import type { Fault } from '../fault.ts';
import { cell, splitList, type DataFolder, type Table } from '../read/readTables.ts';
import { checkCell } from './checkCell.ts';
import { faultIn, type Check, type CheckContext } from './context.ts';
import { OBSERVATIONS, SCHEMAS, type TableSchema } from '../read/schemas.ts';

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

function checkColumns(table: Table, schema: TableSchema): readonly Fault[] {
  const names = schema.fields.map((field) => field.name);
  const header = (column: string, message: string, found: string, expected: string): Fault => ({
    file: table.file,
    line: 1,
    column,
    message,
    found,
    expected,
  });
  // A file that is not CSV at all has been named already.
  if (table.columns.length === 0) return [];
  const missing = missingColumns(table, schema).map((name) =>
    header(name, 'missing column', table.columns.join(','), `a column "${name}" (rows are checked once it is there)`),
  );
  const unknown = table.columns
    .filter((name) => !names.includes(name))
    .map((name) => header(name, 'unknown column', name, `one of ${names.join(', ')}`));
  const twice = table.columns
    .filter((name, index) => table.columns.indexOf(name) !== index)
    .map((name) => header(name, 'column stands twice', name, 'each column once'));
  return [...missing, ...unknown, ...twice];
}

function missingColumns(table: Table, schema: TableSchema): readonly string[] {
  return schema.fields.map((field) => field.name).filter((name) => !table.columns.includes(name));
}

/**
 * Whether a column is missing somewhere. Every row of that file is then wrong, and every row of
 * another file that points to it, so that the one line that helps would drown.
 */
export function hasMissingColumn({ data }: CheckContext): boolean {
  return tablesWithSchema(data).some(
    ([table, schema]) => table.columns.length > 0 && missingColumns(table, schema).length > 0,
  );
}

function checkCells(table: Table, schema: TableSchema): readonly Fault[] {
  return table.rows.flatMap((row) =>
    schema.fields.flatMap((field) =>
      checkCell(cell(row, field.name), field).map(({ message, expected, found }) =>
        faultIn(table, row, field.name, message, expected, found ?? cell(row, field.name)),
      ),
    ),
  );
}

function checkPrimaryKey(table: Table, schema: TableSchema): readonly Fault[] {
  const lines = new Map<string, number>();
  const [column = ''] = schema.primaryKey;
  const faults: Fault[] = [];
  for (const row of table.rows) {
    const key = schema.primaryKey.map((name) => cell(row, name)).join(', ');
    const first = lines.get(key);
    if (first === undefined) lines.set(key, row.line);
    else {
      const message = `duplicate of line ${first}`;
      faults.push(faultIn(table, row, column, message, 'one row for each', key));
    }
  }
  return faults;
}

function checkReferences(table: Table, schema: TableSchema, data: DataFolder): readonly Fault[] {
  const whole = schema.foreignKeys.map(({ fields: [column], reference }) => ({
    column,
    resource: reference.resource,
    items: (text: string) => (text === '' ? [] : [text]),
  }));
  const listed = schema.fields.flatMap(({ name, itemReference, delimiter }) =>
    itemReference === undefined
      ? []
      : [
          {
            column: name,
            resource: itemReference,
            items: (text: string) => splitList(text, delimiter),
          },
        ],
  );
  return [...whole, ...listed].flatMap(({ column, resource, items }) => {
    const target = data.tables.get(resource);
    // A table that is absent has been named already; it would make every row wrong.
    if (target === undefined) return [];
    const known = new Set([...target.rows, ...target.brokenRows].map((row) => cell(row, 'id')));
    return table.rows.flatMap((row) =>
      items(cell(row, column))
        .filter((item) => !known.has(item))
        .map((item) =>
          faultIn(table, row, column, `unknown ${resource.slice(0, -1)}`, `an id of ${resource}.csv`, item),
        ),
    );
  });
}
