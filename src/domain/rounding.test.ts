import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf } from './classification.ts';
import { roundBreaks } from './rounding.ts';

describe('rounding of breaks', () => {
  it('takes the nearest number of two significant digits', () => {
    expect(roundBreaks([892.98], [500, 892.98])).toEqual([890]);
  });

  it('takes the next on the other side where the nearest would move a region', () => {
    expect(roundBreaks([1155.95], [500, 1155.95])).toEqual([1100]);
  });

  it('takes a third digit where two would move a region', () => {
    expect(roundBreaks([1155.95], [1145, 1155.95])).toEqual([1150]);
  });

  it('leaves a bound as it is where any rounding would move a region', () => {
    const [low, high] = [1 / 3, 1 / 3 + Number.EPSILON / 4];
    expect(roundBreaks([high], [low, high])).toEqual([high]);
  });

  it('keeps bounds apart when no value lies between them', () => {
    const rounded = roundBreaks([1001, 1002, 1003], [900, 1100]);
    expect(new Set(rounded).size).toBe(3);
    expect(rounded).toEqual(rounded.toSorted((a, b) => a - b));
  });

  it('rounds zero, negative and tiny bounds', () => {
    expect(roundBreaks([-0.01234, 0, 0.0004567], [-1, 1])).toEqual([-0.012, 0, 0.00046]);
  });

  it('never changes the class of a value', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.uniqueArray(number, { maxLength: 4 }), fc.array(number), (bounds, values) => {
        const breaks = bounds.toSorted((a, b) => a - b);
        const rounded = roundBreaks(Object.freeze(breaks), Object.freeze(values));
        expect(rounded).toHaveLength(breaks.length);
        expect(rounded).toEqual([...new Set(rounded)].sort((a, b) => a - b));
        for (const value of values) expect(classOf(value, rounded)).toBe(classOf(value, breaks));
      }),
    );
  });
});
