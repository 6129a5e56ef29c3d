/** How far each other region is from one, by chosen indicators, with what each of them adds. */
import {
  contributionsBetween,
  distanceBetween,
  type Contribution,
  type Percentiles,
} from '../../../domain/similarity.ts';
import type { IndicatorId, RegionId } from '../../../domain/types.ts';
import type { RegionSheets } from '../../region/sheets.ts';
import { measuredBy } from '../functions/describeFunctions.ts';

export interface PeerDistance {
  readonly region: RegionId;
  /** 0, the same places everywhere, to 1. */
  readonly distance: number;
  /** Each a part of the distance; they add up to it. An indicator that one of the two lacks is not among them. */
  readonly contributions: readonly Contribution[];
}

/** What peers are found by: what was chosen, or what the country's profile measures. */
export function peerIndicators(sheets: RegionSheets, near: readonly IndicatorId[]): readonly IndicatorId[] {
  return near.length > 0 ? near : measuredBy(sheets).map(({ indicator }) => indicator);
}

/** @returns the nearest first; regions that share less than half of the indicators are not among them */
export function distancesFrom(
  { percentiles, dataset, ...sheets }: RegionSheets,
  region: RegionId,
  near: readonly IndicatorId[],
): readonly PeerDistance[] {
  const chosen = new Set(peerIndicators({ percentiles, dataset, ...sheets }, near));
  const groups = new Map(dataset.indicators.map(({ id, group }) => [id, group]));
  const groupOf = (id: IndicatorId) => groups.get(id) ?? '';
  const placesOf = (one: RegionId): Percentiles =>
    new Map([...(percentiles.get(one) ?? [])].filter(([id]) => chosen.has(id)));
  const own = placesOf(region);
  return dataset.regions
    .filter(({ id }) => id !== region)
    .flatMap(({ id }): PeerDistance[] => {
      const other = placesOf(id);
      const found = distanceBetween(own, other, groupOf, chosen.size / 2);
      if (found === null) return [];
      return [{ region: id, distance: found.distance, contributions: contributionsBetween(own, other, groupOf) }];
    })
    .toSorted((a, b) => a.distance - b.distance);
}
