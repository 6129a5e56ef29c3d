import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../domain/types.ts';
import { createFormat, LANGUAGE_FORMATS, roundTo, significantDecimals, unitForms } from './format.ts';
import { nameRows, nb } from './testTexts.ts';
import type { UnitTexts } from './texts.ts';

const formats = {
  kk: createFormat('kk'),
  ru: createFormat('ru'),
  en: createFormat('en'),
};
type Row = readonly [what: string, write: (l: Language) => string, kk: string, ru: string, en: string];
const f = (l: Language) => formats[l];

const perHead: Record<Language, UnitTexts> = {
  kk: { kind: 'money', scale: 6, text: 'млн ₸, 100 000 тұрғынға шаққанда', short: 'млн ₸' },
  ru: { kind: 'money', scale: 6, text: 'млн ₸ на 100 тыс. жителей', short: 'млн ₸' },
  en: { kind: 'money', scale: 6, text: 'mln ₸ per 100,000 inhabitants', short: '₸m' },
};
const tenge: UnitTexts = { kind: 'money', scale: 0, text: '₸', short: '₸' };
const scaled = (scale: number): UnitTexts => ({ ...tenge, scale });
/** Money whose words have no sign: crowns, in millions. */
const crowns: UnitTexts = { kind: 'money', scale: 6, text: 'млн крон', short: 'млн крон' };
const ofGrp: Record<Language, UnitTexts> = {
  kk: { kind: 'percent', scale: 0, text: '%, ЖӨӨ-ге қатынасы', short: '%' },
  ru: { kind: 'percent', scale: 0, text: '% от ВРП', short: '%' },
  en: { kind: 'percent', scale: 0, text: '% of GRP', short: '%' },
};
const universities: Record<Language, UnitTexts> = {
  kk: { kind: 'count', scale: 0, ...unitForms('жоғары оқу орны', 'kk'), short: '' },
  ru: { kind: 'count', scale: 0, ...unitForms('вуз|вуза|вузов|вуза', 'ru'), short: '' },
  en: { kind: 'count', scale: 0, ...unitForms('university|universities', 'en'), short: '' },
};
const people: UnitTexts = { kind: 'count', scale: 0, text: 'адам', short: 'адам' };

