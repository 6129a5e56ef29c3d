/**
 * The public data folder: every table as it is kept, the observations of all indicators in one long
 * file, and the descriptor that explains them to programs (Frictionless Data Package v2).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPackage, type PublishedTable } from './dataPackage.ts';
import { csvText } from '../../domain/csv.ts';
import { OBSERVATION_COLUMNS, observationCells } from '../../domain/observationCells.ts';
import type { Dataset } from '../../domain/types.ts';
import { rowsOf, type DataFolder } from '../read/readData.ts';
import { OBSERVATIONS, SCHEMAS, type TableSchema } from '../read/schemas.ts';
import type { Row } from '../read/table.ts';

/** A file of the package as it is written. */
export interface PackageFile {
  readonly path: string;
  readonly content: Buffer;
  /** Of a table: what its columns are. */
  readonly schema?: TableSchema;
}

/** The tables as they are kept, and the series with what was computed. */
export interface Published {
  readonly data: DataFolder;
  readonly dataset: Dataset;
}

/**
 * All files of the package, `datapackage.json` last, without writing any: pages name their sizes.
 * @throws when `site.json` is wrong
 */
export function packageFiles({ data, dataset }: Published): readonly PackageFile[] {
  if (data.site === null) throw new Error('invalid site.json: run the check first');
  const tables = [...SCHEMAS].flatMap(([name, schema]): PublishedTable[] => {
    const rows = publishedRows(data, dataset, name);
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
export function publishData(published: Published, outFolder: string): readonly string[] {
  const files = packageFiles(published);
  mkdirSync(outFolder, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(outFolder, path), content);
  return files.map(({ path }) => path);
}

/** @returns null for a table that this country does not have */
function publishedRows(data: DataFolder, dataset: Dataset, name: string): readonly Row['cells'][] | null {
  if (name === OBSERVATIONS) return observationRows(data, dataset);
  return data.tables.get(name)?.rows.map(({ cells }) => cells) ?? null;
}

/**
 * Rows of an indicator as they are kept; of one with a formula the series, so that computed rows
 * stand between printed ones. In the alphabetical order of indicators.
 */
function observationRows(data: DataFolder, { series, indicators, country }: Dataset): readonly Row['cells'][] {
  return indicators
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, unit, formula }): readonly Row['cells'][] => {
      if (formula === undefined) return data.observations.get(id)?.rows.map(({ cells }) => cells) ?? [];
      const one = series.get(id);
      if (one === undefined) return [];
      const years = [...new Set([...one.national.keys(), ...one.years])].sort((a, b) => a - b);
      return years.flatMap((year) => {
        const national = one.national.get(year);
        const regional = [...one.observations.values()].filter((row) => row.year === year);
        return [
          ...(national === undefined ? [] : [observationCells(id, country, unit, national, [])]),
          ...regional.map((row) => observationCells(id, row.region, unit, row, row.territory)),
        ].map((cells) => Object.fromEntries(OBSERVATION_COLUMNS.map((column, index) => [column, cells[index] ?? ''])));
      });
    });
}

/** Columns in the order of the schema, whatever theirs in the file; cells exactly as they are kept. */
function tableCsv({ fields }: TableSchema, rows: readonly Row['cells'][]): string {
  const columns = fields.map((field) => field.name);
  return csvText([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
}
