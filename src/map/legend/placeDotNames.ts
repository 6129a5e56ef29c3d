/** Names beside the dots of a large bivariate plot: each where it covers no dot and no other name, or not at all. */
import { textWidthPx } from '../labels/textWidth.ts';

const FONT_PX = 12;
const GAP_PX = 8;
const LINE_PX = 13;
const DOT_PX = 6;

interface Dot {
  readonly key: string;
  readonly name: string;
  /** Its middle, in px. */
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedDotName {
  readonly key: string;
  readonly name: string;
  /** Of the words' beginning, or of their end where they stand before the dot. */
  readonly x: number;
  readonly y: number;
  readonly isBefore: boolean;
}

/**
 * Greedy, in the order given: after the dot, before it, then half a line up and down. A name without
 * a place is left out: the table of the nine kinds has them all.
 * @param obstacles other words that are not to be covered
 */
export function placeDotNames(
  dots: readonly Dot[],
  frame: Box,
  obstacles: readonly Box[] = [],
): readonly PlacedDotName[] {
  const taken: Box[] = [
    ...obstacles,
    ...dots.map(({ x, y }) => ({ left: x - DOT_PX, right: x + DOT_PX, top: y - DOT_PX, bottom: y + DOT_PX })),
  ];
  return dots.flatMap(({ key, name, x, y }) => {
    const width = textWidthPx(name, FONT_PX);
    for (const shift of [0, -LINE_PX, LINE_PX, -2 * LINE_PX, 2 * LINE_PX]) {
      for (const isBefore of [false, true]) {
        const left = isBefore ? x - GAP_PX - width : x + GAP_PX;
        const middle = y + shift;
        const box = { left, right: left + width, top: middle - LINE_PX / 2, bottom: middle + LINE_PX / 2 };
        const isInside =
          box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
        if (!isInside || taken.some((other) => overlaps(box, other))) continue;
        taken.push(box);
        return [{ key, name, x: isBefore ? x - GAP_PX : x + GAP_PX, y: middle + 4, isBefore }];
      }
    }
    return [];
  });
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
