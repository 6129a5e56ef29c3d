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
