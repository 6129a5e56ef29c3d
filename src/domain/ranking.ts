/** Places of the regions in a year: who is first, who shares a place, who has none. */
import { completenessOfRows } from './completeness.ts';
import { territoryKey } from './dataset.ts';
import type { Indicator, Observation, PresentObservation, RegionId } from './types.ts';

/** A place: `{rank: 3, to: 3}`, or `{rank: 3, to: 4}` for two that share the third and fourth. */
export interface Rank {
  readonly rank: number;
  readonly to: number;
}

export interface Ranking {
  /**
   * How many are ranked: those with data. "5th of 15" when five of 20 have none: a rank among
   * regions without data would be a claim about them. Where fewer than half have data nobody has a
   * place, and `of` only counts.
   */
  readonly of: number;
  /** By the region that a row is filed under; a region without data is not in it. */
  readonly ranks: ReadonlyMap<RegionId, Rank>;
}

/**
 * Whether regions have places on an indicator at all. A count of records says who was read, not who
 * asks or does more: it makes no region first or last, and no two of them tie.
 */
export function isRanked({ register }: Pick<Indicator, 'register'>): boolean {
  return register === undefined;
}

/**
 * Competition ranks ("1, 2, 2, 4"), the highest value first whatever is better, raw values
 * compared: two that only print alike do not share a place.
 * @param observations rows of one year (`territoriesOf`), those without a value too: they say whether
 *   enough is known; an old, merged territory ranks once, also when its row stands there under each
 *   of its regions
 * @param indicator what the rows are of: all ranking goes through here, so that what has no ranks has none anywhere
 * @returns no ranks where fewer than half of the rows have a value, or of what is not ranked; all equal:
 *   every one `{rank: 1, to: of}`
 * @example values 9, 7, 7, missing → {1,1}, {2,3}, {2,3}, none; `of` 3
 */
export function rankRegions(observations: Iterable<Observation>, indicator: Pick<Indicator, 'register'>): Ranking {
  if (!isRanked(indicator)) return { of: 0, ranks: new Map() };
  const rows = new Map<string, Observation>();
  for (const row of observations) {
    const key = territoryKey(row.territory);
    if (!rows.has(key)) rows.set(key, row);
  }
  const ranked = [...rows.values()].filter(
    (row) => row.kind === 'value' && Number.isFinite(row.value),
  ) as readonly PresentObservation[];
  if (completenessOfRows(rows.values()) === 'few') return { of: ranked.length, ranks: new Map() };
  const ranks = ranked.map(({ region, value }): [RegionId, Rank] => {
    const above = ranked.filter((other) => other.value > value).length;
    const equal = ranked.filter((other) => other.value === value).length;
    return [region, { rank: above + 1, to: above + equal }];
  });
  return { of: ranked.length, ranks: new Map(ranks) };
}
