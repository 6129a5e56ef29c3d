/** Growth, and when it may not be computed: never across a break of the series or of the map. */
import { observationAt, territoryKey } from './dataset.ts';
import { hasStatus } from './statuses.ts';
import type { PresentObservation, RegionId, Series } from './types.ts';
import { isRoundedZero } from './values.ts';

export type Change =
  /** `relative` 0.25: a quarter more than in `since`; from a negative base, relative to its size. */
  | { readonly kind: 'change'; readonly since: number; readonly from: number; readonly relative: number }
  /** Earlier years exist, but the series breaks in `year`: definition, method, rebasing. */
  | { readonly kind: 'break'; readonly year: number }
  /** Earlier years are of another territory; `year` is the first of the present one. */
  | { readonly kind: 'territory'; readonly year: number }
  | { readonly kind: 'no-earlier' }
  /** The comparable year `since` has a zero, from which nothing grows by a ratio. */
  | { readonly kind: 'from-zero'; readonly since: number }
  /** The comparable year or this one, `year`, has a zero that is only rounded: no ratio from it, and no loss of 100 %. */
  | { readonly kind: 'rounded-zero'; readonly year: number }
  /** The year itself has no value for this region. */
  | { readonly kind: 'no-value' };

/**
 * Change of a region's value since the last comparable earlier year that has a value.
 *
 * Comparable are `y0` and `year` when the region has no observation of status B in (y0, year], no
 * year of `indicatorBreaks` lies there, both rows cover the same territory, and both or neither
 * are of another definition (status D), a change of which counts as a break.
 * Missing years between are passed over: `since` says how far back it reaches.
 * @param indicatorBreaks `Indicator.breaks`
 * @returns the change since the last comparable year; where there is none, what stands between
 *   this year and the nearest earlier value
 */
export function changeSince(
  series: Series,
  region: RegionId,
  year: number,
  indicatorBreaks: readonly number[],
): Change {
  const now = observationAt(series, region, year);
  if (now === null || now.kind === 'missing') return { kind: 'no-value' };
  const breakYear = latestBreak(series, region, year, indicatorBreaks);
  let obstacle: Change = { kind: 'no-earlier' };
  // The latest row that stands on this side of the obstacle: where the comparable stretch begins.
  let follower: PresentObservation = now;
  for (const before of earlierValues(series, region, year)) {
    const found = obstacleBetween(before, now, breakYear, follower.year);
    if (found === null) return changeBetween(before, now);
    if (obstacle.kind === 'no-earlier') obstacle = found;
    follower = before;
  }
  return obstacle;
}

function changeBetween(before: PresentObservation, now: PresentObservation): Change {
  const rounded = [before, now].find(isRoundedZero);
  if (rounded !== undefined) return { kind: 'rounded-zero', year: rounded.year };
  if (before.value === 0) return { kind: 'from-zero', since: before.year };
  const relative = (now.value - before.value) / Math.abs(before.value);
  return { kind: 'change', since: before.year, from: before.value, relative };
}

/** @param start first year, after `before`, that has a value: where a change of kind shows */
function obstacleBetween(
  before: PresentObservation,
  now: PresentObservation,
  breakYear: number | null,
  start: number,
): Change | null {
  if (breakYear !== null && before.year < breakYear) return { kind: 'break', year: breakYear };
  if (territoryKey(before.territory) !== territoryKey(now.territory)) {
    return { kind: 'territory', year: start };
  }
  if (hasStatus(before, 'D') !== hasStatus(now, 'D')) return { kind: 'break', year: start };
  return null;
}

/** The region's rows with a value before `year`, the latest first. */
function earlierValues(series: Series, region: RegionId, year: number): readonly PresentObservation[] {
  return series.years
    .filter((candidate) => candidate < year)
    .sort((a, b) => b - a)
    .map((candidate) => observationAt(series, region, candidate))
    .filter((row): row is PresentObservation => row?.kind === 'value');
}

/** The last year up to `year` in which the series breaks, for the region or as a whole. */
function latestBreak(
  series: Series,
  region: RegionId,
  year: number,
  indicatorBreaks: readonly number[],
): number | null {
  const own = series.years.filter((candidate) => {
    const row = observationAt(series, region, candidate);
    return row !== null && hasStatus(row, 'B');
  });
  const breaks = [...own, ...indicatorBreaks].filter((candidate) => candidate <= year);
  return breaks.length === 0 ? null : Math.max(...breaks);
}
