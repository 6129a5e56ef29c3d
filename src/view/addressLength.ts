/** How long an address may be, and what becomes of words for which it has no room. */
import type { Problem } from '../domain/types.ts';
import { problemOf } from './problemOf.ts';
import { queryPart } from './queryText.ts';
import { searchWords } from './recordKeys.ts';

/** Below the site's folder: mail programs break longer links, and messengers cut them off. */
export const LONGEST_ADDRESS = 200;

/**
 * As many letters as there is room for: a letter that is not Latin takes six characters of an address.
 * @param room characters of the query that are left, for `&q=` too
 */
export function wordsWithin(words: string, room: number): string {
  const letters = [...searchWords(words)];
  while (letters.length > 0 && `&${queryPart('q', letters.join(''))}`.length > room) letters.pop();
  return letters.join('').trimEnd();
}

/**
 * What is to be said where a query holds less than the words that were typed.
 * @param query as written from them, with or without its '?'
 */
export function wordsLost(words: string, query: string): readonly Problem[] {
  const kept = new URLSearchParams(query.replaceAll('+', '%2B')).get('q') ?? '';
  return kept === searchWords(words) ? [] : [problemOf('words-cut', 'q', kept)];
}
