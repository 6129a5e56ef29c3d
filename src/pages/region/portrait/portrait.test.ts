import { describe, expect, test } from 'vitest';
import { indicator, realSite, region } from '../../../../tests/support/sites.ts';
import { latestYear } from '../../../domain/dataset.ts';
import { LANGUAGES } from '../../../domain/types.ts';
import { describeRegion } from '../describeRegion.ts';
import { createSheets } from '../sheets.ts';
import { statedTogether } from './statements.ts';
import { BAR, yearBars } from './yearBars.ts';

const ROOT = '../../../';
const site = realSite();
const sheets = createSheets(site, site.locales.en);
const modelFor = (id: string) => describeRegion(sheets, region(id), ROOT);
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

describe('the fact of capability', () => {
  test('is the figure of the portrait’s indicator with its place, the country’s own and the ends of the scale', () => {
    // Figure 1 of the Concept: Abai is the fifth bar, Almaty the first, Ulytau the last.
    const { capability } = modelFor('KZ-10');
    expect(plain(capability?.number)).toBe('₸11,560');
    expect(capability?.noun).toBe('R&D spending per resident');
    expect(plain(capability?.about)).toMatch(/^5th of 20 · 2024 · national figure [\d,]+$/u);
    expect(capability?.scale?.low).toBe('Ulytau 153');
    expect(capability?.scale?.high).toBe('Almaty city 42,438');
    expect(capability?.scale?.median).toMatch(/^median [\d,]+$/u);
  });

  test('is that of the region’s row among all indicators, in every language', () => {
    for (const language of LANGUAGES) {
      const own = createSheets(site, site.locales[language]);
      for (const { id } of site.dataset.regions) {
        const { capability, groups } = describeRegion(own, id, ROOT);
        const row = groups.flatMap(({ rows }) => rows).find(({ indicator: one }) => one === site.dataset.portrait);
        expect(capability?.row).toBe(row);
        if (row?.value.kind === 'value') expect(capability?.about.startsWith(row.value.rank)).toBe(true);
      }
    }
  });
});

describe('bars of the last years', () => {
  test('stand on zero, have their figures, and a line where the series breaks', () => {
    const { bars, hasBreak, hasOld } = yearBars(sheets, region('KZ-10'), site.dataset.portrait)!;
    expect(bars.map(({ year }) => year)).toEqual(['2020', '2021', '2022', '2023', '2024']);
    expect(bars.filter(({ isBreak }) => isBreak).map(({ year }) => year)).toEqual(['2022']);
    expect([hasBreak, hasOld]).toEqual([true, false]);
    for (const { top, height } of bars) expect(top + height).toBeCloseTo(BAR.height, 5);
    // The highest fills the box.
    expect(Math.max(...bars.map(({ height }) => height))).toBe(BAR.height);
  });

  test('of a former territory are outlines, and break off from today’s', () => {
    const { bars } = yearBars(sheets, region('KZ-35'), indicator('rd-intensity'))!;
    expect(bars.filter(({ isOld }) => isOld).map(({ year }) => year)).toEqual(['2019', '2020', '2021']);
    expect(bars.filter(({ isBreak }) => isBreak).map(({ year }) => year)).toEqual(['2022', '2024']);
  });

  test('are six at most, and none where a region has fewer than two values', () => {
    for (const [id, series] of site.dataset.series) {
      const last = latestYear(series);
      for (const one of site.dataset.regions) {
        const found = sheets.indicators.has(id) ? yearBars(sheets, one.id, id) : null;
        if (found === null) continue;
        expect(found.bars.length).toBeLessThanOrEqual(6);
        expect(Number(found.bars.at(-1)?.year)).toBeGreaterThanOrEqual(last ?? 0);
        for (const { height, top, value } of found.bars) {
          expect(height).toBeGreaterThanOrEqual(0);
          expect(top + height).toBeLessThanOrEqual(BAR.height + 0.1);
          if (value === '') expect(height).toBe(0);
        }
      }
    }
  });
});

describe('what was stated together', () => {
  test('is one group with its occasion, and no record is lost', () => {
    for (const { id } of site.dataset.regions) {
      const items = modelFor(id).science?.needs?.items ?? [];
      const groups = statedTogether(items, 'en');
      expect(new Set(groups.flatMap((group) => group.items)).size).toBe(items.length);
    }
    const groups = statedTogether(modelFor('KZ-10').science?.needs?.items ?? [], 'en');
    expect(groups.map((group) => group.items.length)).toEqual([7, 1]);
    expect(groups[0]?.stated?.date).toMatch(/2025/u);
  });
});

test('population and former borders are those of the data', () => {
  const { size, formerly } = modelFor('KZ-10');
  expect(plain(size?.text)).toBe('Population (annual average): 599,276, 2025');
  expect(size?.href).toBe('../../../en/map/population/?r=KZ-10#n-KZ-10');
  expect(formerly).toHaveLength(1);
  expect(modelFor('KZ-75').formerly).toEqual([]);
});
