/** Where files are read from: the disk, or whatever a test or a command puts in its place. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Reader {
  /** Names of the files in a folder, sorted; none for a folder that does not exist. */
  readonly names: (folder: string) => readonly string[];
  /** The content of a file; null for a file that does not exist. */
  readonly bytes: (file: string) => Uint8Array | null;
}

export const diskReader: Reader = {
  names: (folder) => (existsSync(folder) ? readdirSync(folder).sort() : []),
  bytes: (file) => (existsSync(file) ? readFileSync(file) : null),
};