describe('golden: anchors.md 4.8 and glossary 4, 5', () => {
  const rows: readonly Row[] = [
    ['1234567.891', (l) => f(l).number(1234567.891, 3), '1~234~567,891', '1~234~567,891', '1,234,567.891'],
    ['four digits', (l) => f(l).number(1234.5, 1), '1~234,5', '1~234,5', '1,234.5'],
    ['minus', (l) => f(l).number(-1234.5, 1), '−1~234,5', '−1~234,5', '−1,234.5'],
    ['no minus zero', (l) => f(l).number(-0.04, 1), '0,0', '0,0', '0.0'],
    ['zero', (l) => f(l).number(0, 0), '0', '0', '0'],
    ['percent 0.13', (l) => f(l).percent(0.13, 2), '0,13%', '0,13~%', '0.13%'],
    ['percent 0.33', (l) => f(l).percent(0.33, 2), '0,33%', '0,33~%', '0.33%'],
    ['tenge', (l) => f(l).value(1234567, tenge, 0), '1~234~567~₸', '1~234~567~₸', '₸1,234,567'],
    ['tenge less', (l) => f(l).value(-5, tenge, 0), '−5~₸', '−5~₸', '−₸5'],
    [
      'millions per',
      (l) => f(l).value(4243.8, perHead[l], 1),
      '4~243,8~млн~₸, 100 000 тұрғынға шаққанда',
      '4~243,8~млн~₸ на 100 тыс. жителей',
      '₸4,243.8m per 100,000 inhabitants',
    ],
    ['percent of', (l) => f(l).value(0.33, ofGrp[l], 2), '0,33%, ЖӨӨ-ге қатынасы', '0,33~% от ВРП', '0.33% of GRP'],
    ['amount of money', (l) => f(l).amount(4243.8, perHead[l], 1), '4~243,8~млн~₸', '4~243,8~млн~₸', '₸4,243.8m'],
    ['amount of percent', (l) => f(l).amount(0.33, ofGrp[l], 2), '0,33%', '0,33~%', '0.33%'],
    ['amount of people', (l) => f(l).amount(18014, people, 0), '18~014~адам', '18~014~адам', '18,014~адам'],
    [
      'amount of a plain unit',
      (l) => f(l).amount(41.2, { ...people, kind: 'plain', short: 'а. / м.' }, 1),
      '41,2',
      '41,2',
      '41.2',
    ],
    ['one university', (l) => f(l).value(1, universities[l], 0), '1~жоғары оқу орны', '1~вуз', '1~university'],
    ['42', (l) => f(l).amount(42, universities[l], 0), '42~жоғары оқу орны', '42~вуза', '42~universities'],
    ['11', (l) => f(l).value(11, universities[l], 0), '11~жоғары оқу орны', '11~вузов', '11~universities'],
    ['a mean', (l) => f(l).value(1, universities[l], 1), '1,0~жоғары оқу орны', '1,0~вуза', '1.0~universities'],
    ['label of a unit', (l) => universities[l].text, 'жоғары оқу орны', 'вузов', 'universities'],
    ['unit without text', (l) => f(l).value(41.2, { ...people, text: '' }, 1), '41,2', '41,2', '41.2'],
    ['count', (l) => f(l).value(18014, people, 0), '18~014~адам', '18~014~адам', '18,014~адам'],
    ['172.6 bn', (l) => f(l).compactMoney(172.6, scaled(9)), '172,6~млрд~₸', '172,6~млрд~₸', '₸172.6bn'],
    ['94.6 bn of millions', (l) => f(l).compactMoney(94_613, scaled(6)), '94,6~млрд~₸', '94,6~млрд~₸', '₸94.6bn'],
    ['42438', (l) => f(l).compactMoney(42_438, scaled(0)), '42~438~₸', '42~438~₸', '₸42,438'],
    ['near a billion', (l) => f(l).compactMoney(999.96, scaled(6)), '1~млрд~₸', '1~млрд~₸', '₸1bn'],
    ['trillion', (l) => f(l).compactMoney(1.25, scaled(12)), '1,3~трлн~₸', '1,3~трлн~₸', '₸1.3tn'],
    ['loss', (l) => f(l).compactMoney(-94.6, scaled(9)), '−94,6~млрд~₸', '−94,6~млрд~₸', '−₸94.6bn'],
    ['euros', (l) => f(l).compactMoney(1.25, { ...scaled(9), text: 'млрд €' }), '1,3~млрд~€', '1,3~млрд~€', '€1.3bn'],
    ['crowns', (l) => f(l).compactMoney(1104, crowns), '1~104~млн крон', '1~104~млн крон', '1,104~млн крон'],
    ['crowns in full', (l) => f(l).value(905.4, crowns, 1), '905,4~млн крон', '905,4~млн крон', '905.4~млн крон'],
    ['crowns as an amount', (l) => f(l).amount(905.4, crowns, 1), '905,4~млн крон', '905,4~млн крон', '905.4~млн крон'],
    ['no money', (l) => f(l).compactMoney(0, scaled(6)), '0~₸', '0~₸', '₸0'],
    ['compact', (l) => f(l).compact(25_473), '25,5~мың', '25,5~тыс.', '25.5k'],
    ['compact small', (l) => f(l).compact(4_243), '4~243', '4~243', '4,243'],
    ['12.5 times', (l) => f(l).times(12.52), '12,5~есе', 'в~12,5~раза', '12.5~times'],
    ['277 times', (l) => f(l).times(277.3), '277~есе', 'в~277~раз', '277~times'],
    ['2 times', (l) => f(l).times(2.02), '2~есе', 'в~2~раза', '2~times'],
    ['21 times', (l) => f(l).times(21), '21~есе', 'в~21~раз', '21~times'],
    ['11 times', (l) => f(l).times(11), '11~есе', 'в~11~раз', '11~times'],
    ['112 times', (l) => f(l).times(112), '112~есе', 'в~112~раз', '112~times'],
    ['1234 times', (l) => f(l).times(1234), '1~230~есе', 'в~1~230~раз', '1,230~times'],
    ['1.04 times', (l) => f(l).times(1.04), '1,04~есе', 'в~1,04~раза', '1.04~times'],
    ['0.4 times', (l) => f(l).times(0.4), '0,4~есе', 'в~0,4~раза', '0.4~times'],
    ['change up', (l) => f(l).change(0.869), '+86,9%', '+86,9~%', '+86.9%'],
    ['change down', (l) => f(l).change(-0.869), '−86,9%', '−86,9~%', '−86.9%'],
    ['no change', (l) => f(l).change(0.0001), '0,0%', '0,0~%', '0.0%'],
    ['great change', (l) => f(l).change(12.345), '+1~235%', '+1~235~%', '+1,235%'],
    ['points', (l) => f(l).points(0.15, 2), '+0,15~п.~т.', '+0,15~п.~п.', '+0.15~pp'],
    ['rank', (l) => f(l).rank({ rank: 5, to: 5 }, 20), '20~өңірдің ішінде 5-орын', '5-е место из~20', '5th of~20'],
    ['tie', (l) => f(l).place({ rank: 3, to: 4 }), '3–4-орын', '3–4-е место', 'joint 3rd'],
    ['ordinal', (l) => f(l).ordinal(12), '12-', '12-е', '12th'],
    ['date', (l) => f(l).date('2026-03-09'), '2026~ж. 9 наурыз', '9~марта 2026~г.', '9 March 2026'],
    ['month', (l) => f(l).date('2026-03'), '2026~ж. наурыз', 'март 2026~г.', 'March 2026'],
    ['year alone', (l) => f(l).date('2026'), '2026~ж.', '2026~г.', '2026'],
    ['no date', (l) => f(l).date(''), '', '', ''],
    ['date as text', (l) => f(l).date('2026-13-01'), '2026-13-01', '2026-13-01', '2026-13-01'],
    ['years', (l) => f(l).yearRange(2020, 2024), '2020–2024', '2020–2024', '2020–24'],
    ['two centuries', (l) => f(l).yearRange(1999, 2004), '1999–2004', '1999–2004', '1999–2004'],
    ['one year', (l) => f(l).yearRange(2024, 2024), '2024', '2024', '2024'],
    ['list', (l) => f(l).list(['A', 'B', 'C']), 'A, B және C', 'A, B и C', 'A, B and C'],
    ['list of two', (l) => f(l).list(['A', 'B']), 'A және B', 'A и B', 'A and B'],
    ['list of one', (l) => f(l).list(['A']), 'A', 'A', 'A'],
    ['empty list', (l) => f(l).list([]), '', '', ''],
  ];
  test.each(rows)('%s', (_what, write, kk, ru, en) => {
    expect(LANGUAGES.map(write)).toEqual([kk, ru, en].map(nb));
  });

  test('English ordinals', () => {
    const ordinals = [1, 2, 3, 4, 11, 12, 13, 20, 21, 22, 111].map(formats.en.ordinal);
    expect(ordinals.join(' ')).toBe('1st 2nd 3rd 4th 11th 12th 13th 20th 21st 22nd 111th');
  });
});

