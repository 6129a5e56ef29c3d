import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../../tools/root.ts';
import { restorePrevious } from '../../tools/previousSite.cjs';
import { replaceFolder, swapIn, type Rename } from './swap.ts';

let parent: string;
let out: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'swap-'));
  out = join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const write = (folder: string, text: string): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
};
const read = (folder: string): string | null =>
  existsSync(folder) ? readFileSync(join(folder, 'index.html'), 'utf8') : null;
const build = (text: string) =>
  replaceFolder(out, (folder) => {
    write(folder, text);
    return Promise.resolve(text.length);
  });
/** What every command does first. */
const nextCommand = (): string[] => {
  const said: string[] = [];
  restorePrevious(out, (line) => said.push(line));
  return said;
};

describe('a build', () => {
  test('takes the place of the last one, which is kept once', async () => {
    expect(await build('first')).toBe(5);
    await build('second');
    await build('third');
    expect([read(out), read(`${out}.previous`)]).toEqual(['third', 'second']);
    expect(readdirSync(parent).sort()).toEqual(['dist', 'dist.previous']);
  });

  test('that fails leaves the last one', async () => {
    await build('good');
    const failing = replaceFolder(out, (folder) => {
      write(folder, 'half');
      return Promise.reject(new Error('no space left on device'));
    });
    await expect(failing).rejects.toThrow('no space left');
    expect(read(out)).toBe('good');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('says where nothing can be written beside the last one', async () => {
    writeFileSync(join(parent, 'file'), '');
    out = join(parent, 'file/dist');
    await expect(build('new')).rejects.toThrow(/no new site can be written beside .*dist/u);
  });

  test('replaces the folder behind a link', async () => {
    const real = join(parent, 'published');
    write(real, 'old');
    symlinkSync(real, out, 'junction');
    await build('new');
    expect([read(out), read(real)]).toEqual(['new', 'new']);
  });

  test('removes what stopped builds left, and nothing of a build that still runs', async () => {
    const { pid: dead } = spawnSync(process.execPath, ['--version']);
    write(`${out}.new-${dead}-0a1b2c3d`, 'half');
    write(`${out}.new-${process.pid}-0a1b2c3d`, 'at work');
    write(join(parent, 'other'), 'not ours');
    await build('new');
    expect(readdirSync(parent).sort()).toEqual(['dist', `dist.new-${process.pid}-0a1b2c3d`, 'other']);
  });

  test('at the same time as another: one of them is the site, the other the previous one', async () => {
    await build('old');
    await Promise.all(['one', 'two', 'three'].map(build));
    expect(['one', 'two', 'three']).toContain(read(out));
    expect(['one', 'two', 'three']).toContain(read(`${out}.previous`));
    expect(readdirSync(parent).sort()).toEqual(['dist', 'dist.previous']);
  });
});

describe('when a folder cannot be renamed', () => {
  const made = () => join(parent, 'dist.new-1-0a1b2c3d');
  const refuse =
    (name: string): Rename =>
    (from, to) => {
      if (from.endsWith(name)) throw new Error(`EPERM: operation not permitted, rename '${from}' -> '${to}'`);
      renameSync(from, to);
    };

  test.each(['dist.previous', 'dist', '0a1b2c3d'])('%s: it says so and leaves the last site', (name) => {
    write(out, 'good');
    write(`${out}.previous`, 'older');
    write(made(), 'new');
    expect(() => swapIn(made(), out, refuse(name))).toThrow(/cannot take the place of .*dist: EPERM/u);
    expect([read(out), read(`${out}.previous`)]).toEqual(['good', 'older']);
  });

  test('nor back: the last site is named, and the next command restores it', () => {
    write(out, 'good');
    write(made(), 'new');
    const once: Rename = (from, to) => {
      if (to === out) throw new Error('EPERM');
      renameSync(from, to);
    };
    expect(() => swapIn(made(), out, once)).toThrow(/left as it was, in .*dist\.previous/u);
    expect(nextCommand()).toEqual([expect.stringMatching(/no dist\/.*dist\.previous\/ is in its place again/u)]);
    expect(read(out)).toBe('good');
  });

  test('another build was faster between two renames: this one comes after it', () => {
    write(out, 'good');
    write(`${out}.previous`, 'older');
    write(made(), 'mine');
    let others = 1;
    const late: Rename = (from, to) => {
      if (to === out && others-- > 0) write(out, 'of the other');
      renameSync(from, to);
    };
    swapIn(made(), out, late);
    expect([read(out), read(`${out}.previous`)]).toEqual(['mine', 'of the other']);
  });
});

describe('killed', () => {
  const MODULE = pathToFileURL(join(import.meta.dirname, 'swap.ts')).href;

  /** Swaps in a process of its own that is killed in place of its nth rename. */
  function swapUntil(renames: number): void {
    const made = join(parent, 'dist.new-1-0a1b2c3d');
    write(out, 'good');
    write(`${out}.previous`, 'older');
    write(made, 'new');
    const program = `
      import { renameSync } from 'node:fs';
      import { swapIn } from ${JSON.stringify(MODULE)};
      let left = ${renames};
      swapIn(${JSON.stringify(made)}, ${JSON.stringify(out)}, (from, to) => {
        if (left-- === 0) process.kill(process.pid, 'SIGKILL');
        renameSync(from, to);
      });`;
    const { signal } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program]);
    expect(signal).toBe('SIGKILL');
  }

  test.each([
    [0, false],
    [1, false],
    [2, true],
  ])('after %i renames: the next command finds the last site', (renames, restored) => {
    swapUntil(renames);
    expect(nextCommand()).toHaveLength(restored ? 1 : 0);
    expect(read(out)).toBe('good');
  });
});

