/**
 * The place in a source, in words: "table 1, section 5.1" → "1-кесте, 5.1-бөлім". Grammar:
 * docs/tables.md. A part that the grammar does not know is shown as it is, never dropped.
 */
import type { Locale } from './locale.ts';
import { sentenceCase } from './sentenceCase.ts';

const PART = /^(table|figure|section|page|row|column|bar|cell|file) (.+?)(?: of (\d+))?$/u;
const ALONE = /^(?:text|computed)$/u;
/** "1", "5.1", "B1", "Б2": what takes a hyphen in Kazakh; longer names stand in quotation marks. */
const NUMBERED = /^(?:\p{L}?\d[\d.]*\p{L}?|\p{Lu})$/u;
const QUOTED = /^(?:table|figure|section|row|column)$/u;

/** @example describeLocator('table 1, section 5.1', en) // 'Table 1, section 5.1' */
export function describeLocator(locator: string, { t }: Pick<Locale, 't'>): string {
  const parts = locator.split(', ');
  const text = parts.map((part) => describePart(part, t)).join(', ');
  return isKnown(parts[0] ?? '') ? sentenceCase(text) : text;
}

function isKnown(part: string): boolean {
  return ALONE.test(part) || PART.test(part);
}

function describePart(part: string, t: Locale['t']): string {
  if (ALONE.test(part)) return t(`locator.${part}`);
  const [, word = '', name = '', of] = PART.exec(part) ?? [];
  if (word === '') return part;
  if (word === 'bar') return of === undefined ? t('locator.bar', { name }) : t('locator.barOf', { name, of });
  const whole = of === undefined ? name : `${name} of ${of}`;
  const key = QUOTED.test(word) && !NUMBERED.test(whole) ? `locator.named.${word}` : `locator.${word}`;
  return t(key, { name: whole });
}
