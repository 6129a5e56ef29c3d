/** How much of a total few regions hold. Only for totals: shares of a ratio mean nothing. */
import { ascending } from './values.ts';

/**
 * Share of the `count` largest values in the total.
 * @param values raw, one per region with data
 * @param total the country's own figure where it is published; by default the sum of `values`,
 *   which is right only when every region has data
 * @returns 0–1 (a little above 1 where published parts exceed a rounded total); null when there is
 *   no value, one is negative, or the total is not above 0
 * @example shareOfTop([50, 30, 20], 2) // 0.8
 */
export function shareOfTop(values: readonly number[], count: number, total: number = sumOf(values)): number | null {
  const descending = ascending(values).toReversed();
  if (descending.length === 0 || (descending.at(-1) ?? 0) < 0 || !(total > 0)) return null;
  return sumOf(descending.slice(0, Math.max(0, count))) / total;
}

/**
 * The least number of top regions that together hold more than `share` of the total.
 * @param share 0–1, not reached but exceeded: two regions with exactly half do not make "more than half"
 * @param total as in `shareOfTop`
 * @returns null where `shareOfTop` is, and where even all of them do not exceed it
 * @example topCountAbove([50, 30, 20], 0.5) // 2
 */
export function topCountAbove(values: readonly number[], share: number, total: number = sumOf(values)): number | null {
  const counts = ascending(values).map((_, index) => index + 1);
  return counts.find((count) => (shareOfTop(values, count, total) ?? 0) > share) ?? null;
}

/** Sum of the finite values, the same whatever their order; 0 for none. */
export function sumOf(values: readonly number[]): number {
  return ascending(values).reduce((sum, value) => sum + value, 0);
}

/**
 * Herfindahl–Hirschman index: the sum of squared shares (Hirschman 1945, Herfindahl 1950).
 * @param values raw, one per region: with a region missing it is that of the others alone
 * @param total as in `shareOfTop`
 * @returns 1/n (all alike) to 1 (all in one); null as in `shareOfTop`
 * @example herfindahl([50, 50]) // 0.5
 */
export function herfindahl(values: readonly number[], total: number = sumOf(values)): number | null {
  if (sharesOf(values) === null || !(total > 0)) return null;
  return sumOf(values.map((value) => (value / total) ** 2));
}

/**
 * Gini coefficient over regions, each counting once whatever its population:
 * `Σ (2i − n − 1)·xᵢ / (n·Σ xᵢ)` of the ascending values (Sen 1973, On Economic Inequality).
 * @returns 0 (all alike, or one region) to (n − 1)/n (all in one); null as in `shareOfTop`
 */
export function gini(values: readonly number[]): number | null {
  const shares = sharesOf(values);
  if (shares === null) return null;
  const n = shares.length;
  const weighted = shares.reduce((sum, share, index) => sum + (2 * (index + 1) - n - 1) * share, 0);
  // Equal values differ by the last bit after division: never below 0.
  return Math.max(0, weighted / n);
}

/** Ascending shares of the sum. */
function sharesOf(values: readonly number[]): readonly number[] | null {
  const sorted = ascending(values);
  const total = sumOf(sorted);
  if (sorted.length === 0 || (sorted[0] ?? 0) < 0 || !(total > 0)) return null;
  return sorted.map((value) => value / total);
}
