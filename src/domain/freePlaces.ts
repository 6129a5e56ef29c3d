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

export interface FreePlaces {
  /** From top to foot, left to right. */
  readonly all: readonly FreePlace[];
  /** Those off what is spared; the same list where there is nothing to spare. */
  readonly spared: readonly FreePlace[];
}

/**
 * @param rings  of one shape, outer ones and holes alike
 * @param height of the text with its margins, in units of the rings
 * @param spared rings of what the text had better not stand on, inside the shape or not
 */
export function freePlaces(rings: Rings, height: number, spared: Rings = []): FreePlaces {
  const step = height / ROWS_PER_TEXT;
  let [top, foot] = [Infinity, -Infinity];
  for (const ring of rings) {
    for (const [, y = NaN] of ring) [top, foot] = [Math.min(top, y), Math.max(foot, y)];
  }
  const count = Math.max(0, Math.ceil((foot - top) / step));
  const rows = freeRows(rings, top, step, count);
  const all = placesIn(rows, top, step);
  if (spared.length === 0) return { all, spared: all };
  // By the even-odd rule what is spared turns inside out: of that, the part inside the shape.
  const turned = freeRows([...rings, ...spared], top, step, count);
  return { all, spared: placesIn(rows.map((row, i) => overlap(row, turned[i]!)), top, step) }; // prettier-ignore
}

/**
 * Where the stretches of as many rows as a text is high overlap. Every run of so many rows is the end
 * of one block and the start of the next: what each row has in common with its block to either end
 * is found once.
 */
function placesIn(rows: readonly (readonly Stretch[])[], top: number, step: number): FreePlace[] {
  const toStart: (readonly Stretch[])[] = [];
  rows.forEach((row, i) => toStart.push(i % ROWS_PER_TEXT === 0 ? row : overlap(toStart[i - 1]!, row)));
  const toEnd = [...rows];
  for (let i = rows.length - 2; i >= 0; i--) {
    if ((i + 1) % ROWS_PER_TEXT !== 0) toEnd[i] = overlap(rows[i]!, toEnd[i + 1]!);
  }
  const places: FreePlace[] = [];
  for (let first = 0; first + ROWS_PER_TEXT <= rows.length; first++) {
    const y = top + (first + ROWS_PER_TEXT / 2) * step;
    const common = first % ROWS_PER_TEXT === 0 ? toEnd[first]! : overlap(toEnd[first]!, toStart[first + ROWS_PER_TEXT - 1]!); // prettier-ignore
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
      const slope = y1 === y0 ? 0 : (x1 - x0) / (y1 - y0);
      const [high, low] = y0 < y1 ? [y0, y1] : [y1, y0];
      // A row that it only touches is free of it.
      const last = Math.min(count, Math.ceil((low - top) / step)) - 1;
      for (let row = Math.max(0, Math.floor((high - top) / step)); row <= last; row++) {
        const rowTop = top + row * step;
        const from = y1 === y0 ? x0 : x0 + slope * (Math.max(high, rowTop) - y0);
        const to = y1 === y0 ? x1 : x0 + slope * (Math.min(low, rowTop + step) - y0);
        borders[row]!.push(from < to ? [from, to] : [to, from]);
        const middle = rowTop + step / 2;
        if (y0 > middle !== y1 > middle) crossings[row]!.push(x0 + slope * (middle - y0));
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
