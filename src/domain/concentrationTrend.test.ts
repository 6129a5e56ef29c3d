import { describe, expect, it } from 'vitest';
import { indicator, realSite } from '../../tests/support/sites.ts';
import { concentrationByYear } from './concentrationTrend.ts';
import { testSeries } from './testSeries.ts';

const { dataset } = realSite();

function yearOf(id: string, year: number) {
  const found = concentrationByYear(dataset.series.get(indicator(id))!).find((one) => one.year === year);
  if (found === undefined) throw new Error(`${id} ${year}`);
  return found;
}

describe('what is suppressed is part of the country’s total (bulletin 2022; audit, finding 9a)', () => {
  it('design for construction: one region has 71.0 %, two hide 29.0 %, and who is first to third is not known', () => {
    const { topShare, hidden, isTopSure, hhi, gini, count, of } = yearOf('rd-construction-design', 2022);
    expect(topShare).toBeCloseTo(0.71, 3);
    expect(hidden).toBeCloseTo(0.29, 3);
    expect([isTopSure, hhi, gini, count, of]).toEqual([false, null, null, 18, 20]);
  });

  it.each([
    ['rd-prototypes', 0.879, false],
    ['rd-design-work', 0.577, false],
    ['rd-basic-funding', 0.839, true],
  ])('%s: %f of the nation', (id, share, isTopSure) => {
    const found = yearOf(id, 2022);
    expect(found.topShare).toBeCloseTo(share, 3);
    expect([found.isTopSure, found.hhi]).toEqual([isTopSure, null]);
  });
});

describe('zeros are zeros', () => {
  it('local budgets of 2023: ten add up to the country, so that ten are zero: Gini 0.76, not 0.51 (finding 9b)', () => {
    const found = yearOf('local-budget-rd', 2023);
    expect(found.gini).toBeCloseTo(0.76, 2);
    expect([found.count, found.of, found.hidden]).toEqual([20, 20, 0]);
  });

  it('also where no row says so: the others add up to the country', () => {
    const [found] = concentrationByYear(
      testSeries(
        [
          ['A', 2024, 9],
          ['B', 2024, 1],
          ['C', 2024, 'L'],
        ],
        { 2024: 10 },
      ),
    );
    expect(found).toMatchObject({ count: 3, of: 3, provenZeros: 1, hidden: 0, isTopSure: true });
    // Whole numbers are counted, not rounded: one of 10 is hidden.
    const [other] = concentrationByYear(
      testSeries(
        [
          ['A', 2024, 8],
          ['B', 2024, 1],
          ['C', 2024, 'L'],
        ],
        { 2024: 10 },
      ),
    );
    expect(other).toMatchObject({ count: 2, provenZeros: 0, hidden: 0.1, gini: null });
  });

  it('but not where they do not add up: 83.4 mln of 2024 stand in no row of Table 2', () => {
    const found = yearOf('local-budget-rd', 2024);
    expect(found.hidden * 539.0413).toBeCloseTo(83.37, 1);
    expect([found.gini, found.provenZeros]).toEqual([null, 0]);
  });
});

it('universities: one denominator, the country’s 116, and the 113 that the regions add up to are said', () => {
  const found = yearOf('universities', 2022);
  expect(found.topShare).toBeCloseTo(58 / 116, 9);
  expect(found.mismatch).toEqual({ national: 116, sum: 113 });
});

it('a year in which most rows have status B begins a series anew: population of 2022 (finding 9c)', () => {
  expect(yearOf('population', 2022).isBreak).toBe(true);
  expect(yearOf('population', 2022).topShare).toBeCloseTo(0.292, 3);
  expect(yearOf('population', 2025).topShare).toBeCloseTo(0.297, 3);
  expect(yearOf('population', 2025).isBreak).toBe(false);
});

it('with a figure missing and none of the country nothing is said', () => {
  expect(
    concentrationByYear(
      testSeries([
        ['A', 2024, 9],
        ['B', 2024, 'L'],
      ]),
    ),
  ).toEqual([]);
  expect(
    concentrationByYear(
      testSeries([
        ['A', 2024, 9],
        ['B', 2024, 1],
      ]),
    ),
  ).toHaveLength(1);
});