/** Who may do all builds as another user, where that one may read the project. */
const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const canRead = spawnSync(process.execPath, ['-e', `fs.readdirSync('node_modules/tsx')`], { cwd: ROOT, ...user });

describe.skipIf(process.platform === 'win32' || canRead.status !== 0)('folders that cannot be written', () => {
  const MODULE = pathToFileURL(join(import.meta.dirname, 'swap.ts')).href;

  function buildAsUser(text: string): { readonly status: number | null; readonly stderr: string } {
    if (user.uid !== undefined)
      for (const name of ['', ...readdirSync(parent, { recursive: true, encoding: 'utf8' })])
        chownSync(join(parent, name), user.uid, user.gid);
    const program = `
      import { mkdirSync, writeFileSync } from 'node:fs';
      import { replaceFolder } from ${JSON.stringify(MODULE)};
      await replaceFolder(${JSON.stringify(out)}, (folder) => {
        mkdirSync(folder + '/deep');
        for (const name of ['/index.html', '/deep/page.html']) writeFileSync(folder + name, ${JSON.stringify(text)});
        return Promise.resolve();
      });`;
    const args = ['--import', 'tsx', '--input-type=module', '-e', program];
    const env = { ...process.env, HOME: parent, TMPDIR: parent, TSX_DISABLE_CACHE: '1' };
    const options = { encoding: 'utf8', cwd: ROOT, env, ...user } as const;
    return spawnSync(process.execPath, args, options);
  }
  const closeAll = (folder: string) => {
    for (const name of ['deep', '']) chmodSync(join(folder, name), 0o555);
  };

  test('a site that may only be read is replaced, and removed when its time has come', () => {
    for (const text of ['first', 'second', 'third']) {
      const { status, stderr } = buildAsUser(text);
      expect([status, stderr]).toEqual([0, '']);
      expect(read(out)).toBe(text);
      closeAll(out);
    }
    expect(read(`${out}.previous`)).toBe('second');
    expect(
      readdirSync(parent)
        .filter((name) => name.startsWith('dist'))
        .sort(),
    ).toEqual(['dist', 'dist.previous']);
  });

  test('half a site that may only be read keeps no build from its work', () => {
    const { pid: dead } = spawnSync(process.execPath, ['--version']);
    const left = `${out}.new-${dead}-0a1b2c3d`;
    write(join(left, 'deep'), 'half');
    closeAll(left);
    expect(buildAsUser('new')).toMatchObject({ status: 0, stderr: '' });
    expect([read(out), existsSync(left)]).toEqual(['new', false]);
  });

  test('nothing can be written beside the site: it says so, and the last one stays', () => {
    expect(buildAsUser('good')).toMatchObject({ status: 0, stderr: '' });
    chmodSync(parent, 0o555);
    const { status, stderr } = buildAsUser('new');
    chmodSync(parent, 0o755);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/no new site can be written beside .*dist: EACCES/u)]);
    expect(read(out)).toBe('good');
  });
});

test('where there is a site, the previous one stays where it is', () => {
  write(out, 'good');
  write(`${out}.previous`, 'older');
  expect(nextCommand()).toEqual([]);
  expect(read(out)).toBe('good');
});

test('where the previous site cannot be renamed, it is said', () => {
  write(`${out}.previous`, 'older');
  const said: string[] = [];
  restorePrevious(
    out,
    (line) => said.push(line),
    () => {
      throw new Error('EPERM');
    },
  );
  expect(said).toEqual(['There is no dist/, and dist.previous/ cannot be renamed: EPERM']);
});
