/** A series as plain JSON: what a page loads, one file per indicator. */
import { observationKey } from './dataset.ts';
import { recordsIn } from './countedRecords.ts';
import type { Language, NationalObservation, Observation, Series } from './types.ts';

/** As `Series`, with lists in place of maps, which JSON does not have; rows say what their keys are. */
export interface SeriesFile extends Pick<Series, 'indicator' | 'years' | 'records'> {
  readonly observations: readonly Observation[];
  readonly national: readonly NationalObservation[];
}

/** @param language of the records' words */
export function seriesFile(
  { indicator, years, observations, national, records }: Series,
  language: Language,
): SeriesFile {
  return {
    indicator,
    years,
    observations: [...observations.values()],
    national: [...national.values()],
    ...(records === undefined ? {} : { records: recordsIn(language, records) }),
  };
}

/** @returns the same series, rows in the same order */
export function seriesOf({ indicator, years, observations, national, records }: SeriesFile): Series {
  return {
    indicator,
    years,
    observations: new Map(observations.map((row) => [observationKey(row.region, row.year), row])),
    national: new Map(national.map((row) => [row.year, row])),
    ...(records === undefined ? {} : { records }),
  };
}
