/** Combinations of factors in which each pair of values occurs: far fewer than all combinations. */

export type Factors = Readonly<Record<string, readonly unknown[]>>;
/** One value of each factor. */
export type Combination<F extends Factors> = { readonly [Name in keyof F]: F[Name][number] };

/** A row of indices into the factors' values; the first factor's first. */
type Row = number[];

/**
 * The few combinations in which every pair of values of two factors occurs at least once. A fault
 * that shows only where two factors meet (a colour in one theme of one page) is found all the same.
 *
 * The two largest factors are combined in full; each other one gets, row by row, the value that
 * brings most new pairs. With as few values in the others the result is as long as that product.
 * @param factors each with at least one value; values of one factor differ
 * @returns the same rows for the same factors; one factor alone gives each of its values
 * @see Lei and Tai, In-Parameter-Order: a test generation strategy for pairwise testing (1998)
 * @example pairwise({ page: ['map', 'data'], theme: ['light', 'dark'], size: ['phone', 'desk'] }) // 4 of 8
 */
export function pairwise<const F extends Factors>(factors: F): readonly Combination<F>[] {
  const names = Object.keys(factors);
  const bySize = [...names].sort((a, b) => factors[b]!.length - factors[a]!.length);
  const rows = combine(bySize.map((name) => factors[name]!.length));
  return rows.map(
    (row) =>
      Object.fromEntries(names.map((name) => [name, factors[name]![row[bySize.indexOf(name)]!]])) as Combination<F>,
  );
}

/** All combinations, the last factor's values first. */
export function product<const F extends Factors>(factors: F): readonly Combination<F>[] {
  return Object.entries(factors).reduce<Record<string, unknown>[]>(
    (rows, [name, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  ) as readonly Combination<F>[];
}

/** @param sizes numbers of values, the largest first */
function combine(sizes: readonly number[]): Row[] {
  const [first = 0, second] = sizes;
  if (second === undefined) return range(first).map((value) => [value]);
  const rows = range(first).flatMap((a) => range(second).map((b): Row => [a, b]));
  for (let factor = 2; factor < sizes.length; factor += 1) addFactor(rows, sizes, factor);
  return rows;
}

function addFactor(rows: Row[], sizes: readonly number[], factor: number): void {
  const open = openPairs(sizes, factor);
  const cover = (row: Row) => range(factor).forEach((other) => open.delete(pairOf(other, row[other]!, row[factor]!)));
  // How many rows are still to come in which a value of another factor stands: the last ones are precious.
  const left = range(factor).map((other) => countValues(rows, other, sizes[other]!));
  const used = Array<number>(sizes[factor]!).fill(0);
  for (const row of rows) {
    const gainOf = (value: number) =>
      range(factor).reduce(
        (sum, other) => sum + (open.has(pairOf(other, row[other]!, value)) ? 1 / left[other]![row[other]!]! : 0),
        0,
      );
    const best = range(sizes[factor]!).reduce((a, b) => {
      const more = gainOf(b) - gainOf(a);
      return more > 0 || (more === 0 && used[b]! < used[a]!) ? b : a;
    });
    row.push(best);
    used[best]! += 1;
    cover(row);
    for (const other of range(factor)) left[other]![row[other]!]! -= 1;
  }
  // What no row had room for gets rows of its own.
  for (const [other, otherValue, value] of [...open.values()]) {
    if (!open.has(pairOf(other, otherValue, value))) continue;
    const row = range(factor).map((each) => {
      if (each === other) return otherValue;
      return range(sizes[each]!).find((candidate) => open.has(pairOf(each, candidate, value))) ?? 0;
    });
    row.push(value);
    rows.push(row);
    cover(row);
  }
}

/** Pairs of the new factor's values with those of the factors before it. */
function openPairs(sizes: readonly number[], factor: number): Map<string, readonly [number, number, number]> {
  const pairs = range(factor).flatMap((other) =>
    range(sizes[other]!).flatMap((otherValue) =>
      range(sizes[factor]!).map((value) => [other, otherValue, value] as const),
    ),
  );
  return new Map(pairs.map((pair) => [pairOf(...pair), pair]));
}

const pairOf = (other: number, otherValue: number, value: number) => `${other}/${otherValue}/${value}`;

function countValues(rows: readonly Row[], factor: number, size: number): number[] {
  const counts = Array<number>(size).fill(0);
  for (const row of rows) counts[row[factor]!]! += 1;
  return counts;
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
