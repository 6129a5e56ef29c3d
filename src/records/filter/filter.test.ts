import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenIn, isAsking, NO_FILTER, onlyText, type Chosen, type Question } from './filter.ts';

const QUESTIONS: readonly Question[] = ['p', 'q'].map((key) => ({
  key,
  choices: ['0', '1', 'KZ-2'].map((value) => ({ value })),
}));
const someChoice = fc.record({ p: fc.constantFrom('', '0', '1', 'KZ-2'), q: fc.constantFrom('', '0', '1', 'KZ-2') });

describe('answers in the address', () => {
  test('are read as they were written, in the order of the questions', () => {
    fc.assert(
      fc.property(someChoice, (chosen: Chosen) => {
        const read = chosenIn(onlyText(chosen, QUESTIONS).split(',').filter(Boolean), QUESTIONS);
        expect(read.unknown).toEqual([]);
        for (const { key } of QUESTIONS) expect(read.chosen[key] ?? '').toBe(chosen[key] ?? '');
      }),
    );
    expect(onlyText({ q: '1', p: '0' }, QUESTIONS)).toBe('p.0,q.1');
  });

  test('that the register does not know are told, the others hold', () => {
    expect(chosenIn(['p.1', 'q.9', 'x.0', ''], QUESTIONS)).toEqual({ chosen: { p: '1' }, unknown: ['q.9', 'x.0', ''] });
  });

  test('are read in any case of letters; of two to one question the first counts, the other is told', () => {
    expect(chosenIn(['p.kz-2', 'p.KZ-2', 'p.0'], QUESTIONS)).toEqual({ chosen: { p: 'KZ-2' }, unknown: ['p.0'] });
  });
});

test('blanks and empty answers ask for nothing', () => {
  expect(isAsking(NO_FILTER)).toBe(false);
  expect(isAsking({ chosen: { p: '' }, words: '  ' })).toBe(false);
  expect(isAsking({ chosen: { p: '0' }, words: '' })).toBe(true);
  expect(isAsking({ chosen: {}, words: 'тау' })).toBe(true);
});
