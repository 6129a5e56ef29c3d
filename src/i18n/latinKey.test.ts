import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latinKey } from './latinKey.ts';
import { nameRows } from './testTexts.ts';

describe('the Latin key of a name', () => {
  test.each([
    ['Қызылорда', 'Кызылорда', 'Kyzylorda', 'Qyzylorda', 'Qızılorda'],
    ['Қарағанды', 'Караганды', 'Karagandy', 'Qaraghandy', 'Qarağandy'],
    ['Маңғыстау', 'Мангыстау', 'Mangystau', 'Mangghystau', 'Mañğystau', 'Mangistau'],
    ['Жетісу', 'Жетису', 'Zhetisu', 'Jetisu', 'Jetısu', 'Жетысу'],
    ['Жамбыл', 'Zhambyl', 'Jambyl'],
    ['Шымкент', 'Shymkent', 'Şymkent', 'Şımkent'],
    ['Түркістан', 'Туркистан', 'Turkistan', 'Türkistan', 'Türkıstan'],
    ['Ұлытау', 'Улытау', 'Ulytau', 'Ūlytau', 'Ulıtaw'],
    ['Ақтөбе', 'Актобе', 'Aktobe', 'Aqtöbe', 'Aqtobe'],
    ['Семей', 'Semey', 'SEMEI'],
    ['Актюбинская', 'Aktyubinskaya', 'aktiubinskaia'],
    ['Солтүстік Қазақстан', 'Soltüstik Qazaqstan', 'soltustik  kazakstan'],
  ])('is the same for %s, %s, %s …', (first, ...others) => {
    for (const other of others) expect(latinKey(other), other).toBe(latinKey(first));
  });

  test('is small Latin letters, digits and single blanks, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(latinKey(text)).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/u);
    })); // prettier-ignore
    expect(latinKey('—!?')).toBe('');
  });

  test('knows every letter of every name that we have', () => {
    for (const { full, short, synonyms } of nameRows) {
      const letters = [...`${full}${short}${synonyms}`].filter((letter) => /[^\P{L}ьъЬЪ]/u.test(letter));
      for (const letter of letters) expect(latinKey(letter), letter).toMatch(/^[a-z]{1,2}$/u);
    }
  });

  test('keeps the regions apart: no two have the same full name in one language', () => {
    for (const language of ['kk', 'ru', 'en']) {
      const keys = nameRows.filter(({ lang }) => lang === language).map(({ full }) => latinKey(full));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
