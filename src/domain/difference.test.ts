import { describe, expect, it } from 'vitest';
import { changeRules, type ChangeRules } from './change.ts';
import { differenceIn } from './difference.ts';
import { testRegion, testSeries, type TestRow } from './testSeries.ts';

const MONEY = changeRules({ breaks: [], decimals: 1, kind: 'ratio' }, { kind: 'money', scale: 6 });
const PERCENT = changeRules({ breaks: [], decimals: 2, kind: 'ratio' }, { kind: 'percent', scale: 0 });
const COUNT = changeRules({ breaks: [], decimals: 0, kind: 'total' }, { kind: 'count', scale: 0 });

function difference(rows: readonly TestRow[], rules: ChangeRules = MONEY) {
  return differenceIn(testSeries(rows), testRegion('A1'), testRegion('A2'), 2024, rules);
}

describe('the difference of two regions', () => {
  it('is a ratio: Almaty against Kostanay, 4243.78 and 308.98 mln per 100,000 (Figure 1), is 13.73 times', () => {
    const found = difference([['A1', 2024, 4243.78], ['A2', 2024, 308.98]]); // prettier-ignore
    expect(found).toEqual({ kind: 'times', ratio: 4243.78 / 308.98 });
    expect(4243.78 / 308.98).toBeCloseTo(13.7348, 4);
  });

  it('of percentages is told in points', () => {
    expect(difference([['A1', 2024, 0.75], ['A2', 2024, 0.25]], PERCENT)).toEqual({ kind: 'points', difference: 0.5 }); // prettier-ignore
  });

  it('is the same where the figures are', () => {
    expect(difference([['A1', 2024, 7.5], ['A2', 2024, 7.5]])).toEqual({ kind: 'same' }); // prettier-ignore
  });

  it('is not told of an old, larger territory, nor of two definitions', () => {
    expect(difference([['A1+A3', 2024, 40.5], ['A2', 2024, 20.5]]).kind).toBe('territory'); // prettier-ignore
    expect(difference([['A1', 2024, 40.5, 'D'], ['A2', 2024, 20.5]]).kind).toBe('definition'); // prettier-ignore
    expect(difference([['A1', 2024, 40.5, 'D'], ['A2', 2024, 20.25, 'D']]).kind).toBe('times'); // prettier-ignore
  });

  it('is not told of a rounded zero, of one digit, of nothing, or of a handful of people', () => {
    expect(difference([['A1', 2024, 40.5], ['A2', 2024, 0, 'N']]).kind).toBe('rounded-zero'); // prettier-ignore
    expect(difference([['A1', 2024, 40.5], ['A2', 2024, 0.3]]).kind).toBe('coarse'); // prettier-ignore
    expect(difference([['A1', 2024, 40.5], ['A2', 2024, 0]]).kind).toBe('numbers'); // prettier-ignore
    expect(difference([['A1', 2024, 400], ['A2', 2024, 2]], COUNT).kind).toBe('numbers'); // prettier-ignore
  });

  it('names the region without a figure, for whatever reason', () => {
    expect(difference([['A1', 2024, 'Q'], ['A2', 2024, 20]])).toEqual({ kind: 'missing', region: 'A1' }); // prettier-ignore
    expect(difference([['A1', 2024, 20]])).toEqual({ kind: 'missing', region: 'A2' });
  });
});
