import type { LanguageFormat, RankSpan } from './types.ts';

const NBSP = '\u00A0';
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The same in every case. */
const REGIONS = { Region: 'Regions' } as const;

/** British English. */
export const en: LanguageFormat = {
  decimal: '.',
  group: ',',
  percent: (number) => `${number}%`,
  points: (number) => `${number}${NBSP}pp`,
  /** −₸94.6bn: the minus stands before the sign of the currency. */
  money: (number, scale, currency) => {
    const [, sign = '', digits = ''] = /^([+\u2212]?)(.*)$/u.exec(number) ?? [];
    return `${sign}${currency}${digits}${scale}`;
  },
  scales: ['k', 'm', 'bn', 'tn'],
  scaleSpace: '',
  plural: (value, decimals) => (value === 1 && decimals === 0 ? 'one' : 'other'),
  forms: ['one', 'other'],
  label: 'other',
  times: (number) => `${number}${NBSP}times`,
  part: 'percent',
  ordinal,
  place,
  placeOf: (span, of) => `${place(span)} of${NBSP}${String(of)}`,
  date: (year, month, day) =>
    [day === null ? '' : String(day), month === null ? '' : MONTHS[month], String(year)]
      .filter((part) => part !== '')
      .join(' '),
  /** 2020–24, but 1999–2004. */
  yearRange: (from, to) =>
    Math.floor(from / 100) === Math.floor(to / 100)
      ? `${String(from)}–${String(to).slice(-2)}`
      : `${String(from)}–${String(to)}`,
  and: 'and',
  dash: '–',
  kindWords: { full: REGIONS, genitive: REGIONS, locative: REGIONS },
  alphabet: 'abcdefghijklmnopqrstuvwxyz',
};

function ordinal(n: number): string {
  const tens = Math.abs(n) % 100;
  const ones = tens >= 11 && tens <= 13 ? 0 : tens % 10;
  return `${String(n)}${['th', 'st', 'nd', 'rd'][ones] ?? 'th'}`;
}

function place({ rank, to }: RankSpan): string {
  return rank === to ? ordinal(rank) : `joint ${ordinal(rank)}`;
}
