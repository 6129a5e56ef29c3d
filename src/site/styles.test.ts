import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import { CRITICAL_STYLES } from '../pages/explore/styles.ts';
import { REGISTRY } from '../pages/registry.ts';
import { realSite } from '../../tests/support/sites.ts';
import { TOPICS } from '../domain/types.ts';
import { RARE_STYLES } from '../pages/explore/rareStyles.ts';
import { SCRIPT_STYLES } from '../pages/explore/scriptStyles.ts';
import { allFiles, BASE_STYLES, NOTICE_STYLES, pageStyles } from './styles.ts';

const SOURCE = join(import.meta.dirname, '..');
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' });
const stylesheets = files.filter((name) => name.endsWith('.css'));
const textOf = (file: string) => readFileSync(join(SOURCE, file), 'utf8');

/** Stylesheets that scripts import as text, to adopt them. */
const withScripts = files
  .filter((file) => /\.tsx?$/u.test(file) && !file.endsWith('.test.ts'))
  .flatMap((file) =>
    [...textOf(file).matchAll(/from '([^']+\.css)\?inline'/gu)].map(([, path = '']) =>
      relative(SOURCE, resolve(SOURCE, dirname(file), path)),
    ),
  );

test('each stylesheet of the explore page is critical or comes with a script, never both', () => {
  const critical = [...BASE_STYLES, ...NOTICE_STYLES, ...CRITICAL_STYLES];
  expect(critical.filter((file) => withScripts.includes(file))).toEqual([]);
  const own = stylesheets.filter((file) => /^pages\/(explore|offline)\//u.test(file));
  expect(own.filter((file) => !critical.includes(file) && !withScripts.includes(file))).toEqual([]);
});

test('each page with a script can say that it did not come', () => {
  const pages = REGISTRY.filter(({ script }) => script !== null);
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages)
    expect(allFiles(page).map(textOf).join(''), page.id).toMatch(/\.notice \{[^]*#load-failure \{/u);
});

test('each stylesheet begins with what it styles', () => {
  expect(stylesheets.filter((file) => !/^\/\* \S/u.test(textOf(file)))).toEqual([]);
});

/** Without comments and with each `@media` of a hovering mouse taken out, braces and all. */
function withoutHoverMedia(css: string): string {
  const { code } = transformSync(css, { loader: 'css', minifyWhitespace: true });
  return code.replace(/@media ?\(hover: ?hover\)\{(?:[^{}]*\{[^{}]*\})*\}/gu, '').trim();
}

test('what hovering looks like is for a mouse only: a finger has it painted before its press is answered', () => {
  expect(stylesheets.length).toBeGreaterThan(10);
  expect(stylesheets.filter((file) => withoutHoverMedia(textOf(file)).includes(':hover'))).toEqual([]);
});

test('a look outside of the query is found', () => {
  expect(withoutHoverMedia('@media (hover: hover) { a:hover { color: red } }')).toBe('');
  expect(withoutHoverMedia('b { color: red } a:hover { color: red }')).toContain(':hover');
});

/** All custom properties that a stylesheet sets, each with its query and selector, both without quotes. */
function variablesOf(css: string): readonly { query: string; selector: string; name: string; value: string }[] {
  const { code } = transformSync(css, { loader: 'css', minify: true });
  const open: string[] = [];
  return [...code.matchAll(/([^{};]*)([{};])/gu)].flatMap(([, text = '', end]) => {
    const [selector = '', query = ''] = open.toReversed();
    const found = /^(--[\w-]+):(.*)$/u.exec(text);
    if (end === '{') open.push(text.replaceAll(/["']/gu, ''));
    if (end === '}') open.pop();
    return found === null ? [] : [{ query, selector, name: found[1]!, value: found[2]! }];
  });
}

test('the theme that a reader chooses beats that of the system, in every colour', () => {
  const served = REGISTRY.map((page) => pageStyles(allFiles(page), TOPICS, realSite().geography.plane)).join('');
  const all = variablesOf(served + SCRIPT_STYLES + RARE_STYLES);
  const ofSystem = all.filter(({ query }) => query.includes('prefers-color-scheme:dark'));
  const NOT_LIGHT = ':root:not([data-theme=light])';
  expect(new Set(ofSystem.map(({ name }) => name)).size).toBeGreaterThan(40);
  // Light is chosen: nothing of the system's dark theme is left.
  expect(ofSystem.filter(({ selector }) => !selector.split(',').every((one) => one.startsWith(NOT_LIGHT)))).toEqual([]);
  // Dark is chosen: each colour is that of the system's dark theme.
  const chosen = new Set(
    all
      .filter(({ query }) => !query.includes('prefers-color-scheme'))
      .flatMap(({ selector, name, value }) =>
        selector.split(',').map((one) => `${one.replace(/^:root(?=\[)/u, '')} ${name} ${value}`),
      ),
  );
  const wanted = ofSystem.map(
    ({ selector, name, value }) => `${selector.replace(NOT_LIGHT, '[data-theme=dark]')} ${name} ${value}`,
  );
  expect(wanted.filter((one) => !chosen.has(one))).toEqual([]);
});
