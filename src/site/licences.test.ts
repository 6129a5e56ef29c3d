import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { licencesText } from './licences.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'licences-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Installs a package with these files; its folder. */
function install(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(root, 'node_modules', name);
  const all = { 'package.json': JSON.stringify({ name, license: 'MIT' }), ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

test('each package once, our own modules never; packages with the same notice share it', () => {
  const a = install('a', { LICENSE: 'Copyright (c) Ada\n' });
  const b = install('@scope/b', { 'LICENCE.md': 'Copyright (c) Ada' });
  const c = install('c', { LICENSE: 'Copyright (c) Cy', NOTICE: 'With thanks to Dee.' });
  const text = licencesText([
    join(root, 'src/own.ts'),
    '\0virtual',
    `${a}/index.js`,
    `${a}/deep/er.js?url`,
    `${b}/b.js`,
    `\0${c}/c.js`,
  ]);
  expect(text).toContain('@scope/b (MIT)\na (MIT)\n\nCopyright (c) Ada\n');
  expect(text).toContain('c (MIT)\n\nCopyright (c) Cy\n\nWith thanks to Dee.\n');
  expect(text.match(/Ada/gu)).toHaveLength(1);
  expect(text).not.toMatch(/own|virtual/u);
});

test('packages that another one holds within itself, by its source map', () => {
  const inner = { LICENSE: 'Copyright (c) Inner' };
  install('inner', inner);
  const sources = ['../src/index.ts', '../node_modules/inner/index.js'];
  const outer = install('outer', { LICENSE: 'Copyright (c) Outer', 'dist/outer.js.map': JSON.stringify({ sources }) });
  expect(licencesText([`${outer}/dist/outer.js`])).toMatch(/^inner \(MIT\)\n\nCopyright \(c\) Inner$/mu);
});

test('a notice at the end of a README counts, none is an error', () => {
  const read = install('read', { 'README.md': '# read\n\nDoes it.\n\n## License (MIT)\n\nCopyright (c) Rhea\n' });
  expect(licencesText([`${read}/index.js`])).toContain('## License (MIT)\n\nCopyright (c) Rhea\n');
  const bare = install('bare', { 'README.md': '# bare' });
  expect(() => licencesText([`${bare}/index.js`])).toThrow(
    'bare is in the scripts, and its licence (MIT) is not found',
  );
});
