import { expect, test } from 'vitest';
import { foldedGroups } from './foldedGroups.ts';

const of = (...sizes: readonly number[]) =>
  foldedGroups(sizes.map((size, at) => ({ id: String(at), records: Array.from({ length: size }) })));

test('a short list stands open', () => {
  expect(of(12, 10, 10, 0)).toEqual(new Set());
});

test('of a long one the longest are folded, equal ones alike, until few lines are left', () => {
  expect(of(12, 10, 11)).toEqual(new Set(['0']));
  expect(of(9, 2, 9, 9, 9)).toEqual(new Set(['0', '2', '3', '4']));
  expect(of(40, 0)).toEqual(new Set(['0']));
});
