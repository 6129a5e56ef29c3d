/** What became of a region's borders within our data: read from the old territories of the rows. */
import { observationAt, statisticsOf } from './dataset.ts';
import type { Dataset, IndicatorId, MissingReason, NoteId, Region, RegionId } from './types.ts';
import { MISSING_REASONS } from './types.ts';

export interface RegionHistory {
  /** Year in which it was formed; null when it always existed within our data. */
  readonly since: number | null;
  /** Under which region the old territory is filed that it was part of; null when there is no such row. */
  readonly cutFrom: RegionId | null;
  /** Regions of today that were once part of it, in the order of lists, and until when. */
  readonly lost: { readonly regions: readonly RegionId[]; readonly until: number } | null;
}

/** @throws Error for a region that the dataset has not: the caller's mistake */
export function regionHistory(dataset: Dataset, region: RegionId): RegionHistory {
  const own = dataset.regions.find(({ id }) => id === region);
  if (own === undefined) throw new Error(`no such region: ${region}`);
  let cutFrom: RegionId | null = null;
  const parts = new Set<RegionId>();
  for (const series of dataset.series.values()) {
    for (const row of series.observations.values()) {
      if (row.territory.length < 2 || !row.territory.includes(region)) continue;
      if (row.region === region) row.territory.forEach((part) => parts.add(part));
      else cutFrom = row.region;
    }
  }
  const lost = dataset.regions.filter(({ id }) => id !== region && parts.has(id));
  return { since: own.since, cutFrom: own.since === null ? null : cutFrom, lost: lostParts(lost) };
}

function lostParts(lost: readonly Region[]): RegionHistory['lost'] {
  const years = lost.flatMap(({ since }) => since ?? []);
  return years.length === 0 ? null : { regions: lost.map(({ id }) => id), until: Math.max(...years) };
}

export interface HistoryGap {
  readonly indicator: IndicatorId;
  /** Ascending. */
  readonly years: readonly number[];
  /** What the rows say about why, each once. */
  readonly notes: readonly NoteId[];
}

/**
 * Every year of every statistic that has no value for the region, by the reason that its row gives.
 * @returns reasons that occur, in the order M, L, O, Q; indicators in the chooser's order
 */
export function regionGaps(
  dataset: Dataset,
  region: RegionId,
): readonly { readonly reason: MissingReason; readonly gaps: readonly HistoryGap[] }[] {
  return MISSING_REASONS.map((reason) => ({
    reason,
    gaps: statisticsOf(dataset).flatMap(({ id }) => {
      const series = dataset.series.get(id);
      const rows = (series?.years ?? []).flatMap((year) => {
        const row = series === undefined ? null : observationAt(series, region, year);
        return row?.kind === 'missing' && row.reason === reason ? [row] : [];
      });
      const years = rows.map(({ year }) => year).sort((a, b) => a - b);
      return rows.length === 0 ? [] : [{ indicator: id, years, notes: [...new Set(rows.flatMap((row) => row.notes))] }];
    }),
  })).filter(({ gaps }) => gaps.length > 0);
}
