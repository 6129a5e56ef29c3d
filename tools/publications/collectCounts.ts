/** Everything that a run asks of OpenAlex, in a fixed order, so that a run that was stopped asks the rest. */
import { countsAnswer, fieldsAnswer } from './answers.ts';
import { findInstitutions, type Found, type Question } from './findInstitutions.ts';
import { countFractions, type Fractions } from './countFractions.ts';
import type { Organisation, Predecessor } from './pressRegister.ts';
import {
  countsQuestion,
  fieldsQuestion,
  filterGroups,
  WORK_TYPES,
  type WorksAsked,
  type WorkType,
  type YearSpan,
} from './questions.ts';

/** Works by year; a year that is absent had none. */
export type Counts = Readonly<Record<string, number>>;

export interface Asked {
  readonly counts: Counts;
  /** What was asked; of several questions, the first. */
  readonly question: string;
}

export interface Collected {
  readonly found: readonly Found[];
  /** By id of the organisation, then by type. */
  readonly organisations: ReadonlyMap<string, ReadonlyMap<WorkType, Asked>>;
  /** Of regions with an organisation that counts, by region: each work once. Null where only some organisations were asked. */
  readonly regions: ReadonlyMap<string, { readonly works: Asked; readonly foreign: Asked }> | null;
  /** Works with an author of the country, those of them of the register's organisations. */
  readonly country: { readonly works: Asked; readonly foreign: Asked; readonly ofRegister: Counts } | null;
  /** By region or country, then by broad field: each work once. Null where only some organisations were asked. */
  readonly byField: ReadonlyMap<string, ReadonlyMap<string, Asked>> | null;
  /** By id of the organisation: works by number of the field, of the years that `recentYears` says. */
  readonly organisationFields: ReadonlyMap<string, Asked>;
  /** Null where they were not asked for. */
  readonly fractions: Fractions | null;
}

export interface Plan {
  readonly country: string;
  readonly regions: readonly string[];
  /** The whole register: who is merged with whom is judged among all. */
  readonly organisations: readonly Organisation[];
  /** Those to ask for; the whole register, too, unless somebody named a few. */
  readonly only: ReadonlySet<string> | null;
  readonly predecessors: readonly Predecessor[];
  readonly years: YearSpan;
  /** Numbers of OpenAlex's fields by the broad field that they count in; empty: fields are not asked for. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly withFractions: boolean;
}

/** What an organisation works in is told of these: what it wrote long ago others may have written. */
export function recentYears({ from, to }: YearSpan): YearSpan {
  return { from: Math.max(from, to - RECENT_YEARS + 1), to };
}
const RECENT_YEARS = 5;

/** @param onDone told after each question of how many */
export async function collectCounts(
  plan: Plan,
  ask: Question,
  onDone: (done: number, of: number) => void,
): Promise<Collected> {
  const { years, only, fields } = plan;
  const found = await findInstitutions(plan.organisations, plan.predecessors, ask);
  const counted = found.filter(({ state }) => state === 'counted');
  const wanted = counted.filter(({ organisation }) => only === null || only.has(organisation.id));
  const regions = plan.regions.filter((region) => counted.some(({ organisation }) => organisation.region === region));
  const groups = filterGroups(idsOf(counted));
  const ofEach = WORK_TYPES.length + (fields.size === 0 ? 0 : 1);
  const ofAll = (regions.length + 1) * (2 + fields.size) + 2 ** groups.length - 1;
  const total = wanted.length * ofEach + (only === null ? ofAll : 0);
  let done = 0;
  const count = async (asked: WorksAsked): Promise<Asked> => {
    const question = countsQuestion(asked);
    const counts = await ask(question, (json) => countsAnswer(json));
    onDone((done += 1), total);
    return { counts, question };
  };

  const organisations = new Map<string, ReadonlyMap<WorkType, Asked>>();
  for (const { organisation, ids } of wanted) {
    const types = new Map<WorkType, Asked>();
    for (const type of WORK_TYPES) types.set(type, await count({ lineages: [ids], types: [type], years }));
    organisations.set(organisation.id, types);
  }
  const organisationFields = new Map<string, Asked>();
  for (const { organisation, ids } of fields.size === 0 ? [] : wanted) {
    const question = fieldsQuestion({ lineages: [ids], years: recentYears(years) });
    const counts = await ask(question, (json) => fieldsAnswer(json));
    onDone((done += 1), total);
    organisationFields.set(organisation.id, { counts, question });
  }
  const some = { found, organisations, organisationFields };
  if (only !== null) return { ...some, regions: null, country: null, byField: null, fractions: null };

  const byRegion = new Map<string, { readonly works: Asked; readonly foreign: Asked }>();
  for (const region of regions) {
    const ids = idsOf(counted.filter(({ organisation }) => organisation.region === region));
    byRegion.set(region, {
      works: await countUnion(ids, { years }, count),
      foreign: await countUnion(ids, { years, isAcrossCountries: true }, count),
    });
  }
  const { country } = plan;
  const byField = new Map<string, Map<string, Asked>>();
  for (const place of [country, ...regions]) {
    const ids = idsOf(counted.filter(({ organisation }) => organisation.region === place));
    const counts = new Map<string, Asked>();
    for (const [broad, numbers] of fields) {
      const asked = { years, fields: numbers };
      counts.set(broad, place === country ? await count({ ...asked, country }) : await countUnion(ids, asked, count));
    }
    byField.set(place, counts);
  }
  return {
    ...some,
    byField,
    regions: byRegion,
    country: {
      works: await count({ country, years }),
      foreign: await count({ country, years, isAcrossCountries: true }),
      ofRegister: (await countUnion(idsOf(counted), { country, years }, count)).counts,
    },
    fractions: plan.withFractions ? await countFractions(counted, { country, years }, ask, onDone) : null,
  };
}

/**
 * Works of any of these, each once. More ids than one filter holds are asked for in groups: what belongs to two groups
 * was counted twice and is taken away, what belongs to three is added again (inclusion and exclusion).
 */
async function countUnion(
  ids: readonly string[],
  asked: WorksAsked,
  count: (asked: WorksAsked) => Promise<Asked>,
): Promise<Asked> {
  const groups = filterGroups(ids);
  const total: Record<string, number> = {};
  let first: Asked | null = null;
  for (let choice = 1; choice < 2 ** groups.length; choice += 1) {
    const lineages = groups.filter((_, index) => (choice & (2 ** index)) !== 0);
    const part = await count({ ...asked, lineages });
    first ??= part;
    const sign = lineages.length % 2 === 1 ? 1 : -1;
    for (const [year, works] of Object.entries(part.counts)) total[year] = (total[year] ?? 0) + sign * works;
  }
  return { counts: total, question: first?.question ?? '' };
}

function idsOf(found: readonly Found[]): readonly string[] {
  return [...new Set(found.flatMap(({ ids }) => ids))].sort();
}
