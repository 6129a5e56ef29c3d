import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { findBrowser, findOrInstallBrowser, WHAT_TO_DO } from './find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'find-browser-'));
const program = (name: string) => {
  const file = join(folder, name);
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
};
const asked = program('asked');
const own = program('own');
const chrome = program('google-chrome');
const notRunnable = join(folder, 'chromium');
writeFileSync(notRunnable, '');
const none = join(folder, 'none');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('what CHROME_PATH names comes first', () => {
  expect(findBrowser({ env: { CHROME_PATH: asked, PATH: folder }, playwrightPath: own })).toBe(asked);
});
test("then Playwright's own", () => {
  expect(findBrowser({ env: { PATH: folder }, playwrightPath: own })).toBe(own);
});
test('then one on the PATH that can be run', () => {
  expect(
    findBrowser({ env: { CHROME_PATH: '', PATH: ['/nowhere', folder].join(delimiter) }, playwrightPath: none }),
  ).toBe(chrome);
});
test('no other browser is taken in place of the one asked for', () => {
  expect(() => findBrowser({ env: { CHROME_PATH: none }, playwrightPath: own })).toThrow(
    `CHROME_PATH names no program: ${none}`,
  );
});

test('one that is there is not installed', () => {
  const run = vi.fn(() => 0);
  expect(findOrInstallBrowser(vi.fn(), run, () => own)).toBe(own);
  expect(run).not.toHaveBeenCalled();
});
test('one that was installed is used', () => {
  const find = vi.fn(() => own).mockReturnValueOnce(null as unknown as string);
  const said: string[] = [];
  expect(
    findOrInstallBrowser(
      (line) => said.push(line),
      () => 0,
      find,
    ),
  ).toBe(own);
  expect(said[0]).toMatch(/^Installing a Chromium: (apt-get update && apt-get install|npx playwright)/u);
});
test('a stub that does not run is no browser; what to do is said', () => {
  const run = (words: readonly string[]) => (words[1] === '--version' ? 1 : 0);
  const find = vi.fn(() => own).mockReturnValueOnce(null as unknown as string);
  expect(() => findOrInstallBrowser(vi.fn(), run, find)).toThrow(WHAT_TO_DO);
});
