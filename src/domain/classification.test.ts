import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify, classOf, countsPerClass, type AskedMethod, type Classification } from './classification.ts';

const METHODS = ['auto', 'quantile', 'ckmeans', 'equal', 'log', 'manual'] as const;

/** Classes of values that are all of one year, which is the latest. */
function classesOf(
  values: readonly number[],
  method: AskedMethod = 'auto',
  classCount = 5,
  manualBreaks: readonly number[] = [],
): Classification {
  return classify({ values, latest: values, method, classCount, manualBreaks });
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('class of a value', () => {
  const breaks = [892.98, 2180.15, 3135.7, 4243.78];

  it('is the class above the bound for a value on it', () => {
    expect([892.97, 892.98, 1155.95, 4243.78].map((value) => classOf(value, breaks))).toEqual([0, 1, 1, 4]);
  });

  it('is 0 for every value without breaks', () => {
    expect(classOf(-5, [])).toBe(0);
  });
});

describe('the rule for auto', () => {
  it('takes natural breaks on the values when they are even', () => {
    const even = [1, 2, 3, 11, 12, 13, 21, 22, 23, 31, 32, 33, 41, 42, 43];
    expect(classesOf(even)).toEqual({ method: 'ckmeans', reason: 'even', breaks: [11, 21, 31, 41] });
  });

  it('takes natural breaks on the logarithms when they are skewed', () => {
    const skewed = [1, 2, 10, 20, 100, 200, 1000, 2000, 10000, 20000];
    expect(classesOf(skewed)).toEqual({
      method: 'ckmeans-log',
      reason: 'skewed',
      breaks: [10, 100, 1000, 10000],
    });
  });

  it('stays with the values when one is negative, however skewed', () => {
    expect(classesOf([-1, 1, 2, 3, 100, 101, 3000]).method).not.toBe('ckmeans-log');
  });

  it('gives no class to a near-zero year alone: values below the 5th percentile count as it', () => {
    const values = [
      0, 10, 11, 12, 13, 14, 15, 16, 17, 18, 100, 110, 120, 1000, 1100, 1200, 1300, 10000, 10100, 10200, 10300,
    ];
    const { method, breaks } = classesOf(values);
    expect(method).toBe('ckmeans-log');
    expect(countsPerClass(values, breaks)[0]).toBeGreaterThan(1);
  });

  it('counts zeros as the smallest positive value when the 5th percentile is zero itself', () => {
    const values = [0, 0, 0, 0, 5, 6, 7, 8, 50, 60, 70, 80, 500, 600, 700, 5000, 5100, 9000];
    const { method, breaks } = classesOf(values);
    expect(method).toBe('ckmeans-log');
    expect(classOf(0, breaks)).toBe(classOf(5, breaks));
    expect(breaks.every((bound) => bound > 5)).toBe(true);
  });

  it('takes quantiles when more than half of the regions would share a class in the latest year', () => {
    const crowd = range(1, 11).map((i) => 50 + i / 100);
    const latest = [...crowd, 1, 20, 80, 100];
    const values = [...latest, 2, 3, 21, 22, 81, 82, 98, 99];
    const { method, reason, breaks } = classify({ values, latest, method: 'auto', classCount: 5 });
    expect([method, reason]).toEqual(['quantile', 'crowded']);
    expect(Math.max(...countsPerClass(latest, breaks))).toBeLessThan(11);
  });

  it('makes no class for one old value, and leaves none empty in the latest year', () => {
    // Spending per researcher, 2024 and 2022: Kostanay's 74 of 2022 took the darkest class for itself.
    const latest = [1, 2, 3, 4, 8, 9, 13, 14, 26, 27];
    const values = [...latest, 2, 3, 5, 9, 14, 74];
    const { breaks } = classify({ values, latest, method: 'auto', classCount: 5 });
    expect(Math.min(...countsPerClass(latest, breaks))).toBeGreaterThan(0);
    expect(Math.max(...breaks)).toBeLessThanOrEqual(27);
  });

  it('does not crowd the gains into one class', () => {
    // Growth of spending 2024 on 2020 (Table 1): one loss, two regions far ahead of the other 16.
    const values = [-87, 65, 71, 117, 127, 139, 147, 154, 170, 188, 195, 196, 197, 225, 262, 391, 466, 722, 897];
    const { breaks } = classify({ values, latest: values, method: 'auto', classCount: 5 });
    expect(Math.max(...countsPerClass(values, breaks))).toBeLessThanOrEqual(values.length / 2);
    expect(breaks).toContain(0);
  });

  it('never puts a loss and a gain in one class', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4 }), (values) => {
        const { breaks } = classify({ values, latest: values, method: 'auto', classCount: 4 });
        const hasBoth = values.some((value) => value < 0) && values.some((value) => value > 0);
        if (hasBoth && breaks.length > 0) expect(breaks).toContain(0);
      }),
    );
  });

  it('keeps its method when exactly half share a class', () => {
    const values = [1, 1.1, 1.2, 1.3, 40, 41, 70, 71];
    const { method, breaks } = classesOf(values, 'auto', 3);
    expect(countsPerClass(values, breaks)).toEqual([4, 2, 2]);
    expect(method).toBe('ckmeans');
  });

  it('gives each value its class when there are no more values than classes', () => {
    expect(classesOf([3, 1, 3, 2, 1])).toEqual({ method: 'ckmeans', reason: 'few-values', breaks: [2, 3] });
  });

  it('has one class for no value, one value, and equal values', () => {
    for (const values of [[], [7], [7, 7, 7]]) {
      expect(classesOf(values)).toEqual({ method: 'ckmeans', reason: 'few-values', breaks: [] });
    }
  });
});

