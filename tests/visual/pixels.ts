/** Pictures of the browser as colours of places. */
import { readPng } from '../support/png.ts';

export interface Pixels {
  /** Red, green, blue of a pixel, 0–255. */
  readonly at: (x: number, y: number) => readonly [number, number, number];
}

export function pixelsOf(png: Buffer): Pixels {
  const { width, channels, data } = readPng(png);
  return {
    at: (x, y) => {
      const i = (Math.round(y) * width + Math.round(x)) * channels;
      return [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
    },
  };
}

/** Mean of a square of pixels. */
export function meanAt(pixels: Pixels, x: number, y: number, reach: number): readonly [number, number, number] {
  const sum = [0, 0, 0];
  for (let dx = -reach; dx <= reach; dx += 1)
    for (let dy = -reach; dy <= reach; dy += 1) pixels.at(x + dx, y + dy).forEach((value, i) => (sum[i]! += value));
  const count = (2 * reach + 1) ** 2;
  return [sum[0]! / count, sum[1]! / count, sum[2]! / count];
}

export function hexOf(rgb: readonly number[]): string {
  return `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
