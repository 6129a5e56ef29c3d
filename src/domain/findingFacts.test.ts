import { describe, expect, it } from 'vitest';
import { findingFacts, type Extreme, type FindingInput } from './findingFacts.ts';
import { testRegion, regionsOf, testSeries, type TestRow } from './testSeries.ts';

const regions = regionsOf('A', 'B', 'C1', 'C2');

function facts(
  rows: readonly TestRow[],
  more: Partial<FindingInput> & { country?: Record<number, number | 'L'> } = {},
) {
  const { country, ...rest } = more;
  return findingFacts({ series: testSeries(rows, country), year: 2024, kind: 'ratio', regions, ...rest });
}

const keys = (extreme: Extreme | null) => extreme?.territories.map((territory) => territory.key) ?? null;

describe('facts of the finding', () => {
  const rows: TestRow[] = [
    ['A', 2024, 2],
    ['B', 2024, 6],
    ['C1', 2024, 12],
    ['C2', 2024, 'L'],
  ];

  it('are highest, lowest, median and their ratios among those with data', () => {
    const found = facts([...rows.slice(0, 3), ['C2', 2024, 3]]);
    expect(found).toMatchObject({ count: 4, of: 4, completeness: 'complete', cities: 2, ratio: 6, median: 4.5 });
    expect(found.ratioToMedian).toBeCloseTo(12 / 4.5);
    expect(keys(found.highest)).toEqual(['C1']);
    expect(keys(found.lowest)).toEqual(['A']);
  });

  it('compare nobody with the median or the lowest of those who have a figure', () => {
    const found = facts(rows);
    expect(found).toMatchObject({ count: 3, of: 4, completeness: 'incomplete', median: 6 });
    expect(found).toMatchObject({ ratio: null, ratioToMedian: null });
  });

  it('have no median where fewer than half have a figure', () => {
    const found = facts([
      ['A', 2024, 5],
      ['B', 2024, 'L'],
      ['C1', 2024, 'L'],
    ]);
    expect(found).toMatchObject({ count: 1, of: 3, completeness: 'few', median: null, ratioToMedian: null });
  });

  it('of totals have no ratio to the lowest, however complete they are', () => {
    const full: TestRow[] = [
      ['A', 2024, 8],
      ['B', 2024, 6],
      ['C1', 2024, 12],
      ['C2', 2024, 0.001],
    ];
    expect(facts(full, { kind: 'total' }).ratio).toBeNull();
    expect(facts(full).ratio).toBeCloseTo(12_000);
  });

  it('name the highest oblast only when the highest of all is a city', () => {
    expect(keys(facts(rows).highestOblast)).toEqual(['B']);
    expect(
      facts([
        ['A', 2024, 9],
        ['C1', 2024, 1],
      ]).highestOblast,
    ).toBeNull();
    expect(
      facts([
        ['A', 2024, 9],
        ['C1', 2024, 9],
      ]).highestOblast,
    ).toBeNull();
    expect(facts([['C1', 2024, 9]]).highestOblast).toBeNull();
  });

  it('name everyone who ties', () => {
    const tied = facts([
      ['A', 2024, 1],
      ['B', 2024, 9],
      ['C1', 2024, 9],
    ]);
    expect(keys(tied.highest)).toEqual(['B', 'C1']);
    expect(tied.highest?.isCity).toBe(false);
  });

  it('say who is missing and why', () => {
    expect(
      facts([
        ['A', 2024, 1],
        ['B', 2024, 'Q'],
        ['C1', 2024, 'L'],
        ['C2', 2024, 'L'],
      ]).missing,
    ).toEqual([
      { reason: 'L', regions: ['C1', 'C2'] },
      { reason: 'Q', regions: ['B'] },
    ]);
  });

  it('leave out whom the visitor leaves out, from figures and from those missing', () => {
    const found = facts(rows, { without: [testRegion('C1'), testRegion('C2'), testRegion('nowhere')] });
    expect(found).toMatchObject({ count: 2, of: 2, cities: 0, median: 4, missing: [] });
    expect(found.without).toEqual(['C1', 'C2']);
  });

  it('take an old territory as one, which goes as a whole and is no city when an oblast is in it', () => {
    const old: TestRow[] = [
      ['A', 2024, 2],
      ['B+C1', 2024, 9, 'D'],
      ['C1', 2024, 'M'],
      ['C2', 2024, 3],
    ];
    const found = facts(old);
    expect(found).toMatchObject({ count: 3, of: 3, cities: 1, missing: [] });
    expect(keys(found.highest)).toEqual(['B+C1']);
    expect(found.highest?.isCity).toBe(false);
    expect(facts(old, { without: [testRegion('C1')] })).toMatchObject({ of: 2, without: ['B', 'C1'] });
  });

  it('of nothing but missing rows are null', () => {
    expect(
      facts(
        [
          ['A', 2024, 'L'],
          ['B', 2024, 'L'],
        ],
        { kind: 'total' },
      ),
    ).toMatchObject({
      count: 0,
      of: 2,
      highest: null,
      lowest: null,
      ratio: null,
      median: null,
      ratioToMedian: null,
      highestOblast: null,
      concentration: null,
    });
    expect(facts([], { kind: 'total' })).toMatchObject({ count: 0, of: 0, highest: null });
  });

  it('of one region, and of equal ones, have it as highest and lowest', () => {
    expect(facts([['A', 2024, 5]])).toMatchObject({ count: 1, ratio: 1, median: 5, ratioToMedian: 1 });
    const equal = facts([
      ['A', 2024, 5],
      ['B', 2024, 5],
    ]);
    expect([keys(equal.highest), keys(equal.lowest)]).toEqual([
      ['A', 'B'],
      ['A', 'B'],
    ]);
  });

  it('have no ratio to a zero or a negative value', () => {
    expect(
      facts([
        ['A', 2024, 5],
        ['B', 2024, 0],
      ]),
    ).toMatchObject({ ratio: null, ratioToMedian: 2 });
    expect(
      facts([
        ['A', 2024, 5],
        ['B', 2024, -9],
      ]),
    ).toMatchObject({ ratio: null, ratioToMedian: null });
  });
});

