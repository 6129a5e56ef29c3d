/** What the press needs of a data folder: who is asked for, where each has its seat, who came before, what was written last. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readData, rowsOf, type DataFolder } from '../../src/data/read/readData.ts';
import { cell } from '../../src/data/read/table.ts';
import { broadField } from '../../src/domain/registerCounts.ts';
import type { FieldId } from '../../src/domain/registers.ts';
import { PressFault } from './pressFault.ts';
import { TABLES } from './tables.ts';

export interface Organisation {
  readonly id: string;
  /** '' without a seat in one region. */
  readonly region: string;
  /** '' where the register has none. */
  readonly ror: string;
}

/** A closed organisation whose works count for its successor, once a person has said so. */
export interface Predecessor {
  readonly ror: string;
  readonly name: string;
  /** Id of the register. */
  readonly successor: string;
  /** `yes`, `no`, or '' where nobody has looked yet. */
  readonly reviewed: string;
  readonly reason: string;
}

export type Cells = Readonly<Record<string, string>>;

export interface PressRegister {
  readonly folder: string;
  readonly country: string;
  readonly regions: readonly string[];
  /** First year of a region, where it is younger than the tables. */
  readonly since: ReadonlyMap<string, number>;
  readonly organisations: readonly Organisation[];
  readonly predecessors: readonly Predecessor[];
  /** Numbers of OpenAlex's fields by the broad field of the vocabulary; empty without a table of them. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Rows as they stand in the folder, by table; none before the first run. */
  readonly written: Readonly<Record<(typeof TABLES)[keyof typeof TABLES], readonly Cells[]>>;
  readonly data: DataFolder;
}

/** @throws a fault for a folder that is no country's */
export function pressRegister(folder: string): PressRegister {
  const data = existsSync(folder) ? readData(folder) : null;
  if (data?.site == null) throw new PressFault('press.noFolder', { folder });
  const organisations = rowsOf(data, 'organisations').map((row) => ({
    id: cell(row, 'id'),
    region: cell(row, 'region'),
    ror: cell(row, 'ror'),
  }));
  const cellsOf = (name: string) => rowsOf(data, name).map(({ cells }) => cells);
  return {
    folder,
    country: data.site.country,
    regions: rowsOf(data, 'regions').map((row) => cell(row, 'id')),
    since: new Map(
      rowsOf(data, 'regions').flatMap((row) =>
        cell(row, 'since') === '' ? [] : [[cell(row, 'id'), Number(cell(row, 'since'))] as const],
      ),
    ),
    organisations,
    predecessors: rowsOf(data, TABLES.predecessors).map((row) => ({
      ror: cell(row, 'ror'),
      name: cell(row, 'name'),
      successor: cell(row, 'successor'),
      reviewed: cell(row, 'reviewed'),
      reason: cell(row, 'reason'),
    })),
    fields: fieldsOf(rowsOf(data, 'openalex-fields').map(({ cells }) => cells)),
    written: {
      [TABLES.organisations]: cellsOf(TABLES.organisations),
      [TABLES.regions]: cellsOf(TABLES.regions),
      [TABLES.fields]: cellsOf(TABLES.fields),
      [TABLES.organisationFields]: cellsOf(TABLES.organisationFields),
      [TABLES.coverage]: cellsOf(TABLES.coverage),
      [TABLES.predecessors]: cellsOf(TABLES.predecessors),
    },
    data,
  };
}

function fieldsOf(rows: readonly Cells[]): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const { id = '', field = '' } of rows) {
    const broad = broadField(field as FieldId);
    fields.set(broad, [...(fields.get(broad) ?? []), id]);
  }
  return new Map([...fields].sort(([a], [b]) => Number(a) - Number(b)));
}

/** Why a region has no count in a year: it was not there yet, or none of its organisations could be asked for. */
export function missingStatus({ since }: Pick<PressRegister, 'since'>, region: string, year: string): 'M' | 'O' {
  return Number(year) < (since.get(region) ?? 0) ? 'M' : 'O';
}

/** Text of a file of the folder, '' where there is none. */
export function textOf(folder: string, file: string): string {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