describe('a method that is asked for', () => {
  const values = range(1, 20);

  it('quantile: as many regions in each class as can be', () => {
    const { breaks, reason } = classesOf(values, 'quantile');
    expect(countsPerClass(values, breaks)).toEqual([4, 4, 4, 4, 4]);
    expect(reason).toBe('asked');
  });

  it('quantile: ties give fewer classes, never an empty one', () => {
    const tied = [0, 0, 0, 0, 0, 0, 0, 0, 1, 2];
    const { breaks } = classesOf(tied, 'quantile');
    expect(countsPerClass(tied, breaks)).toEqual([8, 2]);
  });

  it('equal: equal steps between the lowest and the highest value', () => {
    expect(classesOf([0, 1, 2, 50, 100], 'equal').breaks).toEqual([20, 40, 60, 80]);
    expect(classesOf([-0.3, -0.2, 0.1, 0.15, 0.2], 'equal').breaks).toContain(0);
  });

  it('log: equal ratios', () => {
    expect(classesOf([1, 5, 20, 900, 1000], 'log', 3).breaks).toEqual([10, 100]);
  });

  it('log of a zero or a negative value: the rule for auto, and says why', () => {
    expect(classesOf([0, ...values], 'log')).toMatchObject({ method: 'ckmeans', reason: 'not-positive' });
    expect(classesOf([-3, ...values], 'log')).toMatchObject({ method: 'ckmeans', reason: 'not-positive' });
  });

  it('manual: the bounds as they are, sorted; without any, the rule for auto', () => {
    expect(classesOf(values, 'manual', 5, [7.123, 3, 7.123])).toEqual({
      method: 'manual',
      reason: 'asked',
      breaks: [3, 7.123],
    });
    expect(classesOf(values, 'manual')).toMatchObject({ method: 'ckmeans', reason: 'no-breaks' });
  });

  it('rounds bounds to two digits, but not across a value of the latest year or of the year on the map', () => {
    const pooled = [1, 2, 3, 1155.95, 1156, 1157];
    const asked = { values: pooled, latest: pooled, method: 'ckmeans', classCount: 2 } as const;
    expect(classify(asked).breaks).toEqual([1100]);
    expect(classify({ ...asked, current: [1120] }).breaks).toEqual([1150]);
    expect(classify({ ...asked, latest: [1120] }).breaks).toEqual([1150]);
  });
});

describe('whatever the method', () => {
  const spread = fc.oneof(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: -300, max: 300 }).map((power) => 10 ** power),
  );
  const values = fc.array(spread, { maxLength: 60 }).map((list) => Object.freeze(list));
  const breaks = fc.array(spread, { maxLength: 4 }).map((list) => Object.freeze(list));
  const asked = fc.record({
    values,
    latest: values,
    current: values,
    method: fc.constantFrom(...METHODS),
    classCount: fc.integer({ min: 1, max: 5 }),
    manualBreaks: breaks,
  });

  it('bounds ascend and there are no more classes than asked for, nor than distinct values', () => {
    fc.assert(
      fc.property(asked, (input) => {
        const result = classify(Object.freeze(input));
        result.breaks.forEach((bound, index) => {
          expect(Number.isFinite(bound)).toBe(true);
          if (index > 0) expect(bound).toBeGreaterThan(result.breaks[index - 1] ?? NaN);
        });
        if (result.method === 'manual') return;
        expect(result.breaks.length + 1).toBeLessThanOrEqual(input.classCount);
        expect(result.breaks.length + 1).toBeLessThanOrEqual(Math.max(1, new Set(input.values).size));
      }),
      { numRuns: 500 },
    );
  });

  it('every value is in exactly one class, a higher value never in a lower one', () => {
    fc.assert(
      fc.property(asked, (input) => {
        const { breaks: bounds } = classify(input);
        const sorted = [...input.values, ...input.latest].sort((a, b) => a - b);
        let last = 0;
        for (const value of sorted) {
          const index = classOf(value, bounds);
          const holding = range(0, bounds.length).filter(
            (i) => value >= (bounds[i - 1] ?? -Infinity) && value < (bounds[i] ?? Infinity),
          );
          expect(holding).toEqual([index]);
          expect(index).toBeGreaterThanOrEqual(last);
          last = index;
        }
        const counts = countsPerClass(input.latest, bounds);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(input.latest.length);
      }),
    );
  });

  it('no class of natural breaks or quantiles is empty of the values it was made from', () => {
    fc.assert(
      fc.property(asked, (input) => {
        const { method, breaks: bounds } = classify(input);
        if (method === 'manual' || method === 'equal' || method === 'log' || input.values.length === 0) return;
        expect(Math.min(...countsPerClass(input.values, bounds))).toBeGreaterThan(0);
      }),
    );
  });

  it('the order of the values does not matter', () => {
    fc.assert(
      fc.property(asked, (input) => {
        const turned = { ...input, values: input.values.toReversed(), latest: input.latest.toReversed() };
        expect(classify(turned)).toEqual(classify(input));
      }),
    );
  });
});
