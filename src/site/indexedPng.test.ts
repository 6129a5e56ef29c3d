import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { indexedPng } from './indexedPng.mjs';

/** As another program reads the file: as a picture in an SVG, pixel on pixel. */
function read(png: Buffer, width: number, height: number): Uint8Array {
  const image = `<image href="data:image/png;base64,${png.toString('base64')}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  return new Uint8Array(new Resvg(svg).render().pixels);
}

function gradient(width: number, height: number, steps: number): Uint8Array {
  const pixels = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i += 1) {
    const value = Math.floor(((i % width) * steps) / width);
    pixels.set([value % 256, (value * 3) % 256, 200, 255], i * 4);
  }
  return pixels;
}

test('up to 256 colours are kept exactly', () => {
  const pixels = gradient(120, 40, 100);
  expect(read(indexedPng({ width: 120, height: 40, pixels }), 120, 40)).toEqual(pixels);
});

test('of more colours the common ones are kept, and no other is far off', () => {
  const [width, height] = [400, 20];
  const pixels = gradient(width, height, 200);
  // A row of colours that are nowhere else.
  for (let x = 0; x < width; x += 1) pixels.set([x % 256, x % 251, 100 + (x % 100), 255], x * 4);
  const seen = read(indexedPng({ width, height, pixels }), width, height);
  expect(seen.slice(width * 4)).toEqual(pixels.slice(width * 4));
  let farthest = 0;
  for (let i = 0; i < width * 4; i += 1) farthest = Math.max(farthest, Math.abs((seen[i] ?? 0) - (pixels[i] ?? 0)));
  expect(farthest).toBeGreaterThan(0);
  expect(farthest).toBeLessThan(140);
});
