/** Reads a data folder, each file once: tables of text cells, the rows of observations, the site. */
import { join } from 'node:path';
import { phrase, type DataProblem, type Phrase } from '../../i18n/dataProblem.ts';
import type { IndicatorId } from '../../domain/types.ts';
import { problemOfFile } from '../problem.ts';
import { areaProblems, BOUNDARIES_FILE, parseBoundaries, type BoundaryFeature } from './boundaries.ts';
import { knownCodes, withCodes } from './codes.ts';
import type { LineEnds } from './decode.ts';
import { observationRows, type ObservationRow } from './observationRows.ts';
import { diskReader, type Reader } from './reader.ts';
import { planeProblems } from './plane.ts';
import { OBSERVATIONS, SCHEMAS, TILES, TOWNS } from './schemas.ts';
import { parseSite, type SiteSettings } from './site.ts';
import { strayOf, type Stray } from './strays.ts';
import { parseTable, type ParsedTable } from './parseTable.ts';
import type { Columns, Row, Table } from './table.ts';
import { readText } from './text.ts';

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
  /** `tiles.csv` of the boundaries' folder; null where there is none: a program proposes the grid then. */
  readonly tiles: Table | null;
  /** `regions.geojson` of the boundaries' folder; null where there is none, or where it cannot be drawn. */
  readonly boundaries: readonly BoundaryFeature[] | null;
  /** Files that could not be read at all: what points to them cannot be judged. */
  readonly unread: ReadonlySet<string>;
  /** Files that are no tables: workbooks, copies, what an open program leaves. */
  readonly strays: readonly Stray[];
  /** Files whose lines do not end as git keeps them. */
  readonly otherLineEnds: ReadonlyMap<string, Exclude<LineEnds, 'LF'>>;
  /** What could not be read, or in two ways. */
  readonly problems: readonly DataProblem[];
  /** What was read, but not as it should be kept. */
  readonly warnings: readonly DataProblem[];
}

export const OBSERVATIONS_FOLDER = 'observations';

const TOWNS_FILE = 'geo/towns.csv';
export const TILES_FILE = 'geo/tiles.csv';
const LAKES_FILE = 'geo/lakes.geojson';
const DISTRICTS_FILE = 'geo/districts.geojson';
const NO_BOUNDARIES = { boundaries: null, problems: [] };

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
  const reading = new Reading();
  const strays: Stray[] = [];
  const tablesIn = (subfolder: string, fieldsOf: (name: string) => Columns): ReadonlyMap<string, Table> => {
    const tables = new Map<string, Table>();
    for (const name of reader.names(join(folder, subfolder))) {
      const file = subfolder === '' ? name : `${subfolder}/${name}`;
      const stray = strayOf(file);
      if (stray !== null) strays.push(stray);
      else if (name.endsWith('.csv')) {
        const table = name.slice(0, -'.csv'.length);
        tables.set(table, reading.table(file, reader.bytes(join(folder, file)), fieldsOf(table)));
      }
    }
    return tables;
  };
  const plain = tablesIn('', (name) => SCHEMAS.get(name)?.fields ?? []);
  const series = tablesIn(OBSERVATIONS_FOLDER, () => SCHEMAS.get(OBSERVATIONS)?.fields ?? []);
  const siteText = reading.text('site.json', reader.bytes(join(folder, 'site.json')));
  const site = siteText.isRead ? parseSite(siteText.text) : { site: null, problems: [] };
  const release = reading.text('RELEASE', reader.bytes(join(folder, 'RELEASE')));
  const townBytes = reader.bytes(join(geoFolder, 'towns.csv'));
  const towns = townBytes === null ? null : reading.table(TOWNS_FILE, townBytes, TOWNS);
  const tileBytes = reader.bytes(join(geoFolder, 'tiles.csv'));
  const tiles = tileBytes === null ? null : reading.table(TILES_FILE, tileBytes, TILES);
  const drawn = reading.text(BOUNDARIES_FILE, reader.bytes(join(geoFolder, 'regions.geojson')));
  const { boundaries, problems } = drawn.text === null ? NO_BOUNDARIES : parseBoundaries(drawn.text);
  const besideBoundaries = reading.besideBoundaries(geoFolder, reader);

  const codes = knownCodes(plain, site.site?.country ?? '');
  const settle = (table: Table, name: string): Table => {
    const schema = SCHEMAS.get(name);
    if (schema === undefined) return table;
    const foreign = new Map(schema.foreignKeys.map(({ fields: [column], reference }) => [column, reference.resource]));
    return reading.keep(withCodes(table, schema.fields, foreign, codes));
  };
  const tables = new Map([...plain].map(([name, table]) => [name, settle(table, name)]));
  const observations = new Map([...series].map(([name, table]) => [name, settle(table, OBSERVATIONS)]));
  return {
    tables,
    observations,
    rows: observationRows(observations),
    site: site.site,
    release: (release.text ?? '').trim(),
    towns: reading.unread.has(TOWNS_FILE) ? null : towns,
    tiles: reading.unread.has(TILES_FILE) ? null : tiles,
    boundaries,
    unread: reading.unread,
    strays,
    otherLineEnds: reading.otherLineEnds,
    problems: [...reading.problems, ...site.problems, ...problems, ...besideBoundaries],
    warnings: reading.warnings,
  };
}

