/** Rows of one indicator → a `Series`, and the inputs of its computed values. */
import { observationAt, observationKey, territoryKey } from '../../domain/dataset.ts';
import type {
  IndicatorId,
  NationalObservation,
  Observation,
  ObservationInput,
  RegionId,
  Series,
} from '../../domain/types.ts';
import { isComputed } from '../read/locator.ts';
import type { ObservationRow } from '../read/observationRows.ts';

/**
 * @param regions ids in the order of lists: the order of the series' observations within a year
 * @returns a series without inputs; rows of unknown regions are left out. `years` are those with
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

/**
 * What a computed value was computed from: the values of `inputIds` for the same territory and
 * year; for an input that no region has that year, the country's value.
 * @param region null for the country's own row
 * @returns only the inputs that exist; the check names the others
 */
export function inputsOf(
  row: NationalObservation,
  region: Observation | null,
  inputIds: readonly IndicatorId[],
  series: ReadonlyMap<IndicatorId, Series>,
): readonly ObservationInput[] {
  if (row.kind === 'missing' || !isComputed(row.locator)) return [];
  return inputIds.flatMap((indicator): ObservationInput[] => {
    const input = series.get(indicator);
    const value = input === undefined ? null : inputValue(input, row.year, region);
    return value === null ? [] : [{ indicator, year: row.year, value }];
  });
}

function inputValue(input: Series, year: number, region: Observation | null): number | null {
  if (region === null || !input.years.includes(year)) {
    const national = input.national.get(year);
    return national?.kind === 'value' ? national.value : null;
  }
  const observation = observationAt(input, region.region, year);
  const isSamePlace = observation !== null && territoryKey(observation.territory) === territoryKey(region.territory);
  return isSamePlace && observation.kind === 'value' ? observation.value : null;
}

/** The series with the inputs of its computed rows filled in. */
export function withInputs(
  series: Series,
  inputIds: readonly IndicatorId[],
  all: ReadonlyMap<IndicatorId, Series>,
): Series {
  if (inputIds.length === 0) return series;
  const observations = new Map(
    [...series.observations].map(([key, row]): [string, Observation] => [
      key,
      { ...row, inputs: inputsOf(row, row, inputIds, all) },
    ]),
  );
  const national = new Map(
    [...series.national].map(([year, row]): [number, NationalObservation] => [
      year,
      { ...row, inputs: inputsOf(row, null, inputIds, all) },
    ]),
  );
  return { ...series, observations, national };
}
