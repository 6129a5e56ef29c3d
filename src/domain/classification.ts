/** Class breaks of a choropleth, and the class of a value. */
import { scaleThreshold } from 'd3-scale';
import { roundBreaks } from './rounding.ts';
import { ascending, clusterSizes, distinct, quantileOf, skewnessOf } from './values.ts';

export type AskedMethod = 'auto' | 'quantile' | 'ckmeans' | 'equal' | 'log' | 'manual';
export type ClassMethod = 'quantile' | 'ckmeans' | 'ckmeans-log' | 'equal' | 'log' | 'manual';

/**
 * Why this method: `asked`; or, by the rule for `auto`, the values are `skewed` (natural breaks on
 * logarithms), `even` (natural breaks), `crowded` (one class would have held more than half of the
 * regions: quantiles) or `few-values` (each distinct value is a class, or there is none), `signs` (losses and gains: zero is a break, two
 * classes at most on either side); or the
 * rule stands in for a method that cannot work: `not-positive` (logarithms of values ≤ 0),
 * `no-breaks` (manual without a bound).
 */
export type ClassReason =
  'asked' | 'skewed' | 'even' | 'crowded' | 'few-values' | 'signs' | 'not-positive' | 'no-breaks';

export interface ClassificationInput {
  /** Raw values that the breaks are computed from: of all years, pooled, unless asked otherwise. */
  readonly values: readonly number[];
  /** Raw values of the latest year: one class must not hold more than half of them. */
  readonly latest: readonly number[];
  /** Raw values of the year on the map where `values` may lack some; rounding respects them too. */
  readonly current?: readonly number[];
  readonly method: AskedMethod;
  /** Most classes; there are fewer when values repeat. */
  readonly classCount: number;
  /** For `manual`: inner bounds in any order. */
  readonly manualBreaks?: readonly number[];
}

export interface Classification {
  /** The method that was used in the end. */
  readonly method: ClassMethod;
  readonly reason: ClassReason;
  /** Inner lower bounds, strictly ascending; there is one class more than bounds. */
  readonly breaks: readonly number[];
}

/** Beyond it natural breaks on raw values leave a pale map with one dark dot (visual.md, point 3). */
const SKEWED = 1;
/** One near-zero year must not take a class for itself: values below this quantile count as it. */
const FLOOR_QUANTILE = 0.05;

/**
 * The breaks of a map. For `auto` the rule of visual.md, point 3: no value below 0 and skewness
 * > 1 → natural breaks on logarithms, values below the pooled 5th percentile raised to it first;
 * else natural breaks on values; more than half of the latest year's regions in one class →
 * quantiles. No class is empty in the latest year: values of other years beyond its range count as its
 * ends, and a class that is empty all the same is joined to the next. Where there are values on both
 * sides of zero, zero is a break: a loss never shares a class with a gain. Breaks are rounded to two
 * significant digits, or as many as keep each value's class.
 *
 * Classes never outnumber distinct values, except for `manual`, which takes the visitor at her
 * word. The order of the input never matters; nothing is mutated.
 * @returns without breaks (one class) for no value, one value or equal values
 */
export function classify(input: ClassificationInput): Classification {
  const values = ascending(input.values);
  const raw = rawBreaks(input, values);
  if (raw.method === 'manual') return raw;
  const drawn = [...values, ...input.latest, ...(input.current ?? [])];
  return { ...raw, breaks: roundBreaks(raw.breaks, drawn) };
}

