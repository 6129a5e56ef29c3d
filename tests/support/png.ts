/** A reader of the pictures that a browser takes of a page: PNG of 8 bits a channel, not interlaced. */
import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Bytes of a pixel: 3 (red, green, blue) or 4 (and opacity). */
  readonly channels: number;
  readonly data: Uint8Array;
}

const SIGNATURE = '89504e470d0a1a0a';
/** Colour type of the header → channels. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** @throws Error for a PNG of another kind */
export function readPng(png: Buffer): Picture {
  if (png.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('no PNG');
  const parts: Buffer[] = [];
  let header = png.subarray(0, 0);
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = body;
    if (type === 'IDAT') parts.push(body);
    at += length + 12;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colour = -1, , , interlace] = header.subarray(8);
  const channels = CHANNELS[colour];
  if (depth !== 8 || channels === undefined || interlace !== 0)
    throw new Error(`a PNG of another kind: depth ${depth}, colour type ${colour}, interlace ${interlace}`);
  return { width, height, channels, data: unfilter(inflateSync(Buffer.concat(parts)), width * channels, channels) };
}

/**
 * Each row begins with the number of its filter, which says what its bytes were subtracted from: the
 * bytes to the left, above, their mean, or Paeth's choice of the three neighbours.
 * @see https://www.w3.org/TR/png-3/#9Filters
 */
function unfilter(raw: Uint8Array, stride: number, channels: number): Uint8Array {
  const rows = raw.length / (stride + 1);
  const data = new Uint8Array(rows * stride);
  for (let row = 0; row < rows; row += 1) {
    const filter = raw[row * (stride + 1)]!;
    for (let i = 0; i < stride; i += 1) {
      const at = row * stride + i;
      const left = i < channels ? 0 : data[at - channels]!;
      const above = row === 0 ? 0 : data[at - stride]!;
      const corner = row === 0 || i < channels ? 0 : data[at - stride - channels]!;
      data[at] = raw[row * (stride + 1) + 1 + i]! + predict(filter, left, above, corner);
    }
  }
  return data;
}

function predict(filter: number, left: number, above: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const [toLeft, toAbove, toCorner] = [
    Math.abs(above - corner),
    Math.abs(left - corner),
    Math.abs(left + above - 2 * corner),
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/**
 * The largest difference of any channel of any pixel, 0–255; 255 when the sizes differ.
 * Painting anew what did not change may move an antialiased corner by 1 or 2; a letter that moved
 * by a part of a pixel makes a difference of 30 and more.
 */
export function largestDifference(first: Buffer, second: Buffer): number {
  if (first.equals(second)) return 0;
  const [a, b] = [readPng(first), readPng(second)];
  if (a.width !== b.width || a.height !== b.height || a.channels !== b.channels) return 255;
  return a.data.reduce((most, value, index) => Math.max(most, Math.abs(value - b.data[index]!)), 0);
}
