/**
 * The keys that filter records, read and written in one way by maps and lists: `only` holds answers to
 * questions, `q` words. Words have a key of their own because `only` is a list of ids joined by commas
 * and points, and words hold any letter, comma and point: escaped, nobody could read them.
 */
import type { QueryKey } from './queryKey.ts';
import type { View } from './view.ts';

/** One answer to one question: `kind.university`. */
const ANSWER = /^[a-z]+\.[\w.-]+$/u;
/** More letters than anybody searches by. */
export const MOST_LETTERS = 80;

export const RECORD_KEYS: readonly QueryKey<unknown, Pick<View, 'only' | 'words'>>[] = [
  {
    key: 'only',
    // Which questions and answers a register has is known when it has come: here only their form is.
    read: (text) => {
      const parts = text.split(',').map((part) => part.trim());
      const known = parts.filter((part) => ANSWER.test(part));
      const others = parts.filter((part) => part !== '' && !ANSWER.test(part));
      const faults = others.length === 0 ? [] : [{ key: 'unknown-value', got: others.join(',') } as const];
      return { view: { only: [...new Set(known)].join(',') }, faults };
    },
    write: ({ only }) => only,
  },
  {
    key: 'q',
    read: (text) => {
      const words = searchWords(text);
      const isWhole = [...text].length <= MOST_LETTERS;
      return { view: { words }, faults: isWhole ? [] : [{ key: 'too-long', got: text }] };
    },
    write: ({ words }) => searchWords(words),
  },
];

/** Words as an address holds them. A plus is a blank, as browsers write it in the addresses of forms. */
export function searchWords(text: string): string {
  const printable = text.replace(/[\p{C}+\s]+/gu, ' ').trimStart();
  return [...printable].slice(0, MOST_LETTERS).join('').trimEnd();
}
