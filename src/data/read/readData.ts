/** Reads a data folder, each file once: tables of text cells, the rows of observations, the site. */
import { join } from 'node:path';
import type { DataProblem } from '../../i18n/dataProblem.ts';
import type { IndicatorId } from '../../domain/types.ts';
import { observationRows, type ObservationRow } from './observationRows.ts';
import { diskReader, type Reader } from './reader.ts';
import { parseSite, type SiteSettings } from './site.ts';
import { parseTable, type Row, type Table } from './table.ts';

export interface DataFolder {
  /** By name: `regions` is the table of `regions.csv`. Files that are absent are absent here. */
  readonly tables: ReadonlyMap<string, Table>;
  /** Tables of `observations/`, by file name without `.csv`, in alphabetical order. */
  readonly observations: ReadonlyMap<string, Table>;
  /** Their rows that could be understood, by indicator (the name of the file), in the order of the file. */
  readonly rows: ReadonlyMap<IndicatorId, readonly ObservationRow[]>;
  /** `site.json`; null when it is absent or wrong. */
  readonly site: SiteSettings | null;
  /** The text of `RELEASE`, '' when absent. */
  readonly release: string;
  /** `towns.csv` of the boundaries' folder; null where there is none. */
  readonly towns: Table | null;
  /** The text of `regions.geojson` of the boundaries' folder; null where there is none. */
  readonly boundaries: string | null;
  /** What could not be read at all. */
  readonly problems: readonly DataProblem[];
}

export const OBSERVATIONS_FOLDER = 'observations';

/** Where boundaries and towns are, unless somebody says otherwise: `geo/` beside the data folder. */
export function siblingGeo(folder: string): string {
  return join(folder, '../geo');
}

/** A folder that does not exist reads as an empty one: every required file is then missing. */
export function readData(
  folder: string,
  geoFolder: string = siblingGeo(folder),
  reader: Reader = diskReader,
): DataFolder {
  const problems: DataProblem[] = [];
  const tableOf = (file: string, text: string): Table => {
    const parsed = parseTable(file, text);
    problems.push(...parsed.problems);
    return parsed.table;
  };
  const tablesIn = (subfolder: string): ReadonlyMap<string, Table> =>
    new Map(
      reader
        .names(join(folder, subfolder))
        .filter((name) => name.endsWith('.csv'))
        .map((name) => {
          const file = subfolder === '' ? name : `${subfolder}/${name}`;
          return [name.slice(0, -'.csv'.length), tableOf(file, reader.text(join(folder, file)) ?? '')];
        }),
    );
  const tables = tablesIn('');
  const observations = tablesIn(OBSERVATIONS_FOLDER);
  const { site, problems: siteProblems } = parseSite(reader.text(join(folder, 'site.json')));
  const towns = reader.text(join(geoFolder, 'towns.csv'));
  return {
    tables,
    observations,
    rows: observationRows(observations),
    site,
    release: (reader.text(join(folder, 'RELEASE')) ?? '').trim(),
    towns: towns === null ? null : tableOf('towns.csv', towns),
    boundaries: reader.text(join(geoFolder, 'regions.geojson')),
    problems: [...problems, ...siteProblems],
  };
}

/** Rows of a table, none where it is absent. */
export function rowsOf(data: DataFolder, name: string): readonly Row[] {
  return data.tables.get(name)?.rows ?? [];
}
