import { beforeAll, describe, expect, it } from 'vitest';
import { realSite, region } from '../../tests/support/sites.ts';
import type { Site } from '../site/site.ts';
import { completenessOf, completenessOfRows, regionalMedian } from './completeness.ts';
import { completenessIn, latestYear, territoriesOf } from './dataset.ts';
import { rankRegions } from './ranking.ts';
import { regionProfile } from './regionProfile.ts';
import { row, type TestRow } from './testSeries.ts';
import type { IndicatorId } from './types.ts';

const rows = (...all: readonly TestRow[]) => all.map(row);

describe('how much of a year is known', () => {
  it.each([
    [20, 20, 'complete'],
    [11, 20, 'incomplete'],
    [10, 20, 'incomplete'],
    [9, 20, 'few'],
    [9, 17, 'incomplete'],
    [0, 0, 'few'],
  ])('%d of %d regions', (withValue, of, expected) => {
    expect(completenessOf(withValue, of)).toBe(expected);
  });

  it('does not count a region that did not exist yet', () => {
    expect(completenessOfRows(rows(['A', 2024, 1], ['B', 2024, 'M']))).toBe('complete');
    expect(completenessOfRows(rows(['A', 2024, 1], ['B', 2024, 'L']))).toBe('incomplete');
  });

  it('has a median of half of the regions, and none of fewer', () => {
    expect(regionalMedian(rows(['A', 2024, 1], ['B', 2024, 3], ['C', 2024, 'L'], ['D', 2024, 'L']))).toBe(2);
    expect(regionalMedian(rows(['A', 2024, 1], ['C', 2024, 'L'], ['D', 2024, 'L']))).toBeNull();
  });
});

describe('samples of extremes', () => {
  let site: Site;
  beforeAll(() => {
    site = realSite();
  });
  const series = (id: string) => site.dataset.series.get(id as IndicatorId)!;

  it.each([
    // Section 5.1 of the Concept names 5 of 20 for 2024, section 5.3 names 9; the press 8 for January 2026.
    ['enterprises-with-rd-share', 2024, 5],
    ['rd-personnel-share', 2024, 9],
    ['population-1jan', 2026, 8],
    ['local-budget-rd', 2024, 8],
  ])('%s of %d has figures for %d regions: no median, no place', (id, year, count) => {
    const drawn = territoriesOf(series(id), year).map(({ observation }) => observation);
    expect(drawn.filter(({ kind }) => kind === 'value')).toHaveLength(count);
    expect(completenessIn(series(id), year)).toBe('few');
    expect(regionalMedian(drawn)).toBeNull();
    expect(rankRegions(drawn, {}).ranks.size).toBe(0);
  });

  it.each([
    ['enterprises-with-rd-share', 2022],
    ['rd-personnel-share', 2022],
    ['population-1jan', 2024],
    ['local-budget-rd', 2023],
  ])('%s opens on %d, the last year with at least half of the regions', (id, year) => {
    expect(latestYear(series(id))).toBe(year);
  });

  it('no region’s page has a median or a place from fewer than half of the regions', () => {
    for (const { series: own, year, rank, median } of regionProfile(site.dataset, region('KZ-62'))) {
      if (completenessIn(own, year) === 'few') expect([rank, median]).toEqual([null, null]);
    }
  });
});