/** What is found out on the way. */
class Reading {
  readonly problems: DataProblem[] = [];
  readonly warnings: DataProblem[] = [];
  readonly unread = new Set<string>();
  readonly otherLineEnds = new Map<string, Exclude<LineEnds, 'LF'>>();

  table(file: string, bytes: Uint8Array | null, fields: Columns): Table {
    const parsed = parseTable(file, bytes ?? new Uint8Array(), fields);
    if (!parsed.isRead) this.unread.add(file);
    this.#lineEnds(file, parsed.lineEnds);
    return this.keep(parsed);
  }

  /** @returns null for a file that is absent, or cannot be read: `isRead` tells them apart */
  text(file: string, bytes: Uint8Array | null): { readonly text: string | null; readonly isRead: boolean } {
    if (bytes === null) return { text: null, isRead: true };
    const content = readText(file, bytes);
    const problem = content.ok ? content.damage : content.problem;
    if (!content.ok || problem !== null) {
      if (problem !== null) this.problems.push(problem);
      this.unread.add(file);
      return { text: null, isRead: false };
    }
    this.warnings.push(...content.warnings);
    this.#lineEnds(file, content.lineEnds);
    return { text: content.text, isRead: true };
  }

  /** What else maps are drawn from. A folder without boundaries draws none, and is asked for nothing. */
  besideBoundaries(folder: string, reader: Reader): readonly DataProblem[] {
    if (!reader.names(folder).includes('regions.geojson')) return [];
    const problemsOf = (name: string, expected: Phrase | null, judge: (text: string) => readonly DataProblem[]) => {
      const { text, isRead } = this.text(`geo/${name}`, reader.bytes(join(folder, name)));
      if (text !== null) return judge(text);
      return isRead && expected !== null ? [problemOfFile(`geo/${name}`, phrase('check.file.missing'), expected)] : [];
    };
    return [
      ...problemsOf('lakes.geojson', phrase('check.expected.anyAreas'), (text) => areaProblems(LAKES_FILE, text)),
      ...problemsOf('projection.json', phrase('check.expected.plane'), planeProblems),
      ...problemsOf('districts.geojson', null, (text) => areaProblems(DISTRICTS_FILE, text)),
    ];
  }

  keep({ table, problems, warnings }: Pick<ParsedTable, 'table' | 'problems' | 'warnings'>): Table {
    this.problems.push(...problems);
    this.warnings.push(...warnings);
    return table;
  }

  #lineEnds(file: string, lineEnds: LineEnds | null): void {
    if (lineEnds !== null && lineEnds !== 'LF') this.otherLineEnds.set(file, lineEnds);
  }
}

/** Rows of a table, none where it is absent. */
export function rowsOf(data: DataFolder, name: string): readonly Row[] {
  return data.tables.get(name)?.rows ?? [];
}
