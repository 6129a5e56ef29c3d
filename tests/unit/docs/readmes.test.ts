/** READMEs and decisions fit a screen, and what they link is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../tools/root.ts';

/** A screen: lines of so many letters. */
const LINES = 45;
const LETTERS = 120;
/** A line of a README is a sentence or two, or a row of a table. */
const LONGEST = 450;

const texts = ['src', 'tests', 'tools', 'bench', 'data', 'geo', 'docs', '.'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: folder !== '.', encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md') && !name.includes('node_modules')),
);
const readmes = texts.filter((name) => name.endsWith('/README.md'));
const decisions = texts.filter((name) => /^docs\/decisions\/\d/u.test(name));

/** As they are read: without the padding of tables, their rules and the addresses of links. */
function linesOf(name: string): readonly string[] {
  return readFileSync(join(ROOT, name), 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => !/^\|[ :|-]*\|$/u.test(line))
    .map((line) => line.replace(/\]\([^)]*\)/gu, ']').replace(/ {2,}/gu, ' '));
}

const onScreen = (lines: readonly string[]): number =>
  lines.reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / LETTERS)), 0);

test('all are looked at', () => {
  expect(readmes.length).toBeGreaterThan(20);
  expect(decisions.length).toBeGreaterThan(60);
});

test.each([...readmes, ...decisions])('%s fits a screen', (name) => {
  expect(onScreen(linesOf(name))).toBeLessThanOrEqual(LINES);
});

test.each(readmes)('%s has no line that must be read twice', (name) => {
  expect(linesOf(name).filter(({ length }) => length > LONGEST)).toEqual([]);
});

test('every folder of src has a README or stands in one above it', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.filter(({ name }) => !readmes.includes(`src/${name}/README.md`)).map(({ name }) => name)).toEqual([]);
});

test('what they link is there', () => {
  const missing = texts.flatMap((name) =>
    [...readFileSync(join(ROOT, name), 'utf8').matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/gu)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(join(ROOT, dirname(name), target)))
      .map((target) => `${name} → ${target}`),
  );
  expect(missing).toEqual([]);
});

/** What a page may have that none has now. */
const EXAMPLES = ['page.tsx'];

test('files that READMEs name are there', () => {
  const all = ['src', 'tests', 'tools', 'bench', 'data', 'geo', 'docs', 'public', '.'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: folder !== '.', encoding: 'utf8' })
      .filter((name) => !name.includes('node_modules'))
      .map((name) => `/${join(folder, name).replaceAll('\\', '/')}`),
  );
  const missing = readmes.flatMap((name) =>
    [...readFileSync(join(ROOT, name), 'utf8').matchAll(/`([\w./-]+\.(?:tsx?|css|mjs|cjs|sh))`/gu)]
      .map(([, file = '']) => file)
      .filter((file) => !all.some((one) => one.endsWith(`/${file}`)) && !EXAMPLES.includes(file))
      .map((file) => `${name}: ${file}`),
  );
  expect(missing).toEqual([]);
});
