/** What the page of a map says, in every language: finding, fills, ranks, numbers and words, as its HTML has them. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/types.ts';
import { topicsIn } from '../../../src/view/topics.ts';
import { linkNamed, pageAt, viewAt, wordsOf } from '../../support/documents.tsx';
import { geographyAt, localeOf, modelAt, readShown, shownOf } from '../../support/shown.ts';
import { realSite } from '../../support/sites.ts';

const SECOND = 'researchers-per-100k';

describe('a page as it is served', () => {
  test.each(
    LANGUAGES.flatMap((language) =>
      ['map/', 'map/rd-intensity/2015/', 'map/rd-intensity/2020/', 'map/publications/', 'map/rd-spending/'].map(
        (path) => `${language}/${path}`,
      ),
    ),
  )('%s: shows what its address stands for', (path) => {
    expect(readShown(pageAt(path))).toEqual(shownOf(modelAt(path)));
  });

  test.each([2015, 2020])('%i: regions that were one then are one shape', (year) => {
    const page = pageAt(`kk/map/rd-intensity/${year}/`);
    const count = (key: string) => page.querySelectorAll(`path[data-region="${key}"]`).length;
    expect([count('KZ-19+KZ-33'), count('KZ-19'), count('KZ-33')]).toEqual([1, 0, 0]);
  });
});

describe('a page once its query has been applied', () => {
  test.each([
    // What is chosen: pins, classes, regions left out.
    ...LANGUAGES.map((language) => `${language}/map/?r=KZ-47,KZ-10&cls=quantile&k=4&pool=year&without=KZ-75,KZ-71`),
    'en/map/rd-intensity/2015/?cls=equal&k=3&r=KZ-63',
    'ru/map/rd-spending/2021/?r=KZ-71&pool=year',
    'kk/map/rd-spending-per-100k/2020/?cls=log&without=KZ-75',
    'en/map/publications/2020/?r=KZ-10',
    'kk/map/?cls=manual&breaks=100,1000',
    // Tiles, circles, bubbles over classes, two indicators.
    ...LANGUAGES.flatMap((language) =>
      ['geo=tiles', 'geo=dorling', 'mode=both', `mode=bivariate&by=${SECOND}&r=KZ-75`].map(
        (query) => `${language}/map/?${query}`,
      ),
    ),
    'en/map/rd-intensity/2016/?geo=tiles',
    'ru/map/rd-intensity/2016/?geo=dorling',
    'kk/map/rd-spending/?geo=tiles',
    'en/map/rd-spending/?geo=dorling&without=KZ-75',
    'ru/map/publications/?geo=dorling',
    'kk/map/?geo=dorling&mode=both&by=researchers',
    'en/map/?geo=tiles&mode=both',
    `ru/map/rd-intensity/2016/?mode=bivariate&by=${SECOND}`,
    `kk/map/?geo=tiles&mode=bivariate&by=${SECOND}&without=KZ-75,KZ-71&pool=year`,
  ])('%s: shows what its address stands for', (address) => {
    expect(readShown(viewAt(address))).toEqual(shownOf(modelAt(address), geographyAt(address)));
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  const { t, texts } = localeOf(language);
  const home = `${language}/map/`;

  test('sentence, order and classes agree, and heading and picture say the same', () => {
    const page = pageAt(home);
    const { headline, rows } = modelAt(home);
    expect(page.querySelector('h1')?.textContent).toBe(headline);
    expect(page.querySelector('.figure [role=img]')?.getAttribute('aria-label')).toBe(headline);
    // The first region of the sentence leads the table, in the darkest class of the map.
    const [first] = rows;
    expect(headline).toContain(texts.regions[first!.region]?.locative);
    expect(page.querySelector('[data-row]')?.textContent).toContain(first!.valueText);
    expect(page.querySelector(`path[data-region="${first!.key}"]`)?.getAttribute('class')).toBe('s4');
  });

  test('the legend names its classes and counts their regions; sources, tables and release stand below', () => {
    const page = pageAt(home);
    const legend = page.querySelector('.legend');
    expect(legend?.textContent).toContain(t('explore.classes.method.ckmeans-log'));
    const counts = [...page.querySelectorAll('.legend .count')].map(({ textContent }) => textContent);
    expect(counts).toEqual(expect.arrayContaining(['1', '2', '7', '5']));
    const sources = page.querySelector('.sources');
    expect(sources?.textContent).toContain(modelAt(home).sources[0]!.title);
    expect(linkNamed(sources, t('common.download.csv'))?.getAttribute('href')).toMatch(/data\.csv$/u);
    expect(page.querySelector('.site-footer')?.textContent).toContain(t('common.release', { release: '2026-11' }));
  });

  test('bands of a legend count all regions but those left out, each where it is wide enough for the number', () => {
    const address = `${home}?cls=quantile&k=4&pool=year&without=KZ-75,KZ-71`;
    const { legend } = modelAt(address);
    const bands = legend.kind === 'choropleth' ? legend.bands.map(({ count }) => count) : [];
    expect(bands.reduce((a, b) => a + b, 0)).toBe(18);
    // Quantiles: four bands of about as many regions.
    const page = viewAt(address);
    expect([...page.querySelectorAll('.legend .count')].map(({ textContent }) => Number(textContent))).toEqual(bands);
  });

  test('without the two cities sentence, caption, legend, table and rows say so', () => {
    const path = `${home}researchers-per-100k/2024/`;
    const address = `${path}?without=KZ-75,KZ-71`;
    const model = modelAt(address);
    const [with20, with18] = [viewAt(path), viewAt(address)];
    const leftOut = t('explore.without.count', { n: 2, count: '2' });
    expect(with20.querySelector('.more-word')?.textContent).not.toContain(leftOut);
    expect(with18.querySelector('.more-word')?.textContent).toContain(leftOut);
    expect(model.headline).not.toBe(modelAt(path).headline);
    expect(model.rows.find(({ rank }) => rank === 3)?.rankLong).toContain('18');
    expect(with18.querySelector('.caption')?.textContent).toContain(model.details.at(-1));
    for (const part of ['.legend', '.ranking caption'])
      expect(with18.querySelector(part)?.textContent, part).toContain(model.legend.leftOut);
    for (const region of ['KZ-75', 'KZ-71'])
      expect(with18.querySelector(`[data-row="${region}"]`)?.textContent).toContain(t('explore.without.one'));
  });

  test('pinned regions have a mark each, in list, table, legend and map', () => {
    const page = viewAt(`${home}?r=KZ-47,KZ-71,KZ-10`);
    const items = [...page.querySelectorAll(`[aria-label="${t('explore.pinned')}"] li`)];
    // The last two compare them and unpin them all.
    expect(items.length).toBe(5);
    const marks = ['KZ-47', 'KZ-71', 'KZ-10'].map((region, at) => {
      const mark = items[at]?.querySelector('path')?.getAttribute('d') ?? '';
      expect(items[at]?.textContent).toContain(texts.regions[region]?.short);
      expect(page.querySelector(`[data-row="${region}"] .pin-mark path`)?.getAttribute('d')).toBe(mark);
      return mark;
    });
    expect(new Set(marks).size).toBe(3);
  });

  test('topics, years, indicators and languages are links to pages that show them', () => {
    const page = pageAt(home);
    const { context, dataset } = realSite();
    const topics = [...page.querySelectorAll('.sections [class]')];
    expect(topics.map(({ textContent }) => textContent)).toEqual(
      topicsIn(context).map((topic) => t(`common.nav.${topic}`)),
    );
    expect(page.querySelector('.sections [aria-current]')?.textContent).toBe(t('common.nav.capability'));
    const hrefs = [...page.querySelectorAll('a[href]')].map((link) =>
      link.getAttribute('href')?.replace(/^(?:\.\.\/)+/u, ''),
    );
    for (const year of [2020, 2021, 2022, 2023]) expect(hrefs).toContain(`${home}rd-spending-per-100k/${year}/`);
    // Parts of a composition stand on the page of the structure.
    for (const { id, composition } of dataset.indicators)
      if (id !== context.defaultIndicator && composition === undefined)
        expect(hrefs.filter((href) => href?.startsWith(`${home}${id}/`)).length, id).toBeGreaterThan(0);
    for (const other of LANGUAGES) if (other !== language) expect(hrefs).toContain(`${other}/map/`);
    // From another year the year is kept where the indicator has it.
    const kept = pageAt(`${home}rd-spending-per-100k/2022/`);
    const leadsTo = (path: string) => kept.querySelector(`a[href$="/${path}"]`) !== null;
    expect(leadsTo(`${home}researchers/2022/`)).toBe(true);
    for (const other of LANGUAGES)
      if (other !== language) expect(leadsTo(`${other}/map/rd-spending-per-100k/2022/`), other).toBe(true);
  });

  test('each number leads to its place in the source, with value, status and locator', () => {
    const path = `${home}rd-intensity/2015/`;
    const page = pageAt(path);
    expect(linkNamed(page, t('explore.provenance'))?.getAttribute('href')).toBe('#sources');
    for (const { region, valueText, status, provenance } of modelAt(path).rows) {
      const link = page.querySelector(`[data-row="${region}"] a`);
      expect(link?.getAttribute('href')).toBe(`#n-${region}`);
      const place = page.getElementById(`n-${region}`);
      for (const text of [valueText, status, provenance.locator]) expect(place?.textContent).toContain(text);
    }
  });

  test('a step names the indicator that it goes on to', () => {
    const next = pageAt(`${home}rd-spending-per-100k/2021/`).querySelector('.step-next');
    const indicator = /map\/([^/]+)\//u.exec(next?.getAttribute('href') ?? '')?.[1] ?? '';
    expect(next?.getAttribute('aria-label')).toBe(
      t('explore.indicator.next', { indicator: texts.indicators[indicator]!.short }),
    );
  });

  test('a year says in signs and in words what it is worth', () => {
    const years = pageAt(`${home}rd-intensity/`).querySelector('.years');
    for (const mark of ['break', 'old', 'computed'] as const)
      expect(years?.textContent).toContain(t(`explore.year.mark.${mark}`));
    const linkOf = (year: string) => wordsOf([...(years?.querySelectorAll('a') ?? [])].find(({ textContent }) => textContent.startsWith(year))); // prettier-ignore
    expect(linkOf('2015')).toContain(t('explore.year.mark.old'));
    expect(linkOf('2024')).toContain(`${t('explore.year.mark.break')}, ${t('explore.year.mark.computed')}`);
    expect(linkOf('2023')).toBe('2023');
  });
});
