/** Questions that people bring: the page on which the answer stands says it, in each language. How one comes there is tests/e2e/questions.spec.ts. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/types.ts';
import { pageAt, viewAt, wordsOf } from '../../support/documents.tsx';
import { localeOf, modelAt } from '../../support/shown.ts';

describe.each(LANGUAGES)('%s', (language) => {
  const { t, texts } = localeOf(language);

  test('which region is third in researchers per 100,000 without the two cities', () => {
    const address = `${language}/map/researchers-per-100k/?without=KZ-75,KZ-71`;
    const page = viewAt(address);
    const third = page.querySelectorAll('[data-row]')[2];
    expect(third?.textContent).toContain(modelAt(address).rows.find(({ rank }) => rank === 3)?.name);
    expect(third?.querySelector('.rank')?.textContent).toContain('3');
    // It is said that two are left out.
    const without = t('explore.without.list', {
      names: ['KZ-71', 'KZ-75'].map((region) => texts.regions[region]?.short).join(', '),
    });
    expect(page.querySelector('.ranking caption')?.textContent).toContain(without);
  });

  test('what happened in Atyrau', () => {
    // The fall of spending by 86.9 % since 2020 is printed in the Concept, Table 1.
    expect(wordsOf(pageAt(`${language}/region/KZ-23/`).querySelector('main'))).toMatch(/−86[.,]9/u);
  });

  test('why is Abai empty in 2015', () => {
    // It was part of another region, whose figure covers it; in which year that ended is said.
    const row = pageAt(`${language}/map/rd-intensity/2015/`).querySelector('[data-row="KZ-10"]')?.textContent;
    expect(row).toContain(texts.regions['KZ-63']?.short);
    expect(row).toContain('2022');
  });

  test('is 2024 comparable with 2023 for doctoral students', () => {
    const page = pageAt(`${language}/map/doctoral-students/`);
    expect(page.querySelector('.ranking caption')?.textContent).toContain(
      t('explore.notComparable.break', { year: '2024' }),
    );
    const year = [...page.querySelectorAll('.years a')].find(({ textContent }) => textContent.startsWith('2024'));
    expect(year?.textContent).toContain(t('explore.year.mark.break'));
  });
});
