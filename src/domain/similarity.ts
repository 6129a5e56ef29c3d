/**
 * Which regions are alike: by their places on the same indicators, not by their values, so that
 * tenge, people and per cent can be compared, and one city of millions does not decide everything.
 *
 * Method: the mean absolute difference of percentile ranks (Gower's distance on ranks; Gower 1971,
 * Biometrics 27, 857–871, with the range of the ranks as the range of each variable), first within
 * each group of indicators, then over the groups: thirty tables of one bulletin that divide the same
 * money would otherwise outweigh people, training and enterprises together.
 *
 *     d(a, b) = 1/G · Σ over groups g of ( 1/n_g · Σ over indicators i of |p_i(a) − p_i(b)| )
 *
 * Only indicators on which both have a value count; what is missing is neither like nor unlike.
 */
import type { Rank } from './ranking.ts';
import type { IndicatorId, RegionId } from './types.ts';
import { ascending } from './values.ts';

/** Percentile rank per indicator: 0 the highest of the regions with data, 1 the lowest. */
export type Percentiles = ReadonlyMap<IndicatorId, number>;

export interface Distance {
  /** 0, the same places everywhere, to 1, opposite ends everywhere. */
  readonly distance: number;
  /** Indicators on which both have a value. */
  readonly common: number;
}

export interface Alike extends Distance {
  readonly region: RegionId;
}

/**
 * Place as a share of the way from the first to the last; those who tie stand in the middle of the
 * places that they share.
 * @returns null when only one is ranked: alone one is neither high nor low
 * @example percentileOf({ rank: 3, to: 4 }, 20) // 2.5 / 19
 */
export function percentileOf({ rank, to }: Rank, of: number): number | null {
  return of < 2 ? null : ((rank + to) / 2 - 1) / (of - 1);
}

/** What one indicator adds to a distance. */
export interface Contribution {
  readonly indicator: IndicatorId;
  /** Difference of the two places, 0 to 1. */
  readonly difference: number;
  /** Its part of the distance: the contributions of all indicators add up to it. */
  readonly part: number;
}

/**
 * The terms of the distance between two regions, in the order of the first one's indicators.
 * @param groupOf group of an indicator, as in the chooser
 * @returns empty without an indicator on which both have a value
 */
export function contributionsBetween(
  a: Percentiles,
  b: Percentiles,
  groupOf: (indicator: IndicatorId) => string,
): readonly Contribution[] {
  const shared = [...a].flatMap(([indicator, own]) => {
    const other = b.get(indicator);
    return other === undefined ? [] : [{ indicator, group: groupOf(indicator), difference: Math.abs(own - other) }];
  });
  const sizes = new Map<string, number>();
  for (const { group } of shared) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return shared.map(({ indicator, group, difference }) => ({
    indicator,
    difference,
    part: difference / (sizes.get(group) ?? 1) / sizes.size,
  }));
}

/**
 * @param groupOf     group of an indicator, as in the chooser
 * @param leastCommon fewer indicators in common tell nothing
 * @returns null with fewer than `leastCommon`, and without any
 */
export function distanceBetween(
  a: Percentiles,
  b: Percentiles,
  groupOf: (indicator: IndicatorId) => string,
  leastCommon = 1,
): Distance | null {
  const contributions = contributionsBetween(a, b, groupOf);
  if (contributions.length === 0 || contributions.length < leastCommon) return null;
  return { distance: sumOf(contributions.map(({ part }) => part)), common: contributions.length };
}

/** Ascending, so that the order of indicators does not show in the last bit. */
function sumOf(values: readonly number[]): number {
  return ascending(values).reduce((sum, value) => sum + value, 0);
}

/**
 * The regions most alike to one, the nearest first; of equally near ones the order of `profiles`.
 * Compared are those that share at least half of all indicators with ranks.
 * @returns at most `count`; empty when none shares enough
 */
export function mostAlike(
  profiles: ReadonlyMap<RegionId, Percentiles>,
  region: RegionId,
  groupOf: (indicator: IndicatorId) => string,
  count: number,
): readonly Alike[] {
  const own = profiles.get(region);
  if (own === undefined) return [];
  const ranked = new Set([...profiles.values()].flatMap((profile) => [...profile.keys()]));
  return [...profiles]
    .filter(([other]) => other !== region)
    .flatMap(([other, profile]) => {
      const found = distanceBetween(own, profile, groupOf, ranked.size / 2);
      return found === null ? [] : [{ region: other, ...found }];
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count);
}
