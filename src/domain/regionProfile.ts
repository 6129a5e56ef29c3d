/**
 * What the data say about one region: its place on every indicator, what changed most, what is
 * missing. Facts as numbers and ids; i18n words them.
 */
import { changeOverYears, type Change, type ChangeRules } from './change.ts';
import { completenessOfRows, regionalMedian } from './completeness.ts';
import { latestYear, observationAt, statisticsOf, territoriesOf } from './dataset.ts';
import { rankRegions, type Rank } from './ranking.ts';
import { percentileOf, type Percentiles } from './similarity.ts';
import type { Dataset, Indicator, Observation, PresentObservation, Region, RegionId, Series } from './types.ts';

/** One region on one indicator, in the year that the indicator's map shows. */
export interface IndicatorFact {
  readonly indicator: Indicator;
  readonly series: Series;
  /** `latestYear` of the series. */
  readonly year: number;
  /** As filed; null when the file has no row for the region. */
  readonly observation: Observation | null;
  /** Null without a value, and where fewer than half of the regions have one. */
  readonly rank: Rank | null;
  /** How many territories are ranked. */
  readonly of: number;
  /** Null where fewer than half of the regions have a value. */
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
    median: regionalMedian(rows),
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

/** How many places at either end are told where there are many peers; of three cities only the first and the last. */
const ENDS = 3;

export type RankedFact = IndicatorFact & { readonly place: Rank; readonly among: number };

/** Where a region stands among those of one kind: a city of a million is no measure for an oblast. */
export interface PeerPlaces {
  /** Whom it is held against. */
  readonly peers: Region['kind'];
  /** Whether it is one of them; a city is also held against the oblasts. */
  readonly isOwnKind: boolean;
  /** How many of them the country has. */
  readonly count: number;
  /** Indicators on which it can be held against them. */
  readonly of: number;
  /** In the chooser's order. */
  readonly first: readonly RankedFact[];
  readonly last: readonly RankedFact[];
}

/**
 * Indicators on which the region is among the first or the last of its peers: of three oblasts or more
 * at either end, or the very first and last of a few cities. Only ratios with a direction count: a
 * total says how large a region is, and without a direction nobody is ahead. The first are those for
 * whom the figure is good: the lowest where `direction` is `down`. Those who tie are told only when
 * all of them are: seventeen that share the last place with a zero are no news.
 * @returns own kind first; a city also against all oblasts, where the end is the one place beyond them
 */
export function outstanding(
  profile: readonly IndicatorFact[],
  regions: readonly Region[],
  region: RegionId,
): readonly PeerPlaces[] {
  const own = regions.find(({ id }) => id === region)?.kind ?? 'oblast';
  const kinds: readonly Region['kind'][] = own === 'city' ? ['city', 'oblast'] : ['oblast'];
  const compared = profile.filter(
    ({ indicator, rank }) => indicator.kind === 'ratio' && indicator.direction !== 'none' && rank !== null,
  );
  return kinds.map((peers) => {
    const count = regions.filter(({ kind }) => kind === peers).length;
    const isOwnKind = peers === own;
    const ends = isOwnKind && count >= 2 * ENDS ? ENDS : 1;
    const ranked = compared.flatMap((fact) => rankedAmong(fact, regions, region, peers));
    return {
      peers,
      isOwnKind,
      count,
      of: ranked.length,
      first: ranked.filter(({ place }) => place.to <= ends),
      last: ranked.filter(({ place, among }) => place.rank > among - ends),
    };
  });
}

/** @returns none where fewer than half of the peers have a value */
function rankedAmong(
  fact: IndicatorFact,
  regions: readonly Region[],
  region: RegionId,
  peers: Region['kind'],
): readonly RankedFact[] {
  const { series, year, observation, indicator } = fact;
  const cities = new Set(regions.filter(({ kind }) => kind === 'city').map(({ id }) => id));
  const isPeer = ({ territory }: Observation) => (peers === 'city') === territory.every((part) => cities.has(part));
  const others = territoriesOf(series, year)
    .map((drawn) => drawn.observation)
    .filter((row) => row.region !== region && isPeer(row));
  const known = others.filter((row) => row.kind === 'value');
  if (observation?.kind !== 'value' || known.length === 0 || completenessOfRows(others) === 'few') return [];
  const good = (value: number) => (indicator.direction === 'down' ? -value : value);
  const own = good(observation.value);
  const above = known.filter(({ value }) => good(value) > own).length;
  const equal = known.filter(({ value }) => good(value) === own).length;
  return [{ ...fact, place: { rank: above + 1, to: above + 1 + equal }, among: known.length + 1 }];
}

export interface ProfileChange {
  readonly fact: IndicatorFact;
  readonly change: Extract<Change, { readonly kind: 'change' | 'points' }>;
}

/** A change by less than a tenth is no news. */
const LEAST_CHANGE = Math.log(1.1);

/**
 * The largest change of each group of indicators over its longest comparable stretch, never across a
 * break: ordered by ratio, so that a halving weighs as much as a doubling. The largest first. No news
 * are changes from a small base, of a share (its total is told), and of what only surrounds the field: a product grows with
 * prices, whatever its science does.
 * @param rulesOf of an indicator
 * @returns empty when nothing changed by a tenth
 */
export function largestChanges(
  profile: readonly IndicatorFact[],
  region: RegionId,
  rulesOf: (indicator: Indicator) => ChangeRules,
): readonly ProfileChange[] {
  const byGroup = new Map<string, ProfileChange>();
  for (const fact of profile) {
    const { indicator, series, year } = fact;
    if (indicator.topic === 'context' || indicator.kind === 'share') continue;
    const change = changeOverYears(series, region, year, rulesOf(indicator));
    if (change.kind !== 'change' && change.kind !== 'points') continue;
    const known = byGroup.get(indicator.group);
    const own = { fact, change };
    if (known === undefined || sizeOf(own) > sizeOf(known)) byGroup.set(indicator.group, own);
  }
  return [...byGroup.values()]
    .filter((change) => sizeOf(change) >= LEAST_CHANGE)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

/** A change of sign, or to nothing, has no ratio: it is not ordered among the others. */
function sizeOf({ change: { from, to } }: ProfileChange): number {
  return to / from > 0 ? Math.abs(Math.log(to / from)) : 0;
}
