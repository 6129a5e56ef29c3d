import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockOf, withBuildLock } from './buildLock.ts';
import { startOf } from './processes.ts';

let parent: string;
let out: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'lock-'));
  out = join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const ASK_MS = 1;
/** @returns whom the work had to wait for */
async function waitedFor(work: () => Promise<void> = () => Promise.resolve()): Promise<readonly number[]> {
  const pids: number[] = [];
  await withBuildLock(out, (pid) => pids.push(pid), work, ASK_MS);
  return pids;
}
const held = (holder: object | string) =>
  writeFileSync(lockOf(out), typeof holder === 'string' ? holder : JSON.stringify(holder));
const HERE = { pid: process.pid, start: startOf(process.pid), host: hostname(), id: 'x' };

describe('one build at a time', () => {
  test('the lock names the process, and is gone afterwards, whether the build went well or not', async () => {
    await waitedFor(() => {
      expect(JSON.parse(readFileSync(lockOf(out), 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
      return Promise.resolve();
    });
    await expect(waitedFor(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(readdirSync(parent)).toEqual([]);
  });

  test('several at once: one after the other, and each says once whom it waits for', async () => {
    let atWork = 0;
    const work = async () => {
      atWork += 1;
      await new Promise((resolve) => setTimeout(resolve, 5 * ASK_MS));
      expect(atWork).toBe(1);
      atWork -= 1;
    };
    const waits = await Promise.all([waitedFor(work), waitedFor(work), waitedFor(work)]);
    expect(waits.map(({ length }) => length).sort()).toEqual([0, 1, 1]);
    expect(waits.flat()).toEqual([process.pid, process.pid]);
    expect(readdirSync(parent)).toEqual([]);
  });
});

describe('a lock that holds nothing any more is passed by', () => {
  const { pid: dead } = spawnSync(process.execPath, ['--version']);
  const LONG_AGO = new Date(Date.now() - 3_600_000);

  test.each([
    ['of a process that has ended', { ...HERE, pid: dead }],
    ['whose number another program has now', { ...HERE, start: HERE.start === null ? null : '1' }],
  ])('%s', async (_, holder) => {
    if (holder.pid === process.pid && holder.start === null) return;
    held(holder);
    expect(await waitedFor()).toEqual([]);
    expect(existsSync(lockOf(out))).toBe(false);
  });

  test.each([
    ['of another machine, from long ago', JSON.stringify({ ...HERE, host: 'elsewhere', pid: 1 })],
    ['that was not written to its end', '{"pid":'],
    ['that is empty', ''],
  ])('%s', async (_, text) => {
    held(text);
    utimesSync(lockOf(out), LONG_AGO, LONG_AGO);
    expect(await waitedFor()).toEqual([]);
  });
});

test('a lock of a build that runs is waited for: here, and on another machine', async () => {
  for (const holder of [HERE, { ...HERE, host: 'elsewhere', pid: 4_000_000 }]) {
    held(holder);
    const pids: number[] = [];
    const done = withBuildLock(
      out,
      (pid) => {
        pids.push(pid);
        rmSync(lockOf(out));
      },
      () => Promise.resolve(),
      ASK_MS,
    );
    await done;
    expect(pids).toEqual([holder.pid]);
  }
});

test('where no lock can be written the build is tried, and says itself what is wrong', async () => {
  writeFileSync(join(parent, 'file'), '');
  out = join(parent, 'file/dist');
  expect(await waitedFor()).toEqual([]);
});