describe('concentration in the finding', () => {
  const rows: TestRow[] = [
    ['A', 2024, 10],
    ['B', 2024, 20],
    ['C1', 2024, 40],
    ['C2', 2024, 30],
  ];

  it('is of totals only', () => {
    expect(facts(rows).concentration).toBeNull();
  });

  it('is against the published national figure, also when regions are missing', () => {
    const some: TestRow[] = [...rows.slice(0, 3), ['C2', 2024, 'Q']];
    const { concentration, national } = facts(some, { kind: 'total', country: { 2024: 80 } });
    expect(national).toBe(80);
    expect(concentration).toMatchObject({ basis: 'national', total: 80, shareOfHighest: 0.5 });
    expect(concentration?.topHalf?.share).toBe(0.75);
    expect(concentration?.topHalf?.territories.map(({ key }) => key)).toEqual(['C1', 'B']);
  });

  it('is against the sum when every region has a value, else unknown', () => {
    expect(facts(rows, { kind: 'total' }).concentration).toMatchObject({
      basis: 'sum',
      total: 100,
      shareOfHighest: 0.4,
    });
    expect(facts(rows.slice(1), { kind: 'total' }).concentration).toBeNull();
    expect(
      facts([...rows.slice(1), ['A', 2024, 'L']], { kind: 'total', country: { 2024: 'L' } }).concentration,
    ).toBeNull();
  });

  it('stays a share of the whole country when regions are left out', () => {
    const { concentration } = facts(rows, { kind: 'total', without: [testRegion('C1')] });
    expect(concentration).toMatchObject({ total: 100, shareOfHighest: 0.3, topHalf: { share: 0.6 } });
    expect(
      facts(rows, { kind: 'total', without: [testRegion('C1'), testRegion('C2')] }).concentration?.topHalf,
    ).toBeNull();
  });

  it('is unknown where a value is negative or the total is zero', () => {
    expect(facts([...rows.slice(1), ['A', 2024, -1]], { kind: 'total' }).concentration).toBeNull();
    const zeros = rows.map(([place, year]): TestRow => [place, year, 0]);
    expect(facts(zeros, { kind: 'total' }).concentration).toBeNull();
  });
});
