/** How many of the shown records give each answer to a question. */
import { answerOf, type Choice } from '../../../records/filter/filter.ts';
import type { ShownRecords, ToldFacet, ToldRecords } from './types.ts';

export interface CountedChoice extends Pick<Choice, 'value' | 'label'> {
  readonly count: number;
}

/** Questions of which each record gives one answer: shares of a whole. */
const WHOLE: readonly string[] = ['kind', 'type', 'stage'];
/** The question where a record is. */
export const REGION = 'region';
const MOST_REGIONS = 5;

/** The most frequent first; what no record answers is left out. */
function countedChoices(
  { key, choices }: ToldFacet,
  { answers }: Pick<ShownRecords, 'answers'>,
): readonly CountedChoice[] {
  return choices
    .map(({ value, label }) => ({
      value,
      label,
      count: answers.filter((own) => own.includes(answerOf(key, value))).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** Of each question that shares the records out, unless all give the same answer. */
export function countedQuestions(
  { facets }: Pick<ToldRecords, 'facets'>,
  shown: Pick<ShownRecords, 'answers'>,
): readonly { readonly label: string; readonly choices: readonly CountedChoice[] }[] {
  return facets
    .filter(({ key }) => WHOLE.includes(key))
    .map((facet) => ({ label: facet.label, choices: countedChoices(facet, shown) }))
    .filter(({ choices }) => choices.length > 1);
}

/** Regions with a record, the most first. A record of two regions counts in both. */
export function countedRegions(
  { facets, elsewhere }: Pick<ToldRecords, 'facets' | 'elsewhere'>,
  shown: Pick<ShownRecords, 'answers'>,
): readonly CountedChoice[] {
  const facet = facets.find(({ key }) => key === REGION);
  return facet === undefined ? [] : countedChoices(facet, shown).filter(({ value }) => value !== elsewhere?.value);
}

/** @param region or what stands for none */
export function countOfRegion(region: string, { answers }: Pick<ShownRecords, 'answers'>): number {
  return answers.filter((own) => own.includes(answerOf(REGION, region))).length;
}

/** Those with the most, at most five; none where all have as many, and none of equals without the others. */
export function leadingRegions(counted: readonly CountedChoice[]): readonly CountedChoice[] {
  const [first] = counted;
  if (first === undefined || counted.every(({ count }) => count === first.count)) return [];
  const next = counted[MOST_REGIONS];
  return next === undefined ? counted : counted.slice(0, MOST_REGIONS).filter(({ count }) => count > next.count);
}
