import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../domain/types.ts';
import { documentsOf } from '../documents.ts';
import { REGISTRY } from '../registry.ts';
import { fixtureSite, realSite } from '../../../tests/support/sites.ts';
import { pageAt } from '../../../tests/support/documents.tsx';

describe.each(LANGUAGES)('%s: the page of structure', (language) => {
  const page = pageAt(`${language}/structure/`);
  const html = page.querySelector('main')?.innerHTML ?? '';

  test('has a bar and a row of numbers for the country and each region, four times', () => {
    expect(page.querySelectorAll('svg.bar').length).toBe(4 * 21);
    expect(page.querySelectorAll('.shares tbody tr').length).toBe(4 * 21);
  });

  test('says what is withheld, in words and hatched', () => {
    expect(html).toContain(realSite().locales[language].t('common.missing.Q'));
    expect(html).toContain('url(#hatch-sources-KZ-19)');
  });

  test('leads to the map of every part, whose addresses stay', () => {
    for (const { id, composition } of realSite().dataset.indicators) {
      if (composition !== undefined) expect(html).toContain(`${language}/map/${id}/"`);
    }
  });
});

test('is no page of a country that divides nothing', () => {
  expect(documentsOf(REGISTRY, fixtureSite()).some(({ page }) => page.id === 'structure')).toBe(false);
});
