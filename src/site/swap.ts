/**
 * A site is written into a new folder beside the old one and put in its place when it is whole: a build
 * that fails or is stopped leaves the last good site as it was.
 *
 * By two renames, `dist` → `dist.previous` and new → `dist`. At each moment one of the two names holds a
 * whole site, and `tools/previousSite.cjs`, which every command begins with, brings back the second.
 */
import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { previousOf } from '../../tools/previousSite.cjs';
import { isAlive } from './processes.ts';

export type Rename = (from: string, to: string) => void;

/**
 * @param out the site's folder, there or not
 * @param write writes the new site into the folder that it is given
 * @throws Error when it cannot be written or put in place; what stood at `out` stands there still
 */
export async function replaceFolder<T>(out: string, write: (folder: string) => Promise<T>): Promise<T> {
  // Where it is a link, the folder behind it is replaced, and the link stays.
  const place = existsSync(out) ? realpathSync(out) : out;
  const made = newFolder(place);
  removeLeftovers(place);
  try {
    const result = await write(made);
    swapIn(made, place);
    return result;
  } finally {
    removeFolder(made);
  }
}

/** The number of the process is part of the name, so that another build knows whether it still lives. */
function newFolder(place: string): string {
  const folder = `${place}.new-${process.pid}-${randomUUID().slice(0, 8)}`;
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Error(`no new site can be written beside ${place}: ${(error as Error).message}`, { cause: error });
  }
  return folder;
}

/** Folders that builds left which were stopped from outside. */
function removeLeftovers(place: string): void {
  const start = `${basename(place)}.new-`;
  for (const name of readdirSync(dirname(place))) {
    const [pid] = name.startsWith(start) ? name.slice(start.length).split('-') : [];
    if (pid !== undefined && !isAlive(Number(pid))) removeFolder(join(dirname(place), name));
  }
}

/**
 * Removes a folder that may hold folders in which nothing can be deleted, as a copy from a disc has them. What stays
 * all the same is removed by a later build: it is no reason to refuse a site that is whole.
 */
function removeFolder(folder: string): void {
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    remove();
  } catch {
    try {
      openFolders(folder);
      remove();
    } catch {
      // As said above.
    }
  }
}

function openFolders(folder: string): void {
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) openFolders(join(folder, entry.name));
}

/** Another build at the same time, or a program that looks into the folder, can come between two renames. */
const MOST_TRIES = 10;

/**
 * @param made a whole site
 * @param place where it goes; what stands there becomes the previous site
 * @param rename tests pass their own
 */
export function swapIn(made: string, place: string, rename: Rename = renameSync): void {
  const previous = previousOf(place);
  const older = `${made}-older`;
  try {
    for (let tries = 1; ; tries += 1) {
      try {
        if (existsSync(place)) {
          removeFolder(older);
          if (existsSync(previous)) rename(previous, older);
          rename(place, previous);
        }
        rename(made, place);
        return;
      } catch (error) {
        moveBack(previous, place, rename);
        moveBack(older, previous, rename);
        if (tries < MOST_TRIES && existsSync(place)) continue;
        const [old, reason] = [existsSync(place) ? place : previous, (error as Error).message];
        const message = `the new site cannot take the place of ${place}: ${reason}\nThe last one is left as it was, in ${old}`;
        throw new Error(message, { cause: error });
      }
    }
  } finally {
    removeFolder(older);
  }
}

function moveBack(from: string, to: string, rename: Rename): void {
  try {
    if (existsSync(from) && !existsSync(to)) rename(from, to);
  } catch {
    // The error that led here is the one to tell.
  }
}
