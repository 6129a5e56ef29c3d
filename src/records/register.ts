/** A register as lists and maps show it: its records, what they are filtered by, and what is known of each. */
import { eventsByInitiative } from '../domain/initiativeNews.ts';
import { latestFact } from '../domain/latestFact.ts';
import { lastDay } from '../domain/partialDate.ts';
import type { Initiative, PartialDate, SourcedWords, TownId } from '../domain/registers.ts';
import { contradictionsOf } from '../domain/sureness.ts';
import type { RegionId } from '../domain/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { partialDateText } from '../i18n/partialDate.ts';
import { initiativeMark, needMark, type RecordMark } from '../map/marks/recordMarks.ts';
import { foldForSearch } from '../ui/search.ts';
import { describeInitiative } from './cards/describeInitiative.ts';
import { describeNeed } from './cards/describeNeed.ts';
import { describeOrganisation } from './cards/describeOrganisation.ts';
import { wordsOfRecord, type RecordDescription } from './cards/recordDescription.ts';
import type { FacetOf } from './facets/facetOf.ts';
import { initiativeFacets } from './facets/initiativeFacets.ts';
import { needFacets } from './facets/needFacets.ts';
import { organisationFacets } from './facets/organisationFacets.ts';
import { answerOf, type Facet } from './filter/filter.ts';
import type { Findable } from './filter/matching.ts';
import type { RecordsState, RegisterKey } from './recordsState.ts';
import { readWords } from './text/readWords.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

export interface RecordEntry extends Findable {
  readonly id: string;
  readonly name: SourcedWords;
  readonly town: TownId | null;
  /** Empty: the whole country, or outside its regions. */
  readonly regions: readonly RegionId[];
  /** What it is, in a word or two: its kind, its stage. */
  readonly about: string;
  /** As it stands on a map of its own register; organisations have none. */
  readonly mark: RecordMark | null;
  /** What its line in a list ends with: a date, a stage. */
  readonly when: string;
  /** How much was seen of what says so, in a word or two; organisations have none. */
  readonly sureness?: string;
  /** Sources contradict each other about how far it is. */
  readonly isContradicted?: boolean;
  /** Day of the last news of it (`2025-06-13`), for those of which news is awaited; '' where none has a date. */
  readonly news?: string;
  readonly describe: () => RecordDescription;
}

export interface Register {
  readonly key: RegisterKey;
  readonly facets: readonly Facet[];
  /** In the order of lists: organisations by name, needs by field, initiatives as they were entered. */
  readonly records: readonly RecordEntry[];
}

type EntryParts = Omit<RecordEntry, keyof Findable | 'id' | 'name' | 'regions'>;

export function registerOf(key: RegisterKey, state: RecordsState): Register {
  const { registers, locale } = state;
  const vocabulary = vocabularyOf(registers, locale);
  if (key === 'organisations') {
    const organisations = byName(registers.organisations, locale).map((one) => ({
      ...one,
      regions: one.region === null ? [] : [one.region],
    }));
    return register(key, locale, organisations, organisationFacets(state, organisations), (one) => ({
      town: one.town,
      about: vocabulary.kind('organisation', one.kind),
      mark: null,
      when: one.founded === null ? '' : locale.t('common.year', { year: String(one.founded) }),
      describe: () => describeOrganisation(one, state, vocabulary),
    }));
  }
  if (key === 'needs') {
    const needs = registers.needs.toSorted((a, b) => compareFields(a.fields[0], b.fields[0]));
    return register(key, locale, needs, needFacets(state, needs), (one) => ({
      town: null,
      about: vocabulary.kind('need', one.kind),
      mark: needMark(one),
      when: one.date === null ? '' : partialDateText(one.date, locale.format),
      sureness: vocabulary.sureness(one.sureness),
      describe: () => describeNeed(one, state, vocabulary),
    }));
  }
  return registerOfInitiatives(registers.initiatives, state, vocabulary);
}

/** Initiatives that stand apart: as records, of no register that is filtered and counted. */
export function apartRecords(state: RecordsState): readonly RecordEntry[] {
  return registerOfInitiatives(state.registers.apart, state, vocabularyOf(state.registers, state.locale)).records;
}

function registerOfInitiatives(
  initiatives: readonly Initiative[],
  state: RecordsState,
  vocabulary: Vocabulary,
): Register {
  const { registers, locale } = state;
  const events = eventsByInitiative(registers);
  const eventsOf = ({ id }: Initiative) => events.get(id) ?? [];
  const dateOf = (one: Initiative) => latestFact(eventsOf(one))?.date ?? null;
  const facets = initiativeFacets(state, initiatives, eventsOf);
  return register('initiatives', locale, initiatives, facets, (one) => ({
    town: one.town,
    about: vocabulary.stage(one.stage),
    mark: initiativeMark(one, registers.stages),
    when: stageAndNews(vocabulary.stage(one.stage), dateOf(one), locale),
    sureness: vocabulary.sureness(one.sureness),
    isContradicted: contradictionsOf(eventsOf(one)).length > 0,
    news: lastDayOf(dateOf(one)),
    describe: () => describeInitiative(one, eventsOf(one), state, vocabulary),
  }));
}

function register<Item extends Pick<RecordEntry, 'id' | 'name' | 'regions'>>(
  key: RegisterKey,
  locale: Locale,
  items: readonly Item[],
  facets: readonly FacetOf<Item>[],
  partsOf: (item: Item) => EntryParts,
): Register {
  return {
    key,
    facets,
    records: items.map((item): RecordEntry => {
      const parts = partsOf(item);
      let folded: string | undefined;
      return {
        id: item.id,
        name: item.name,
        regions: item.regions,
        ...parts,
        answers: facets.flatMap((facet) => facet.valuesOf(item).map((value) => answerOf(facet.key, value))),
        // Made once, when something is typed: describing a hundred records costs a frame.
        get words() {
          return (folded ??= foldForSearch(wordsOfRecord(parts.describe(), locale)));
        },
      };
    }),
  };
}

function lastDayOf(date: PartialDate | null): string {
  return date === null ? '' : lastDay(date);
}

/** @example 'in work · June 2025' */
function stageAndNews(stage: string, date: PartialDate | null, { format }: Locale): string {
  return date === null ? stage : `${stage} · ${partialDateText(date, format)}`;
}

/** In the order of their names in the page's language. */
export function byName<Item extends { readonly name: SourcedWords }>(
  items: readonly Item[],
  { texts, format }: Locale,
): readonly Item[] {
  const read = new Map(items.map((item) => [item, readWords(item.name, texts.language)?.text ?? '']));
  return items.toSorted((a, b) => format.compare(read.get(a) ?? '', read.get(b) ?? ''));
}

/** Codes of fields: 1.5 before 1.10 before 2; none last. */
function compareFields(a = '9', b = '9'): number {
  const [[broadA = 0, narrowA = 0], [broadB = 0, narrowB = 0]] = [a, b].map((code) => code.split('.').map(Number)) as [
    number[],
    number[],
  ];
  return broadA - broadB || narrowA - narrowB;
}
