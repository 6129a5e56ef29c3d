/** The pictures that links are previewed with: PNG beside each SVG, on all cores, cached by content. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** `PICTURE_CACHE`: another folder, for builds that are measured or thrown away. */
const CACHE = process.env['PICTURE_CACHE'] ?? join(import.meta.dirname, '../../.cache/pictures');

/**
 * @param svgFiles paths of pictures; each `x.svg` gets an `x.png` of the same size
 * @param onDrawn told after each picture how many there are
 * @throws Error of the first picture that cannot be drawn
 */
export async function drawPictures(svgFiles: readonly string[], onDrawn: (done: number) => void): Promise<void> {
  const threads = Math.min(availableParallelism(), svgFiles.length);
  const shares = Array.from({ length: threads }, (_, thread) =>
    svgFiles
      .filter((_file, index) => index % threads === thread)
      .map((svg) => ({ svg, png: svg.replace(/\.svg$/u, '.png') })),
  );
  let drawn = 0;
  await Promise.all(shares.map((files) => drawInThread(files, () => onDrawn(++drawn))));
}

interface Picture {
  readonly svg: string;
  readonly png: string;
}

function drawInThread(files: readonly Picture[], onDrawn: () => void): Promise<void> {
  return new Promise((done, fail) => {
    const worker = new Worker(join(import.meta.dirname, 'pictureWorker.mjs'), { workerData: { files, cache: CACHE } });
    worker.on('message', onDrawn);
    worker.once('error', fail);
    worker.once('exit', () => done());
  });
}
