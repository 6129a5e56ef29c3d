/**
 * The data as they were before the edit: as git keeps them, else as the last build published them.
 * Both answer as a `Reader`, so that the same program reads them as it reads the disk.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Reader } from '../../src/data/read/reader.ts';
import { OBSERVATIONS_FOLDER } from '../../src/data/read/readData.ts';
import { parse } from 'csv-parse/sync';
import { csvText } from '../../src/domain/csv.ts';

/** @returns null where the folder is not kept in git */
export function committedData(folder: string): Reader | null {
  const listed = git(folder, ['ls-tree', '-r', '-z', '--name-only', 'HEAD', '.']);
  const names = listed?.toString('utf8').split('\0').filter(isOfData) ?? [];
  if (names.length === 0) return null;
  const contents = readAll(folder, names);
  return contents === null ? null : readerOf(folder, contents);
}

/** What `git status` has to say: edited, added and deleted files, as the check names them. */
export function editedInGit(folder: string): readonly string[] | null {
  if (git(folder, ['ls-files', '--error-unmatch', '.']) === null) return null;
  const status = git(folder, ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '.']);
  const prefix = git(folder, ['rev-parse', '--show-prefix']);
  if (status === null || prefix === null) return null;
  const start = prefix.toString('utf8').trim();
  return status
    .toString('utf8')
    .split('\0')
    .map((line) => line.slice(3))
    .filter((path) => path.startsWith(start) && path !== '')
    .map((path) => path.slice(start.length));
}

/** Tables of `dist/data/`: one long file of observations there, one for each indicator here. */
export function publishedData(folder: string, published: string): Reader | null {
  const observations = join(published, 'observations.csv');
  if (!existsSync(observations)) return null;
  const contents = new Map<string, Uint8Array>();
  for (const name of readdirSync(published)) {
    if (name.endsWith('.csv') && name !== 'observations.csv') contents.set(name, readFileSync(join(published, name)));
  }
  for (const name of ['site.json', 'RELEASE']) {
    if (existsSync(join(folder, name))) contents.set(name, readFileSync(join(folder, name)));
  }
  const [header, ...rows] = parse(readFileSync(observations)) as unknown as readonly (readonly string[])[];
  const column = header?.indexOf('indicator') ?? -1;
  for (const indicator of new Set(rows.map((row) => row[column] ?? ''))) {
    const own = rows.filter((row) => row[column] === indicator);
    contents.set(`${OBSERVATIONS_FOLDER}/${indicator}.csv`, Buffer.from(csvText([header ?? [], ...own])));
  }
  return readerOf(folder, contents);
}

function isOfData(path: string): boolean {
  return /^(?:[^/]+|observations\/[^/]+)$/u.test(path) && !path.endsWith('.md');
}

/** @param contents by path inside the folder */
function readerOf(folder: string, contents: ReadonlyMap<string, Uint8Array>): Reader {
  const inside = (path: string): string => relative(folder, path).replaceAll('\\', '/');
  return {
    names: (path) => {
      const wanted = inside(path) === '' ? '.' : inside(path);
      return [...contents.keys()].filter((name) => dirname(name) === wanted).map((name) => basename(name)).sort(); // prettier-ignore
    },
    // Boundaries and towns lie beside the folder: they are read as they are.
    bytes: (path) =>
      inside(path).startsWith('..')
        ? existsSync(path)
          ? readFileSync(path)
          : null
        : (contents.get(inside(path)) ?? null),
  };
}

/** All files in one go: a git for each of them would take seconds. */
function readAll(folder: string, names: readonly string[]): ReadonlyMap<string, Uint8Array> | null {
  const asked = names.map((name) => `HEAD:./${name}\n`).join('');
  const output = git(folder, ['cat-file', '--batch'], asked);
  if (output === null) return null;
  const contents = new Map<string, Uint8Array>();
  let at = 0;
  for (const name of names) {
    const end = output.indexOf('\n', at);
    const size = Number(output.toString('utf8', at, end).split(' ')[2]);
    if (end === -1 || !Number.isInteger(size)) return null;
    contents.set(name, output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return contents;
}

const MOST_BYTES = 512 * 1024 * 1024;

/** @returns null where there is no git, no repository, or nothing to answer */
function git(folder: string, args: readonly string[], input?: string): Buffer | null {
  if (!existsSync(folder)) return null;
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { input, maxBuffer: MOST_BYTES });
  return status === 0 ? stdout : null;
}
