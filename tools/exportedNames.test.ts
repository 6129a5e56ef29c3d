import { expect, test } from 'vitest';
import { exportedNames, namesIn } from './exportedNames.ts';
import { ROOT } from './root.ts';

test('a file exports what it declares, not what it hands on or keeps to itself', () => {
  const text = `
    export const a = 1, b = 2;
    export function c(x: string): void;
    export function c(x: unknown): void {}
    export type D = string;
    export interface E {}
    export class F {}
    export { g } from './other.ts';
    const h = 3;`;
  expect([...new Set(namesIn(text))]).toEqual(['a', 'b', 'c', 'D', 'E', 'F']);
});

test('no two files of the site export the same name', () => {
  const names = exportedNames(ROOT, 'src');
  expect(names.size).toBeGreaterThan(500);
  const shared = [...names].filter(([, files]) => files.length > 1);
  expect(shared.map(([name, files]) => `${name}: ${files.join(', ')}`)).toEqual([]);
});
