/** Pictures of the browser as numbers. */
import type { Page } from '@playwright/test';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of a pixel, 0–255. */
  readonly at: (x: number, y: number) => readonly [number, number, number];
}

/** @param page of a browser that decodes the picture in an empty page of its own */
export async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, base64 } = await page.evaluate(async (source) => {
    const bytes = Uint8Array.from(atob(source), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (context === null) throw new Error('no canvas to decode a picture on');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let text = '';
    for (let i = 0; i < data.length; i += 8192) text += String.fromCharCode(...data.subarray(i, i + 8192));
    return { width: bitmap.width, height: bitmap.height, base64: btoa(text) };
  }, png.toString('base64'));
  const data = Buffer.from(base64, 'base64');
  return {
    width,
    height,
    at: (x, y) => {
      const i = (Math.round(y) * width + Math.round(x)) * 4;
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
