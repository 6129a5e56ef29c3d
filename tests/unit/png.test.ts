import { deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { largestDifference, readPng } from '../support/png.ts';

/** A picture with edges, slopes and noise, so that its writer uses every kind of filter. */
function drawn(shift = 0) {
  const dots = Array.from({ length: 400 }, (_, i) => {
    const [x, y] = [(i * 37) % 120, (i * 53) % 80];
    return `<circle cx="${x + shift}" cy="${y}" r="${1 + (i % 5)}" fill="rgb(${(i * 7) % 256},${(i * 13) % 256},${i % 256})"/>`;
  });
  return new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><linearGradient id="g"><stop stop-color="#fff"/><stop offset="1" stop-color="#036"/></linearGradient><rect width="120" height="80" fill="url(#g)"/>${dots.join('')}</svg>`,
  ).render();
}

describe('a PNG', () => {
  test('is read as the pixels that it was written from', () => {
    const picture = drawn();
    const { width, height, pixels } = picture;
    expect(readPng(Buffer.from(picture.asPng()))).toEqual({ width, height, channels: 4, data: new Uint8Array(pixels) });
  });

  test.each([
    [0, [10, 20, 30], [10, 20, 30]],
    [1, [10, 20, 30], [10, 30, 60]],
    [2, [10, 20, 30], [11, 22, 33]],
    [3, [10, 20, 30], [10, 26, 44]],
    [4, [10, 20, 30], [11, 31, 61]],
  ])('filter %i is undone', (filter, written, read) => {
    // One pixel a column, red alone: above stands 1, 2, 3.
    const row = (bytes: readonly number[]) => bytes.flatMap((value) => [value, 0, 0]);
    const png = pngOf(3, 2, [0, ...row([1, 2, 3]), filter, ...row(written)]);
    expect([...readPng(png).data].filter((_, i) => i % 3 === 0).slice(3)).toEqual(read);
  });

  test.each([
    ['what is none', Buffer.from('<svg/>'), 'no PNG'],
    ['one of a palette', pngOf(1, 1, [0, 0, 0, 0], 3), 'another kind'],
  ])('%s is refused', (_, png, message) => {
    expect(() => readPng(png)).toThrow(message);
  });
});

test('two pictures differ by their most different channel, wholly when their sizes differ', () => {
  const [one, other] = [pngOf(2, 1, [0, 1, 2, 3, 4, 5, 6]), pngOf(2, 1, [0, 1, 2, 3, 4, 9, 7])];
  expect(largestDifference(one, one)).toBe(0);
  expect(largestDifference(one, other)).toBe(4);
  expect(largestDifference(one, pngOf(1, 1, [0, 1, 2, 3]))).toBe(255);
  expect(largestDifference(Buffer.from(drawn().asPng()), Buffer.from(drawn(0.3).asPng()))).toBeGreaterThan(30);
});

/** Without checksums, which the reader does not look at. @param bytes rows, each with its filter first */
function pngOf(width: number, height: number, bytes: readonly number[], colourType = 2): Buffer {
  const chunk = (type: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, named, Buffer.alloc(4)]);
  };
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, colourType, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(bytes))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
