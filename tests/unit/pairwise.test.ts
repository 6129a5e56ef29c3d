import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairwise, product, type Factors } from '../support/pairwise.ts';

const values = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);

/** One to five factors of one to six values each. */
const anyFactors: fc.Arbitrary<Factors> = fc
  .array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 })
  .map((sizes) => Object.fromEntries(sizes.map((size, index) => [`f${index}`, values(`f${index}v`, size)])));

describe('pairwise combinations', () => {
  test('hold every pair of values of any two factors', () => {
    fc.assert(
      fc.property(anyFactors, (factors) => {
        const rows = pairwise(factors);
        const names = Object.keys(factors);
        for (const [index, a] of names.entries())
          for (const b of names.slice(index + 1))
            for (const valueA of factors[a]!)
              for (const valueB of factors[b]!) {
                if (!rows.some((row) => row[a] === valueA && row[b] === valueB))
                  throw new Error(`${String(valueA)} never meets ${String(valueB)}`);
              }
      }),
    );
  });

  test('have one value of each factor, differ from each other, and are never more than all combinations', () => {
    fc.assert(
      fc.property(anyFactors, (factors) => {
        const rows = pairwise(factors);
        for (const row of rows) {
          expect(Object.keys(row)).toEqual(Object.keys(factors));
          for (const [name, value] of Object.entries(row)) expect(factors[name]).toContain(value);
        }
        expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
        expect(rows.length).toBeLessThanOrEqual(Object.values(factors).reduce((all, one) => all * one.length, 1));
      }),
    );
  });

  test('are the same each time', () => {
    fc.assert(
      fc.property(anyFactors, (factors) => {
        expect(pairwise(factors)).toEqual(pairwise(factors));
      }),
    );
  });

  test.each([3, 6, 13, 30])(
    '%i pages in 3 languages, 3 themes and 2 sizes: each page once per language, and at most one once more',
    (count) => {
      const rows = pairwise({
        page: values('page', count),
        language: ['kk', 'ru', 'en'],
        theme: ['light', 'dark', 'forced'],
        size: ['phone', 'desk'],
      });
      expect(rows.length).toBeLessThanOrEqual(3 * count + 1);
    },
  );

  test('one factor alone gives each of its values', () => {
    expect(pairwise({ theme: ['light', 'dark'] })).toEqual([{ theme: 'light' }, { theme: 'dark' }]);
  });
});

test('all combinations are as many as the product, each once', () => {
  fc.assert(
    fc.property(anyFactors, (factors) => {
      const rows = product(factors).map((row) => JSON.stringify(row));
      expect(rows).toHaveLength(Object.values(factors).reduce((count, { length }) => count * length, 1));
      expect(new Set(rows).size).toBe(rows.length);
    }),
    { numRuns: 20 },
  );
});
