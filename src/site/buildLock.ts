/**
 * One build at a time for one site. Two would both be right, but the slower one may be the older: whoever built
 * last would find what was before. `dist.lock` beside the site names the process that builds; a second build waits
 * until it has ended, and takes no notice of one that was stopped.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive, startOf } from './processes.ts';

/** Who builds. */
interface Holder {
  readonly pid: number;
  readonly start: string | null;
  readonly host: string;
  /** Tells two builds of one process apart. */
  readonly id: string;
}

/** A process of another machine cannot be asked whether it lives; no build takes as long. */
const OTHER_HOST_MS = 30 * 60_000;
const ASK_MS = 200;

/** @param out the site's folder */
export function lockOf(out: string): string {
  return `${out}.lock`;
}

/**
 * Does the work when no other build of the same site is at it.
 * @param onWait told once, where another process is building
 * @param askMs how often it is asked whether that one has ended
 */
export async function withBuildLock<T>(
  out: string,
  onWait: (pid: number) => void,
  work: () => Promise<T>,
  askMs = ASK_MS,
): Promise<T> {
  const file = lockOf(out);
  const own: Holder = { pid: process.pid, start: startOf(process.pid), host: hostname(), id: randomUUID() };
  const text = `${JSON.stringify(own)}\n`;
  let hasWaited = false;
  while (!take(file, text)) {
    const found = read(file);
    if (found === null) continue;
    if (isStale(file, found)) {
      remove(file, found);
      continue;
    }
    if (!hasWaited) onWait(holderOf(found)?.pid ?? 0);
    hasWaited = true;
    await wait(askMs);
  }
  try {
    return await work();
  } finally {
    remove(file, text);
  }
}

/** @returns false where another holds it; where no file can be written the build itself will say why */
function take(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EEXIST';
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function holderOf(text: string): Holder | null {
  try {
    const holder = JSON.parse(text) as Holder;
    return Number.isInteger(holder.pid) ? holder : null;
  } catch {
    return null;
  }
}

function isStale(file: string, text: string): boolean {
  const holder = holderOf(text);
  // Half a file: of a build that was stopped while it wrote, or that is about to write the rest.
  if (holder === null) return ageOf(file) > ASK_MS;
  if (holder.host !== hostname()) return ageOf(file) > OTHER_HOST_MS;
  return !isAlive(holder.pid) || (holder.start !== null && startOf(holder.pid) !== holder.start);
}

function ageOf(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

/** Only with this content: meanwhile another build may have put its own in its place, which goes back. */
function remove(file: string, text: string): void {
  const aside = `${file}-${randomUUID().slice(0, 8)}`;
  try {
    renameSync(file, aside);
    if (read(aside) === text) rmSync(aside, { force: true });
    else renameSync(aside, file);
  } catch {
    // It is gone, which is what was wanted.
  }
}
