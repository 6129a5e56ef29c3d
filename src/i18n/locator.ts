/**
 * The place in a source, in words: "table 1, section 5.1" → "1-кесте, 5.1-бөлім". Grammar:
 * docs/tables.md. A part that the grammar does not know is shown as it is, never dropped.
 */
import type { Locale } from './locale.ts';
import { sentenceCase } from './sentenceCase.ts';

const WORDS = [
  'table',
  'figure',
  'section',
  'page',
  'appendix',
  'article',
  'row',
  'column',
  'bar',
  'cell',
  'file',
] as const;
/** Those whose name stands in quotation marks where it is no number. */
const QUOTED = ['table', 'figure', 'section', 'row', 'column'] as const;
const ALONE = ['text', 'computed'] as const;
const PART = new RegExp(`^(${WORDS.join('|')}) (.+?)(?: of (\\d+))?$`, 'u');
/** "1", "5.1", "B1", "Б2": what takes a hyphen in Kazakh; longer names stand in quotation marks. */
const NUMBERED = /^(?:\p{L}?\d[\d.]*\p{L}?|\p{Lu})$/u;

/** @example describeLocator('table 1, section 5.1', en) // 'Table 1, section 5.1' */
export function describeLocator(locator: string, { t }: Pick<Locale, 't'>): string {
  const parts = locator.split(', ');
  const text = parts.map((part) => describePart(part, t)).join(', ');
  return isKnown(parts[0] ?? '') ? sentenceCase(text) : text;
}

function isKnown(part: string): boolean {
  return isOneOf(ALONE, part) || PART.test(part);
}

function describePart(part: string, t: Locale['t']): string {
  if (isOneOf(ALONE, part)) return t(`locator.${part}`);
  const [, word = '', name = '', of] = PART.exec(part) ?? [];
  if (!isOneOf(WORDS, word)) return part;
  if (word === 'bar') return of === undefined ? t('locator.bar', { name }) : t('locator.barOf', { name, of });
  // Folders are those of whoever keeps the file; its address says them.
  if (word === 'file') return t('locator.file', { name: name.split('/').at(-1) ?? name });
  const whole = of === undefined ? name : `${name} of ${of}`;
  return isOneOf(QUOTED, word) && !NUMBERED.test(whole)
    ? t(`locator.named.${word}`, { name: whole })
    : t(`locator.${word}`, { name: whole });
}

function isOneOf<Word extends string>(words: readonly Word[], text: string): text is Word {
  return (words as readonly string[]).includes(text);
}
