/**
 * PNG with a palette: our pictures have few colours, and one byte a pixel compresses to a third of
 * what four do. Plain JavaScript, since `pictureWorker.mjs` runs without a TypeScript loader.
 */
import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const MOST_COLOURS = 256;

/** By colour; kept from picture to picture, since making them takes as long as a picture. */
const counts = new Uint32Array(1 << 24);
const indices = new Uint8Array(1 << 24);

/** @param {Uint8Array} pixels @returns {number[]} each colour once */
function countColours(pixels) {
  const used = [];
  for (let i = 0; i < pixels.length; i += 4) {
    const colour = ((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0);
    const before = counts[colour] ?? 0;
    if (before === 0) used.push(colour);
    counts[colour] = before + 1;
  }
  return used;
}

/**
 * The commonest 256 colours stay as they are; the rest, edges of letters, take the nearest of them.
 * @param {{ width: number, height: number, pixels: Uint8Array }} picture red, green, blue, opacity of
 *   each pixel; opaque throughout
 * @returns {Buffer}
 */
export function indexedPng({ width, height, pixels }) {
  const used = countColours(pixels);
  const palette = [...used].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, MOST_COLOURS);
  palette.forEach((colour, index) => (indices[colour] = index));
  const kept = new Set(palette);
  for (const colour of used) if (!kept.has(colour)) indices[colour] = nearest(palette, colour);
  for (const colour of used) counts[colour] = 0;

  // Each row begins with the number of its filter: none, which suits indices best.
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0, from = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, from += 4)
      rows[y * (width + 1) + 1 + x] =
        indices[((pixels[from] ?? 0) << 16) | ((pixels[from + 1] ?? 0) << 8) | (pixels[from + 2] ?? 0)] ?? 0;

  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 7, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {number} colour @returns {[number, number, number]} */
function channels(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** @param {number[]} palette @param {number} colour @returns {number} */
function nearest(palette, colour) {
  const [r, g, b] = channels(colour);
  let best = 0;
  let least = Infinity;
  for (const [index, candidate] of palette.entries()) {
    const [r1, g1, b1] = channels(candidate);
    const distance = (r - r1) ** 2 + (g - g1) ** 2 + (b - b1) ** 2;
    if (distance >= least) continue;
    best = index;
    least = distance;
  }
  return best;
}

/** @param {string} type @param {Buffer} content @returns {Buffer} */
function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
