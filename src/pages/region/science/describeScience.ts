/** What registers and shares say of a region, for the three topics: plain data for `Science.tsx`. */
import { capabilityProfile, type ProfileEntry } from '../../../domain/capabilityProfile.ts';
import { isStated } from '../../../domain/gaps.ts';
import { eventsByInitiative } from '../../../domain/initiativeNews.ts';
import { latestFact } from '../../../domain/latestFact.ts';
import { broadField } from '../../../domain/registerCounts.ts';
import { lastDay } from '../../../domain/partialDate.ts';
import type { Initiative, Need, PartialDate, RegisterSourceId, SourcedWords } from '../../../domain/registers.ts';
import type { RegionId } from '../../../domain/types.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { lowerFirst } from '../../../i18n/lowerFirst.ts';
import { partialDateText } from '../../../i18n/partialDate.ts';
import { initiativeMark, needMark, type RecordMark } from '../../../map/marks/recordMarks.ts';
import { registerHref, type RegisterPageKey } from '../../../records/registerHref.ts';
import { lastFactText } from '../../../records/text/initiativeText.ts';
import { sourceFacts, sourceOf } from '../../../records/text/SourceLine.tsx';
import { vocabularyOf } from '../../../records/vocabulary.ts';
import { hasPage, registerPagesOf } from '../../../view/pageLinks.ts';
import { factsIn, factText } from '../../registers/Facts.tsx';
import { measureText, missingWord } from '../../strengths/profileText.ts';
import { strengthsText } from '../../strengths/strengthsText.ts';
import type { RegionSheets } from '../sheets.ts';
import { publishingOf, type PublishedField } from './describePublishing.ts';

export interface RegionScience {
  /** Dimensions that the country's profile names; empty: it has none. */
  readonly profile: readonly CapabilityRow[];
  /** Null where the country has no quotients. */
  readonly strengths: { readonly text: string; readonly href: string } | null;
  /** What local budgets paid in several years together, as a document prints it; null where none does. */
  readonly budget: { readonly text: string; readonly href: string } | null;
  /** Broad fields that its organisations publish in, those that somebody asks for first; empty until somebody has counted. */
  readonly publishing: readonly PublishedField[];
  /** Registers that the country has. */
  readonly organisations: RecordList | null;
  readonly needs: RecordList | null;
  readonly initiatives: RecordList | null;
  /** Where the records were read, by their numbers: 1 is the first. */
  readonly sources: readonly string[];
}

export interface CapabilityRow {
  readonly dimension: ProfileEntry['dimension'];
  readonly title: string;
  readonly about: string;
  /** 0–100; null: missing. */
  readonly percentile: number | null;
  /** The percentile, or why there is none. */
  readonly text: string;
}

export interface RecordList {
  /** All records of the region. */
  readonly count: number;
  /** The region's part of the register. */
  readonly href: string;
  /** All of them by name, the newest first; none where `kinds` counts them. */
  readonly items: readonly RecordLink[];
  /** How many of each kind, most first; '' where items say it. */
  readonly kinds: string;
  /** What the number is not: topics among what is asked, branches that are not counted. */
  readonly remark?: { readonly text: string; readonly href?: string };
}

export interface RecordLink {
  readonly id: string;
  readonly name: SourcedWords;
  readonly href: string;
  /** Fields of a need; stage and last news of an initiative. */
  readonly about: string;
  /** As maps and lists draw it. */
  readonly mark: RecordMark;
  /** On what occasion a need was stated; null for an initiative. */
  readonly stated: Statement | null;
  /** Number of its source among the region's. */
  readonly source: number;
}

/** Needs that were stated together have it alike. */
export interface Statement {
  readonly kind: string;
  readonly by: SourcedWords;
  readonly date: string;
}

/** What lists of records are made with. */
interface Listing {
  /** From the page up to the site's folder. */
  readonly root: string;
  /** Sources named so far: a list adds those of its records. */
  readonly sources: RegisterSourceId[];
}

/** @returns null for a country without registers */
export function describeScience(sheets: RegionSheets, region: RegionId, root: string): RegionScience | null {
  const { pages, dataset, registers, quotients, locale } = sheets;
  if (registerPagesOf(pages).length === 0) return null;
  const hasStrengths = hasPage(pages, 'strengths');
  const sources: RegisterSourceId[] = [];
  const needs = needsOf(sheets, region, { root, sources });
  const initiatives = initiativesOf(sheets, region, { root, sources });
  return {
    profile: capabilityProfile(dataset, registers, region).map((entry) => ({
      dimension: entry.dimension,
      title: locale.t(`strengths.dimension.${entry.dimension}`),
      about: measureText(entry, locale),
      percentile: entry.percentile,
      text: entry.percentile === null ? missingWord(entry, locale) : locale.format.number(entry.percentile, 0),
    })),
    strengths: hasStrengths
      ? {
          text: strengthsText(locale, quotients, region),
          href: registerHref({ root, locale }, 'strengths', 'quotients'),
        }
      : null,
    budget: budgetOf(sheets, region, root),
    publishing: publishingOf(sheets, region, root),
    organisations: organisationsOf(sheets, region, root),
    needs,
    initiatives,
    sources: sources.map((id) => {
      const source = sourceOf({ registers }, id);
      return `${source.publisher[locale.texts.language]}, ${sourceFacts({ locale }, source)}`;
    }),
  };
}

