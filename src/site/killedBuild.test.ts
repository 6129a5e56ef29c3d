/** `npm run build` stopped from outside, on a full disk, beside another build: the site that was there stays. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIXTURE } from '../../tests/support/sites.ts';
import { restorePrevious } from '../../tools/previousSite.cjs';
import { ROOT } from '../../tools/root.ts';
import { withBuildLock } from './buildLock.ts';

const parent = mkdtempSync(join(tmpdir(), 'killed-'));
const out = join(parent, 'dist');
const goodPage = () => readFileSync(join(out, 'index.html'), 'utf8');
const FAULT = pathToFileURL(join(ROOT, 'tests/support/diskFault.mjs')).href;

beforeAll(() => {
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'the last good site');
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/**
 * @param before shell commands that the build starts behind
 * @param isTime sees all that it has said so far; killed when true
 */
async function build(
  before: string,
  isTime: (said: string) => boolean,
  more: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const command = `${before} exec "${process.execPath}" --import tsx --import "${FAULT}" src/site/build.ts`;
  const env = { ...process.env, DATA_DIR: FIXTURE.data, GEO_DIR: FIXTURE.geo, OUT_DIR: out, LC_ALL: 'C', ...more };
  const child = spawn('/bin/sh', ['-c', command], { cwd: ROOT, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (isTime(said)) child.kill('SIGKILL');
    });
  }
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, said };
}
const never = () => false;

describe.skipIf(process.platform === 'win32')('stopped', () => {
  test.each(['bundling scripts', 'pictures', 'compressing'])('killed while it says “%s”', async (moment) => {
    const { code, said } = await build('', (text) => text.includes(moment));
    expect(said).toContain(moment);
    expect(code).toBeNull();
    expect(goodPage()).toBe('the last good site');
    // The site, half a site and the lock of a process that is gone.
    expect(readdirSync(parent)).toHaveLength(3);
  });

  test('a disk that takes no more', async () => {
    // No file may grow beyond 50 KB: the system refuses to write, as it does on a full disk.
    const { code, said } = await build('ulimit -f 100;', never);
    expect(code).toBe(1);
    expect(said).toMatch(/EFBIG|File too large/u);
    expect(goodPage()).toBe('the last good site');
    expect(readdirSync(parent)).toEqual(['dist']);
  });
});

/** Things that a whole build does to the disk. */
let deeds = 0;
test('the next build is whole, and nothing is left of the others', async () => {
  const { code, said } = await build('', never);
  expect([code, said]).toEqual([0, expect.stringMatching(/built \d+ pages/u)]);
  expect(goodPage()).toContain('<h1');
  expect(readdirSync(parent).sort()).toEqual(['dist', 'dist.hosting', 'dist.previous']);
  deeds = Number(/deeds: (\d+)/u.exec(said)?.[1]);
  expect(deeds).toBeGreaterThan(200);
});

describe.skipIf(process.platform === 'win32')('at any moment', () => {
  const whole = () => existsSync(join(out, 'sw.js')) && goodPage().includes('</html>');
  /** Another each time, so that many runs look at all; a failure names it. */
  const within = (deeds: number) => 1 + Math.floor(Math.random() * deeds);
  test.each(['any one', 'one of the last ten'])(
    'killed at %s of its deeds: the next command finds a whole site',
    async (which) => {
      const at = which === 'any one' ? within(deeds - 10) : deeds - within(10) + 1;
      const { code } = await build('', never, { DISK_FAULT: JSON.stringify({ at, how: 'kill' }) });
      expect(code, `at ${at} of ${deeds}`).toBeNull();
      restorePrevious(out, () => undefined);
      expect(whole(), `at ${at} of ${deeds}`).toBe(true);
    },
  );

  test('the disk is full: it says so in the language of the system, and leaves the last site', async () => {
    const before = goodPage();
    const at = within(deeds - 10);
    const { code, said } = await build('', never, {
      DISK_FAULT: JSON.stringify({ at, how: 'full' }),
      LC_ALL: 'kk_KZ.UTF-8',
    });
    expect(code, `at ${at} of ${deeds}`).toBe(1);
    expect(said, `at ${at} of ${deeds}`).toContain('Дискіде орын жоқ: сайт құрастырылмады');
    expect(said).toContain('ENOSPC');
    expect(goodPage()).toBe(before);
    expect(whole()).toBe(true);
  });

  test('beside another build: it says whom it waits for, in the language of the system, and begins after it', async () => {
    let end: () => void = () => undefined;
    let isOver = false;
    const other = withBuildLock(out, never, () => new Promise<void>((resolve) => (end = resolve)));
    const { said } = await build(
      '',
      (text) => {
        if (text.includes('ждём') && !isOver) {
          expect(text).not.toContain('checking data');
          isOver = true;
          end();
        }
        return text.includes('bundling scripts');
      },
      { LC_ALL: 'ru_RU.UTF-8' },
    );
    await other;
    expect(said).toContain(`Этот сайт уже собирает другой процесс (номер ${process.pid})`);
    expect(said.indexOf('ждём')).toBeLessThan(said.indexOf('checking data'));
    expect(whole()).toBe(true);
  });
});
