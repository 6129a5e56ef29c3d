/**
 * A plugin of Vite: `virtual:site-face` names the files of the site's face. They are cut once and kept below
 * `.cache/face/` by what they are made of; from there Vite sends them as it sends any file, by a name with a hash.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { FACE_PACKAGE, faceFile } from './faceFile.ts';
import { FACE_PARTS, unicodeRange, type FacePart } from './letters.ts';

const ID = 'virtual:site-face';
const RESOLVED = `\0${ID}`;

/** @param cacheFolder of the project */
export function facePlugin(cacheFolder: string): Plugin {
  return {
    name: 'site-face',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load: async (id) => {
      if (id !== RESOLVED) return undefined;
      const files = await Promise.all(FACE_PARTS.map((part) => keptFile(part, cacheFolder)));
      return [
        // As text within a script the policy would refuse it.
        ...files.map((file, index) => `import file${index} from ${JSON.stringify(`${file}?url&no-inline`)};`),
        `export const FACE_FILES = [${FACE_PARTS.map((part, index) => entryOf(part, `file${index}`)).join()}];`,
      ].join('\n');
    },
  };
}

function entryOf(part: FacePart, address: string): string {
  return `{address:${address},letters:${JSON.stringify(unicodeRange(part))},isRare:${part.isRare}}`;
}

/** @returns path of the file, which is made where it is not there yet */
async function keptFile(part: FacePart, cacheFolder: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(part));
  for (const source of [FACE_PACKAGE, join(import.meta.dirname, 'faceFile.ts')]) hash.update(readFileSync(source));
  const file = join(cacheFolder, 'face', hash.digest('hex').slice(0, 10), `face-${part.name}.woff2`);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    // Whole or not at all: another process may be looking for it.
    const begun = `${file}.${process.pid}`;
    writeFileSync(begun, await faceFile(part));
    renameSync(begun, file);
  }
  return normalizePath(file);
}
