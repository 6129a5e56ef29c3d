/**
 * The public data folder: every table as it is kept, the observations of all indicators in one long
 * file, and the descriptor that explains them to programs (Frictionless Data Package v2).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPackage, type PublishedTable } from './dataPackage.ts';
import { csvText } from '../../domain/csv.ts';
import { rowsOf, type DataFolder } from '../read/readData.ts';
import { OBSERVATIONS, SCHEMAS, type TableSchema } from '../read/schemas.ts';
import { cell, type Row } from '../read/table.ts';

/** A file of the package as it is written. */
export interface PackageFile {
  readonly path: string;
  readonly content: Buffer;
  /** Of a table: what its columns are. */
  readonly schema?: TableSchema;
}

/**
 * All files of the package, `datapackage.json` last, without writing any: pages name their sizes.
 * @throws when `site.json` is wrong
 */
export function packageFiles(data: DataFolder): readonly PackageFile[] {
  if (data.site === null) throw new Error('invalid site.json: run the check first');
  const tables = [...SCHEMAS].flatMap(([name, schema]): PublishedTable[] => {
    const rows = publishedRows(data, name);
    return rows === null ? [] : [{ path: `${name}.csv`, content: Buffer.from(tableCsv(schema, rows)), schema }];
  });
  const descriptor = dataPackage({ site: data.site, release: data.release, sources: rowsOf(data, 'sources'), tables });
  return [...tables, { path: 'datapackage.json', content: Buffer.from(`${JSON.stringify(descriptor, null, 2)}\n`) }];
}

/**
 * Call only with data that the check passes: nothing is judged here.
 * @returns names of the files written, `datapackage.json` last
 * @throws when `site.json` is wrong or a file cannot be written
 */
export function publishData(data: DataFolder, outFolder: string): readonly string[] {
  const files = packageFiles(data);
  mkdirSync(outFolder, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(outFolder, path), content);
  return files.map(({ path }) => path);
}

/** @returns null for a table that this country does not have */
function publishedRows(data: DataFolder, name: string): readonly Row[] | null {
  if (name === OBSERVATIONS) return [...data.observations.values()].flatMap((table) => table.rows);
  return data.tables.get(name)?.rows ?? null;
}

/** Columns in the order of the schema, whatever theirs in the file; cells exactly as they are kept. */
function tableCsv({ fields }: TableSchema, rows: readonly Row[]): string {
  const columns = fields.map((field) => field.name);
  return csvText([columns, ...rows.map((row) => columns.map((column) => cell(row, column)))]);
}
