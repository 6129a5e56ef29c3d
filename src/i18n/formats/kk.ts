import type { LanguageFormat, RankSpan } from './types.ts';

const NBSP = '\u00A0';
const MONTHS = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
] as const;

/** Kazakh. A noun after a number stays singular, and no ending ever joins a number (glossary, 4). */
export const kk: LanguageFormat = {
  decimal: ',',
  group: NBSP,
  percent: (number) => `${number}%`,
  points: (number) => `${number}${NBSP}п.${NBSP}т.`,
  money: (number, scale, currency) => [number, scale, currency].filter((part) => part !== '').join(NBSP),
  scales: ['мың', 'млн', 'млрд', 'трлн'],
  scaleSpace: NBSP,
  plural: (value) => (value === 1 ? 'one' : 'other'),
  forms: ['other'],
  label: 'other',
  times: (number) => `${number}${NBSP}есе`,
  part: 'times',
  ordinal: (n) => `${String(n)}-`,
  place,
  placeOf: (span, of) => `${String(of)}${NBSP}өңірдің ішінде ${place(span)}`,
  date: (year, month, day) =>
    [`${String(year)}${NBSP}ж.`, day === null ? '' : String(day), month === null ? '' : MONTHS[month]]
      .filter((part) => part !== '')
      .join(' '),
  yearRange: (from, to) => `${String(from)}–${String(to)}`,
  and: 'және',
  dash: '–',
  kindWords: {
    full: { облысы: 'облыстары', қаласы: 'қалалары' },
    genitive: { облысының: 'облыстарының', қаласының: 'қалаларының' },
    locative: { облысында: 'облыстарында', қаласында: 'қалаларында' },
  },
  alphabet: 'аәбвгғде(ё)жзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
};

/** Hyphen makes the ordinal: 5-орын; tied: 3–4-орын. */
function place({ rank, to }: RankSpan): string {
  return rank === to ? `${String(rank)}-орын` : `${String(rank)}–${String(to)}-орын`;
}
