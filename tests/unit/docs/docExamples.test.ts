/** The reader of examples itself: what a block does, and what it refuses. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyChanges, readExample } from '../../support/docExamples.ts';
import { temporaryFolder } from '../data/brokenCountry.ts';

const DOCUMENT = [
  '# Changes',
  '## One',
  '**Files touched: 3.** Words.',
  '```csv deep/new.csv',
  'a,b',
  '```',
  'More words.',
  '```csv list.csv append',
  'last',
  '```',
  '```diff code.ts',
  ' first();',
  '-second();',
  '+third();',
  '```',
  '## Two',
  'Nothing is said.',
  '',
].join('\n');

test('a block makes a new file, adds to one, or changes lines of one', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'list.csv'), 'first\n');
  writeFileSync(join(folder, 'code.ts'), 'zero();\nfirst();\nsecond();\n');
  const { changes, filesTouched } = readExample(DOCUMENT, 'One');
  applyChanges(changes, folder);
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  expect([text('deep/new.csv'), text('list.csv'), text('code.ts')]).toEqual([
    'a,b\n',
    'first\nlast\n',
    'zero();\nfirst();\nthird();\n',
  ]);
  expect(filesTouched).toBe(3);
});

test('what cannot be done as written is refused', () => {
  const folder = temporaryFolder();
  const { changes } = readExample(DOCUMENT, 'One');
  expect(() => applyChanges(changes, folder)).toThrow('no list.csv to add to');
  expect(() => applyChanges(changes, folder)).toThrow('deep/new.csv is there already');
  writeFileSync(join(folder, 'code.ts'), 'other();\n');
  expect(() => applyChanges(changes.slice(2), folder)).toThrow('stand 0 times in code.ts');
  expect(() => readExample(DOCUMENT, 'Two')).toThrow('does not say how many files it touches');
  expect(() => readExample(DOCUMENT, 'Three')).toThrow('no section "Three"');
});
