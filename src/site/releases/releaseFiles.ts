/** Where the records of releases lie in a data folder, and how they are packed. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** Below a data folder. */
export const RELEASES_FOLDER = 'releases';
/** Names of folders of releases; beside them stands `GEOGRAPHY_FOLDER`. */
export const RELEASE_NAME = /^\d{4}-\d{2}$/u;
export const FRAMES_FILE = 'frames.jsonl.br';
export const FIGURES_FILE = 'figures.json.br';
/** Shapes by their hash: most releases have those of the one before. */
export const GEOGRAPHY_FOLDER = 'geography';

export const geographyFile = (hash: string): string => `${hash}.json.br`;

/** Once a year, and kept for ever: as small as it can be. */
export function packed(text: string): Uint8Array {
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    },
  });
}

/** @returns as much of the text as there is of a file that was cut; null where nothing can be read */
export function unpacked(bytes: Uint8Array | null): string | null {
  if (bytes === null) return null;
  try {
    const text = brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH });
    return text.toString('utf8');
  } catch {
    return null;
  }
}
