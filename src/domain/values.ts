/**
 * The only way from our data to the statistics library: what goes through is finite, raw and
 * sorted; what is missing stays outside. No other file of `src/` imports `simple-statistics`
 * (`values.test.ts` holds that).
 *
 * Why a topic: run on 7.12, `quantile([1, null, 5], 0.5)` gives 1, counting missing as zero;
 * `ckmeans([1, 1, 2, 2], 3)` puts one value in two classes; `mean([])` throws and
 * `sampleSkewness` of equal values is NaN. Behind it, an empty input answers `null`.
 */
import { ckmeans, mean, quantileSorted, sampleCorrelation, sampleSkewness } from 'simple-statistics';
import { hasStatus } from './statuses.ts';
import type { NationalObservation, Observation, RegionId } from './types.ts';

/**
 * Raw values of those observations that have one, in their order.
 * @param without regions that the visitor leaves out
 * @returns unrounded, in the unit of the indicator; empty when all are missing
 */
export function valuesOf(
  observations: Iterable<Observation | NationalObservation>,
  without: readonly RegionId[] = [],
): readonly number[] {
  const values: number[] = [];
  for (const observation of observations) {
    if (observation.kind === 'missing') continue;
    if ('territory' in observation && isLeftOut(observation, without)) continue;
    if (Number.isFinite(observation.value)) values.push(observation.value);
  }
  return values;
}

/**
 * Whether a row is left out: it is when any region that it covers is, because an old territory
 * cannot be divided.
 */
export function isLeftOut(observation: Pick<Observation, 'territory'>, without: readonly RegionId[]): boolean {
  return observation.territory.some((region) => without.includes(region));
}

/** Whether a row's 0 is what the source rounded to it, less than half of its last decimal, not exactly nothing. */
export function isRoundedZero(observation: Observation | NationalObservation): boolean {
  return hasStatus(observation, 'N');
}

/**
 * Finite numbers, ascending: NaN and infinities, which a type cannot keep out, end here.
 * Sorting also makes sums the same to the last bit whatever the order of the input. A zero has no
 * sign behind it: −0 and 0 sort as equals, so that their order would show in the least value.
 */
export function ascending(values: readonly number[]): readonly number[] {
  const finite = values.filter((value) => Number.isFinite(value));
  return finite.map((value) => (value === 0 ? 0 : value)).sort((a, b) => a - b);
}

/** Each value once, ascending. */
export function distinct(values: readonly number[]): readonly number[] {
  return [...new Set(ascending(values))];
}

/** Arithmetic mean, every region counting once whatever its population; null when empty. */
export function meanOf(values: readonly number[]): number | null {
  const sorted = ascending(values);
  return sorted.length === 0 ? null : mean([...sorted]);
}

/**
 * Quantile by linear interpolation at rank (n − 1)·p (Hyndman & Fan, type 7; spreadsheets'
 * QUARTILE.INC, d3-array's `quantile`).
 * @param p 0 to 1; outside it is taken as the nearer end
 * @returns null when empty
 */
export function quantileOf(values: readonly number[], p: number): number | null {
  const sorted = ascending(values);
  if (sorted.length === 0) return null;
  return quantileSorted([...sorted], Math.min(1, Math.max(0, p)));
}

/**
 * Sample skewness G₁ (adjusted Fisher–Pearson, as in spreadsheets' SKEW).
 * @returns 0 for fewer than three values and for equal ones, which lean nowhere
 */
export function skewnessOf(values: readonly number[]): number {
  const sorted = ascending(values);
  if (sorted.length < 3 || sorted[0] === sorted.at(-1)) return 0;
  const skewness = sampleSkewness([...sorted]);
  return Number.isFinite(skewness) ? skewness : 0;
}

/**
 * Pearson's correlation of two lists, position by position.
 * @returns null for fewer than two positions, where a number is not finite, and where one of the lists
 *   is of equal numbers, which vary with nothing
 */
export function correlationOf(a: readonly number[], b: readonly number[]): number | null {
  if (a.length < 2 || a.length !== b.length) return null;
  const correlation = sampleCorrelation([...a], [...b]);
  // Rounding may pass an end by.
  return Number.isFinite(correlation) ? Math.min(1, Math.max(-1, correlation)) : null;
}

/**
 * Natural breaks: sizes of the `count` clusters (ckmeans, Wang & Song 2011) into which the
 * ascending values fall, lowest first; never more clusters than distinct values.
 * @returns empty when there is no value
 */
export function clusterSizes(values: readonly number[], count: number): readonly number[] {
  const sorted = ascending(values);
  const clusters = Math.min(Math.max(1, Math.floor(count)), distinct(sorted).length);
  if (clusters === 0) return [];
  return ckmeans([...sorted], clusters).map((cluster) => cluster.length);
}
