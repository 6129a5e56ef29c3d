/** What two pictures of a page have in common, pixel by pixel. */
import type { Page } from '@playwright/test';

/**
 * The largest difference of any channel of any pixel, 0–255; 255 when the sizes differ.
 * Painting anew what did not change may move an antialiased corner by 1 or 2; a letter that moved
 * by a part of a pixel makes a difference of 30 and more.
 * @param page of the same browser, which decodes the pictures in an empty page of its own
 */
export async function largestDifference(page: Page, first: Buffer, second: Buffer): Promise<number> {
  if (first.equals(second)) return 0;
  const bench = await page.context().newPage();
  try {
    return await bench.evaluate(
      async (sources) => {
        const [a, b] = await Promise.all(
          sources.map(async (source) => {
            const bytes = Uint8Array.from(atob(source), (char) => char.charCodeAt(0));
            const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
            const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
            if (context === null) throw new Error('no canvas to decode a picture on');
            context.drawImage(bitmap, 0, 0);
            return context.getImageData(0, 0, bitmap.width, bitmap.height);
          }),
        );
        if (a === undefined || b === undefined || a.width !== b.width || a.height !== b.height) return 255;
        return a.data.reduce((most, value, index) => Math.max(most, Math.abs(value - (b.data[index] ?? 0))), 0);
      },
      [first.toString('base64'), second.toString('base64')],
    );
  } finally {
    await bench.close();
  }
}
