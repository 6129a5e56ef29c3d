import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctNames, shortened } from './shorten.ts';

describe('a name cut as one writes abbreviations', () => {
  test.each([
    ['Қостанай', ['Қостанай', 'Қостан.', 'Қост.', 'Қос.']],
    ['Павлодарская', ['Павлодарская', 'Павлодарск.', 'Павлодарс.', 'Павлодар.', 'Павлод.', 'Павл.', 'Пав.']],
    ['Абай', ['Абай']],
    ['Алматы обл.', ['Алматы обл.', 'Алм.\u00a0обл.', 'Алм.\u00a0об.', 'Алм.\u00a0о.']],
  ])('%s', (name, forms) => {
    expect(shortened(name)).toEqual(forms);
  });

  test('gets no longer from form to form, and begins as the name does', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[А-Я][а-яәғқңөұүһі]{1,12}( [а-я]{1,6}\.)?$/u), (name) => {
        const forms = shortened(name);
        expect(forms[0]).toBe(name);
        for (const [i, form] of forms.entries()) {
          expect(form[0]).toBe(name[0]);
          if (i > 0) expect(form.length).toBeLessThanOrEqual(forms[i - 1]!.length);
        }
      }),
    );
  });
});

describe('names beside each other', () => {
  const within = (most: number) => (text: string) => text.length <= most;

  test('are whole where they fit, the settled abbreviation before a cut one', () => {
    expect(distinctNames([['Abai'], ['North Kazakhstan', 'North Kaz.']], within(10))).toEqual(['Abai', 'North Kaz.']);
  });

  test('are never alike, and none is written that does not fit', () => {
    const name = fc.constantFrom('Алматы обл.', 'Алматы қ.', 'Алматинская', 'Абай', 'Ақмола', 'Ақтөбе', 'Ақтау');
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 7 }), fc.integer({ min: 2, max: 12 }), (names, most) => {
        const texts = distinctNames(
          names.map((one) => [one]),
          within(most),
        );
        const written = texts.filter((text) => text !== '');
        expect(new Set(written).size).toBe(written.length);
        for (const text of written) expect(text.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
