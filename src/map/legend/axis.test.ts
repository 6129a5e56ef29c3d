import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLegendAxis } from './axis.ts';

const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const values = fc.array(finite, { minLength: 1, maxLength: 30 });

describe('the axis of a legend', () => {
  test('runs from the lowest to the highest value, linearly', () => {
    const axis = createLegendAxis([10, 30, 20], 'linear', 10);
    expect([10, 20, 30].map(axis.position)).toEqual([0, 0.5, 1]);
    expect(axis).toMatchObject({ scale: 'linear', low: 10, high: 30, isCut: false });
  });

  test('or logarithmically: equal ratios, equal distances', () => {
    const axis = createLegendAxis([1, 10, 100], 'log', 1);
    expect(axis.position(10)).toBeCloseTo(0.5, 12);
    expect(axis.scale).toBe('log');
  });

  test('puts zeros of a logarithmic axis at its left end, and says that it is cut there', () => {
    const axis = createLegendAxis([0, 0.001, 1, 100], 'log', 1);
    expect([0, 0.001, 1].map(axis.position)).toEqual([0, 0, 0]);
    expect(axis).toMatchObject({ low: 1, isCut: true });
    expect(createLegendAxis([1, 100], 'log', 1).isCut).toBe(false);
  });

  test('is linear where no logarithm is possible', () => {
    for (const floor of [0, -1, Infinity, NaN]) expect(createLegendAxis([-1, 0, 1], 'log', floor).scale).toBe('linear');
    expect(createLegendAxis([5, 5], 'log', 5).scale).toBe('linear');
  });

  test('puts equal values in the middle', () => {
    expect(createLegendAxis([7, 7, 7], 'linear', 7).position(7)).toBe(0.5);
  });

  test('keeps every value between 0 and 1, and in order', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('log' as const, 'linear' as const), finite, finite, (pooled, scale, a, b) => {
        const positive = pooled.filter((value) => value > 0);
        const { position } = createLegendAxis(pooled, scale, Math.min(...positive));
        for (const value of [...pooled, a, b]) expect(position(value) >= 0 && position(value) <= 1).toBe(true);
        expect(position(Math.min(a, b))).toBeLessThanOrEqual(position(Math.max(a, b)));
      }),
    );
  });
});
