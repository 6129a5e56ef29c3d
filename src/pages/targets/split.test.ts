import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitMillions } from './split.ts';

const [GRANT, PROGRAMME] = [{ localPercent: 50 }, { localPercent: 5 }];

test('section 6.4: half of a grant project, a twentieth of a programme', () => {
  expect(splitMillions(100, GRANT)).toEqual({ local: 50, other: 50, decimals: 1 });
  expect(splitMillions(100, PROGRAMME)).toEqual({ local: 5, other: 95, decimals: 1 });
});

test.each([
  // Audit, finding 1: the step of printing made 10 % of 5 %, and all of a half.
  [1, PROGRAMME, 0.05, 0.95, 2],
  [0.1, GRANT, 0.05, 0.05, 2],
  [10.5, PROGRAMME, 0.525, 9.975, 3],
  [25, PROGRAMME, 1.25, 23.75, 2],
  [1.5, GRANT, 0.75, 0.75, 2],
  [10.01, PROGRAMME, 0.5005, 9.5095, 4],
])('%f mln: the rule is not rounded up to a printed step', (cost, rule, local, other, decimals) => {
  expect(splitMillions(cost, rule)).toEqual({ local, other, decimals });
});

test('as printed, the local part is the rule to a whole tenge, and both are the cost', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), fc.constantFrom(GRANT, PROGRAMME), (tenge, rule) => {
      const split = splitMillions(tenge / 1e6, rule);
      if (split === null) throw new Error('refused');
      const printed = (part: number) => Number(part.toFixed(split.decimals));
      expect(printed(split.local) * 1e6).toBeGreaterThanOrEqual((tenge * rule.localPercent) / 100 - 1e-3);
      expect(printed(split.local) * 1e6).toBeLessThan((tenge * rule.localPercent) / 100 + 1 + 1e-3);
      expect(printed(split.local) + printed(split.other)).toBeCloseTo(tenge / 1e6, 6);
    }),
  );
});
