/** Cases that real data seldom show, with invented figures for the regions of the invented country. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { madeDataset, madeModel } from '../../tests/support/madeSeries.ts';
import { fixtureSite, modelOf, realSite, viewOf } from '../../tests/support/sites.ts';
import type { TestRow } from '../domain/testSeries.ts';
import { MISSING_REASONS, type MissingReason } from '../domain/types.ts';
import type { Site } from '../site/site.ts';
import { describeMap } from './describeMap.ts';
import { Legend } from './legend/Legend.tsx';
import type { MapModel } from './model.ts';

const IDS = ['XA-1', 'XA-2', 'XA-3', 'XA-4', 'XA-5', 'XA-6', 'XA-7'] as const;
const legendOf = (real: Site, indicator: string) =>
  h(Legend, { model: modelOf(real, { indicator }), geography: real.geography, title: '', idPrefix: 'test' });
const TOTAL = { indicator: { kind: 'total' } } as const;

let site: Site;
beforeAll(() => {
  site = fixtureSite();
});

/** One year, a figure for each of the seven. */
const year = (...figures: readonly (number | MissingReason)[]): TestRow[] =>
  figures.map((figure, index) => [IDS[index]!, 2022, figure]);
const counts = ({ legend }: MapModel) => (legend.kind === 'choropleth' ? legend.bands.map(({ count }) => count) : []);
const ranks = (model: MapModel) => model.rows.map(({ rankText }) => rankText);

describe('missing', () => {
  const rows = year(12, 'M', 'L', 'O', 'Q', 14, 16);

  test('has no class, no rank, no bubble, no dot and no number, whatever the reason', () => {
    for (const kind of ['ratio', 'total'] as const) {
      const model = madeModel(site, rows, {}, { indicator: { kind } });
      const gaps = model.territories.filter(({ value }) => value === null);
      expect(gaps.map(({ fill }) => fill)).toEqual(['M', 'L', 'O', 'Q'].map((reason) => ({ kind: 'missing', reason })));
      for (const gap of gaps) expect(gap).toMatchObject({ bubble: null, labelValue: '' });
      const words = model.rows.filter(({ value }) => value === null);
      expect(words).toHaveLength(4);
      for (const row of words)
        expect(row).toMatchObject({ rank: null, rankText: '', rankLong: '', position: null, change: null });
      expect(model.rows.map(({ rank }) => rank)).toEqual([1, 2, 3, null, null, null, null]);
    }
  });

  test('is named by kind in the legend, region by region, in a word of its own', () => {
    const { missing } = madeModel(site, rows).legend;
    expect(missing.map(({ reason, count, names }) => [reason, count, names])).toEqual([
      ['M', 1, 'North Qumqashyrghan'],
      ['L', 1, 'East Bulaqtyozen'],
      ['O', 1, 'South Tengiz'],
      ['Q', 1, 'Central Mynqaiyndy'],
    ]);
    expect(new Set(missing.map(({ word }) => word)).size).toBe(4);
  });

  test('counts with those that have a class to all regions', () => {
    const model = madeModel(site, rows);
    const missing = model.legend.missing.reduce((sum, { count }) => sum + count, 0);
    expect(counts(model).reduce((sum, count) => sum + count, 0) + missing).toBe(IDS.length);
  });

  test.each(MISSING_REASONS)(
    'for all regions (%s) leaves a map without classes, a sentence and one entry for all',
    (reason) => {
      for (const kind of ['ratio', 'total'] as const) {
        const model = madeModel(site, year(...IDS.map(() => reason)), {}, { indicator: { kind } });
        expect(model.legend.missing).toEqual([
          { reason, word: model.legend.missing[0]?.word, count: 7, names: 'all regions' },
        ]);
        expect(model.legend.method).toBe('');
        expect(model.headline).toContain('no figures by region have been found yet for 2022');
        expect(model.years).toEqual([{ year: 2022, marks: ['empty'] }]);
        expect(model.territories.map(({ bubble }) => bubble)).toEqual(IDS.map(() => null));
      }
    },
  );
});

