import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forgiven, prefixErrors } from './typos.ts';

describe('errors of typing', () => {
  test.each([
    ['астана', 'астана', 0],
    ['аст', 'астана', 0],
    ['асатна', 'астана', 1],
    ['астнаа', 'астана', 1],
    ['атана', 'астана', 1],
    ['асстана', 'астана', 1],
    ['осрана', 'астана', 2],
    ['', 'астана', 0],
    ['астана', '', 3],
    ['павлодар', 'астана', 3],
  ])('from %s to a beginning of %s: %i', (typed, word, errors) => {
    expect(prefixErrors(typed, word, 2)).toBe(errors);
  });

  test('one error more is at most one more, whatever the words', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(8), fc.string({ minLength: 1, maxLength: 1 }), (typed, other, at, letter) => {
        const index = Math.min(at, typed.length);
        const longer = typed.slice(0, index) + letter + typed.slice(index);
        expect(prefixErrors(longer, other, 20)).toBeLessThanOrEqual(prefixErrors(typed, other, 20) + 1);
        expect(prefixErrors(other.slice(0, at), other, 20)).toBe(0);
      }),
    );
  });

  test('are forgiven in words long enough to stay themselves', () => {
    expect([1, 3, 4, 7, 8, 20].map(forgiven)).toEqual([0, 0, 1, 1, 2, 2]);
  });
});
