import { expect, test } from 'vitest';
import { cyclesIn, importsIn } from './importCycles.ts';
import { ROOT } from './root.ts';

test('a circle is told as the way around it', () => {
  const imports = new Map([
    ['a.ts', ['b.ts', 'd.ts']],
    ['b.ts', ['c.ts']],
    ['c.ts', ['b.ts', 'd.ts']],
    ['d.ts', []],
  ]);
  expect(cyclesIn(imports)).toEqual([['b.ts', 'c.ts', 'b.ts']]);
});

test('a file that two others import makes no circle', () => {
  const imports = new Map([
    ['a.ts', ['b.ts', 'c.ts']],
    ['b.ts', ['d.ts']],
    ['c.ts', ['d.ts']],
  ]);
  expect(cyclesIn(imports)).toEqual([]);
});

test('no files of the site import each other in circles', () => {
  const imports = importsIn(ROOT, 'src');
  expect(imports.size).toBeGreaterThan(200);
  expect(cyclesIn(imports).map((cycle) => cycle.join(' → '))).toEqual([]);
});