describe('rounding', () => {
  test.each([
    [1.005, 2, 1.01],
    [0.145, 2, 0.15],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [4243.75, 1, 4243.8],
    [1e-9, 2, 0],
    [1.5e300, 2, 1.5e300],
  ])('%d to %d decimals, halves away from zero', (value, decimals, expected) => {
    expect(roundTo(value, decimals)).toBe(expected);
  });

  test.each([
    [277.3, 3, 0],
    [12.52, 3, 1],
    [2.468, 2, 1],
    [0.0153, 2, 3],
    [0, 2, 0],
  ])('%d keeps %d digits with %d decimals', (value, digits, decimals) => {
    expect(significantDecimals(value, digits)).toBe(decimals);
  });
});

describe('properties', () => {
  const language = fc.constantFrom(...LANGUAGES);
  const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
  const decimals = fc.integer({ min: 0, max: 6 });
  /** Independent of the code: what a reader who knows the language's signs would key in. */
  const read = (text: string, l: Language): number => {
    const { decimal, group } = LANGUAGE_FORMATS[l];
    return Number(text.replaceAll(group, '').replace(decimal, '.').replace('\u2212', '-'));
  };

  test('what is written reads back as the rounded value', () => {
    fc.assert(
      fc.property(language, value, decimals, (l, x, d) => {
        const back = read(formats[l].number(x, d), l);
        expect(Math.abs(back - x)).toBeLessThanOrEqual(0.5 * 10 ** -d * (1 + 1e-6) + Math.abs(x) * 1e-15);
        expect(back === 0 ? 0 : back).toBe(roundTo(x, d) === 0 ? 0 : roundTo(x, d));
      }),
    );
  });

  test('groups are of three and decimals as many as asked, in any language', () => {
    fc.assert(
      fc.property(language, value, decimals, (l, x, d) => {
        const { decimal, group } = LANGUAGE_FORMATS[l];
        const [whole = '', fraction = ''] = formats[l].number(x, d).replace('\u2212', '').split(decimal);
        expect(fraction).toHaveLength(d);
        expect(
          whole
            .split(group)
            .slice(1)
            .every((part) => part.length === 3),
        ).toBe(true);
      }),
    );
  });

  test('any finite number becomes text without NaN, Infinity, exponent or hyphen', () => {
    const any = fc.double({ noNaN: true, min: -1e300, max: 1e300 });
    fc.assert(
      fc.property(language, any, (l, x) => {
        const { number, percent, compact, times, change } = formats[l];
        for (const text of [number(x, 2), percent(x, 1), compact(x), times(Math.abs(x))]) {
          expect(text).not.toMatch(/NaN|Infinity|\de|-|undefined/u);
        }
        expect(change(x)).not.toMatch(/NaN|Infinity|\de|-/u);
      }),
    );
  });

  test.each([NaN, Infinity, -Infinity])('%d is refused, never shown', (x) => {
    for (const l of LANGUAGES) expect(() => formats[l].number(x, 1)).toThrow('invalid number');
  });

  test('compact money is never off by more than its last digit', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e6, max: 9e14, noNaN: true }), (x) => {
        const [, digits = '', scale = ''] = /^₸([\d,.]+)(\D*)$/u.exec(formats.en.compactMoney(x, scaled(0))) ?? [];
        const unit = { m: 1e6, bn: 1e9, tn: 1e12 }[scale] ?? 1;
        expect(Math.abs(read(digits, 'en') * unit - x)).toBeLessThanOrEqual(0.0501 * unit);
      }),
    );
  });

  test('order is a total order', () => {
    const word = fc.string({ unit: fc.constantFrom(...'аәкқоөуұүыіеёйxz1 -') });
    fc.assert(
      fc.property(language, word, word, word, (l, a, b, c) => {
        const { compare } = formats[l];
        expect(Math.sign(compare(a, b))).toBe(0 - Math.sign(compare(b, a)));
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
        expect(compare(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('order', () => {
  test('Kazakh letters stand where the alphabet has them', () => {
    const letters = 'А Ә Б В Г Ғ Д Е Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я';
    const mixed = letters.split(' ').reverse();
    expect(mixed.sort(formats.kk.compare).join(' ')).toBe(letters);
  });

  test('ё goes with е, and decides only between words otherwise the same', () => {
    expect(['ёлка', 'ель', 'еж', 'ёж', 'жук'].sort(formats.ru.compare)).toEqual(['еж', 'ёж', 'ёлка', 'ель', 'жук']);
  });

  test('capitals do not matter, nor do marks on Latin letters', () => {
    expect(['Zeta', 'ümit', 'ural', 'alpha'].sort(formats.en.compare)).toEqual(['alpha', 'ümit', 'ural', 'Zeta']);
  });

  test('the regions in Kazakh', () => {
    const names = nameRows.filter(({ lang, id }) => lang === 'kk' && id !== 'KZ').map(({ short }) => short);
    expect(names.sort(formats.kk.compare).join(', ').replaceAll('\u00A0', ' ')).toBe(
      'Абай, Ақмола, Ақтөбе, Алматы қ., Алматы обл., Астана, Атырау, Батыс Қазақстан, Жамбыл, Жетісу, ' +
        'Қарағанды, Қостанай, Қызылорда, Маңғыстау, Павлодар, Солтүстік Қазақстан, Түркістан, Ұлытау, ' +
        'Шығыс Қазақстан, Шымкент',
    );
  });
});

test('nothing here asks the browser for its own formats', async () => {
  const { readFileSync, readdirSync } = await import('node:fs');
  const folder = new URL('./', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test)\.ts$/u.test(name),
  );
  for (const name of files) {
    const code = readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '');
    expect(code, name).not.toMatch(/\bIntl\b|toLocale|localeCompare/u);
  }
});
