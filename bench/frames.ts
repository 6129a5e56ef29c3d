/**
 * When a map was complete, told from what was on the screen. The same for every page: none says
 * anything about itself.
 *
 * The last frame says where class colours stand in the end. A map is complete from the first frame
 * on from which all of these pixels have, and keep, their last colour.
 */
import type { Picture } from './png.ts';

export interface Frame {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly picture: Picture;
}

/** Differences of a channel that are no other colour: rounding of blended layers. */
const TOLERANCE = 6;
/** Antialiased edges and letters move a little; a city of five pixels across may not be missing. */
const COMPLETE_SHARE = 0.9995;
const MAP_PIXELS = 1500;

export type Colour = readonly [red: number, green: number, blue: number];

export function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** @returns per colour how many pixels have it */
export function countColours(picture: Picture, colours: readonly Colour[]): number[] {
  const counts = colours.map(() => 0);
  for (let pixel = 0; pixel < picture.width * picture.height; pixel++) {
    const index = classAt(picture, pixel, colours);
    if (index >= 0) counts[index]! += 1;
  }
  return counts;
}

/**
 * @param frames  in order of time; the last one shows the map as it stays
 * @param colours of all classes
 * @param before  when given, only pixels count that have changed since this picture
 * @returns the time of the first complete frame; null when there is nothing to be complete
 */
export function completeAt(frames: readonly Frame[], colours: readonly Colour[], before?: Picture): number | null {
  const last = frames.at(-1);
  if (last === undefined) return null;
  const awaited: number[] = [];
  for (let pixel = 0; pixel < last.picture.width * last.picture.height; pixel++) {
    if (classAt(last.picture, pixel, colours) < 0) continue;
    if (before === undefined || !isSame(before, last.picture, pixel)) awaited.push(pixel);
  }
  if (awaited.length === 0) return null;
  let complete = last.at;
  for (let i = frames.length - 1; i >= 0; i--) {
    const { at, picture } = frames[i]!;
    let missing = 0;
    for (const pixel of awaited) if (!isSame(picture, last.picture, pixel)) missing++;
    if (missing > awaited.length * (1 - COMPLETE_SHARE)) break;
    complete = at;
  }
  return complete;
}

/** Does some map look different? A legend alone has hundreds of pixels, a map tens of thousands. */
export function classesDiffer(a: Picture, b: Picture, colours: readonly Colour[]): boolean {
  let different = 0;
  for (let pixel = 0; pixel < b.width * b.height; pixel++) {
    if (classAt(b, pixel, colours) >= 0 && !isSame(a, b, pixel)) different++;
  }
  return different > MAP_PIXELS;
}

function classAt({ pixels, channels }: Picture, pixel: number, colours: readonly Colour[]): number {
  const at = pixel * channels;
  return colours.findIndex(
    ([red, green, blue]) =>
      Math.abs(pixels[at]! - red) <= TOLERANCE &&
      Math.abs(pixels[at + 1]! - green) <= TOLERANCE &&
      Math.abs(pixels[at + 2]! - blue) <= TOLERANCE,
  );
}

/** Pictures of another size are of another screen: nothing is the same. */
function isSame(a: Picture, b: Picture, pixel: number): boolean {
  if (a.width !== b.width || a.height !== b.height) return false;
  const [i, j] = [pixel * a.channels, pixel * b.channels];
  return [0, 1, 2].every((channel) => Math.abs(a.pixels[i + channel]! - b.pixels[j + channel]!) <= TOLERANCE);
}
