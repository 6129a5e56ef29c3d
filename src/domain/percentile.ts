/** Where a value stands among others, on a scale that every indicator shares. */
import { ascending } from './values.ts';

/**
 * Mid-rank percentile: per cent of the values below, half of the equal ones counted. The lowest of
 * 20 is 2.5, the highest 97.5, the middle 50 and equal values are alike; one value alone is 50.
 * @param value one of `values`, or another
 * @param values raw, of the regions with data
 * @returns 0–100; null without values
 */
export function midRankPercentile(value: number, values: readonly number[]): number | null {
  const sorted = ascending(values);
  if (sorted.length === 0 || !Number.isFinite(value)) return null;
  const below = sorted.filter((other) => other < value).length;
  const equal = sorted.filter((other) => other === value).length;
  return (100 * (below + equal / 2)) / sorted.length;
}

export const THIRDS = ['low', 'middle', 'high'] as const;
export type Third = (typeof THIRDS)[number];

/** Third of the scale in which a mid-rank percentile stands: equal values are never parted. */
export function thirdOf(percentile: number): Third {
  if (percentile < 100 / 3) return 'low';
  return percentile <= 200 / 3 ? 'middle' : 'high';
}

/** A value and what `thirdsByRank` says of it. */
export interface RankedThirds {
  /** Thirds that occur, lowest first: one for equal values, two where many tie. */
  readonly thirds: readonly Third[];
  /** The least value of each of `thirds` but the first. */
  readonly breaks: readonly number[];
}

/**
 * Thirds of the places of values: the bounds where `thirdOf(midRankPercentile(…))` changes, so that
 * whoever compares values with bounds and whoever counts places agree.
 * @param values raw, of the regions with data; none gives no third
 * @example thirdsByRank([1, 1, 1, 2, 3, 5]) // {thirds: ['low', 'middle', 'high'], breaks: [2, 3]}
 */
export function thirdsByRank(values: readonly number[]): RankedThirds {
  const thirds: Third[] = [];
  const breaks: number[] = [];
  for (const value of new Set(ascending(values))) {
    const percentile = midRankPercentile(value, values);
    if (percentile === null) continue;
    const third = thirdOf(percentile);
    if (third === thirds.at(-1)) continue;
    if (thirds.length > 0) breaks.push(value);
    thirds.push(third);
  }
  return { thirds, breaks };
}
