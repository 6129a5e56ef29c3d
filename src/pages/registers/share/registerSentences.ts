/** A register as sentences for an article: of all its records, or of those that a filter leaves. */
import { sourced } from '../../../export/readySentences.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { lowerFirst } from '../../../i18n/lowerFirst.ts';
import { isAsking, type Filter } from '../../../records/filter/filter.ts';
import { countedQuestions, countedRegions, leadingRegions, REGION, type CountedChoice } from './countedChoices.ts';
import type { ShownRecords, ToldRecords } from './types.ts';

export type SpokenWords = Pick<Locale, 't' | 'format'>;

/**
 * @param told  the register in the language of `words`
 * @param shown what the filter leaves
 * @returns how many there are; what they are, by each question that shares them out; where most of them are
 */
export function registerSentences(
  told: ToldRecords,
  words: SpokenWords,
  filter: Filter,
  shown: Pick<ShownRecords, 'answers'>,
): readonly string[] {
  const { t, format } = words;
  const { title } = told;
  const asked = askedOf(told, words, filter);
  const listed = (counted: readonly CountedChoice[]) =>
    counted.map(({ label, count }) => `${label} ${format.dash} ${format.number(count, 0)}`).join(', ');
  const regions = leadingRegions(countedRegions(told, shown));
  return [
    registerFinding(told, words, filter, shown),
    ...countedQuestions(told, shown).map(({ label, choices }) =>
      t('share.sentence.counts', {
        title,
        label: [...asked, lowerFirst(label)].join('; '),
        list: listed(choices.map((choice) => ({ ...choice, label: lowerFirst(choice.label) }))),
      }),
    ),
    ...(regions.length === 0 || asksForRegion(filter)
      ? []
      : [t('share.sentence.regions', { title: withAsked(title, asked), list: listed(regions) })]),
  ].map((text) => sourcedBy(told.source, text, words));
}

/** What the page says of all its records, or how many of them the filter leaves. */
export function registerFinding(
  told: ToldRecords,
  words: SpokenWords,
  filter: Filter,
  shown: Pick<ShownRecords, 'answers'>,
): string {
  if (!isAsking(filter)) return told.description;
  const { t, format } = words;
  const count = shown.answers.length;
  const regions = asksForRegion(filter) ? 0 : countedRegions(told, shown).length;
  return t('share.sentence.filtered', {
    title: registerTitle(told, words, filter),
    n: count,
    count: format.number(count, 0),
    total: format.number(told.total, 0),
    where: regions === 0 ? '' : t('share.sentence.filtered.regions', { n: regions, count: format.number(regions, 0) }),
  });
}

/** What is shared, with what is asked for. */
export function registerTitle(told: ToldRecords, words: SpokenWords, filter: Filter): string {
  return withAsked(told.title, askedOf(told, words, filter));
}

/** @example ['region – Abai', 'kind – technical task', 'words – ‘uranium’'] */
function askedOf({ facets }: ToldRecords, { t, format }: SpokenWords, { chosen, words }: Filter): readonly string[] {
  const answers = facets.flatMap(({ key, label, choices }) => {
    const choice = choices.find(({ value }) => value === chosen[key]);
    return choice === undefined
      ? []
      : [`${lowerFirst(label)} ${format.dash} ${key === REGION ? choice.label : lowerFirst(choice.label)}`];
  });
  const typed = words.trim();
  return typed === '' ? answers : [...answers, t('share.sentence.words', { words: typed })];
}

function withAsked(title: string, asked: readonly string[]): string {
  return asked.length === 0 ? title : `${title} (${asked.join('; ')})`;
}

function asksForRegion({ chosen }: Filter): boolean {
  return (chosen[REGION] ?? '') !== '';
}

/** With the source before the full stop of the sentence, which is not that of a short word: '2026 г.' */
export function sourcedBy(source: string, text: string, words: Pick<SpokenWords, 't'>): string {
  return sourced(text.replace(/(?<!\s\p{L})\.$/u, ''), source, words);
}
