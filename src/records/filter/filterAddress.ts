/** The filter of a list in its address: written as maps write theirs, read from older addresses too. */
import type { Problem } from '../../domain/types.ts';
import { LONGEST_ADDRESS, wordsWithin } from '../../view/addressLength.ts';
import { parsePath } from '../../view/paths.ts';
import { problemOf } from '../../view/problemOf.ts';
import { queryPart, readQuery, valuesIn } from '../../view/queryText.ts';
import { RECORD_KEYS } from '../../view/recordKeys.ts';
import type { RegisterKey } from '../recordsState.ts';
import { answerOf, chosenIn, onlyText, UNKNOWN, type Filter, type Question } from './filter.ts';

/**
 * Keys that lists had before `only`, and the questions that each answers now: `kind=naukograd` of
 * initiatives is `only=type.naukograd`. Read for ever, never written.
 */
const OLDER_KEYS: Readonly<Record<RegisterKey, Readonly<Record<string, (value: string) => readonly string[]>>>> = {
  organisations: {
    region: (value) => [answerOf('region', value)],
    kind: (value) => [answerOf('kind', value)],
    field: (value) => [answerOf('field', value)],
    // A decade is from its first year to its last.
    founded: (value) =>
      value === UNKNOWN ? [answerOf('from', value)] : [answerOf('from', value), answerOf('to', value)],
  },
  needs: {
    region: (value) => [answerOf('region', value)],
    field: (value) => [answerOf('field', value)],
    kind: (value) => [answerOf('kind', value)],
    priority: (value) => [answerOf('priority', value)],
  },
  initiatives: {
    region: (value) => [answerOf('region', value)],
    kind: (value) => [answerOf('type', value)],
    stage: (value) => [answerOf('stage', value)],
    news: (value) => [answerOf('news', value)],
  },
};

export interface ReadFilter {
  readonly filter: Filter;
  /** What of the address could not be used. */
  readonly problems: readonly Problem[];
}

/** @param search `location.search` of a list's page */
export function readFilter(search: string, register: RegisterKey, questions: readonly Question[]): ReadFilter {
  const { view, problems } = readQuery(search, RECORD_KEYS, null);
  const olderKeys = OLDER_KEYS[register];
  const older = valuesIn(search, Object.keys(olderKeys));
  const answers = older.values.flatMap(([key, value]) => olderKeys[key]?.(value) ?? []);
  const read = filterOf({ only: view.only ?? '', words: view.words ?? '' }, questions, answers);
  return { filter: read.filter, problems: [...problems, ...older.problems, ...read.problems] };
}

/**
 * What a view filters records by, and what of it the register does not know.
 * @param more answers from elsewhere than `only`
 */
export function filterOf(
  { only, words }: { readonly only: string; readonly words: string },
  questions: readonly Question[],
  more: readonly string[] = [],
): ReadFilter {
  const { chosen, unknown } = chosenIn([...(only === '' ? [] : only.split(',')), ...more], questions);
  return {
    filter: { chosen, words },
    problems: unknown.length === 0 ? [] : [problemOf('unknown-value', 'only', unknown.join(', '))],
  };
}

/**
 * The query of a filter. Keys that are not ours stay; older keys of ours are removed. Words for which an address
 * of usual length has no room are cut: `wordsLost` says so.
 * @param address what it is now: `location`, or a link
 * @returns with its '?', or ''
 */
export function writeFilter(
  { pathname, search }: { readonly pathname: string; readonly search: string },
  { chosen, words }: Filter,
  register: RegisterKey,
  questions: readonly Question[],
): string {
  const own = new Set([...RECORD_KEYS.map(({ key }) => key), ...Object.keys(OLDER_KEYS[register])]);
  const others = search
    .replace(/^\?/u, '')
    .split('&')
    .filter((part) => part !== '' && !own.has(part.split('=')[0] ?? ''));
  const filteredBy = (written: string) =>
    RECORD_KEYS.flatMap(({ key, write }) => {
      const text = write({ only: onlyText(chosen, questions), words: written });
      return text === '' ? [] : [queryPart(key, text)];
    });
  const room = LONGEST_ADDRESS - lengthInSite(pathname) - LAYER - filteredBy('').join('&').length;
  const parts = [...others, ...filteredBy(wordsWithin(words, room))];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** What the map of the same records has in its address besides. What others add to an address is not ours to count. */
const LAYER = '?layer=organisations'.length;

/** Letters of a path below the site's folder. */
function lengthInSite(pathname: string): number {
  const path = parsePath(pathname);
  return path === null ? 0 : `${path.language}/${path.page.join('/')}/`.length;
}
