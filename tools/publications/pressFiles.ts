/** What a run found → the files that it writes, by path inside the data folder. */
import { csvText } from '../../src/domain/csv.ts';
import { parse } from 'csv-parse/sync';
import { fieldWorksIndicator } from '../../src/domain/publishing.ts';
import type { FieldId } from '../../src/domain/registers.ts';
import type { IndicatorId } from '../../src/domain/types.ts';
import { rowsOf } from '../../src/data/read/readData.ts';
import { keptIndicators, keptRows, withOwnRows, withRows } from './addedRows.ts';
import type { Collected } from './collectCounts.ts';
import { coverageNoteId, coverageNotes } from './coverageNotes.ts';
import { fieldObservations, OPENALEX_INDICATORS, OPENALEX_SOURCE, openAlexObservations } from './observations.ts';
import { textOf, type Cells, type Predecessor, type PressRegister } from './pressRegister.ts';
import type { YearSpan } from './questions.ts';
import type { Compared } from './refusal.ts';
import {
  coverageRows,
  fieldRows,
  mergedRows,
  organisationFieldRows,
  organisationRows,
  predecessorRows,
  regionRows,
  tableCsv,
  TABLES,
} from './tables.ts';

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
    fields:
      collected.byField === null
        ? written[TABLES.fields]
        : mergedRows(
            written[TABLES.fields],
            fieldRows(collected, { country, regions, years }, [...register.fields.keys()], date),
            years,
            () => true,
            [country, ...regions],
          ),
    // Of the last five years of this run, whichever those of the last one were.
    organisationFields: [
      ...written[TABLES.organisationFields].filter((row) => !isAsked(row) && ids.includes(row['organisation'] ?? '')),
      ...organisationFieldRows(collected, years, date),
    ],
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
  if (rows.organisationFields.length > 0) {
    files.set(`${TABLES.organisationFields}.csv`, tableCsv(TABLES.organisationFields, rows.organisationFields));
  }
  if (rows.regions.length === 0) return files;
  files.set(`${TABLES.regions}.csv`, tableCsv(TABLES.regions, rows.regions));
  for (const indicator of Object.keys(OPENALEX_INDICATORS) as (keyof typeof OPENALEX_INDICATORS)[]) {
    files.set(`observations/${indicator}.csv`, openAlexObservations(indicator, rows.regions, register, noteOf));
  }
  if (rows.fields.length > 0) {
    files.set(`${TABLES.fields}.csv`, tableCsv(TABLES.fields, rows.fields));
    const single = new Set(rows.regions.filter(isOfOne).map((row) => `${row['region']}/${row['year']}`));
    for (const field of register.fields.keys()) {
      const text = fieldObservations(field, rows.fields, register, (row) => fieldNoteOf(row, single));
      files.set(`observations/${fieldWorksIndicator(field as FieldId)}.csv`, text);
    }
  }
  const isOfGroup = (row: Cells) => row['group'] === 'output';
  const indicators = rowsOf(register.data, 'indicators').map(({ cells }) => cells);
  const counted = keptIndicators('openalex', indicators).filter(
    ({ id = '' }) => !id.startsWith(FIELD_PREFIX) || register.fields.has(id.slice(FIELD_PREFIX.length)),
  );
  const added = {
    indicators: withRows(textOf(folder, 'indicators.csv'), counted, isOfGroup),
    notes: withOwnRows(withRows(textOf(folder, 'notes.csv'), keptRows('notes', ['openalex'])), [
      ...coverageNotes(rows, register),
      ...fulfilledNotes(register),
    ]),
    ...profileWith(register, counted),
    sources: withDate(withRows(textOf(folder, 'sources.csv'), keptRows('sources', ['openalex'])), run.date),
  };
  for (const [table, text] of Object.entries(added)) files.set(`${table}.csv`, text);
  return files;
}

const FIELD_PREFIX = fieldWorksIndicator('' as FieldId);

/** In a region one organisation alone is the figure. */
function isOfOne({ with_id: withId, works }: Cells): boolean {
  return withId === '1' && works !== '';
}

function noteOf(row: Cells): string {
  const { region = '', works } = row;
  if (works === '') return 'openalex-no-organisation';
  return [...(isOfOne(row) ? ['openalex-one-organisation'] : []), coverageNoteId(region)].join(';');
}

function fieldNoteOf({ region, year, works }: Cells, single: ReadonlySet<string>): string {
  if (works === '') return 'openalex-no-organisation';
  return single.has(`${region}/${year}`) ? 'openalex-one-organisation' : '';
}

/** Notes that said how the map would fill say now that it has. */
function fulfilledNotes({ data }: PressRegister): readonly Cells[] {
  const known = new Set(rowsOf(data, 'notes').map(({ cells }) => cells['id']));
  return keptRows('notes', ['publications-map-fills']).filter(({ id }) => known.has(id));
}

/** The profile's output is measured by works per inhabitant, where what it named has no figure by region. */
function profileWith(
  { folder, data, country }: PressRegister,
  counted: readonly Cells[],
): { readonly profile?: string } {
  const known = new Set([...counted, ...rowsOf(data, 'indicators').map(({ cells }) => cells)].map(({ id }) => id));
  const named = rowsOf(data, 'profile').find(({ cells }) => cells['role'] === 'output')?.cells['indicator'];
  if (named === undefined || !known.has(PER_INHABITANT)) return {};
  const rows = data.rows.get(named as IndicatorId) ?? [];
  const hasRegions = rows.some(({ figure, region }) => figure.kind === 'value' && (region as string) !== country);
  if (hasRegions) return {};
  const row = { role: 'output', indicator: PER_INHABITANT, per: '', reason: OUTPUT_REASON };
  return { profile: withOwnRows(textOf(folder, 'profile.csv'), [row], 'role') };
}

const PER_INHABITANT = 'openalex-works-per-100k';
const OUTPUT_REASON = 'works that are counted by region; per inhabitant so that size does not decide';

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
