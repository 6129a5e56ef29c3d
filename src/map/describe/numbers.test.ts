import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../domain/types.ts';
import { nb, testLocale } from '../../i18n/testTexts.ts';
import { mapNumber, numberWithUnit } from './numbers.ts';

type NumberContext = Parameters<typeof mapNumber>[0];

/** A total in millions of tenge with one decimal. */
function millions(language: (typeof LANGUAGES)[number]): NumberContext {
  return {
    indicator: { kind: 'total' },
    unit: { kind: 'money', scale: 6, text: language === 'en' ? 'mln ₸' : 'млн ₸', short: '' },
    locale: testLocale(language),
    decimals: 1,
  } as unknown as NumberContext;
}

describe('zero', () => {
  test('that the source rounded keeps its decimals, and says so where there is room', () => {
    const written = LANGUAGES.map((l) => [
      numberWithUnit(millions(l), 0, true),
      mapNumber(millions(l), 0, true),
      mapNumber(millions(l), 0),
    ]);
    expect(written).toEqual([
      [nb('0,0~млн~₸ (дөңгелектелген)'), '0,0', '0'],
      [nb('0,0~млн~₸ (округлено)'), '0,0', '0'],
      ['₸0.0m (rounded)', '0.0', '0'],
    ]);
  });
});
