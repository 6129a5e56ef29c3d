/** Things that follow each other on lines of a picture. */

export interface PlaceOnLine {
  /** px from the left. */
  readonly x: number;
  /** From 0. */
  readonly line: number;
}

/**
 * @param widths px, of each
 * @param room   px, of a line; what is wider has a line to itself
 * @param gap    px, between two
 */
export function sideBySide(widths: readonly number[], room: number, gap: number): readonly PlaceOnLine[] {
  let x = 0;
  let line = 0;
  return widths.map((width) => {
    if (x > 0 && x + width > room) {
      x = 0;
      line += 1;
    }
    const place = { x, line };
    x += width + gap;
    return place;
  });
}
