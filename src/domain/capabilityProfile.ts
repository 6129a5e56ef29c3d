/** What a region's research rests on: people, money, organisations, training, output, each as a percentile. */
import { observationAt } from './dataset.ts';
import { placePercentile } from './percentile.ts';
import { CAPABILITY_DIMENSIONS, type CapabilityDimension, type ProfileIndicator, type Registers } from './registers.ts';
import type { Dataset, IndicatorId, MissingReason, RegionId, Series } from './types.ts';

export interface ProfileEntry {
  readonly dimension: CapabilityDimension;
  readonly indicator: IndicatorId;
  readonly per: IndicatorId | null;
  /** null: no year has values for enough regions. */
  readonly year: number | null;
  /** In the unit of the indicator, divided where it says `per`; null: missing. */
  readonly value: number | null;
  /** Mid-rank among the regions with a value, 0–100; null: missing, which is not 0. */
  readonly percentile: number | null;
  readonly reason: MissingReason | null;
  /** Regions with a value. */
  readonly of: number;
}

/**
 * One entry per dimension that the country's `profile.csv` names, in the order of dimensions.
 * The year is the last in which at least half of the regions have a value: a year that a text names
 * for five regions only would compare with five.
 */
export function capabilityProfile(
  dataset: Dataset,
  { profile }: Pick<Registers, 'profile'>,
  region: RegionId,
): readonly ProfileEntry[] {
  return CAPABILITY_DIMENSIONS.flatMap((dimension) => {
    const choice = profile.find(({ role }) => role === dimension);
    return choice === undefined ? [] : [entryOf(dataset, dimension, choice, region)];
  });
}

function entryOf(
  dataset: Dataset,
  dimension: CapabilityDimension,
  { indicator, per }: ProfileIndicator,
  region: RegionId,
): ProfileEntry {
  const series = dataset.series.get(indicator) ?? null;
  const divisor = per === null ? null : (dataset.series.get(per) ?? null);
  const year = series === null ? null : yearWithMost(dataset, series, divisor, per);
  const base = { dimension, indicator, per, year };
  if (series === null || year === null) return { ...base, value: null, percentile: null, reason: null, of: 0 };
  const values = dataset.regions.flatMap(({ id }) => ratioAt(series, divisor, per, id, year) ?? []);
  const value = ratioAt(series, divisor, per, region, year);
  const observation = observationAt(series, region, year);
  return {
    ...base,
    value,
    percentile: value === null ? null : placePercentile(value, values),
    reason: value === null && observation?.kind === 'missing' ? observation.reason : null,
    of: values.length,
  };
}

function yearWithMost(
  dataset: Dataset,
  series: Series,
  divisor: Series | null,
  per: IndicatorId | null,
): number | null {
  const isEnough = (year: number) =>
    2 * dataset.regions.filter(({ id }) => ratioAt(series, divisor, per, id, year) !== null).length >=
    dataset.regions.length;
  return series.years.findLast(isEnough) ?? series.years.at(-1) ?? null;
}

/** Of the region as it is today; null where a part is missing or the divisor not above 0. */
function ratioAt(
  series: Series,
  divisor: Series | null,
  per: IndicatorId | null,
  region: RegionId,
  year: number,
): number | null {
  const value = ownValue(series, region, year);
  if (per === null || value === null) return value;
  const by = divisor === null ? null : ownValue(divisor, region, year);
  return by === null || !(by > 0) ? null : value / by;
}

function ownValue(series: Series, region: RegionId, year: number): number | null {
  const observation = observationAt(series, region, year);
  return observation?.kind === 'value' && observation.territory.length === 1 ? observation.value : null;
}
