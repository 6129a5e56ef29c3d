/** Regions by name: old and new, in any of our languages and alphabets, typing errors forgiven. */
import type { RegionId } from '../../domain/types.ts';
import { latinKey } from '../../i18n/latinKey.ts';
import type { RegionTexts } from '../../i18n/texts.ts';
import { otherLayout } from '../keyboardLayouts.ts';
import { foldForSearch } from '../search.ts';
import { forgiven, prefixErrors } from '../typos.ts';

export interface Found {
  readonly region: RegionId;
  /** The other name by which it was found; '' for its own. */
  readonly via: string;
}

/** A name ready to be compared: its words, and all of them in one. */
interface Candidate {
  readonly region: RegionId;
  readonly name: string;
  readonly isOwn: boolean;
  readonly forms: readonly (readonly string[])[];
}

export type RegionIndex = readonly Candidate[];

export function indexRegions(
  regions: readonly RegionId[],
  texts: Readonly<Record<string, Pick<RegionTexts, 'full' | 'short' | 'abbreviation' | 'synonyms'>>>,
): RegionIndex {
  return regions.flatMap((region) => {
    const { full = region, short = region, abbreviation = '', synonyms = [] } = texts[region] ?? {};
    const own = [...new Set([short, full, abbreviation])].filter((name) => name !== '');
    return [
      ...own.map((name) => ({ region, name, isOwn: true, forms: formsOf(name) })),
      ...synonyms.map((name) => ({ region, name, isOwn: false, forms: formsOf(name) })),
      { region, name: region, isOwn: false, forms: formsOf(region) },
    ];
  });
}

/** Words as they are written, and as Latin letters spell them. */
function formsOf(text: string): readonly (readonly string[])[] {
  return [foldForSearch(text).split(' '), latinKey(text).split(' ')];
}

/** Shorter beginnings are not compared across alphabets: "з" is no "zh". */
const FEWEST_LATIN = 2;
const NO_MATCH = Infinity;

/**
 * @param query what is typed; blank finds nothing
 * @returns each region once, best first: what begins so, own names before others; only where no
 *   name begins so, names that begin almost so; only where there is none either, what a single
 *   word of the query finds ("oblast" is in no name of another language); and where all of this finds
 *   none, what the same keys write on the other layout of the keyboard ("fcnfyf" is "астана")
 */
export function findRegions(index: RegionIndex, query: string): readonly Found[] {
  const found = findTyped(index, query);
  return found.length > 0 ? found : findTyped(index, otherLayout(query));
}

function findTyped(index: RegionIndex, query: string): readonly Found[] {
  const found = findWhole(index, query);
  const words = query.split(/\s+/u).filter((word) => [...word].length >= FEWEST_ALONE);
  if (found.length > 0 || words.length < 2) return found;
  const each = words.flatMap((word) => findWhole(index, word));
  return each.filter(({ region }, at) => each.findIndex((other) => other.region === region) === at);
}

const FEWEST_ALONE = 3;

/** An error weighs most, then that it is not the region's own name, then that the name goes on. */
const ERROR = 4;
const OTHER_NAME = 2;
const GOES_ON = 1;

function findWhole(index: RegionIndex, query: string): readonly Found[] {
  const exact = findWith(index, query, (typed, word) => (word.startsWith(typed) ? 0 : NO_MATCH));
  return exact.length > 0 ? exact : findWith(index, query, errorsOf);
}

function findWith(index: RegionIndex, query: string, errors: typeof errorsOf): readonly Found[] {
  const typed = formsOf(query);
  const isLatin = !/\p{Script=Cyrillic}/u.test(query);
  const best = new Map<RegionId, { readonly cost: number; readonly found: Found }>();
  for (const { region, name, isOwn, forms } of index) {
    const costs = typed.map((words, form) => {
      const own = forms[form] ?? [];
      const isTooShort = form === 1 && !isLatin && words.join('').length < FEWEST_LATIN;
      if (words[0] === '' || isTooShort) return NO_MATCH;
      return errorsOfAll(words, own, errors) * ERROR + Number(words.join('') !== own.join('')) * GOES_ON;
    });
    const cost = Math.min(...costs) + Number(!isOwn) * OTHER_NAME;
    if (cost >= (best.get(region)?.cost ?? NO_MATCH)) continue;
    best.set(region, { cost, found: { region, via: isOwn || name === region ? '' : name } });
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost).map(({ found }) => found);
}

/** Errors of all words typed, each against the word it fits best; or of all written together. */
function errorsOfAll(typed: readonly string[], words: readonly string[], errors: typeof errorsOf): number {
  const apart = typed.reduce((sum, word) => sum + Math.min(...words.map((other) => errors(word, other))), 0);
  const together = typed.length === 1 && words.length === 1 ? NO_MATCH : errors(typed.join(''), words.join(''));
  return Math.min(apart, together);
}

function errorsOf(typed: string, word: string): number {
  const most = forgiven([...typed].length);
  const errors = prefixErrors(typed, word, most);
  return errors > most ? NO_MATCH : errors;
}
