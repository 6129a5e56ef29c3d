/** Which compression a request gets, and the compressed file: kept beside it, or made here. */
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/**
 * 9 of 11: the two highest take a second per megabyte and gain some 5 %. A host that keeps files
 * compressed sends less, never more, so a budget that holds here holds there.
 */
const BROTLI_QUALITY = 9;
const COMPRESS = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gzip: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
};
const SUFFIX = { br: '.br', gzip: '.gz' } as const;

/** The best that an `Accept-Encoding` allows: `br`, else `gzip`, else none. `q=0` forbids. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const allowed = new Set(
    (accepted ?? '')
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => !/;\s*q=0(\.0*)?$/u.test(part))
      .map((part) => part.replace(/;.*$/u, '').trim()),
  );
  if (allowed.has('br')) return 'br';
  return allowed.has('gzip') ? 'gzip' : 'identity';
}

/** Reads files in an encoding and keeps compressed ones in memory while the file is unchanged. */
export class EncodedFiles {
  readonly #kept = new Map<string, { version: string; content: Buffer }>();

  /** @param version changes when the file does */
  async read(file: string, encoding: Encoding, version: string): Promise<Buffer> {
    if (encoding === 'identity') return readFile(file);
    const key = `${encoding} ${file}`;
    const kept = this.#kept.get(key);
    if (kept?.version === version) return kept.content;
    const content =
      (await readIfNotOlder(file + SUFFIX[encoding], file)) ?? (await COMPRESS[encoding](await readFile(file)));
    this.#kept.set(key, { version, content });
    return content;
  }
}

/** A compressed neighbour, unless it was made from an earlier version of the file. */
async function readIfNotOlder(compressed: string, file: string): Promise<Buffer | null> {
  try {
    const [made, source] = await Promise.all([stat(compressed), stat(file)]);
    return made.mtimeMs >= source.mtimeMs ? await readFile(compressed) : null;
  } catch {
    return null;
  }
}
