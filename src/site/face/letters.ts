/** Which letters the site's face has, in the parts that its package is cut into. */

export interface FacePart {
  readonly name: string;
  /** As the package calls the file that it is cut from. */
  readonly source: string;
  /** First and last code of each range. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** It is fetched where such a letter stands, not with the face. */
  readonly isRare: boolean;
}

export const FACE_PARTS: readonly FacePart[] = [
  {
    name: 'latin',
    source: 'latin',
    // ASCII, © « ° ± ² ³ · » ×, dashes, quotes, bullet, dots, €, arrows up and down, minus.
    ranges: [[0x20, 0x7e], [0xa0, 0xa0], [0xa9, 0xa9], [0xab, 0xab], [0xb0, 0xb3], [0xb7, 0xb7], [0xbb, 0xbb], [0xd7, 0xd7], [0x2013, 0x2014], [0x2018, 0x201a], [0x201c, 0x201e], [0x2022, 0x2022], [0x2026, 0x2026], [0x20ac, 0x20ac], [0x2191, 0x2191], [0x2193, 0x2193], [0x2212, 0x2212]], // prettier-ignore
    isRare: false,
  },
  {
    name: 'cyrillic',
    source: 'cyrillic',
    // Ё, І, the alphabet, ё, і, Ұ ұ, №.
    ranges: [[0x401, 0x401], [0x406, 0x406], [0x410, 0x44f], [0x451, 0x451], [0x456, 0x456], [0x4b0, 0x4b1], [0x2116, 0x2116]], // prettier-ignore
    isRare: false,
  },
  {
    name: 'kazakh',
    source: 'cyrillic-ext',
    // Ғ, Қ, Ң, Ү, Һ, Ә, Ө.
    ranges: [[0x492, 0x493], [0x49a, 0x49b], [0x4a2, 0x4a3], [0x4ae, 0x4af], [0x4ba, 0x4bb], [0x4d8, 0x4d9], [0x4e8, 0x4e9]], // prettier-ignore
    isRare: false,
  },
  {
    name: 'western',
    source: 'latin',
    // Letters of Western Europe, in names; ı.
    ranges: [[0xc0, 0xd6], [0xd8, 0xff], [0x131, 0x131]], // prettier-ignore
    isRare: true,
  },
  {
    name: 'names',
    source: 'latin-ext',
    // Letters of Turkish and long vowels, in names; †.
    ranges: [[0x100, 0x101], [0x11e, 0x11f], [0x12a, 0x12b], [0x130, 0x130], [0x15e, 0x15f], [0x16a, 0x16b], [0x2020, 0x2020]], // prettier-ignore
    isRare: true,
  },
  {
    name: 'tenge',
    source: 'latin-ext',
    ranges: [[0x20b8, 0x20b8]],
    isRare: true,
  },
];

/** As `unicode-range` has it. */
export function unicodeRange({ ranges }: FacePart): string {
  const code = (value: number) => value.toString(16).toUpperCase();
  return ranges.map(([first, last]) => `U+${code(first)}${last === first ? '' : `-${code(last)}`}`).join();
}

/** All letters of a part as one text. */
export function lettersOf({ ranges }: FacePart): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((code) => String.fromCodePoint(code))
    .join('');
}