function budgetOf(sheets: RegionSheets, region: RegionId, root: string): RegionScience['budget'] {
  const { pages, locale } = sheets;
  if (!hasPage(pages, 'targets')) return null;
  const ofRegion = (group: string) => factsIn(sheets, 'targets', group).find((fact) => fact.region === region);
  const [sum, share] = [ofRegion('five-year-sum'), ofRegion('five-year-share')];
  const unit = locale.texts.units[sum?.unit ?? ''];
  if (sum === undefined || share === undefined || unit === undefined) return null;
  const [from, to] = sum.years;
  return {
    text: locale.t('region.science.budget.paid', {
      years: locale.format.yearRange(from, to),
      sum: locale.format.compactMoney(sum.value, unit),
      share: factText(share, locale),
    }),
    href: registerHref({ root, locale }, 'targets', 'budgets'),
  };
}

function organisationsOf(sheets: RegionSheets, region: RegionId, root: string): RecordList | null {
  const { pages, registers, locale } = sheets;
  if (!hasPage(pages, 'organisations')) return null;
  const own = registers.organisations.filter((one) => one.region === region);
  const kinds = registers.kinds.organisation
    .map(({ name, id }) => ({
      name: name[locale.texts.language],
      count: own.filter(({ kind }) => kind === id).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ name, count }) => locale.t('region.science.kind', { name, count: String(count) }));
  return {
    count: own.length,
    href: registerHref({ root, locale }, 'organisations', region),
    items: [],
    kinds: kinds.join('; '),
  };
}

function needsOf(sheets: RegionSheets, region: RegionId, list: Listing): RecordList | null {
  const { pages, registers, locale } = sheets;
  if (!hasPage(pages, 'needs')) return null;
  const vocabulary = vocabularyOf(registers, locale);
  const isNeed = isStated(registers);
  // The fields that its mark shows.
  const about = ({ fields }: Need) =>
    fields.length === 0
      ? locale.t('needs.noField')
      : [...new Set(fields.map((field) => vocabulary.field(broadField(field))))].map(lowerFirst).join(', ');
  const stated = ({ kind, statedBy: by, date }: Need): Statement => ({
    kind: vocabulary.kind('need', kind),
    by,
    date: date === null ? locale.t('needs.noDate') : partialDateText(date, locale.format),
  });
  const own = newestFirst(
    registers.needs.filter(({ regions }) => regions.includes(region)),
    ({ date }) => date,
  );
  const needs = countOf(own.filter(isNeed).length);
  const statedText = locale.t(needs.n === own.length ? 'region.fact.allStated' : 'region.fact.stated', needs);
  return {
    count: own.length,
    ...(own.length === 0 ? {} : { remark: { text: statedText } }),
    href: registerHref({ root: list.root, locale }, 'needs', region),
    items: own.map((need) => ({
      ...linkTo(list, locale, 'needs', need),
      about: about(need),
      mark: needMark(need),
      stated: stated(need),
    })),
    kinds: '',
  };
}

function initiativesOf(sheets: RegionSheets, region: RegionId, list: Listing): RecordList | null {
  const { pages, registers, locale } = sheets;
  if (!hasPage(pages, 'initiatives')) return null;
  const vocabulary = vocabularyOf(registers, locale);
  const events = eventsByInitiative(registers);
  const eventsOf = ({ id }: Initiative) => events.get(id) ?? [];
  const about = (one: Initiative) =>
    [vocabulary.stage(one.stage), lastFactText(one, eventsOf(one), registers, locale)].join(' · ');
  const apart = registers.apart.filter(({ regions }) => regions.includes(region)).length;
  const own = newestFirst(
    registers.initiatives.filter(({ regions }) => regions.includes(region)),
    (one) => latestFact(eventsOf(one))?.date ?? null,
  );
  return {
    count: own.length,
    ...(apart === 0
      ? {}
      : {
          remark: {
            text: locale.t('region.fact.apart', countOf(apart)),
            href: registerHref({ root: list.root, locale }, 'initiatives', 'apart'),
          },
        }),
    href: registerHref({ root: list.root, locale }, 'initiatives', region),
    items: own.map((one) => ({
      ...linkTo(list, locale, 'initiatives', one),
      about: about(one),
      mark: initiativeMark(one, registers.stages),
      stated: null,
    })),
    kinds: '',
  };
}

function countOf(count: number): { readonly n: number; readonly count: string } {
  return { n: count, count: String(count) };
}

function linkTo(
  { root, sources }: Listing,
  locale: Locale,
  page: RegisterPageKey,
  { id, name, source }: Need | Initiative,
): Pick<RecordLink, 'id' | 'name' | 'href' | 'source'> {
  if (!sources.includes(source)) sources.push(source);
  return { id, name, href: registerHref({ root, locale }, page, id), source: sources.indexOf(source) + 1 };
}

/** Undated ones last; of one day the order of the register. */
function newestFirst<Item>(records: readonly Item[], dateOf: (record: Item) => PartialDate | null): readonly Item[] {
  const dayOf = (record: Item) => {
    const date = dateOf(record);
    return date === null ? '' : lastDay(date);
  };
  return records.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
}
