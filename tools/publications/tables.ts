/** What was collected → the rows of the press's tables. A row of other years or of an organisation that was not asked for stays. */
import { csvNumber, csvText } from '../../src/domain/csv.ts';
import { recentYears, type Collected, type Counts } from './collectCounts.ts';
import type { Cells, Organisation, Predecessor } from './pressRegister.ts';
import type { YearSpan } from './questions.ts';

export const TABLES = {
  organisations: 'publications-by-organisation',
  regions: 'publications-by-region',
  fields: 'publications-by-field',
  organisationFields: 'publications-organisation-fields',
  coverage: 'publications-coverage',
  predecessors: 'publication-predecessors',
} as const;

export const COLUMNS: Readonly<Record<(typeof TABLES)[keyof typeof TABLES], readonly string[]>> = {
  [TABLES.organisations]: ['organisation', 'ror', 'year', 'type', 'works', 'fractional', 'asked', 'query'],
  [TABLES.regions]: [
    ...['region', 'year', 'works', 'of_register', 'sum_of_organisations', 'with_foreign'],
    ...['organisations', 'with_id', 'with_works', 'asked', 'query', 'note'],
  ],
  [TABLES.fields]: ['region', 'year', 'field', 'works', 'asked', 'query'],
  [TABLES.organisationFields]: ['organisation', 'from', 'to', 'openalex', 'works', 'asked', 'query'],
  [TABLES.coverage]: ['organisation', 'ror', 'openalex', 'state', 'counted_as', 'branches', 'asked'],
  [TABLES.predecessors]: ['ror', 'name', 'successor', 'reviewed', 'reason'],
};

/** Decimals of a share: authors are seldom more than a thousand. */
const SHARE_DECIMALS = 3;

