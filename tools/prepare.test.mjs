import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Linter } from 'eslint';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const { ensureInstalled, installationProblem } = require('./installation.cjs');
const { nodeProblem } = require('./prepare.cjs');
const PREPARE = join(import.meta.dirname, 'prepare.cjs');

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prepare-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function lock(packages) {
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
}
function installed(packages) {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
}
const root = { '': { name: 'root' } };
const leaf = { 'node_modules/leaf': { version: '1.2.3', integrity: 'sha512-a' } };

describe('a Node that is too old', () => {
  test.each([
    ['20.19.0', null],
    ['20.19.1', null],
    ['22.1.0', null],
    ['20.18.9', expect.stringContaining('20.18.9')],
    ['18.20.0', expect.stringContaining('nodejs.org')],
    ['12.0.0', expect.stringContaining('20.19 or newer')],
  ])('%s', (version, expected) => {
    expect(nodeProblem(version)).toEqual(expected);
  });

  test('is named by each command, and nothing else is done', () => {
    const fake = join(folder, 'fake.cjs');
    writeFileSync(fake, "Object.defineProperty(process.versions, 'node', { value: '12.0.0' });");
    const env = { ...process.env, npm_lifecycle_event: 'test' };
    const { status, stderr, stdout } = spawnSync(process.execPath, ['--require', fake, PREPARE], {
      encoding: 'utf8',
      env,
    });
    expect(stderr).toBe(`${String(nodeProblem('12.0.0'))}\n`);
    expect(stdout).toBe('0 passed, 1 failed\n');
    expect(status).toBe(1);
  });

  test('can read what runs before it is known, and each npm script that needs a new one begins with that', () => {
    const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
    for (const name of ['start', 'test', 'build', 'dev', 'bench', 'data:check'])
      expect(scripts[name], name).toMatch(/^node tools\/prepare\.cjs && /u);
    const early = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.cjs'));
    expect(early).toContain('prepare.cjs');
    for (const name of early) {
      const text = readFileSync(join(import.meta.dirname, name), 'utf8');
      const languageOptions = { ecmaVersion: 2019, sourceType: 'commonjs' };
      expect(new Linter().verify(text, [{ files: ['**/*.cjs'], languageOptions }], name)).toEqual([]);
      // Other files of the project only of the same kind; of Node, none by a name that came later.
      for (const [, needed] of text.matchAll(/require\('([^']*)'\)/gu))
        expect(needed, name).toMatch(/^[a-z_]+$|\.cjs$|\.json$/u);
    }
  });
});

describe('what is installed', () => {
  test('nothing yet', () => {
    lock({ ...root, ...leaf });
    expect(installationProblem(folder)).toBe('nothing is installed yet');
  });
  test('what the lock file names', () => {
    lock({ ...root, ...leaf });
    installed(leaf);
    expect(installationProblem(folder)).toBeNull();
  });
  test('another version', () => {
    lock({ ...root, ...leaf });
    installed({ 'node_modules/leaf': { version: '1.2.2', integrity: 'sha512-b' } });
    expect(installationProblem(folder)).toBe('leaf is 1.2.2, the lock file names 1.2.3');
  });
  test('a package fewer', () => {
    lock({ ...root, ...leaf, 'node_modules/leaf/node_modules/@scope/twig': { version: '1.0.0' } });
    installed(leaf);
    expect(installationProblem(folder)).toBe('@scope/twig is missing');
  });
  test('without what is made for another system', () => {
    lock({ ...root, ...leaf, 'node_modules/other': { version: '1.0.0', optional: true, os: ['plan9'] } });
    installed(leaf);
    expect(installationProblem(folder)).toBeNull();
  });
});

describe('ensureInstalled', () => {
  const run = (options) => {
    const said = [];
    const asked = [];
    const install = (where) => {
      asked.push(where);
      return 0;
    };
    const ok = ensureInstalled({ folder, install, say: (line) => said.push(line), ...options });
    return { ok, said, asked };
  };
  test('is silent when nothing is to be done', () => {
    lock(leaf);
    installed(leaf);
    expect(run()).toEqual({ ok: true, said: [], asked: [] });
  });
  test('installs, and says why', () => {
    lock(leaf);
    expect(run()).toEqual({
      ok: true,
      said: ['Installing packages (npm ci): nothing is installed yet.'],
      asked: [folder],
    });
  });
  test('says that the installation failed', () => {
    lock(leaf);
    const { ok, said } = run({ install: () => 7 });
    expect(ok).toBe(false);
    expect(said.at(-1)).toContain('exit code 7');
  });
});
