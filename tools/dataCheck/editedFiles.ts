/** Which files were edited: those that git would commit, else the one that was written last. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OBSERVATIONS_FOLDER } from '../../src/data/read/readData.ts';
import type { EditedFiles } from '../../src/i18n/reportLines.ts';
import { editedInGit } from './savedData.ts';

export function editedFiles(folder: string, geoFolder: string): EditedFiles {
  const inData = editedInGit(folder);
  if (inData === null) return { files: lastWritten(folder), by: 'time' };
  const inGeo = (editedInGit(geoFolder) ?? []).map((file) => `geo/${file}`);
  return { files: [...inData, ...inGeo], by: 'git' };
}

function lastWritten(folder: string): readonly string[] {
  const files = ['', OBSERVATIONS_FOLDER].flatMap((subfolder) => {
    const path = join(folder, subfolder);
    if (!existsSync(path)) return [];
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => ({
        file: subfolder === '' ? name : `${subfolder}/${name}`,
        time: statSync(join(path, name)).mtimeMs,
      }));
  });
  const last = Math.max(...files.map(({ time }) => time));
  return files.filter(({ time }) => time === last).map(({ file }) => file);
}
