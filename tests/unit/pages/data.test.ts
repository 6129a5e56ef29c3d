/** The data page says, in every language, what there is, what is missing and why, and how it is cited. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../src/domain/coverage.ts';
import { LANGUAGES } from '../../../src/domain/types.ts';
import { linkNamed, pageAt, wordsIn, wordsOf } from '../../support/documents.tsx';
import { localeOf } from '../../support/shown.ts';
import { REAL, realSite } from '../../support/sites.ts';

const { dataset } = realSite();

describe.each(LANGUAGES)('%s', (language) => {
  const { t, texts } = localeOf(language);
  const page = pageAt(`${language}/data/`);

  test('names every indicator and every source, and stands under its name in the navigation', () => {
    expect(wordsOf(page.querySelector('h1'))).toBe(wordsIn(t('common.nav.data')));
    expect(wordsOf(page.querySelector('nav [aria-current=page]'))).toBe(t('common.nav.data'));
    expect(page.querySelectorAll('svg[data-indicator]').length).toBe(dataset.indicators.length);
    const sources = wordsOf(page.getElementById('sources')?.parentElement);
    for (const { title } of Object.values(texts.sources)) expect(sources).toContain(wordsIn(title));
  });

  test('says how many regions a year has figures of, and why the others have none', () => {
    const count = dataset.indicators.length;
    const name = t('explore.indicator.count', { n: count, count: String(count) });
    const names = [...page.querySelectorAll('[role=img]')].map((one) => one.getAttribute('aria-label') ?? '');
    expect(names.filter((one) => one.includes(name)).length, names.join()).toBe(1);
    const indicator = dataset.indicators.find(({ id }) => id === 'rd-intensity')!;
    const year = coverageOf(dataset.series.get(indicator.id)!, dataset.regions).find((one) => one.year === 2015);
    const row = page.querySelector('[data-coverage="rd-intensity/2010"]');
    expect(row?.textContent).toContain(t('data.words.of', { count: String(year?.withValue), total: '20' }));
    // Why is Abai empty in 2015? It stands under the reason.
    const reason = [...(row?.querySelectorAll('li') ?? [])].find((one) => one.textContent.includes(t('data.kind.M')));
    expect(reason?.textContent).toContain(texts.regions['KZ-10']!.short);
  });

  test('is cited with publisher and release, and corrected in its own language', () => {
    const sectionOf = (title: 'data.cite.title' | 'common.reportMistake') =>
      [...page.querySelectorAll('section')].find((one) => wordsOf(one.querySelector('h2')) === wordsIn(t(title)));
    const citation = sectionOf('data.cite.title')?.querySelector('.copy')?.textContent;
    expect(citation).toContain(texts.site.publisher);
    expect(citation).toContain(readFileSync(join(REAL.data, 'RELEASE'), 'utf8').trim());
    const report = sectionOf('common.reportMistake');
    expect(report?.querySelector('.letter')?.textContent).toContain(t('data.report.correct'));
    expect(linkNamed(report, texts.site.publisher)?.getAttribute('href')).toBe(texts.site.publisherUrl);
  });

  test('leads to itself in the other languages', () => {
    for (const other of LANGUAGES)
      if (other !== language) expect(page.querySelector(`a[href$="/${other}/data/"]`) !== null, other).toBe(true);
  });
});
