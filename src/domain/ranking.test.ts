import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRanked, rankRegions } from './ranking.ts';
import { testRegion, row, type TestRow } from './testSeries.ts';

const rank = (...rows: readonly TestRow[]) => {
  const { of, ranks } = rankRegions(rows.map(row), {});
  return { of, ranks: Object.fromEntries(ranks) };
};

describe('ranking', () => {
  it('gives those who tie the places that they share', () => {
    expect(rank(['A', 2024, 9], ['B', 2024, 7], ['C', 2024, 7], ['D', 2024, 1])).toEqual({
      of: 4,
      ranks: { A: { rank: 1, to: 1 }, B: { rank: 2, to: 3 }, C: { rank: 2, to: 3 }, D: { rank: 4, to: 4 } },
    });
  });

  it('leaves a region without data unranked and out of the number ranked', () => {
    expect(rank(['A', 2024, 'L'], ['B', 2024, 0], ['C', 2024, 'Q'], ['D', 2024, 4])).toEqual({
      of: 2,
      ranks: { B: { rank: 2, to: 2 }, D: { rank: 1, to: 1 } },
    });
  });

  it('gives nobody a place where fewer than half have data', () => {
    expect(rank(['A', 2024, 'L'], ['B', 2024, 0], ['C', 2024, 'Q'])).toEqual({ of: 1, ranks: {} });
    // A region that did not exist yet could have none.
    expect(rank(['A', 2024, 'M'], ['B', 2024, 0], ['C', 2024, 'Q']).ranks).toEqual({ B: { rank: 1, to: 1 } });
  });

  it('ranks an old, merged territory once, under the region that its row is filed under', () => {
    const { of, ranks } = rank(['A+B', 2020, 4], ['B', 2020, 'M'], ['C', 2020, 6], ['B+A', 2020, 4]);
    expect(of).toBe(2);
    expect(ranks).toEqual({ A: { rank: 2, to: 2 }, C: { rank: 1, to: 1 } });
  });

  it('tells apart raw values that print alike', () => {
    expect(rank(['A', 2024, 1.0001], ['B', 2024, 1.0002]).ranks['B']).toEqual({ rank: 1, to: 1 });
  });

  it('of nothing is empty; of equal values one shared place', () => {
    expect(rank()).toEqual({ of: 0, ranks: {} });
    expect(rank(['A', 2024, 3], ['B', 2024, 3]).ranks['A']).toEqual({ rank: 1, to: 2 });
  });

  it('gives counts of records no places: neither first, nor tied, nor a number ranked', () => {
    const rows = [row(['A', 2024, 8]), row(['B', 2024, 1]), row(['C', 2024, 1])];
    for (const register of ['needs', 'initiatives'] as const) {
      expect(isRanked({ register })).toBe(false);
      expect(rankRegions(rows, { register })).toEqual({ of: 0, ranks: new Map() });
    }
    expect(isRanked({})).toBe(true);
  });

  it('fills every place exactly once, whatever the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 })), (values) => {
        const rows = values.map((value, index) => row([`R${index}`, 2024, value]));
        const { of, ranks } = rankRegions(rows, {});
        const backwards = rankRegions(rows.toReversed(), {}).ranks;
        const widths = [...ranks.values()].map(({ rank: from, to }) => to - from + 1);
        expect(of).toBe(values.length);
        // Each of n sharers of n places holds one of them.
        expect(Math.round(widths.reduce((sum, width) => sum + 1 / width, 0))).toBe(new Set(values).size);
        for (const [region, place] of ranks) expect(backwards.get(region)).toEqual(place);
        values.forEach((value, index) => {
          const above = values.filter((other) => other > value).length;
          expect(ranks.get(testRegion(`R${index}`))?.rank).toBe(above + 1);
        });
      }),
    );
  });
});
