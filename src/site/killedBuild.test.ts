/** `npm run build` stopped from outside: the site that was there stays. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIXTURE } from '../../tests/support/sites.ts';
import { ROOT } from '../../tools/root.ts';
import { buildSite } from './build.ts';

const parent = mkdtempSync(join(tmpdir(), 'killed-'));
const out = join(parent, 'dist');
const goodPage = () => readFileSync(join(out, 'index.html'), 'utf8');

beforeAll(() => {
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'the last good site');
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/**
 * @param before shell commands that the build starts behind
 * @param isTime sees all that it has said so far; killed when true
 */
async function build(
  before: string,
  isTime: (said: string) => boolean,
): Promise<{ code: number | null; said: string }> {
  const command = `${before} exec "${process.execPath}" --import tsx src/site/build.ts`;
  const env = { ...process.env, DATA_DIR: FIXTURE.data, GEO_DIR: FIXTURE.geo, OUT_DIR: out };
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

test.skipIf(process.platform === 'win32').each(['bundling scripts', 'pictures', 'compressing'])(
  'killed while it says “%s”',
  async (moment) => {
    const { code, said } = await build('', (text) => text.includes(moment));
    expect(said).toContain(moment);
    expect(code).toBeNull();
    expect(goodPage()).toBe('the last good site');
    expect(readdirSync(parent)).toHaveLength(2);
  },
);

test.skipIf(process.platform === 'win32')('a disk that takes no more', async () => {
  // No file may grow beyond 50 KB: the system refuses to write, as it does on a full disk.
  const { code, said } = await build('ulimit -f 100;', () => false);
  expect(code).toBe(1);
  expect(said).toMatch(/EFBIG|File too large/u);
  expect(goodPage()).toBe('the last good site');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('the next build is whole, and nothing is left of the others', async () => {
  await buildSite({ ...FIXTURE, out, siteUrl: null });
  expect(goodPage()).toContain('<h1');
  expect(readdirSync(parent).sort()).toEqual(['dist', 'dist.hosting', 'dist.previous']);
});
