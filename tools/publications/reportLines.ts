/** What the command says before and after it asks. */
import type { Translate } from '../../src/i18n/translate.ts';
import type { Collected } from './collectCounts.ts';
import type { PressOptions } from './pressOptions.ts';
import type { PressRegister } from './pressRegister.ts';
import { countsQuestion, filterGroups, institutionsQuestion, WORK_TYPES } from './questions.ts';
import type { Compared } from './refusal.ts';
import { withoutId } from './tables.ts';

/** A page of institutions with their branches is some 300 KB at most, an answer with counts 2 KB. */
const COUNTS_KB = 2;
const INSTITUTIONS_KB = 300;
/** What a list costs with a free key, in dollars. */
const LIST_COST = 0.0001;

/** Without a network: how many questions, how long, how dear, who cannot be asked for. */
export function planLines(register: PressRegister, options: PressOptions, t: Translate): readonly string[] {
  const { organisations, regions, fields } = register;
  const withRor = organisations.filter(({ ror }) => ror !== '');
  const wanted = withRor.filter(({ id }) => options.only === null || options.only.includes(id));
  const covered = regions.filter((region) => withRor.some((one) => one.region === region));
  const pages = filterGroups(withRor.map(({ ror }) => ror));
  const ofOrganisations = wanted.length * (WORK_TYPES.length + (fields.size === 0 ? 0 : 1));
  const ofPlace = 2 + fields.size;
  const ofRegions = options.only === null ? covered.length * ofPlace : 0;
  const ofCountry = options.only === null ? ofPlace + 2 ** pages.length - 1 : 0;
  const total = pages.length + ofOrganisations + ofRegions + ofCountry;
  const kilobytes = pages.length * INSTITUTIONS_KB + (total - pages.length) * COUNTS_KB;
  const seconds = Math.ceil((total * Math.max(options.pauseMs, 1)) / 1000);
  const [first = []] = pages;
  const sample = countsQuestion({ lineages: [['I…']], types: ['article'], years: options.years });
  return [
    t('press.plan.total', {
      ...{ total: String(total), pages: String(pages.length), organisations: String(ofOrganisations) },
      ...{ regions: String(ofRegions), country: String(ofCountry) },
    }),
    t('press.plan.size', {
      ...{ kilobytes: String(kilobytes), seconds: String(seconds), cost: (total * LIST_COST).toFixed(2) },
    }),
    t('press.plan.samples'),
    `  ${institutionsQuestion(first.slice(0, 2))}`,
    `  ${sample}`,
    ...withoutIdLines(register, t),
  ];
}

export function coverageLines(
  { found, country }: Collected,
  { regions, organisations }: Compared,
  register: PressRegister,
  t: Translate,
): readonly string[] {
  const by = (state: string) => found.filter((one) => one.state === state);
  const works = new Set(organisations.map((row) => row['organisation']));
  const counted = by('counted');
  const year = regions.at(-1)?.['year'] ?? '';
  const national = regions.find((row) => row['region'] === register.country && row['year'] === year);
  const share = Number(national?.['of_register'] ?? 0) / Number(national?.['works'] ?? 0);
  const branches = counted.filter((one) => one.branches.length > 0);
  const list = (ids: readonly string[]) => ids.join(', ');
  return [
    t('press.coverage', {
      ...{ organisations: String(found.length), counted: String(counted.length) },
      withWorks: String(counted.filter(({ organisation }) => works.has(organisation.id)).length),
    }),
    ...(country === null || Number.isNaN(share)
      ? []
      : [t('press.coverage.share', { year, percent: String(Math.round(share * 100)) })]),
    ...by('not-found').map(({ organisation }) =>
      t('press.coverage.notFound', { id: organisation.id, ror: organisation.ror }),
    ),
    ...by('merged').map(({ organisation, countedAs }) =>
      t('press.coverage.merged', { id: organisation.id, other: countedAs }),
    ),
    ...branches.map((one) => t('press.coverage.branches', { id: one.organisation.id, list: list(one.branches) })),
    ...withoutIdLines(register, t),
  ];
}

export function spentLine(cost: number, remaining: number | null, t: Translate): string {
  if (remaining === null) return t('press.spent.unknown');
  return t('press.spent', { cost: cost.toFixed(4), remaining: remaining.toFixed(2) });
}

function withoutIdLines({ organisations, regions }: PressRegister, t: Translate): readonly string[] {
  const covered = new Set(organisations.filter(({ ror }) => ror !== '').map(({ region }) => region));
  const without = regions.filter((region) => !covered.has(region));
  return [
    ...[...withoutId(organisations)].map(([region, ids]) => t('press.withoutId', { region, list: ids.join(', ') })),
    ...(without.length === 0 ? [] : [t('press.noneCovered', { list: without.join(', ') })]),
  ];
}