/** @param values ascending */
function rawBreaks(input: ClassificationInput, values: readonly number[]): Classification {
  const { method } = input;
  const count = Math.max(1, Math.min(Math.floor(input.classCount), distinct(values).length));
  const automatic = automaticBreaks(values, input.latest, Math.max(1, Math.floor(input.classCount)));
  switch (method) {
    case 'auto':
      return automatic;
    case 'quantile':
      return { method, reason: 'asked', breaks: quantileBreaks(values, count) };
    case 'ckmeans':
      return { method, reason: 'asked', breaks: naturalBreaks(values, values, count) };
    case 'equal':
      return { method, reason: 'asked', breaks: equalBreaks(values, count) };
    case 'log':
      if ((values[0] ?? 1) <= 0) return { ...automatic, reason: 'not-positive' };
      return { method, reason: 'asked', breaks: equalRatioBreaks(values, count) };
    case 'manual': {
      const breaks = distinct(input.manualBreaks ?? []);
      if (breaks.length === 0) return { ...automatic, reason: 'no-breaks' };
      return { method, reason: 'asked', breaks };
    }
    default:
      throw new Error(`invalid method: ${String(method satisfies never)}`);
  }
}

function automaticBreaks(pooled: readonly number[], latest: readonly number[], count: number): Classification {
  const values = withinLatest(pooled, latest);
  const found = hasBothSigns(values)
    ? ({ method: 'ckmeans', reason: 'signs', breaks: breaksAroundZero(values, latest, count) } as const)
    : naturalOrQuantile(values, latest, count);
  return { ...found, breaks: withoutEmpty(found.breaks, latest) };
}

function hasBothSigns(values: readonly number[]): boolean {
  return (values[0] ?? 0) < 0 && (values.at(-1) ?? 0) > 0;
}

/**
 * Zero, and a break on either side of it: weak and strong losses, weak and strong gains. The break is
 * natural, or the median of its side where one class would hold more than half of the regions.
 */
function breaksAroundZero(values: readonly number[], latest: readonly number[], count: number): readonly number[] {
  if (count < 2) return [];
  if (count < 4) return [0];
  const split = (side: readonly number[]) => {
    const natural = naturalBreaks(side, side, 2);
    const now = ascending(latest).filter((value) => side.includes(value));
    const fullest = Math.max(...countsPerClass(now, natural));
    return fullest <= latest.length / 2 ? natural : quantileBreaks(side, 2);
  };
  return distinct([...split(values.filter((value) => value < 0)), 0, ...split(values.filter((value) => value > 0))]);
}

/**
 * A class for one region in one old year would leave the year that the map opens with without its
 * darkest colour: beyond the ends of the latest year nothing is told apart.
 */
function withinLatest(pooled: readonly number[], latest: readonly number[]): readonly number[] {
  const sorted = ascending(latest);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low === undefined || high === undefined ? pooled : pooled.map((value) => Math.min(high, Math.max(low, value)));
}

/** Of a class that holds nothing in the latest year the upper bound goes, or the lower one of the last. Zero stays. */
function withoutEmpty(breaks: readonly number[], latest: readonly number[]): readonly number[] {
  let kept = breaks;
  while (latest.length > 0) {
    const empty = countsPerClass(latest, kept).indexOf(0);
    if (empty === -1) return kept;
    const at = [empty, empty - 1].find((index) => kept[index] !== undefined && kept[index] !== 0);
    if (at === undefined) return kept;
    kept = kept.filter((_, index) => index !== at);
  }
  return kept;
}

function naturalOrQuantile(values: readonly number[], latest: readonly number[], count: number): Classification {
  if (distinct(values).length <= count) {
    return { method: 'ckmeans', reason: 'few-values', breaks: distinct(values).slice(1) };
  }
  const isSkewed = (values[0] ?? 0) >= 0 && skewnessOf(values) > SKEWED;
  const natural: Classification = isSkewed
    ? { method: 'ckmeans-log', reason: 'skewed', breaks: naturalBreaksOfLogs(values, count) }
    : { method: 'ckmeans', reason: 'even', breaks: naturalBreaks(values, values, count) };
  const fullest = Math.max(...countsPerClass(latest, natural.breaks));
  if (fullest <= ascending(latest).length / 2) return natural;
  return { method: 'quantile', reason: 'crowded', breaks: quantileBreaks(values, count) };
}

