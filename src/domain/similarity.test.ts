import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionsBetween, distanceBetween, mostAlike, percentileOf, type Percentiles } from './similarity.ts';
import { testRegion } from './testSeries.ts';
import type { IndicatorId, RegionId } from './types.ts';

const indicator = (name: string): IndicatorId => name as IndicatorId;
/** The group of `money-1` is `money`. */
const groupOf = (name: IndicatorId): string => name.split('-')[0] ?? '';
const profile = (percentiles: Readonly<Record<string, number>>): Percentiles =>
  new Map(Object.entries(percentiles).map(([name, value]) => [indicator(name), value]));

const anyProfile = fc
  .dictionary(fc.constantFrom('a-1', 'a-2', 'a-3', 'b-1', 'b-2', 'c-1'), fc.double({ min: 0, max: 1, noNaN: true }))
  .map((values) => profile({ ...values }));

describe('a percentile rank', () => {
  it('is 0 for the highest and 1 for the lowest', () => {
    expect(percentileOf({ rank: 1, to: 1 }, 20)).toBe(0);
    expect(percentileOf({ rank: 20, to: 20 }, 20)).toBe(1);
  });

  it('of those who tie is the middle of the places that they share', () => {
    expect(percentileOf({ rank: 3, to: 4 }, 20)).toBe(2.5 / 19);
    expect(percentileOf({ rank: 1, to: 5 }, 5)).toBe(0.5);
  });

  it('is none where only one is ranked', () => {
    expect(percentileOf({ rank: 1, to: 1 }, 1)).toBeNull();
  });
});

describe('what each indicator adds to a distance', () => {
  it('is its difference by the size of its group and the number of groups', () => {
    const a = profile({ 'money-1': 0, 'money-2': 0, 'money-3': 0, 'people-1': 0.5, 'people-2': 1 });
    const b = profile({ 'money-1': 0.3, 'money-2': 0.6, 'money-3': 0, 'people-1': 1 });
    const parts = contributionsBetween(a, b, groupOf).map(({ part }) => part);
    [0.05, 0.1, 0, 0.25].forEach((part, at) => expect(parts[at]).toBeCloseTo(part, 12));
    expect(parts).toHaveLength(4);
  });

  it('adds up to it', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (a, b) => {
        const sum = contributionsBetween(a, b, groupOf).reduce((all, { part }) => all + part, 0);
        expect(sum).toBeCloseTo(distanceBetween(a, b, groupOf)?.distance ?? 0, 12);
      }),
    );
  });
});

describe('the distance of two regions', () => {
  it('is the mean difference of places within each group, then over the groups', () => {
    const a = profile({ 'money-1': 0, 'money-2': 0, 'money-3': 0, 'people-1': 0.5 });
    const b = profile({ 'money-1': 0.3, 'money-2': 0.6, 'money-3': 0, 'people-1': 1 });
    const found = distanceBetween(a, b, groupOf);
    expect(found?.common).toBe(4);
    expect(found?.distance).toBeCloseTo((0.3 + 0.5) / 2, 12);
  });

  it('ignores what one of them lacks: missing is neither like nor unlike', () => {
    const a = profile({ 'money-1': 0.2, 'people-1': 0.9 });
    const b = profile({ 'money-1': 0.4 });
    expect(distanceBetween(a, b, groupOf)).toEqual({ distance: expect.closeTo(0.2, 12) as number, common: 1 });
  });

  it('is none without anything in common, and with less than asked', () => {
    expect(distanceBetween(profile({ 'a-1': 0 }), profile({ 'b-1': 0 }), groupOf)).toBeNull();
    expect(distanceBetween(profile({ 'a-1': 0 }), profile({ 'a-1': 0 }), groupOf, 2)).toBeNull();
  });

  it('is symmetric, zero to itself, from 0 to 1, and the same in any order', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (a, b) => {
        const found = distanceBetween(a, b, groupOf);
        expect(distanceBetween(b, a, groupOf)).toEqual(found);
        const reversed = new Map([...a].toReversed());
        expect(distanceBetween(reversed, b, groupOf)).toEqual(found);
        if (found !== null) {
          expect(found.distance).toBeGreaterThanOrEqual(0);
          expect(found.distance).toBeLessThanOrEqual(1);
          expect(found.common).toBeGreaterThan(0);
        }
        if (a.size > 0) expect(distanceBetween(a, a, groupOf)).toEqual({ distance: 0, common: a.size });
      }),
    );
  });
});

describe('the regions most alike', () => {
  const profiles = new Map<RegionId, Percentiles>([
    [testRegion('A'), profile({ 'm-1': 0, 'p-1': 0 })],
    [testRegion('B'), profile({ 'm-1': 1, 'p-1': 1 })],
    [testRegion('C'), profile({ 'm-1': 0.2, 'p-1': 0.2 })],
    [testRegion('D'), profile({})],
  ]);

  it('come nearest first, without the region itself and those that share too little', () => {
    expect(mostAlike(profiles, testRegion('A'), groupOf, 5).map(({ region }) => region)).toEqual(['C', 'B']);
    expect(mostAlike(profiles, testRegion('A'), groupOf, 1).map(({ region }) => region)).toEqual(['C']);
    expect(mostAlike(profiles, testRegion('D'), groupOf, 5)).toEqual([]);
    expect(mostAlike(profiles, testRegion('X'), groupOf, 5)).toEqual([]);
  });
});
