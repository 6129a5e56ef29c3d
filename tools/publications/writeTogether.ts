/**
 * Several files as one: all new or all old. The new ones are written beside first, then named in one file, and only
 * then moved. Whoever is stopped while moving finishes the moves next time, before anything else.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from './answerStore.ts';

const LIST = 'files.json';

/** @param files text by path inside `folder` */
export function writeTogether(waiting: string, folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(waiting, { recursive: true, force: true });
  mkdirSync(waiting, { recursive: true });
  const names = [...files.keys()];
  for (const [index, name] of names.entries()) writeFileSync(join(waiting, String(index)), files.get(name) ?? '');
  writeWhole(join(waiting, LIST), JSON.stringify({ folder, names }));
  finishWriting(waiting);
}

/** @returns the files that waited to be moved; none where nothing was interrupted */
export function finishWriting(waiting: string): readonly string[] {
  const list = join(waiting, LIST);
  if (!existsSync(list)) {
    rmSync(waiting, { recursive: true, force: true });
    return [];
  }
  const { folder, names } = JSON.parse(readFileSync(list, 'utf8')) as { folder: string; names: readonly string[] };
  for (const [index, name] of names.entries()) {
    const from = join(waiting, String(index));
    if (!existsSync(from)) continue;
    const to = join(folder, name);
    mkdirSync(dirname(to), { recursive: true });
    // Copied, then renamed inside the folder: a rename cannot cross from one disk to another.
    writeWhole(to, readFileSync(from, 'utf8'));
    renameSync(from, `${from}.moved`);
  }
  rmSync(waiting, { recursive: true, force: true });
  return names;
}