test('zero is a value: it has a class, a rank and a number, and no bubble is drawn for it', () => {
  const painted = madeModel(site, year(0, 0, 5, 10, 20, 40, 80));
  expect(ranks(painted)).toEqual(['1', '2', '3', '4', '5', '6–7', '6–7']);
  expect(painted.territories[0]).toMatchObject({ value: 0, fill: { kind: 'class', index: 0 }, labelValue: '0' });
  expect(painted.legend.missing).toEqual([]);
  expect(madeModel(site, year(0, 0, 5, 10, 20, 40, 80), {}, TOTAL).territories[0]?.bubble).toBe(0);
});

test('all zero: one class, one tie, no circles', () => {
  expect(counts(madeModel(site, year(0, 0, 0, 0, 0, 0, 0)))).toEqual([7]);
  const bubbles = madeModel(site, year(0, 0, 0, 0, 0, 0, 0), {}, TOTAL);
  expect(bubbles.legend).toMatchObject({ kind: 'bubbles', sizes: [] });
  expect(bubbles.territories.map(({ bubble }) => bubble)).toEqual(IDS.map(() => null));
});

test('negative values have classes on a linear axis and a true minus; a bubble cannot show them', () => {
  const model = madeModel(site, year(-30, -20, -10, 0, 10, 20, 30));
  expect(model.legend).toMatchObject({ kind: 'choropleth', scale: 'linear' });
  expect(counts(model).reduce((sum, count) => sum + count, 0)).toBe(7);
  expect(model.rows.at(-1)).toMatchObject({ value: -30, valueText: '\u221230', position: 0 });
  expect(model.legend.kind === 'choropleth' && model.legend.ticks.some(({ text }) => text === '0')).toBe(true);
  // Losses and gains are of two colours, the strongest at the ends.
  expect(model.ramp).toBe('diverging');
  const shades = model.territories.map(({ fill }) => (fill.kind === 'class' ? fill.shade : null));
  expect(shades.slice(0, 3).every((shade) => shade === 0 || shade === 1)).toBe(true);
  expect(shades.slice(3).every((shade) => shade === 3 || shade === 4)).toBe(true);
  const bubbles = madeModel(site, year(-30, -20, -10, 0, 10, 20, 30), {}, TOTAL);
  expect(bubbles.territories.slice(0, 4).map(({ bubble }) => bubble)).toEqual([null, null, null, 0]);
  expect(bubbles.legend.method).toContain('circles cannot show negative figures: ');
});

test('a method that the figures do not allow says why, and what stands instead', () => {
  const made = (method: 'log' | 'manual', language: 'en' | 'ru' = 'en') =>
    madeModel(site, year(0, 2, 3, 14, 15, 26, 27), { method }, { language }).legend.method;
  expect(made('log')).toContain('A logarithm divides only figures above zero; instead: natural breaks');
  expect(made('manual')).toContain('The address names no class breaks; instead: ');
  expect(made('log', 'ru')).toContain('Логарифм делит только значения больше нуля; вместо него');
});

test('no class of any indicator is empty in the year that its map opens with, and each shows its count', () => {
  const real = realSite();
  for (const { id, kind } of real.dataset.indicators) {
    if (kind !== 'ratio') continue;
    const { legend } = modelOf(real, { indicator: id });
    if (legend.kind !== 'choropleth' || legend.bands.length === 0) continue;
    expect(Math.min(...legend.bands.map(({ count }) => count)), id).toBeGreaterThan(0);
    const svg = renderToString(h('div', null, legendOf(real, id)));
    expect(svg.match(/class="count i\d(?: rim\d)?"/gu), id).toHaveLength(legend.bands.length);
  }
});

test('regions that tie share their place and class, by name', () => {
  const model = madeModel(site, year(10, 20, 30, 10, 20, 30, 10));
  expect(ranks(model)).toEqual(['1–2', '1–2', '3–4', '3–4', '5–7', '5–7', '5–7']);
  const tied = [
    ['XA-3', 'XA-6'],
    ['XA-2', 'XA-5'],
    ['XA-1', 'XA-4', 'XA-7'],
  ];
  let at = 0;
  for (const regions of tied) {
    const rows = model.rows.slice(at, (at += regions.length));
    expect(rows.map(({ region }) => region).toSorted()).toEqual(regions);
    expect(rows.map(({ name }) => name)).toEqual(rows.map(({ name }) => name).toSorted());
  }
  expect(counts(model)).toEqual([3, 2, 2]);
  expect(model.territories[0]?.spoken).toContain('joint 5th of');
});

