/**
 * Draws SVG files as PNG in a thread of its own: a picture takes 50 ms, and there are hundreds.
 * Plain JavaScript, since a thread starts without the TypeScript loader of its parent.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { setImmediate } from 'node:timers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, threadId, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexedPng.mjs';

/** @type {{ files: { svg: string, png: string }[], cache: string }} */
const { files, cache } = workerData;
const require = createRequire(import.meta.url);
// The pictures' own face: text must not depend on the fonts of the machine that builds.
const fontFiles = ['400Regular/Inter_400Regular', '500Medium/Inter_500Medium', '700Bold/Inter_700Bold'].map((name) =>
  require.resolve(`@expo-google-fonts/inter/${name}.ttf`),
);

/** What is known from an earlier way of drawing is not used. */
const ENCODER = readFileSync(join(import.meta.dirname, 'indexedPng.mjs'));

const COLLECT_EVERY = 20;
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

let drawn = 0;
for (const { svg, png } of files) {
  const text = readFileSync(svg, 'utf8');
  const known = join(cache, `${createHash('sha256').update(ENCODER).update(text).digest('hex')}.png`);
  writeFileSync(png, existsSync(known) ? readFileSync(known) : remember(known, draw(text)));
  drawn += 1;
  // Each one, so that a build can say how far it is.
  parentPort?.postMessage(drawn);
  // What pictures took (7 MB each) the collector does not see; unasked it lets 4,500 pages take all memory.
  if (drawn % COLLECT_EVERY === 0) {
    collect();
    await new Promise((turned) => setImmediate(turned));
  }
}

/** @param {string} text */
function draw(text) {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' };
  return indexedPng(new Resvg(text, { font }).render());
}

/**
 * Renamed into place, so that two builds at once never read half a picture.
 * @param {string} file @param {Uint8Array} picture
 */
function remember(file, picture) {
  mkdirSync(cache, { recursive: true });
  const unfinished = `${file}.${process.pid}-${threadId}`;
  writeFileSync(unfinished, picture);
  renameSync(unfinished, file);
  return picture;
}
