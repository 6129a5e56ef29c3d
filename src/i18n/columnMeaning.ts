/** What a column of our tables holds, in words: messages `data.column.…`. */
import { LANGUAGES } from '../domain/types.ts';
import type { MessageKey } from './messageKeys.ts';
import type { CompiledMessage } from './texts.ts';
import { hasMessage } from './translate.ts';

/**
 * The columns of one thing in several languages are one: nobody wants to read its meaning thrice.
 * @example columnKey('name_kk') // 'name'; columnKey('kk') // 'text'; columnKey('human_unit') // 'humanUnit'
 */
export function columnKey(column: string): string {
  const parts = column.split('_');
  const isLanguage = (part: string | undefined) => (LANGUAGES as readonly (string | undefined)[]).includes(part);
  const words = isLanguage(parts.at(-1)) ? parts.slice(0, -1) : parts;
  return words.length === 0
    ? 'text'
    : words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
}

/**
 * A column means the same in most tables; where it does not, its message names the table.
 * @param key of `columnKey`
 * @returns null for a column that is not worded yet: its schema describes it in English
 */
export function columnMessage(
  messages: Readonly<Record<string, CompiledMessage>>,
  table: string,
  key: string,
): MessageKey | null {
  const own = `data.column.${table}.${key}`;
  const common = `data.column.${key}`;
  if (hasMessage({ messages }, own)) return own;
  return hasMessage({ messages }, common) ? common : null;
}