export function tableCsv(table: keyof typeof COLUMNS, rows: readonly Cells[]): string {
  const columns = COLUMNS[table];
  return csvText([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
}

export function organisationRows({ found, organisations, fractions }: Collected, date: string): readonly Cells[] {
  const rorOf = new Map(found.map(({ organisation }) => [organisation.id, organisation.ror]));
  return [...organisations].flatMap(([organisation, types]) =>
    [...types].flatMap(([type, { counts, question }]) =>
      Object.entries(counts).map(([year, works]): Cells => {
        const share = fractions?.get(`${organisation}/${year}/${type}`);
        const fractional = fractions === null ? '' : csvNumber(Number((share ?? 0).toFixed(SHARE_DECIMALS)));
        const ror = rorOf.get(organisation) ?? '';
        return { organisation, ror, year, type, works: String(works), fractional, asked: date, query: question };
      }),
    ),
  );
}

/** The country first. A region without an organisation that counts has no works here: unknown, not zero. */
export function regionRows(
  { found, organisations, regions, country }: Collected,
  plan: { readonly country: string; readonly regions: readonly string[]; readonly years: YearSpan },
  date: string,
  note: string,
): readonly Cells[] {
  if (regions === null || country === null) return [];
  const sumOf = new Map<string, Counts>();
  for (const [id, types] of organisations) sumOf.set(id, summed([...types.values()].map(({ counts }) => counts)));
  const { from, to } = plan.years;
  const years = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  const at = (counts: Counts, year: string) => String(counts[year] ?? 0);
  return years.flatMap((year) =>
    [plan.country, ...plan.regions].map((region): Cells => {
      const isCountry = region === plan.country;
      const here = found.filter(({ organisation }) => isCountry || organisation.region === region);
      const counted = here.filter(({ state }) => state === 'counted');
      const worksOf = counted.map(({ organisation }) => sumOf.get(organisation.id)?.[year] ?? 0);
      const asked = isCountry ? country : regions.get(region);
      const figures =
        asked === undefined
          ? { works: '', of_register: '', sum_of_organisations: '', with_foreign: '', query: '' }
          : {
              works: at(asked.works.counts, year),
              of_register: at(isCountry ? country.ofRegister : asked.works.counts, year),
              sum_of_organisations: String(worksOf.reduce((sum, works) => sum + works, 0)),
              with_foreign: at(asked.foreign.counts, year),
              query: asked.works.question,
            };
      return {
        ...{ region, year, ...figures },
        organisations: String(here.length),
        with_id: String(counted.length),
        with_works: String(worksOf.filter((works) => works > 0).length),
        ...{ asked: date, note },
      };
    }),
  );
}

/** Of each place and year all broad fields; of a region without an organisation that counts nothing is known. */
export function fieldRows(
  { byField }: Pick<Collected, 'byField'>,
  plan: { readonly country: string; readonly regions: readonly string[]; readonly years: YearSpan },
  fields: readonly string[],
  date: string,
): readonly Cells[] {
  if (byField === null) return [];
  const { from, to } = plan.years;
  const years = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  return years.flatMap((year) =>
    [plan.country, ...plan.regions].flatMap((region) =>
      fields.map((field): Cells => {
        const asked = byField.get(region)?.get(field);
        const works = asked === undefined ? '' : String(asked.counts[year] ?? 0);
        return { region, year, field, works, asked: date, query: asked?.question ?? '' };
      }),
    ),
  );
}

export function organisationFieldRows(
  { organisationFields }: Pick<Collected, 'organisationFields'>,
  years: YearSpan,
  date: string,
): readonly Cells[] {
  const { from, to } = recentYears(years);
  return [...organisationFields].flatMap(([organisation, { counts, question }]) =>
    Object.entries(counts).map(([openalex, works]): Cells => ({
      ...{ organisation, from: String(from), to: String(to), openalex },
      ...{ works: String(works), asked: date, query: question },
    })),
  );
}

/** Cells that hold several, joined with `;`. */
export function listed(cell: string): readonly string[] {
  return cell.split(';').filter((one) => one !== '');
}

export function coverageRows({ found }: Collected, date: string): readonly Cells[] {
  return found.map(({ organisation, state, ids, countedAs, branches }) => ({
    organisation: organisation.id,
    ror: organisation.ror,
    openalex: ids.join(';'),
    state,
    counted_as: countedAs,
    branches: branches.join(';'),
    asked: date,
  }));
}

export function predecessorRows(predecessors: readonly Predecessor[]): readonly Cells[] {
  return predecessors.map((one) => ({ ...one }));
}

/**
 * New rows in the place of those that were asked anew; rows of other years, and of organisations of the register that
 * were not asked for, stay. In the order of the register, then by year.
 */
export function mergedRows(
  old: readonly Cells[],
  fresh: readonly Cells[],
  years: YearSpan,
  isAsked: (row: Cells) => boolean,
  order: readonly string[],
): readonly Cells[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const key = (row: Cells) => row['organisation'] ?? row['region'] ?? '';
  const isInSpan = (row: Cells) => Number(row['year']) >= years.from && Number(row['year']) <= years.to;
  const kept = old.filter((row) => place.has(key(row)) && !(isAsked(row) && isInSpan(row)));
  const rank = (row: Cells) => [place.get(key(row)) ?? 0, Number(row['year'])] as const;
  return [...kept, ...fresh].toSorted((a, b) => {
    const [ofA, yearA] = rank(a);
    const [ofB, yearB] = rank(b);
    // The sort is stable: types stay in the order in which they were asked.
    return ofA - ofB || yearA - yearB;
  });
}

/** @returns by region, in its order: organisations without an id in OpenAlex */
export function withoutId(organisations: readonly Organisation[]): ReadonlyMap<string, readonly string[]> {
  const without = new Map<string, string[]>();
  for (const { id, region, ror } of organisations) {
    if (ror === '') without.set(region, [...(without.get(region) ?? []), id]);
  }
  return without;
}

function summed(parts: readonly Counts[]): Counts {
  const sum: Record<string, number> = {};
  for (const part of parts) for (const [year, works] of Object.entries(part)) sum[year] = (sum[year] ?? 0) + works;
  return sum;
}
