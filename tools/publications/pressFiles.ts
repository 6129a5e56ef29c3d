/** What a run found → the files that it writes, by path inside the data folder. */
import { csvText } from '../../src/domain/csv.ts';
import { parse } from 'csv-parse/sync';
import { rowsOf } from '../../src/data/read/readData.ts';
import { keptIndicators, keptRows, withRows } from './addedRows.ts';
import type { Collected } from './collectCounts.ts';
import { OPENALEX_INDICATORS, OPENALEX_SOURCE, openAlexObservations } from './observations.ts';
import { textOf, type Cells, type Predecessor, type PressRegister } from './pressRegister.ts';
import type { YearSpan } from './questions.ts';
import type { Compared } from './refusal.ts';
import { coverageRows, mergedRows, organisationRows, predecessorRows, regionRows, tableCsv, TABLES } from './tables.ts';

export interface Run {
  readonly years: YearSpan;
  readonly only: ReadonlySet<string> | null;
  /** The day of the questions. */
  readonly date: string;
  readonly because: string;
}

/** All rows as they will stand, old ones of other years among them. */
export function comparedRows(collected: Collected, register: PressRegister, run: Run): Compared {
  const { written, country, regions } = register;
  const { years, only, date } = run;
  const isAsked = ({ organisation = '' }: Cells) => only === null || only.has(organisation);
  const ids = register.organisations.map(({ id }) => id);
  return {
    organisations: mergedRows(written[TABLES.organisations], organisationRows(collected, date), years, isAsked, ids),
    regions:
      collected.regions === null
        ? written[TABLES.regions]
        : mergedRows(
            written[TABLES.regions],
            regionRows(collected, { country, regions, years }, date, run.because),
            years,
            () => true,
            [country, ...regions],
          ),
    coverage: coverageRows(collected, date),
  };
}

export function pressFiles(
  rows: Compared,
  predecessors: readonly Predecessor[],
  register: PressRegister,
  run: Run,
): ReadonlyMap<string, string> {
  const { folder } = register;
  const files = new Map([
    [`${TABLES.organisations}.csv`, tableCsv(TABLES.organisations, rows.organisations)],
    [`${TABLES.coverage}.csv`, tableCsv(TABLES.coverage, rows.coverage)],
    [`${TABLES.predecessors}.csv`, tableCsv(TABLES.predecessors, predecessorRows(predecessors))],
  ]);
  if (rows.regions.length === 0) return files;
  files.set(`${TABLES.regions}.csv`, tableCsv(TABLES.regions, rows.regions));
  for (const indicator of Object.keys(OPENALEX_INDICATORS) as (keyof typeof OPENALEX_INDICATORS)[]) {
    files.set(`observations/${indicator}.csv`, openAlexObservations(indicator, rows.regions, register));
  }
  const isOfGroup = (row: Cells) => row['group'] === 'output';
  const indicators = rowsOf(register.data, 'indicators').map(({ cells }) => cells);
  const added = {
    indicators: withRows(textOf(folder, 'indicators.csv'), keptIndicators('openalex', indicators), isOfGroup),
    notes: withRows(textOf(folder, 'notes.csv'), keptRows('notes', ['openalex'])),
    sources: withDate(withRows(textOf(folder, 'sources.csv'), keptRows('sources', ['openalex'])), run.date),
  };
  for (const [table, text] of Object.entries(added)) files.set(`${table}.csv`, text);
  return files;
}

/** The source is as old as the questions. */
function withDate(sources: string, date: string): string {
  const rows = parse(sources, { bom: true }) as readonly (readonly string[])[];
  const [header = []] = rows;
  const columns = ['published', 'retrieved'].map((name) => header.indexOf(name));
  return csvText(
    rows.map((row) =>
      row[0] === OPENALEX_SOURCE ? row.map((text, index) => (columns.includes(index) ? date : text)) : row,
    ),
  );
}
