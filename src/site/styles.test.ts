import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '..');
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

/** Without comments and with each `@media` of a hovering mouse taken out, braces and all. */
function withoutHoverMedia(css: string): string {
  const { code } = transformSync(css, { loader: 'css', minifyWhitespace: true });
  return code.replace(/@media ?\(hover: ?hover\)\{(?:[^{}]*\{[^{}]*\})*\}/gu, '').trim();
}

test('what hovering looks like is for a mouse only: a finger has it painted before its press is answered', () => {
  expect(files.length).toBeGreaterThan(10);
  const hovering = files.filter((file) =>
    withoutHoverMedia(readFileSync(join(SOURCE, file), 'utf8')).includes(':hover'),
  );
  expect(hovering).toEqual([]);
});

test('a look outside of the query is found', () => {
  expect(withoutHoverMedia('@media (hover: hover) { a:hover { color: red } }')).toBe('');
  expect(withoutHoverMedia('b { color: red } a:hover { color: red }')).toContain(':hover');
});