/**
 * Natural breaks on logarithms. Where the 5th percentile itself is 0 it has no logarithm, and the
 * zeros count as the smallest positive value.
 */
function naturalBreaksOfLogs(values: readonly number[], count: number): readonly number[] {
  const smallestPositive = values.find((value) => value > 0) ?? 1;
  const floor = Math.max(quantileOf(values, FLOOR_QUANTILE) ?? smallestPositive, smallestPositive);
  const raised = values.map((value) => Math.max(value, floor));
  return naturalBreaks(raised, raised.map(Math.log), count);
}

/**
 * @param values ascending; the breaks are the least value of each cluster but the first, never
 *   recomputed from `positions`, since exp(log(x)) may pass x by and move its region
 * @param positions where each value lies on the scale that is clustered, ascending
 */
function naturalBreaks(values: readonly number[], positions: readonly number[], count: number): readonly number[] {
  let start = 0;
  const minima = clusterSizes(positions, count).map((size) => {
    const minimum = values[start];
    start += size;
    return minimum;
  });
  return distinct(minima.filter((value) => value !== undefined)).slice(1);
}

/**
 * Quantiles that tie are one bound. One that falls on the lowest value would leave nothing below
 * it: it moves to the next value, so that many zeros are a class and not the whole map.
 */
function quantileBreaks(values: readonly number[], count: number): readonly number[] {
  const [lowest, second] = distinct(values);
  const breaks = new Map<number, number>();
  for (let index = 1; index < count && second !== undefined; index += 1) {
    const quantile = quantileOf(values, index / count) ?? second;
    const bound = quantile === lowest ? second : quantile;
    const lowestAbove = values.find((value) => value >= bound) ?? bound;
    if (!breaks.has(lowestAbove)) breaks.set(lowestAbove, bound);
  }
  return [...breaks.values()];
}

/** Equal steps from the lowest to the highest value; a class between may be empty. */
function equalBreaks(values: readonly number[], count: number): readonly number[] {
  const [min, max] = [values[0], values.at(-1)];
  if (min === undefined || max === undefined) return [];
  const steps = Array.from({ length: count - 1 }, (_, index) => (index + 1) / count);
  const breaks = steps.map((share) => {
    const bound = min * (1 - share) + max * share;
    // 0.1 + 0.2 − 0.3 is 5.6e-17, which no legend should print.
    return Math.abs(bound) < Math.max(max, -min) * 1e-12 ? 0 : bound;
  });
  return distinct(breaks.filter((bound) => bound > min && bound <= max));
}

/** Equal steps of the logarithm: each class spans the same ratio. All values above 0. */
function equalRatioBreaks(values: readonly number[], count: number): readonly number[] {
  return distinct(equalBreaks(values.map(Math.log), count).map(Math.exp));
}

/**
 * The class of a value: 0 (lowest) … breaks.length.
 * @param value  finite, unrounded, in the unit of `breaks`
 * @param breaks ascending lower bounds; a value on a bound belongs above it. So ckmeans hands over cluster minima: with maxima, the top region of each lower
 *   cluster would move up
 * @example classOf(1155.95, [892.98, 2180.15, 3135.7, 4243.78]) // 1
 */
export function classOf(value: number, breaks: readonly number[]): number {
  return classScale(breaks)(value);
}

/** `classOf` for many values. */
export function classScale(breaks: readonly number[]): (value: number) => number {
  return scaleThreshold()
    .domain(breaks)
    .range([...breaks.keys(), breaks.length]);
}

/**
 * How many values each class holds, lowest first: `breaks.length + 1` numbers that add up to the
 * number of finite values.
 */
export function countsPerClass(values: readonly number[], breaks: readonly number[]): readonly number[] {
  const counts = new Array<number>(breaks.length + 1).fill(0);
  const indexOf = classScale(breaks);
  for (const value of ascending(values)) {
    const index = indexOf(value);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
