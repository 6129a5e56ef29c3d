/**
 * Width of text before any browser measures it: labels are placed at build time, for whatever
 * face the visitor's system has. Hence for each letter the wider of Inter Medium and DejaVu Sans
 * (the widest face that a system stack may end in), in hundredths of an em, rounded up to 4.
 */
const LETTERS_BY_WIDTH: readonly (readonly [width: number, letters: string])[] = [
  [28, 'ijlі'],
  [32, ' \u00a0.,IІ’'],
  [36, ':'],
  [40, '/()ft'],
  [44, 'r'],
  [48, '-'],
  [52, '–'],
  [56, 'szгз'],
  [60, 'FJLckvxyвстухчьэғұү'],
  [64, '12356789«»EabdeghnopquГЕЁабеёклоряәқөһ'],
  [68, '04PSTЗРТУийнпҒң₸'],
  [72, 'ABKRVXYZАБВКХЧЬЯдцъҰҮҺ'],
  [76, 'CHNUИЙЛНПСЭҚ'],
  [80, 'DGOQОЦмыӘҢӨ'],
  [84, '+−wДЪ'],
  [88, 'Ффю'],
  [92, 'MМЫжш'],
  [96, 'щ'],
  [100, '%m'],
  [104, 'W'],
  [108, 'ЖШЮ'],
  [112, 'Щ'],
];

const WIDTHS: ReadonlyMap<string, number> = new Map(
  LETTERS_BY_WIDTH.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
/** A letter we did not measure is taken for a wide one: a label left out is better than one cut. */
const UNKNOWN_WIDTH = 100;

/**
 * Upper bound of a text's width.
 * @param fontSizePx size of the type in px
 * @returns px
 */
export function textWidthPx(text: string, fontSizePx: number): number {
  let hundredths = 0;
  for (const letter of text) hundredths += WIDTHS.get(letter) ?? UNKNOWN_WIDTH;
  return (hundredths / 100) * fontSizePx;
}
