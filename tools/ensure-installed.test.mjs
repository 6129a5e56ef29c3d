import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ensureInstalled, installationProblem, nodeProblem } from './ensure-installed.mjs';

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ensure-installed-'));
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

test.each([
  ['20.19.0', null],
  ['20.19.1', null],
  ['22.1.0', null],
  ['20.18.9', expect.stringContaining('20.18.9')],
  ['18.20.0', expect.stringContaining('nodejs.org')],
])('Node %s', (version, expected) => {
  expect(nodeProblem(version)).toEqual(expected);
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
  test('does not install with a Node that is too old', () => {
    lock(leaf);
    expect(run({ nodeVersion: '16.0.0' })).toMatchObject({ ok: false, asked: [] });
  });
});
