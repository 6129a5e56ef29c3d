/** Dates that a spreadsheet made: of dates, where they can be read back, and of numbers, where they cannot. */
import type { Columns } from './table.ts';

/** A column of dates: its pattern takes one, and takes no word. */
export function takesDates({ constraints }: Columns[number]): boolean {
  if (constraints?.pattern === undefined) return false;
  const pattern = new RegExp(constraints.pattern, 'u');
  return pattern.test('2025-06-12') && !pattern.test('a') && !pattern.test('1');
}

/** Day first, as wherever points stand between: the American order has strokes, and is not guessed. */
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})$/u;

/** @returns null for every other text. @example isoDate('12.06.2025') // '2025-06-12' */
export function isoDate(text: string): string | null {
  const [, day = '', month = '', year = ''] = DAY_FIRST.exec(text) ?? [];
  if (year === '' || Number(month) > 12 || Number(day) > 31) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const MONTHS = [
  'янв|фев|мар|апр|май|мая|июн|июл|авг|сен|окт|ноя|дек',
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec',
  'қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел',
].join('|');
const MADE_OF_NUMBERS = new RegExp(
  String.raw`^(?:\d{1,2}[./]\d{1,2}[./](?:\d{2}|\d{4})|\d{1,2}[. -](?:${MONTHS})\p{L}*\.?(?:[. -]\d{2,4})?|(?:${MONTHS})\p{L}*\.?[. -]\d{2,4})$`,
  'iu',
);

/** `12.5` becomes `12.май`, `5/7` becomes `05.июл`: which number it was, nobody can say. */
export function isSpoiltByDates(text: string): boolean {
  return MADE_OF_NUMBERS.test(text);
}
