/** Where a value stands among others, on a scale that every indicator shares. */
import { ascending } from './values.ts';

/**
 * Place as a percentage of the way from the last (0) to the first (100): the middle is 50, those who
 * tie share the middle of their places, and one value alone is neither high nor low: 50.
 * @param value one of `values`
 * @param values raw, of the regions with data
 * @returns 0–100; null without values
 * @example placePercentile(30, [10, 20, 30]) // 100
 */
export function placePercentile(value: number, values: readonly number[]): number | null {
  const sorted = ascending(values);
  if (sorted.length === 0 || !Number.isFinite(value)) return null;
  if (sorted.length === 1) return 50;
  const below = sorted.filter((other) => other < value).length;
  const equal = sorted.filter((other) => other === value).length;
  return (100 * (below + Math.max(0, equal - 1) / 2)) / (sorted.length - 1);
}
