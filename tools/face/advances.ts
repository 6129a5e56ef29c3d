/** How wide each letter of a face is, read from its file: what the measures of `ui/face/fallbacks.ts` rest on. */

/** Letter → width as a share of the em. */
export type Advances = ReadonlyMap<string, number>;

/** @param font TrueType; @throws Error where it has no table of letters that we read */
export function advancesOf(font: Buffer): Advances {
  const tables = tablesOf(font);
  const unitsPerEm = font.readUInt16BE(offsetOf(tables, 'head') + 18);
  // Glyphs behind the last one with a width of its own have the same.
  const lastWidth = font.readUInt16BE(offsetOf(tables, 'hhea') + 34) - 1;
  const widths = offsetOf(tables, 'hmtx');
  return new Map(
    glyphsOf(font, offsetOf(tables, 'cmap')).map(([letter, glyph]) => [
      letter,
      font.readUInt16BE(widths + 4 * Math.min(glyph, lastWidth)) / unitsPerEm,
    ]),
  );
}

/** Shares of the em above and below the base line. */
export function heightOf(font: Buffer): { readonly ascent: number; readonly descent: number } {
  const tables = tablesOf(font);
  const unitsPerEm = font.readUInt16BE(offsetOf(tables, 'head') + 18);
  const heights = offsetOf(tables, 'hhea');
  return {
    ascent: font.readInt16BE(heights + 4) / unitsPerEm,
    descent: -font.readInt16BE(heights + 6) / unitsPerEm,
  };
}

/**
 * Width of a text in one face, of that in another; letters that either lacks are left out.
 * @param text in the languages of the site
 */
export function widthRatio(text: string, face: Advances, other: Advances): number {
  let [width, otherWidth] = [0, 0];
  for (const letter of text) {
    const [own, others] = [face.get(letter), other.get(letter)];
    if (own === undefined || others === undefined) continue;
    width += own;
    otherWidth += others;
  }
  return width / otherWidth;
}

function tablesOf(font: Buffer): ReadonlyMap<string, number> {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => 12 + 16 * index).map((at) => [
      font.toString('latin1', at, at + 4),
      font.readUInt32BE(at + 8),
    ]),
  );
}

function offsetOf(tables: ReadonlyMap<string, number>, name: string): number {
  const offset = tables.get(name);
  if (offset === undefined) throw new Error(`a face without the table ${name}`);
  return offset;
}

/** Of the first table of letters in format 4, the one of the first 65,536 codes. */
function glyphsOf(font: Buffer, cmap: number): (readonly [letter: string, glyph: number])[] {
  const tables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + 8 * index),
  );
  const table = tables.find((at) => font.readUInt16BE(at) === 4);
  if (table === undefined) throw new Error('a face without a table of letters in format 4');
  const segments = font.readUInt16BE(table + 6) / 2;
  const column = (index: number) => table + 14 + 2 * segments * index + (index === 0 ? 0 : 2);
  return Array.from({ length: segments }, (_, index) => 2 * index).flatMap((at) => {
    const last = font.readUInt16BE(column(0) + at);
    const first = font.readUInt16BE(column(1) + at);
    const delta = font.readUInt16BE(column(2) + at);
    const rangeAt = column(3) + at;
    const range = font.readUInt16BE(rangeAt);
    return Array.from({ length: Math.min(last, 0xfffe) - first + 1 }, (_, index) => first + index).flatMap((code) => {
      const glyph = range === 0 ? code : font.readUInt16BE(rangeAt + range + 2 * (code - first));
      const id = glyph === 0 && range !== 0 ? 0 : (glyph + delta) & 0xffff;
      return id === 0 ? [] : [[String.fromCharCode(code), id] as const];
    });
  });
}
