/**
 * What the data say about one region: its place on every indicator, what changed most, what is
 * missing. Facts as numbers and ids; i18n words them.
 */
import { comparableYears } from './comparableYears.ts';
import { latestYear, observationAt, statisticsOf, territoriesOf } from './dataset.ts';
import { rankRegions, type Rank } from './ranking.ts';
import { percentileOf, type Percentiles } from './similarity.ts';
import { medianOf } from './summary.ts';
import type { Dataset, Indicator, Observation, PresentObservation, RegionId, Series } from './types.ts';
import { valuesOf } from './values.ts';

/** One region on one indicator, in the year that the indicator's map shows. */
export interface IndicatorFact {
  readonly indicator: Indicator;
  readonly series: Series;
  /** `latestYear` of the series. */
  readonly year: number;
  /** As filed; null when the file has no row for the region. */
  readonly observation: Observation | null;
  /** Null without a value. */
  readonly rank: Rank | null;
  /** How many territories are ranked. */
  readonly of: number;
  readonly median: number | null;
  /** The country's own figure as published. */
  readonly national: number | null;
  /** Where the year has no value: the region's last one. */
  readonly lastKnown: PresentObservation | null;
}

/** @returns one fact per statistic with years, in the order of the chooser; records are told as records */
export function regionProfile(dataset: Dataset, region: RegionId): readonly IndicatorFact[] {
  return statisticsOf(dataset).flatMap((indicator) => {
    const series = dataset.series.get(indicator.id);
    const year = series === undefined ? null : latestYear(series);
    return series === undefined || year === null ? [] : [factOf(indicator, series, year, region)];
  });
}

function factOf(indicator: Indicator, series: Series, year: number, region: RegionId): IndicatorFact {
  const rows = territoriesOf(series, year).map(({ observation }) => observation);
  const ranking = rankRegions(rows, indicator);
  const observation = observationAt(series, region, year);
  const national = series.national.get(year);
  return {
    indicator,
    series,
    year,
    observation,
    rank: ranking.ranks.get(region) ?? null,
    of: ranking.of,
    median: medianOf(valuesOf(rows)),
    national: national?.kind === 'value' ? national.value : null,
    lastKnown: observation?.kind === 'value' ? null : lastValue(series, region),
  };
}

function lastValue(series: Series, region: RegionId): PresentObservation | null {
  const rows = series.years.map((year) => observationAt(series, region, year));
  return rows.filter((row) => row?.kind === 'value').toSorted((a, b) => b.year - a.year)[0] ?? null;
}

/** Where the region stands on each indicator that ranks it. */
export function percentilesOf(profile: readonly IndicatorFact[]): Percentiles {
  return new Map(
    profile.flatMap(({ indicator, rank, of }) => {
      const percentile = rank === null ? null : percentileOf(rank, of);
      return percentile === null ? [] : [[indicator.id, percentile] as const];
    }),
  );
}

/** How many places at either end are told. */
const ENDS = 3;

/**
 * Indicators on which the region is among the first three, or among the last three of those with
 * data. Those who tie are told only when all of them are: seventeen that share the last place with
 * a zero are no news. Nor is an end told where fewer than half of the regions have data: who is last
 * of them all is not known then.
 * @param regions how many the country has
 * @returns ratios before totals, since size alone makes a total large; else in the chooser's order
 */
export function outstanding(
  profile: readonly IndicatorFact[],
  regions: number,
): Readonly<Record<'first' | 'last', readonly (IndicatorFact & { readonly rank: Rank })[]>> {
  const least = Math.max(2 * ENDS, regions / 2);
  const ranked = profile
    .flatMap((fact) => (fact.rank === null || fact.of < least ? [] : [{ ...fact, rank: fact.rank }]))
    .toSorted((a, b) => Number(a.indicator.kind === 'total') - Number(b.indicator.kind === 'total'));
  return {
    first: ranked.filter(({ rank }) => rank.to <= ENDS),
    last: ranked.filter(({ rank, of }) => rank.rank > of - ENDS),
  };
}

export interface ProfileChange {
  readonly fact: IndicatorFact;
  readonly since: number;
  readonly from: number;
  readonly to: number;
}

/** A change by less than a tenth is no news. */
const LEAST_CHANGE = Math.log(1.1);
/** A figure that is printed with fewer than two digits cannot divide another. */
const LEAST_PRINTED = 10;

/**
 * The largest change of each group of indicators over its longest comparable stretch, never across a
 * break: as ratios, so that a halving weighs as much as a doubling. The largest first.
 * @returns empty when nothing changed by a tenth
 */
export function largestChanges(profile: readonly IndicatorFact[], region: RegionId): readonly ProfileChange[] {
  const byGroup = new Map<string, ProfileChange>();
  for (const fact of profile) {
    const change = stretchChange(fact, region);
    const known = byGroup.get(fact.indicator.group);
    if (change !== null && (known === undefined || sizeOf(change) > sizeOf(known))) {
      byGroup.set(fact.indicator.group, change);
    }
  }
  return [...byGroup.values()]
    .filter((change) => sizeOf(change) >= LEAST_CHANGE)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

function stretchChange(fact: IndicatorFact, region: RegionId): ProfileChange | null {
  const { observation, series, year, indicator } = fact;
  if (observation?.kind !== 'value') return null;
  const exact = 10 ** indicator.decimals;
  for (const since of comparableYears(series, region, year, indicator.breaks)) {
    const row = observationAt(series, region, since);
    if (row?.kind !== 'value' || since === year) continue;
    if (Math.round(Math.min(row.value, observation.value) * exact) < LEAST_PRINTED) continue;
    return { fact, since, from: row.value, to: observation.value };
  }
  return null;
}

function sizeOf({ from, to }: ProfileChange): number {
  return Math.abs(Math.log(to / from));
}
