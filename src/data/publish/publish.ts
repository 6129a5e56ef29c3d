/**
 * Writes the public data folder: every table as it is kept, the observations of all indicators in
 * one long file, and the descriptor that explains them to programs (Frictionless Data Package v2).
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { dataPackage, type PublishedFile } from './dataPackage.ts';
import { OBSERVATIONS, SCHEMAS, type TableSchema } from '../read/schemas.ts';
import { csvText } from '../../domain/csv.ts';
import { cell, readTables, type Row } from '../read/readTables.ts';
import { parseSite } from '../read/site.ts';

/** A file that is not one of our tables, copied into the package: boundaries, for example. */
export interface ExtraFile {
  /** Where it is now. It is copied under its own name: a package may not point outside its folder. */
  readonly from: string;
  /** Name of the resource, lower case. */
  readonly name: string;
  readonly title: string;
  /** `application/geo+json`, for example. */
  readonly mediatype: string;
}

/** A file of the package as it is written. */
export interface PackageFile {
  readonly path: string;
  readonly content: Buffer;
  /** Of a table: what its columns are. */
  readonly schema?: TableSchema;
}

/**
 * All files of the package but `extras`, `datapackage.json` last, without writing any: pages name
 * their sizes.
 * @throws when `site.json` is wrong
 */
export function packageFiles(folder: string, extras: readonly PublishedFile[] = []): readonly PackageFile[] {
  const data = readTables(folder);
  const { site } = parseSite(data.site);
  if (site === null) throw new Error(`invalid site.json in ${folder}: run the check first`);
  const tables = [...SCHEMAS].flatMap(([name, schema]): (PublishedFile & PackageFile)[] => {
    const rows =
      name === OBSERVATIONS
        ? [...data.observations.values()].flatMap((table) => table.rows)
        : data.tables.get(name)?.rows;
    if (rows === undefined) return [];
    return [{ kind: 'table', path: `${name}.csv`, content: Buffer.from(tableCsv(schema, rows)), schema }];
  });
  const descriptor = dataPackage({
    site,
    release: data.release,
    sources: data.tables.get('sources')?.rows ?? [],
    files: [...tables, ...extras],
  });
  return [...tables, { path: 'datapackage.json', content: Buffer.from(`${JSON.stringify(descriptor, null, 2)}\n`) }];
}

/**
 * Call only with a folder that `checkData` passes: nothing is judged here.
 * @returns names of the files written, `datapackage.json` last
 * @throws when `site.json` is wrong or a file cannot be written
 */
export function publishData(
  folder: string,
  outFolder: string,
  { geoFiles = [] }: { readonly geoFiles?: readonly ExtraFile[] } = {},
): readonly string[] {
  const extras = geoFiles.map(
    ({ from, name, title, mediatype }) =>
      ({ kind: 'file', path: basename(from), name, title, mediatype, from }) as const,
  );
  const files = packageFiles(folder, extras);
  mkdirSync(outFolder, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(outFolder, path), content);
  for (const { path, from } of extras) copyFileSync(from, join(outFolder, path));
  return [...files.slice(0, -1), ...extras, ...files.slice(-1)].map(({ path }) => path);
}

/** Columns in the order of the schema, whatever theirs in the file; cells exactly as they are kept. */
function tableCsv({ fields }: TableSchema, rows: readonly Row[]): string {
  const columns = fields.map((field) => field.name);
  return csvText([columns, ...rows.map((row) => columns.map((column) => cell(row, column)))]);
}
