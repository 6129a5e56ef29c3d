import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf } from './classification.ts';
import { midRankPercentile, thirdOf, thirdsByRank } from './percentile.ts';

describe('thirds by rank', () => {
  it('are cut where the place changes its third', () => {
    expect(thirdsByRank([1, 1, 1, 2, 3, 5])).toEqual({ thirds: ['low', 'middle', 'high'], breaks: [2, 3] });
  });

  it('are one for equal values, two where half tie, none for none', () => {
    expect(thirdsByRank([4, 4, 4])).toEqual({ thirds: ['middle'], breaks: [] });
    expect(thirdsByRank([1, 1, 9, 9])).toEqual({ thirds: ['low', 'high'], breaks: [9] });
    expect(thirdsByRank([])).toEqual({ thirds: [], breaks: [] });
  });

  it('say by bounds what the percentile says, whatever the values and their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 25 }), (values) => {
        const { thirds, breaks } = thirdsByRank(values);
        expect(thirdsByRank(values.toReversed())).toEqual({ thirds, breaks });
        for (const value of values) {
          const percentile = midRankPercentile(value, values);
          expect(thirds[classOf(value, breaks)]).toBe(percentile === null ? null : thirdOf(percentile));
        }
      }),
    );
  });
});
