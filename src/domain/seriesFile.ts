/** A series as plain JSON: what a page loads, one file per indicator. */
import { observationKey } from './dataset.ts';
import type { NationalObservation, Observation, Series } from './types.ts';

/** As `Series`, with lists in place of maps, which JSON does not have; rows say what their keys are. */
export interface SeriesFile extends Pick<Series, 'indicator' | 'years'> {
  readonly observations: readonly Observation[];
  readonly national: readonly NationalObservation[];
}

export function seriesFile({ indicator, years, observations, national }: Series): SeriesFile {
  return { indicator, years, observations: [...observations.values()], national: [...national.values()] };
}

/** @returns the same series, rows in the same order */
export function seriesOf({ indicator, years, observations, national }: SeriesFile): Series {
  return {
    indicator,
    years,
    observations: new Map(observations.map((row) => [observationKey(row.region, row.year), row])),
    national: new Map(national.map((row) => [row.year, row])),
  };
}
