/** The project works in a folder of any name: `#`, `?` and `%` mean something in addresses. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../support/projectCopy.ts';

const parent = mkdtempSync(join(tmpdir(), 'any-folder-'));
const project = join(parent, "a#b c%20d [e] 'f'");

beforeAll(() => {
  mkdirSync(project);
  copyProject(project);
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return stdout + stderr;
}

test('a site is built', () => {
  const country = join(project, 'tests/fixtures/country');
  const said = run(['--import', 'tsx', 'src/site/build.ts'], {
    DATA_DIR: join(country, 'data'),
    GEO_DIR: join(country, 'geo'),
  });
  expect(said).toMatch(/^built \d+ pages in .* → .*a#b c%20d \[e\] 'f'/mu);
  for (const file of ['kk/index.html', 'sw.js', 'licences.txt'])
    expect(existsSync(join(project, 'dist', file))).toBe(true);
});

test('tests run', () => {
  const said = run(['node_modules/vitest/vitest.mjs', 'run', 'src/domain/rounding', 'src/site/bundle'], {
    NO_COLOR: '1',
  });
  expect(said).toMatch(/Test Files +2 passed/u);
});
