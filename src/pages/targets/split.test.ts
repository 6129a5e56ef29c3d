import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitMillions } from './split.ts';

const [GRANT, PROGRAMME] = [{ localPercent: 50 }, { localPercent: 5 }];

test('section 6.4: half of a grant project, a twentieth of a programme', () => {
  expect(splitMillions(100, GRANT)).toEqual({ local: 50, other: 50, decimals: 1 });
  expect(splitMillions(100, PROGRAMME)).toEqual({ local: 5, other: 95, decimals: 1 });
});

test('as printed, the local part is never less than the rule, and both are the cost', () => {
  expect(splitMillions(10.01, PROGRAMME)).toEqual({ local: 0.51, other: 9.5, decimals: 2 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), fc.constantFrom(GRANT, PROGRAMME), (tenge, rule) => {
      const split = splitMillions(tenge / 1e6, rule);
      if (split === null) throw new Error('refused');
      const printed = (part: number) => Number(part.toFixed(split.decimals));
      expect(printed(split.local) * 1e6).toBeGreaterThanOrEqual((tenge * rule.localPercent) / 100 - 1e-3);
      expect(printed(split.local) + printed(split.other)).toBeCloseTo(tenge / 1e6, 6);
    }),
  );
});
