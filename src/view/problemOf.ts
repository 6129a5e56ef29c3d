import type { Problem } from '../domain/types.ts';
import type { AddressProblemKey } from './queryKeys.ts';

const LONGEST_SHOWN = 40;

/**
 * A problem as it is shown: what was found, cut to 40 characters, without those that cannot be seen.
 * @param at query key, `indicator` or `year`
 */
export function problemOf(key: AddressProblemKey, at: string, got: string): Problem {
  // Cut coarsely first: spreading a text of 100 KB into characters takes longer than the rest.
  const printable = got
    .slice(0, LONGEST_SHOWN * 4)
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  const characters = [...(printable === '' ? '?' : printable)];
  const isLong = characters.length > LONGEST_SHOWN;
  const shown = isLong ? [...characters.slice(0, LONGEST_SHOWN - 1), '…'] : characters;
  return { key, at, got: shown.join('') };
}
