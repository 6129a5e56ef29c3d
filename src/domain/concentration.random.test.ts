import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gini, herfindahl, shareOfTop } from './concentration.ts';

const amounts = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 25 });
const positive = amounts.filter((values) => values.some((value) => value > 1e-3));

describe('Herfindahl–Hirschman index and Gini coefficient', () => {
  it('have the values of the textbook', () => {
    expect(herfindahl([50, 30, 20])).toBeCloseTo(0.38, 12);
    expect(gini([50, 30, 20])).toBeCloseTo(0.2, 12);
    // All in one of four: HHI 1, Gini (n − 1)/n.
    expect([herfindahl([0, 0, 0, 7]), gini([0, 0, 0, 7])]).toEqual([1, 0.75]);
  });

  it('stay within their bounds', () => {
    fc.assert(
      fc.property(positive, (values) => {
        const n = values.length;
        expect(herfindahl(values)).toBeGreaterThanOrEqual(1 / n - 1e-12);
        expect(herfindahl(values)).toBeLessThanOrEqual(1 + 1e-12);
        expect(gini(values)).toBeGreaterThanOrEqual(0);
        expect(gini(values)).toBeLessThanOrEqual((n - 1) / n + 1e-12);
      }),
    );
  });

  it('do not change with the unit or the order', () => {
    fc.assert(
      fc.property(positive, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (values, factor) => {
        const other = values.map((value) => value * factor).toReversed();
        expect(herfindahl(other)).toBeCloseTo(herfindahl(values) ?? NaN, 9);
        expect(gini(other)).toBeCloseTo(gini(values) ?? NaN, 9);
      }),
    );
  });

  it('say of one region that all lies in it, and that nothing is unequal', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (value) => {
        expect([herfindahl([value]), gini([value])]).toEqual([1, 0]);
      }),
    );
  });

  it('say of equal regions 1/n and 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 1000 }), (n, value) => {
        const values = Array<number>(n).fill(value);
        expect(herfindahl(values)).toBeCloseTo(1 / n, 12);
        expect(gini(values)).toBeCloseTo(0, 12);
      }),
    );
  });

  it('grow when the poorer gives to the richer', () => {
    fc.assert(
      fc.property(positive, fc.double({ min: 0.01, max: 1, noNaN: true }), (values, part) => {
        const sorted = values.toSorted((a, b) => a - b);
        const [poorest = 0, richest = 0] = [sorted[0], sorted.at(-1)];
        const moved = [poorest * (1 - part), ...sorted.slice(1, -1), richest + poorest * part];
        fc.pre(sorted.length > 1);
        expect(gini(moved)).toBeGreaterThanOrEqual((gini(sorted) ?? NaN) - 1e-12);
        expect(herfindahl(moved)).toBeGreaterThanOrEqual((herfindahl(sorted) ?? NaN) - 1e-12);
      }),
    );
  });

  it('are null where the share of the largest is', () => {
    for (const values of [[], [5, -1], [0, 0]]) {
      expect([herfindahl(values), gini(values), shareOfTop(values, 1)]).toEqual([null, null, null]);
    }
  });
});
