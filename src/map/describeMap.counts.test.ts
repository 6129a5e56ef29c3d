/** Counts of found records on the map: how much was found, never who is first. */
import { describe, expect, test } from 'vitest';
import { modelOf, realSite } from '../../tests/support/sites.ts';
import { LANGUAGES, type Language } from '../domain/types.ts';

describe('counts of records', () => {
  const of = (register: 'needs' | 'initiatives', language: Language) =>
    modelOf(realSite(), { indicator: register }, language);

  test.each(LANGUAGES)('%s: have no rank, no highest, no median, in any word of the map', (language) => {
    const { texts, t } = realSite().locales[language];
    for (const register of ['needs', 'initiatives'] as const) {
      const { headline, details, rows, territories, national, records } = of(register, language);
      expect(headline).toContain(national?.valueText);
      // Records are named as their sources do: a name may say what is the most.
      const recordNames = [...(records?.byRegion.values() ?? [])].flat().map(({ name }) => name);
      const spoken = territories.map((mark) =>
        recordNames.reduce((text, name) => text.replaceAll(name, ''), mark.spoken),
      );
      const said = [headline, ...details, ...spoken].join(' | ');
      expect(said).not.toMatch(/ең көбі|ең жоғары|больше всего|максимум|most |highest|median|медиан|joint|\d-орын|-е место|\d(?:st|nd|rd|th)\b/iu); // prettier-ignore
      for (const row of rows) expect([row.rank, row.rankText, row.rankLong]).toEqual([null, '', '']);
      // The table is by name: one from the most on would be a ranking.
      const names = rows.map(({ name }) => name);
      expect(names).toEqual(names.toSorted((a, b) => inAlphabet(a, b, language)));
      const none = rows.filter(({ value }) => value === null);
      for (const { region } of none) expect(details.join()).toContain(texts.regions[region]?.full);
      expect(details.join()).not.toContain(t('common.missing.O'));
    }
  });
});

const ALPHABETS: Readonly<Record<Language, string>> = {
  kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  // With the Kazakh letter of a region that keeps its name in Russian, where its letter would be.
  ru: 'абвгдеёжзийклмнопрстуұфхцчшщъыьэюя',
  en: 'abcdefghijklmnopqrstuvwxyz',
};

/** Letter by letter, as the alphabet of the language has them. */
function inAlphabet(a: string, b: string, language: Language): number {
  const lettersOf = (name: string) =>
    [...name.toLowerCase()].map((letter) => ALPHABETS[language].indexOf(letter)).filter((place) => place >= 0);
  const [left, right] = [lettersOf(a), lettersOf(b)];
  const at = left.findIndex((place, index) => place !== right[index]);
  return at < 0 ? left.length - right.length : (left[at] ?? -1) - (right[at] ?? -1);
}
