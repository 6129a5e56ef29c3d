import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { addressOf, fixtureSite, realSite, sourcesOf } from '../../../tests/support/sites.ts';
import { COVERAGE_KINDS, coverageOf } from '../../domain/coverage.ts';
import { LANGUAGES, type Language } from '../../domain/types.ts';
import { columnMessage } from '../../i18n/columnMeaning.ts';
import type { Site } from '../../site/site.ts';
import { coverageGrid } from './CoveragePicture.tsx';
import { dataState } from './dataState.ts';
import { sizeText } from './Downloads.tsx';
import { DataPage } from './Page.tsx';
import { citationOf } from './Reuse.tsx';

const SITES = [
  ['the real country', realSite],
  ['the invented country', fixtureSite],
] as const;

function stateOf(site: Site, language: Language, siteUrl: string | null = null) {
  return dataState(addressOf(`${language}/data/`, siteUrl), sourcesOf(site));
}

describe.each(SITES)('%s', (_name, siteOf) => {
  test.each(LANGUAGES)('%s: is written without a word or number missing', (language) => {
    const html = renderToString(<DataPage state={stateOf(siteOf(), language)} />);
    expect(html).not.toMatch(/undefined|NaN|Infinity| style="|\{\w+\}/u);
    const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(LANGUAGES)('%s: words every file and column in its own language', (language) => {
    const { downloads, locale } = stateOf(siteOf(), language);
    for (const { key, columns } of downloads) {
      expect(locale.texts.messages).toHaveProperty([`data.file.${key}`]);
      for (const column of columns)
        expect(columnMessage(locale.texts.messages, key, column.key), `${key}: ${column.name}`).not.toBeNull();
    }
  });

  test('draws a cell for each year of each indicator, and in it a square for each region of a kind', () => {
    const site = siteOf();
    const { dataset } = site;
    const html = renderToString(<DataPage state={stateOf(site, 'en')} />);
    const symbols = new Map(
      [...html.matchAll(/<symbol id="(c\d+)"[^>]*>(.*?)<\/symbol>/gu)].map(([, id = '', body = '']) => [id, body]),
    );
    for (const { id } of dataset.indicators) {
      const series = dataset.series.get(id);
      if (series === undefined) throw new Error(`no series of ${id}`);
      const [, row = ''] = new RegExp(`data-indicator="${id}">(.*?)</svg>`, 'u').exec(html) ?? [];
      const drawn = [...row.matchAll(/href="#(c\d+)"/gu)].map(([, symbol = '']) => symbols.get(symbol) ?? '');
      const years = coverageOf(series, dataset.regions);
      expect(drawn).toHaveLength(years.length);
      years.forEach(({ counts }, index) => {
        for (const kind of COVERAGE_KINDS) {
          const [, path = ''] = new RegExp(`class="k-${kind}" d="([^"]*)"`, 'u').exec(drawn[index] ?? '') ?? [];
          expect((path.match(/M/gu) ?? []).length, `${id} ${kind}`).toBe(kind === 'none' ? 0 : counts[kind]);
        }
      });
      expect((row.match(/class="old"/gu) ?? []).length).toBe(years.filter((one) => one.hasOldTerritories).length);
    }
  });

  test('names every source and note of the data files once', () => {
    const site = siteOf();
    const { texts } = site.locales.en;
    const html = renderToString(<DataPage state={stateOf(site, 'en')} />);
    for (const [part, ids] of [
      ['source', Object.keys(texts.sources)],
      ['note', Object.keys(texts.notes)],
    ] as const)
      for (const id of ids) expect(html.split(`id="${part}-${id}"`), id).toHaveLength(2);
  });
});

test.each([
  [1, 1],
  [7, 3],
  [20, 5],
  [64, 8],
  [89, 8],
])('%i regions stand in rows of %i', (regions, columns) => {
  expect(coverageGrid(regions).columns).toBe(columns);
});

test.each([
  [0, '0.0\u00A0KB'],
  [304, '0.3\u00A0KB'],
  [10_240, '10\u00A0KB'],
  [274_332, '268\u00A0KB'],
])('%i bytes are %s', (bytes, expected) => {
  expect(sizeText(bytes, realSite().locales.en)).toBe(expected);
});

describe('the citation', () => {
  test('names publisher, site and release', () => {
    expect(citationOf(stateOf(fixtureSite(), 'ru'))).toBe(
      'Академия Арвении. Карта лабораторий Арвении: набор данных. — Версия данных: 2023-05.',
    );
  });
  test('ends with the address where that is known', () => {
    expect(citationOf(stateOf(fixtureSite(), 'en', 'https://academy.example/map/'))).toBe(
      "Academy of Arvenia. Map of Arvenia's laboratories: data set. Data release 2023-05. https://academy.example/map/en/data/",
    );
  });
});

describe('a mistake is reported', () => {
  test('by mail where there is an address', () => {
    const html = renderToString(<DataPage state={stateOf(fixtureSite(), 'kk')} />);
    expect(html).toMatch(/href="mailto:map@academy\.example\?subject=[^"\s]+&amp;body=[^"\s]+"/u);
  });
  test('through the publisher where there is none, and the page says so', () => {
    const site = realSite();
    const html = renderToString(<DataPage state={stateOf(site, 'kk')} />);
    expect(site.locales.kk.texts.site.contact).toBe('');
    expect(html).not.toContain('mailto:');
    expect(html).toContain(site.locales.kk.t('data.report.noAddress'));
  });
});
