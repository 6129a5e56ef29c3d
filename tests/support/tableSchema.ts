/**
 * A reader of Data Packages that knows nothing of this project: reads tables by the descriptor that
 * lies beside them, as a stranger's program would, and says what does not fit.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly missingValues: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

type Cells = Readonly<Record<string, string>>;

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/u,
  number: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/u,
  integer: /^[+-]?\d+$/u,
  year: /^-?\d{4}$/u,
};

/** @returns one line per fault: `observations.csv row 3, year: "20x0" is no year` */
export function packageFaults(folder: string): readonly string[] {
  const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    resources: readonly Resource[];
  };
  const tables = new Map(
    resources.map((resource) => [
      resource.name,
      parse<Cells>(readFileSync(join(folder, resource.path)), { columns: true, record_delimiter: '\n' }),
    ]),
  );
  return resources.flatMap((resource) => [
    ...headerFaults(folder, resource),
    ...resource.schema.fields.flatMap((field) => fieldFaults(resource, field, tables.get(resource.name) ?? [])),
    ...keyFaults(resource, tables.get(resource.name) ?? []),
    ...referenceFaults(resource, tables),
  ]);
}

/** Without `fieldsMatch` the columns must be those of the schema, in its order. */
function headerFaults(folder: string, { path, schema, bytes }: Resource): string[] {
  const content = readFileSync(join(folder, path));
  const header = content.toString('utf8').split('\n')[0];
  const expected = schema.fields.map(({ name }) => name).join(',');
  return [
    ...(header === expected ? [] : [`${path}: columns ${header ?? ''} instead of ${expected}`]),
    ...(content.length === bytes ? [] : [`${path}: ${content.length} bytes instead of ${bytes}`]),
  ];
}

function fieldFaults({ path, schema }: Resource, field: Field, rows: readonly Cells[]): string[] {
  const { name, type, constraints = {} } = field;
  const shape = TYPES[type];
  if (shape === undefined) return [`${path}, ${name}: type ${type} is not known`];
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const cell = row[name] ?? '';
    const fault = (what: string) => [`${path} row ${index + 1}, ${name}: ${JSON.stringify(cell)} ${what}`];
    if (schema.missingValues.includes(cell)) return constraints.required === true ? fault('is required') : [];
    if (!shape.test(cell)) return fault(`is no ${type}`);
    if (constraints.enum?.includes(cell) === false) return fault('is none of the values');
    if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`, 'u').test(cell))
      return fault('does not fit the pattern');
    if (Number(cell) < (constraints.minimum ?? -Infinity)) return fault('is too small');
    if (Number(cell) > (constraints.maximum ?? Infinity)) return fault('is too large');
    if (constraints.unique === true && seen.has(cell)) return fault('stands twice');
    seen.add(cell);
    return [];
  });
}

function keyFaults({ path, schema }: Resource, rows: readonly Cells[]): string[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const key = keyOf(row, schema.primaryKey);
    const fault = seen.has(key) ? [`${path} row ${index + 1}: key ${key} stands twice`] : [];
    seen.add(key);
    return fault;
  });
}

function referenceFaults({ path, schema }: Resource, tables: ReadonlyMap<string, readonly Cells[]>): string[] {
  return (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const target = tables.get(reference.resource);
    if (target === undefined) return [`${path}: refers to ${reference.resource}, which is not there`];
    const known = new Set(target.map((row) => keyOf(row, reference.fields)));
    return (tables.get(path.replace(/\.csv$/u, '')) ?? []).flatMap((row, index) => {
      const key = keyOf(row, fields);
      return fields.every((field) => schema.missingValues.includes(row[field] ?? '')) || known.has(key)
        ? []
        : [`${path} row ${index + 1}: ${key} is not in ${reference.resource}`];
    });
  });
}

function keyOf(row: Cells, fields: readonly string[]): string {
  return fields.map((field) => row[field] ?? '').join('/');
}
