/** An SVG document → PNG, by the browser's own canvas. */
import type { PictureSize } from './PictureFrame.tsx';

/** As the policy of our pages allows it: no `blob:` in a picture's address. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/**
 * @returns null where the canvas is blocked, as some browsers do against fingerprinting, or came out as one
 *   colour: the SVG is whole there too
 */
export async function rasterise(svg: string, { width, height }: PictureSize): Promise<Blob | null> {
  try {
    const image = new Image(width, height);
    image.src = svgAddress(svg);
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.drawImage(image, 0, 0, width, height);
    if (isOneColour(context.getImageData(0, 0, width, height).data)) return null;
    return await new Promise((done) => canvas.toBlob(done, 'image/png'));
  } catch {
    return null;
  }
}

/** A prime number of pixels apart: no column of the picture is looked at alone. */
const STEP = 997;

/** Some browsers answer with one colour where a page may not read a canvas. */
export function isOneColour(pixels: Uint8ClampedArray): boolean {
  const colourAt = (at: number) => `${pixels[at]} ${pixels[at + 1]} ${pixels[at + 2]} ${pixels[at + 3]}`;
  const first = colourAt(0);
  for (let at = 0; at < pixels.length; at += 4 * STEP) if (colourAt(at) !== first) return false;
  return true;
}
