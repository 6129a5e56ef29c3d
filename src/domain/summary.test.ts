import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interquantileRange, medianOf, summarize } from './summary.ts';

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });

describe('summary', () => {
  it('is null without values', () => {
    expect(summarize([])).toBeNull();
    expect(interquantileRange([])).toBeNull();
    expect(medianOf([])).toBeNull();
  });

  it('of one value is that value, with no range', () => {
    expect(summarize([7])).toEqual({
      count: 1,
      mean: 7,
      median: 7,
      min: 7,
      max: 7,
      interquantileRange: 0,
    });
  });

  it('takes the mean of the two middle values for the median of an even number', () => {
    expect(medianOf([9, 1, 3, 5])).toBe(4);
  });

  it('takes the range of the middle half: a quarter, rounded down, is left out at each end', () => {
    expect(interquantileRange([1, 2, 4, 8])).toBe(2);
    expect(interquantileRange([1, 2, 4, 8, 16, 32, 64])).toBe(30);
    expect(interquantileRange([1, 2, 4])).toBe(3);
  });

  it('does not depend on the order and does not change its input', () => {
    fc.assert(
      fc.property(fc.array(number), (values) => {
        const frozen = Object.freeze([...values]);
        expect(summarize(frozen)).toEqual(summarize(frozen.toReversed()));
      }),
    );
  });

  it('gives a zero no sign, whichever way it was written', () => {
    expect(summarize([-0, 0])).toEqual({ count: 2, mean: 0, median: 0, min: 0, max: 0, interquantileRange: 0 });
    expect(summarize([-0])?.min).toBe(0);
  });

  it('lies within the values', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), (values) => {
        const summary = summarize(values);
        expect(summary).not.toBeNull();
        if (summary === null) return;
        const tolerance = 1e-6;
        for (const middle of [summary.mean, summary.median]) {
          expect(middle).toBeGreaterThanOrEqual(summary.min - tolerance);
          expect(middle).toBeLessThanOrEqual(summary.max + tolerance);
        }
        expect(summary.interquantileRange).toBeLessThanOrEqual(summary.max - summary.min);
      }),
    );
  });
});
