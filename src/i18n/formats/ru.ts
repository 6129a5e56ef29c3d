import type { LanguageFormat, PluralCategory, RankSpan } from './types.ts';

const NBSP = '\u00A0';
/** Genitive, as after a day, and nominative, as alone. */
const MONTHS_OF = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;
const MONTHS = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const;

/** Russian. */
export const ru: LanguageFormat = {
  decimal: ',',
  group: NBSP,
  percent: (number) => `${number}${NBSP}%`,
  points: (number) => `${number}${NBSP}п.${NBSP}п.`,
  money: (number, scale, currency) => [number, scale, currency].filter((part) => part !== '').join(NBSP),
  scales: ['тыс.', 'млн', 'млрд', 'трлн'],
  scaleSpace: NBSP,
  plural,
  forms: ['one', 'few', 'many', 'other'],
  label: 'many',
  /** в 21 раз, в 2 раза, в 277 раз, and any fraction: в 12,5 раза. */
  times: (number, category) => `в${NBSP}${number}${NBSP}${category === 'few' || category === 'other' ? 'раза' : 'раз'}`,
  part: 'times',
  ordinal: (n) => `${String(n)}-е`,
  place,
  placeOf: (span, of) => `${place(span)} из${NBSP}${String(of)}`,
  date: (year, month, day) => {
    const yearText = `${String(year)}${NBSP}г.`;
    if (month === null) return yearText;
    if (day === null) return `${MONTHS[month] ?? ''} ${yearText}`;
    return `${String(day)}${NBSP}${MONTHS_OF[month] ?? ''} ${yearText}`;
  },
  yearRange: (from, to) => `${String(from)}–${String(to)}`,
  and: 'и',
  dash: '—',
  kindWords: {
    full: { область: 'области', город: 'города' },
    genitive: { области: 'областей' },
    locative: { области: 'областях' },
  },
  /** Kazakh names stand in Russian texts too: their letters sort with the nearest Russian ones. */
  alphabet: 'а(ә)бвг(ғ)де(ё)жзи(і)йк(қ)лмн(ң)о(ө)прсту(ұү)фх(һ)цчшщъыьэюя',
};

function plural(value: number, decimals: number): PluralCategory {
  if (decimals > 0 || !Number.isInteger(value)) return 'other';
  const tens = Math.abs(value) % 100;
  const ones = tens % 10;
  if (tens >= 11 && tens <= 14) return 'many';
  if (ones === 1) return 'one';
  return ones >= 2 && ones <= 4 ? 'few' : 'many';
}

function place({ rank, to }: RankSpan): string {
  return rank === to ? `${String(rank)}-е место` : `${String(rank)}–${String(to)}-е место`;
}
