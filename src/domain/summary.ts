/** What a set of regions looks like in a few numbers. Unweighted: each region counts once. */
import { ascending, meanOf, quantileOf } from './values.ts';

export interface Summary {
  /** How many values there are, the missing not among them. */
  readonly count: number;
  readonly mean: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly interquantileRange: number;
}

/**
 * @param values raw, in the unit of the indicator (`valuesOf`); so is every number of the answer
 *   but the count
 * @returns null when there is no value; of a single value, that value and a range of 0
 */
export function summarize(values: readonly number[]): Summary | null {
  const sorted = ascending(values);
  const [mean, median, range] = [meanOf(sorted), medianOf(sorted), interquantileRange(sorted)];
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (mean === null || median === null || range === null) return null;
  if (min === undefined || max === undefined) return null;
  return { count: sorted.length, mean, median, min, max, interquantileRange: range };
}

/** Middle value, or the mean of the two middle ones; null when there is none. */
export function medianOf(values: readonly number[]): number | null {
  return quantileOf(values, 0.5);
}

/**
 * Range of the middle half: the highest minus the lowest value that remain when a quarter of the
 * values (rounded down) is left out at each end.
 *
 * This is the Concept's "interquantile range": of Figure 1's 20 values the five highest and five
 * lowest go, and 892.98 − 235.00 = 657.98, printed as 658 (section 5.1). Interpolating quartiles
 * (`quantileOf`) would give 741.1, the inverse distribution function 727.5.
 * It equals `numpy.quantile(…, method='nearest')` except where a rank falls halfway.
 * @returns in the unit of the values; 0 for a single value, null for none
 */
export function interquantileRange(values: readonly number[]): number | null {
  const sorted = ascending(values);
  const leftOut = Math.floor(sorted.length / 4);
  const [low, high] = [sorted[leftOut], sorted[sorted.length - 1 - leftOut]];
  return low === undefined || high === undefined ? null : high - low;
}
