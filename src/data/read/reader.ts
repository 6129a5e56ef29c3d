/** Where files are read from: the disk, or whatever a test puts in its place. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Reader {
  /** Names of the files in a folder, sorted; none for a folder that does not exist. */
  readonly names: (folder: string) => readonly string[];
  /** The text of a file; null for a file that does not exist. */
  readonly text: (file: string) => string | null;
}

export const diskReader: Reader = {
  names: (folder) => (existsSync(folder) ? readdirSync(folder).sort() : []),
  text: (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null),
};
