/** Rows of one indicator → a `Series` of what sources print. */
import { observationKey } from '../../domain/dataset.ts';
import type { IndicatorId, NationalObservation, Observation, RegionId, Series } from '../../domain/types.ts';
import type { ObservationRow } from '../read/observationRows.ts';

/**
 * @param regions ids in the order of lists: the order of the series' observations within a year
 * @returns rows of unknown regions are left out. `years` are those with
 *   at least one region's row: a year that only the country reports draws no map
 */
export function compileSeries(
  indicator: IndicatorId,
  rows: readonly ObservationRow[],
  regions: readonly RegionId[],
  country: string,
): Series {
  const rank = new Map(regions.map((region, index) => [region, index]));
  const regional = rows
    .filter((row) => rank.has(row.region))
    .sort((a, b) => a.year - b.year || (rank.get(a.region) ?? 0) - (rank.get(b.region) ?? 0));
  const observations = new Map<string, Observation>();
  for (const row of regional) {
    observations.set(observationKey(row.region, row.year), {
      ...common(row),
      region: row.region,
      territory: row.territory,
    });
  }
  const national = new Map<number, NationalObservation>();
  for (const row of rows.filter((candidate) => candidate.region === country)) {
    national.set(row.year, common(row));
  }
  const years = [...new Set(regional.map((row) => row.year))];
  return { indicator, years, observations, national };
}

function common(row: ObservationRow): NationalObservation {
  const { year, source, locator, notes } = row;
  return { ...row.figure, year, source, locator, notes, inputs: [] };
}
