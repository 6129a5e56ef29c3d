import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../domain/types.ts';
import { nb, testLocale } from '../../i18n/testTexts.ts';
import { numberWithUnit, shownNumber } from './numbers.ts';

type NumberContext = Parameters<typeof shownNumber>[0];

/** A total in millions of tenge with one decimal. */
function millions(language: (typeof LANGUAGES)[number]): NumberContext {
  return {
    human: {
      kind: 'total',
      decimals: 1,
      human: {
        unit: { kind: 'money', scale: 6, text: language === 'en' ? 'mln ₸' : 'млн ₸', short: '' },
        factor: 1,
        decimals: 1,
      },
    },
    locale: testLocale(language),
  } as unknown as NumberContext;
}

describe('zero', () => {
  test('that the source rounded keeps its decimals, and where there is room says what it is less than', () => {
    const written = LANGUAGES.map((l) => [
      numberWithUnit(millions(l), 0, true),
      shownNumber(millions(l), 0, true),
      shownNumber(millions(l), 0),
    ]);
    expect(written).toEqual([
      [nb('50~000~₸-ден аз'), nb('0,0~млн~₸'), nb('0~₸')],
      [nb('менее~50~000~₸'), nb('0,0~млн~₸'), nb('0~₸')],
      ['below ₸50,000', '₸0.0m', '₸0'],
    ]);
  });
});
