import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../tools/root.ts';
import { ALONE } from '../../vitest.config.ts';

/** What would stay for the next file of a thread, or come too late for modules that are there already. */
const REPLACES = /\bvi\.(?:mock|doMock|stubGlobal|stubEnv|useFakeTimers)\(/u;

function testsIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.(?:tsx?|mjs)$/u.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

test('tests that put something else in the place of a module or a global run alone', () => {
  const files = ['src', 'data', 'geo', 'tools', 'tests/unit'].flatMap(testsIn);
  expect(files.length).toBeGreaterThan(100);
  const replacing = files.filter((file) => REPLACES.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(replacing.sort()).toEqual([...ALONE].sort());
});
