/** For tests only: the real messages and names, and a locale made of them. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Language } from '../domain/types.ts';
import { compileMessages, readMessages } from './compileMessages.ts';
import { createFormat } from './format.ts';
import type { Locale } from './locale.ts';
import type { RegionTexts } from './texts.ts';
import { createTranslator } from './translate.ts';

const ROOT = new URL('../../', import.meta.url);

export const messageRows = readMessages(readFileSync(new URL('src/i18n/messages.csv', ROOT), 'utf8'));

export interface NameRow extends Record<keyof Omit<RegionTexts, 'synonyms'>, string> {
  readonly id: string;
  readonly lang: Language;
  readonly synonyms: string;
}
export const nameRows = parse(readFileSync(new URL('data/names.csv', ROOT), 'utf8'), {
  columns: true,
}) as unknown as readonly NameRow[];

export function testLocale(language: Language): Pick<Locale, 't' | 'format'> {
  const messages = compileMessages(messageRows, language);
  return { t: createTranslator({ language, messages }), format: createFormat(language) };
}

export function nameOf(id: string, language: Language): NameRow {
  const row = nameRows.find((candidate) => candidate.id === id && candidate.lang === language);
  if (row === undefined) throw new Error(`no name: ${id} ${language}`);
  return row;
}

/** `~` stands for a non-breaking space, `^` for a word joiner, so that a table of expected texts can be read. */
export function nb(text: string): string {
  return text.replaceAll('~', '\u00A0').replaceAll('^', '\u2060');
}
