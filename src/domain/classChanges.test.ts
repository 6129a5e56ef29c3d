import { expect, it } from 'vitest';
import { classChanges, type ClassedMap } from './classChanges.ts';

const map = (method: string, classes: Readonly<Record<string, number>>): ClassedMap<string> => ({
  method,
  classes: 5,
  classOf: new Map(Object.entries(classes)),
});

it('names the territories that are not in the same class on all maps, the farthest moved first', () => {
  const maps = [map('a', { X: 0, Y: 1, Z: 4 }), map('b', { X: 0, Y: 2, Z: 0 }), map('c', { X: 0, Y: 1, Z: 2 })];
  expect(classChanges(maps)).toEqual([
    { key: 'Z', places: [5, 1, 3], steps: 4 },
    { key: 'Y', places: [2, 3, 2], steps: 1 },
  ]);
});

it('a territory that a map does not class has no place there, and has not moved by that', () => {
  expect(classChanges([map('a', { X: 2 }), map('b', {})])).toEqual([]);
  expect(classChanges([map('a', { X: 2 }), map('b', {}), map('c', { X: 0 })])).toEqual([
    { key: 'X', places: [3, null, 1], steps: 2 },
  ]);
  expect(classChanges([])).toEqual([]);
});
