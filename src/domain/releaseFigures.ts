/**
 * All figures of a release in a form that is kept for ever: what a later release is compared with. Plain JSON, without
 * words.
 */
import type { Dataset, IndicatorId, NationalObservation, Observation, RegionId, Series } from './types.ts';

/** A value, or null where there is none; statuses or the reason (`A`, `B;I`, `L`); its place in `places`. */
export type FigureCell = readonly [value: number | null, status: string, place: number];

export interface IndicatorFigures {
  /** Of an indicator that counts records: how many there are. */
  readonly records?: number;
  /** Sources, and places in them, each once. */
  readonly places: readonly (readonly [source: string, locator: string])[];
  /** Year → region (or the country) → cell. */
  readonly years: Readonly<Record<string, Readonly<Record<string, FigureCell>>>>;
}

export interface ReleaseFigures {
  readonly release: string;
  readonly indicators: Readonly<Record<IndicatorId, IndicatorFigures>>;
}

/** The place of what no source prints, as compiled formulas have it. */
export const COMPUTED_PLACE = 'computed';

export function releaseFigures(dataset: Dataset): ReleaseFigures {
  return {
    release: dataset.release,
    indicators: Object.fromEntries(
      [...dataset.series].map(([id, series]) => [id, indicatorFigures(series, dataset.country as RegionId)]),
    ),
  };
}

function indicatorFigures(series: Series, country: RegionId): IndicatorFigures {
  const places: (readonly [string, string])[] = [];
  const placeOf = ({ source, locator, inputs }: Observation | NationalObservation): number => {
    const place = [source, inputs.length > 0 ? COMPUTED_PLACE : locator] as const;
    const known = places.findIndex(([one, other]) => one === place[0] && other === place[1]);
    return known === -1 ? places.push(place) - 1 : known;
  };
  const cellOf = (row: Observation | NationalObservation): FigureCell =>
    row.kind === 'value' ? [row.value, row.statuses.join(';'), placeOf(row)] : [null, row.reason, placeOf(row)];
  const years: Record<string, Record<string, FigureCell>> = {};
  const put = (year: number, region: RegionId, row: Observation | NationalObservation) => {
    (years[String(year)] ??= {})[region] = cellOf(row);
  };
  for (const row of series.observations.values()) put(row.year, row.region, row);
  for (const [year, row] of series.national) put(year, country, row);
  return { ...(series.records === undefined ? {} : { records: series.records.records.length }), places, years };
}
