/**
 * Where a text of a given height fits inside a shape: everywhere, exactly, not in a few chosen boxes.
 *
 * The shape is cut into rows, of which the text's height is a whole number; each row keeps the
 * stretches that lie inside the shape from its top to its foot. Where the stretches of as many rows
 * as the text is high overlap, it fits.
 */
/** The middle of a text of the asked height may run at `y`; its ends must lie between `from` and `to`. */
export interface FreePlace {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** A ring repeats its first point as its last. */
type Rings = readonly (readonly (readonly number[])[])[];
type Stretch = readonly [from: number, to: number];

/** Rows to a text: with more, hardly a pixel of room is gained. */
const ROWS_PER_TEXT = 12;

/**
 * @param rings  of one shape, outer ones and holes alike
 * @param height of the text with its margins, in units of the rings
 * @param spared rings of what the text had better not stand on, inside the shape or not
 * @returns places from top to foot, left to right
 */
export function freePlaces(rings: Rings, height: number, spared: Rings = []): FreePlace[] {
  const step = height / ROWS_PER_TEXT;
  let [top, foot] = [Infinity, -Infinity];
  for (const ring of rings) for (const [, y] of ring) [top, foot] = [Math.min(top, y!), Math.max(foot, y!)];
  const count = Math.max(0, Math.ceil((foot - top) / step));
  const all = freeRows(rings, top, step, count);
  // By the even-odd rule what is spared turns inside out: of that, the part inside the shape.
  const rows =
    spared.length === 0
      ? all
      : freeRows([...rings, ...spared], top, step, count).map((row, i) => overlap(row, all[i]!));

  const places: FreePlace[] = [];
  for (let first = 0; first + ROWS_PER_TEXT <= rows.length; first++) {
    let common = rows[first]!;
    for (let row = first + 1; row < first + ROWS_PER_TEXT && common.length > 0; row++) {
      common = overlap(common, rows[row]!);
    }
    const y = top + (first + ROWS_PER_TEXT / 2) * step;
    for (const [from, to] of common) places.push({ y, from, to });
  }
  return places;
}

/** For each row what is inside all through it: the gaps between its borders that lie inside. */
function freeRows(rings: Rings, top: number, step: number, count: number): Stretch[][] {
  const borders: Stretch[][] = Array.from({ length: count }, () => []);
  const crossings: number[][] = Array.from({ length: count }, () => []);
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [x0, y0] = ring[i - 1] as [number, number];
      const [x1, y1] = ring[i] as [number, number];
      const xAt = (y: number): number => (y1 === y0 ? x0 : x0 + ((x1 - x0) * (y - y0)) / (y1 - y0));
      const [high, low] = [Math.min(y0, y1), Math.max(y0, y1)];
      const last = Math.min(count - 1, Math.floor((low - top) / step));
      for (let row = Math.max(0, Math.floor((high - top) / step)); row <= last; row++) {
        const rowTop = top + row * step;
        const ends = y1 === y0 ? [x0, x1] : [xAt(Math.max(high, rowTop)), xAt(Math.min(low, rowTop + step))];
        borders[row]!.push([Math.min(...ends), Math.max(...ends)]);
        const middle = rowTop + step / 2;
        if (y0 > middle !== y1 > middle) crossings[row]!.push(xAt(middle));
      }
    }
  }
  return borders.map((row, i) => gapsInside(row, crossings[i]!));
}

function gapsInside(borders: Stretch[], crossings: readonly number[]): Stretch[] {
  borders.sort((a, b) => a[0] - b[0]);
  const gaps: Stretch[] = [];
  let reached = Infinity;
  for (const [from, to] of borders) {
    // No border runs through the gap, so any point of it tells the side.
    if (from > reached && crossings.filter((x) => x < from).length % 2 === 1) gaps.push([reached, from]);
    reached = reached === Infinity ? to : Math.max(reached, to);
  }
  return gaps;
}

/** Both lists run from left to right. */
function overlap(a: readonly Stretch[], b: readonly Stretch[]): Stretch[] {
  const common: Stretch[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [from, to] = [Math.max(a[i]![0], b[j]![0]), Math.min(a[i]![1], b[j]![1])];
    if (to > from) common.push([from, to]);
    if (a[i]![1] < b[j]![1]) i++;
    else j++;
  }
  return common;
}
