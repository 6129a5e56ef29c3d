/** The page says nothing that only comes with records over the map: a visitor would read its key. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { explorePage } from './page.ts';

const SOURCE = join(import.meta.dirname, '../..');

/** A script and all that comes with it: not what it only knows the types of, nor what it loads on request. */
function loadedWith(entry: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, what = '', path = ''] of text.matchAll(
      /^(?:import|export) (?!type\b)([^;]*?)from '(\.[^']+\.tsx?)'/gmu,
    ))
      if (what !== '') visit(join(dirname(file), path));
  };
  visit(join(SOURCE, entry));
  return found;
}

const asksFor = (prefixes: readonly string[], file: string): boolean =>
  new RegExp(`['\`](?:${prefixes.join('|')})\\.`, 'u').test(readFileSync(file, 'utf8'));

test('no part that comes with the page asks for a message of records', () => {
  const prefixes = explorePage.layerMessages ?? [];
  expect(prefixes.length).toBeGreaterThan(0);
  const files = [...loadedWith(explorePage.script?.module ?? '')];
  expect(files.length).toBeGreaterThan(60);
  expect(files.filter((file) => asksFor(prefixes, file)).map((file) => relative(SOURCE, file))).toEqual([]);
});

test('what draws records asks for them', () => {
  const files = [...loadedWith('pages/explore/layers/Layer.tsx')];
  expect(files.some((file) => asksFor(explorePage.layerMessages ?? [], file))).toBe(true);
});

test('what comes with the share panel says only what its own file or the page brings', () => {
  const known = [...(explorePage.messages ?? []), ...(explorePage.shareMessages ?? [])];
  const files = new Set([
    ...loadedWith('pages/explore/share/ShareView.tsx'),
    ...loadedWith('pages/explore/share/speaking.ts'),
  ]);
  const asked = [...files].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bt\(\s*['`]([a-z]\w*(?:\.\w+)*)/gu)].map(([, key = '']) => ({
      file,
      key,
    })),
  );
  expect(asked.length).toBeGreaterThan(100);
  const unknown = asked.filter(({ key }) => !known.some((prefix) => key === prefix || key.startsWith(`${prefix}.`)));
  // What of a region's page comes with the heights of frames is not said here.
  expect(unknown.filter(({ file }) => !/records|region\/|regionText/u.test(file)).map(({ key }) => key)).toEqual([]);
});
