/** A number as a reader takes it from a text, and how finely it is told. */
import type { Language } from '../../src/domain/types.ts';
import { LANGUAGE_FORMATS } from '../../src/i18n/format.ts';

export interface ReadNumber {
  /** In ones: '94,6 млрд ₸' is 94,600,000,000. */
  readonly value: number;
  /** What one unit of the last digit stands for. */
  readonly step: number;
}

/**
 * @param text one number with whatever stands around it: a sign of a currency, a word of thousands, a unit
 * @returns null where there is no number
 */
export function readNumber(text: string, language: Language): ReadNumber | null {
  const { decimal, group, scales } = LANGUAGE_FORMATS[language];
  const [escapedGroup, escapedDecimal] = [group, decimal].map((sign) => sign.replace(/[.]/u, '\\$&'));
  const pattern = new RegExp(
    `([\u2212]?)[^\\d\u2212]*?(\\d{1,3}(?:${escapedGroup}\\d{3})+|\\d+)(?:${escapedDecimal}(\\d+))?(.*)$`,
    'su',
  );
  const found = pattern.exec(text);
  if (found === null) return null;
  const [, minus = '', whole = '', fraction = '', rest = ''] = found;
  const word = rest.replace(/^[\s\u00a0]+/u, '');
  const at = scales.findLastIndex((scale) => word.startsWith(scale) && !/^\p{L}/u.test(word.slice(scale.length)));
  // "5 people" begins with no word of thousands; "94.6bn" does.
  const power = 10 ** (3 * (at + 1));
  const magnitude = Number(`${whole.replaceAll(group, '')}.${fraction === '' ? '0' : fraction}`);
  return { value: (minus === '' ? 1 : -1) * magnitude * power, step: power / 10 ** fraction.length };
}

/** Whether a text tells a value, rounded once: no further from it than half of the last digit. */
export function tellsOnce(text: string, value: number, language: Language): boolean {
  const read = readNumber(text, language);
  if (read === null) return false;
  const slack = Math.max(Math.abs(value), read.step) * 1e-9;
  return Math.abs(read.value - value) <= read.step / 2 + slack;
}
