/**
 * Width of text before any browser measures it: labels are placed at build time, for the site's own face,
 * for those that stand in for it, and for Inter in our pictures. Hence for each letter the widest of Inter
 * Medium, Roboto Medium, Arial and DejaVu Sans Condensed, in hundredths of an em, to 2: the others are narrower.
 */
const LETTERS_BY_WIDTH: readonly (readonly [width: number, letters: string])[] = [
  [26, 'ijlі'],
  [28, ' \u00a0’'],
  [30, 'IІ'],
  [32, '.,:'],
  [36, 't'],
  [38, '()f'],
  [40, '/r'],
  [48, '-г'],
  [52, 'з'],
  [54, 'sт'],
  [56, 'kxzкх'],
  [58, '17JLacvyавсуьэя'],
  [60, 'eГбеёлнпчғұү'],
  [62, '25«»Fbdghnopquийорцәө'],
  [64, '3689Здқһ'],
  [66, '04–TZБТУЬъ₸'],
  [68, 'BEPSВЕЁРҒң'],
  [70, 'KYКҰҮ'],
  [72, 'AVXАХЧҺ'],
  [74, 'CDRСЭЯҚ'],
  [76, '+−HNUИЙЛНПЦ'],
  [78, 'GOQОҢ'],
  [80, 'мӘӨ'],
  [82, 'ы'],
  [84, 'wДФЪжфш'],
  [86, 'ю'],
  [88, 'щ'],
  [90, 'mЫ'],
  [92, 'MМ'],
  [98, 'Ш'],
  [100, '%ЖЩ'],
  [102, 'W'],
  [104, 'Ю'],
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
