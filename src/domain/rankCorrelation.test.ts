import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realSite } from '../../tests/support/sites.ts';
import { midRanks, rankCorrelation, type RegionPair } from './rankCorrelation.ts';
import { testRegion } from './testSeries.ts';
import type { IndicatorId } from './types.ts';

const pairsOf = (x: readonly number[], y: readonly number[]): readonly RegionPair[] =>
  x.map((value, at) => ({ region: testRegion(`R${at}`), x: value, y: y[at] ?? 0 }));

// Golden values: scipy.stats.spearmanr 1.17, and numpy's arctanh and tanh for the interval.
describe('the correlation of two orders', () => {
  it('with ties is that of the mid-ranks, its interval that of Bonett and Wright', () => {
    const found = rankCorrelation(pairsOf([1, 2, 2, 4, 5, 6], [2, 1, 4, 4, 7, 5]));
    expect(found?.rho).toBeCloseTo(0.8088235294117647, 12);
    expect(found?.interval?.[0]).toBeCloseTo(-0.17804813739092656, 12);
    expect(found?.interval?.[1]).toBeCloseTo(0.9845325735197272, 12);
    expect(found?.influential?.region).toBe('R3');
    expect(found?.influential?.rhoWithout).toBeCloseTo(0.7181848464596079, 12);
  });

  it('of spending per inhabitant (Figure 1) and doctoral students, 2024: Mangystau moves it most', () => {
    const { dataset } = realSite();
    const valueOf = (indicator: string, region: string) => {
      const row = dataset.series.get(indicator as IndicatorId)?.observations.get(`${region}/2024`);
      return row?.kind === 'value' ? row.value : NaN;
    };
    const found = rankCorrelation(
      dataset.regions.map(({ id }) => ({
        region: id,
        x: valueOf('rd-spending-per-100k', id),
        y: valueOf('doctoral-students', id),
      })),
    );
    expect(found?.count).toBe(20);
    expect(found?.rho).toBeCloseTo(0.49624060150375937, 12);
    expect(found?.interval?.[0]).toBeCloseTo(0.04050715839745387, 12);
    expect(found?.interval?.[1]).toBeCloseTo(0.7810599001692616, 12);
    expect(found?.influential?.region).toBe('KZ-47');
    expect(found?.influential?.rhoWithout).toBeCloseTo(0.5894736842105263, 12);
  });

  it('is 1 for the same order and −1 for the opposite one, without an interval', () => {
    expect(rankCorrelation(pairsOf([1, 2, 3, 4], [10, 20, 30, 400]))).toMatchObject({ rho: 1, interval: null });
    expect(rankCorrelation(pairsOf([1, 2, 3, 4], [4, 3, 2, 1]))).toMatchObject({ rho: -1, interval: null });
  });

  it('is none for fewer than three regions, and where one of the two is alike in all', () => {
    expect(rankCorrelation(pairsOf([1, 2], [1, 2]))).toBeNull();
    expect(rankCorrelation(pairsOf([1, 2, 3], [5, 5, 5]))).toBeNull();
  });

  it('lies within its interval, and does not depend on the order of the regions', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 4, maxLength: 20 }), (values) => {
        const pairs = pairsOf(values.map(([x]) => x), values.map(([, y]) => y)); // prettier-ignore
        const found = rankCorrelation(pairs);
        expect(rankCorrelation(pairs.toReversed())?.rho ?? 0).toBeCloseTo(found?.rho ?? 0, 9);
        if (found?.interval == null) return;
        expect(found.interval[0]).toBeLessThanOrEqual(found.rho);
        expect(found.interval[1]).toBeGreaterThanOrEqual(found.rho);
      }),
    );
  });
});

it('those who tie share the middle of their places', () => {
  expect(midRanks([10, 30, 10])).toEqual([1.5, 3, 1.5]);
});
