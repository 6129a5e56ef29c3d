/**
 * `.br` and `.gz` beside each text file, for hosts that send what they find. Kept under
 * .cache/compressed by content: a page that did not change is not compressed again.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const CACHE = join(import.meta.dirname, '../../.cache/compressed');
const TEXT = /\.(?:html|js|mjs|css|json|csv|svg|txt|xml|topojson|geojson|webmanifest)$/u;
/** Pages of each release stay for ever: compressed copies would add a third to each (docs/decisions/212). */
const FROZEN = `v${sep}`;
/** A smaller file fits into one packet with its HTTP headers. */
const LEAST_BYTES = 1000;
/** Of pages 10 takes a third of the time of 11 and half of that of 9, and is within 0.3 % of 11. */
const PAGE_QUALITY = 10;
/** Scripts are few, each page waits for them, and 11 saves 1.5 % of them. */
const SCRIPT_QUALITY = 11;

const ENCODERS = {
  br: (content: Buffer, quality: number) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
} as const;

/**
 * @param onDone told after each file how many of how many are done
 * @returns number of files written beside others
 */
export async function compressFolder(folder: string, onDone: (done: number, of: number) => void): Promise<number> {
  mkdirSync(CACHE, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => TEXT.test(name) && !name.startsWith(FROZEN),
  );
  let next = 0;
  let done = 0;
  let written = 0;
  const work = async (): Promise<void> => {
    for (let name = files[next++]; name !== undefined; name = files[next++]) {
      const made = await compressFile(join(folder, name));
      written += made;
      onDone(++done, files.length);
    }
  };
  // The compressing itself runs in threads: more files in work than cores keep them all busy.
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
  return written;
}

/** @returns number of files written beside it */
export async function compressFile(file: string): Promise<number> {
  const content = await readFile(file);
  if (content.length < LEAST_BYTES) return 0;
  const hash = createHash('sha256').update(content).digest('hex');
  const quality = /\.m?js$/u.test(file) ? SCRIPT_QUALITY : PAGE_QUALITY;
  let written = 0;
  for (const [suffix, encode] of Object.entries(ENCODERS)) {
    const compressed = await remembered(`${hash}-${quality}.${suffix}`, () => encode(content, quality));
    if (compressed.length >= content.length) continue;
    await writeFile(`${file}.${suffix}`, compressed);
    written += 1;
  }
  return written;
}

async function remembered(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const known = join(CACHE, name);
  if (existsSync(known)) return readFile(known);
  const made = await make();
  // Renamed into place, so that two builds at once never read half a file.
  const unfinished = `${known}.${process.pid}-${createHash('sha1').update(String(Math.random())).digest('hex').slice(0, 8)}`;
  await writeFile(unfinished, made);
  renameSync(unfinished, known);
  return made;
}