test('a single region with a value of many has no place; it is in one class in the middle of the axis', () => {
  const model = madeModel(site, year('O', 12.5, 'O', 'O', 'O', 'O', 'O'));
  expect(model.rows[0]).toMatchObject({ region: 'XA-2', rankLong: '', position: 0.5 });
  expect(counts(model)).toEqual([1]);
  expect(model.legend).toMatchObject({ median: null });
  expect(madeModel(site, year('O', 12.5, 'O', 'O', 'O', 'O', 'O'), {}, TOTAL).territories[1]?.bubble).toBe(1);
});

test('digits are as many as tell a figure within a twentieth, and figures apart', () => {
  const texts = (model: MapModel) => model.rows.map(({ valueText }) => valueText);
  expect(texts(madeModel(site, year(0.36, 1.2, 3, 4, 5, 6, 7), {}, { indicator: { decimals: 3 } }))).toContain('0.36');
  // Close figures have as many as tell them apart.
  expect(texts(madeModel(site, year(2.31, 2.34, 3, 4, 5, 6, 7), {}, { indicator: { decimals: 2 } }))).toEqual(
    expect.arrayContaining(['2.31', '2.34', '7']),
  );
  expect(texts(madeModel(site, year(0.3666, 1, 2, 3, 4, 5, 6), {}, { indicator: { decimals: 1 } }))).toContain('0.37');
});

test('the country keeps its digits where no region has any', () => {
  const dataset = madeDataset(site, year('L', 'L', 'L', 'L', 'L', 'L', 'L'), { decimals: 2 }, { 2022: 0.13 });
  const model = describeMap(dataset, viewOf(site), site.locales.en);
  expect(model.national).toMatchObject({ valueText: '0.13' });
});

test('the order of the rows in a file never matters', () => {
  const rows: TestRow[] = [...year(5, 9, 1, 14, 3, 30, 2), ['XA-1', 2021, 4], ['XA-2', 2021, 8]];
  const view = viewOf(site, { year: 2022, pinned: ['XA-4'] });
  const of = (order: readonly TestRow[]) => describeMap(madeDataset(site, order), view, site.locales.en);
  const sorted = (model: MapModel) => ({
    ...model,
    territories: [...model.territories].sort((a, b) => (a.key < b.key ? -1 : 1)),
    legend:
      model.legend.kind === 'choropleth'
        ? { ...model.legend, dots: [...model.legend.dots].sort((a, b) => a.position - b.position) }
        : model.legend,
  });
  expect(sorted(of([...rows].reverse()))).toEqual(sorted(of(rows)));
});

test('the bubbles of one indicator share one scale over all years, or of the year alone when asked', () => {
  const largest = (pool: 'all' | 'year') =>
    Math.max(
      ...modelOf(site, { indicator: 'lab-spending', year: 2020, pool }).territories.map(({ bubble }) => bubble ?? 0),
    );
  expect(largest('all')).toBeCloseTo(905.4 / 1104, 10);
  expect(largest('year')).toBe(1);
});

test('the legend of bubbles names circles of the sizes that are drawn', () => {
  const { legend } = madeModel(
    site,
    year(3, 1, 1, 2, 0, 1, 1),
    {},
    { indicator: { kind: 'total', decimals: 0, unit: site.dataset.indicators[2]!.unit } },
  );
  if (legend.kind !== 'bubbles') throw new Error('painted');
  // A circle called "0" or "1" that is a quarter of 3 in size would be read wrongly off the map.
  for (const { area, text } of legend.sizes) expect(Number(text) / 3).toBeCloseTo(area, 10);
  expect(new Set(legend.sizes.map(({ text }) => text)).size).toBe(legend.sizes.length);
});

test('an indicator that is not loaded is our own mistake and throws', () => {
  const bare = { ...site.dataset, series: new Map() };
  expect(() => describeMap(bare, viewOf(site), site.locales.en)).toThrow('indicator not loaded: lab-spending-per-head');
});
