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
      const names = [...(records?.byRegion.values() ?? [])].flat().map(({ name }) => name);
      const spoken = territories.map((mark) => names.reduce((text, name) => text.replaceAll(name, ''), mark.spoken));
      const said = [headline, ...details, ...spoken].join(' | ');
      expect(said).not.toMatch(/ең көбі|ең жоғары|больше всего|максимум|most |highest|median|медиан|joint|\d-орын|-е место|\d(?:st|nd|rd|th)\b/iu); // prettier-ignore
      for (const row of rows) expect([row.rank, row.rankText, row.rankLong]).toEqual([null, '', '']);
      // The table keeps the order of lists: a table from the most on would be a ranking.
      expect(rows.map(({ region }) => region)).toEqual(realSite().dataset.regions.map(({ id }) => id));
      const none = rows.filter(({ value }) => value === null);
      for (const { region } of none) expect(details.join()).toContain(texts.regions[region]?.full);
      expect(details.join()).not.toContain(t('common.missing.O'));
    }
  });
});
