/**
 * What an edit of the tables brought about: which cells were written, which values followed from
 * them, which places changed, which years have a value for some regions only.
 */
import { observationKey, territoriesOf } from '../../domain/dataset.ts';
import { isSameFigure } from '../../domain/isSameFigure.ts';
import { rankRegions, type Rank } from '../../domain/ranking.ts';
import type { Dataset, IndicatorId, Observation, NationalObservation, RegionId, Series } from '../../domain/types.ts';
import type { DataFolder } from '../read/readData.ts';

/** One side of a comparison: what `loadData` gives. */
export interface ComparedData {
  readonly data: DataFolder;
  readonly dataset: Dataset;
}

/** A value that is another one now; null where there is none. */
export interface ValueChange {
  readonly indicator: IndicatorId;
  /** A region, or the country. */
  readonly region: RegionId;
  readonly year: number;
  readonly from: number | null;
  readonly to: number | null;
}

export interface RankChange {
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly region: RegionId;
  readonly from: Rank;
  readonly to: Rank;
}

export interface IncompleteYear {
  readonly indicator: IndicatorId;
  readonly year: number;
  /** Regions of today with a value, of all. */
  readonly count: number;
  readonly of: number;
}

export interface DataChanges {
  /** Values that the edited rows hold. */
  readonly written: readonly ValueChange[];
  /** Values of rows that nobody edited. */
  readonly followed: readonly ValueChange[];
  readonly ranks: readonly RankChange[];
  /** Years whose number of values changed, and is not that of the regions. */
  readonly incomplete: readonly IncompleteYear[];
  /** Each indicator and year in which a value changed. */
  readonly years: readonly { readonly indicator: IndicatorId; readonly year: number }[];
  readonly added: readonly IndicatorId[];
  readonly removed: readonly IndicatorId[];
}

export function compareData(before: ComparedData, after: ComparedData): DataChanges {
  const ids = (side: ComparedData): readonly IndicatorId[] => side.dataset.indicators.map(({ id }) => id);
  const both = ids(after).filter((id) => ids(before).includes(id));
  const changes = both.flatMap((id) => valueChanges(id, before.dataset, after.dataset));
  const isWritten = ({ indicator, region, year }: ValueChange): boolean =>
    rowText(before, indicator, region, year) !== rowText(after, indicator, region, year);
  const years = uniqueYears(changes);
  return {
    written: changes.filter(isWritten),
    followed: changes.filter((change) => !isWritten(change)),
    ranks: years.flatMap(({ indicator, year }) => rankChanges(indicator, year, before.dataset, after.dataset)),
    incomplete: years.flatMap(({ indicator, year }) => incompleteYear(indicator, year, before.dataset, after.dataset)),
    years,
    added: ids(after).filter((id) => !ids(before).includes(id)),
    removed: ids(before).filter((id) => !ids(after).includes(id)),
  };
}

function valueChanges(indicator: IndicatorId, before: Dataset, after: Dataset): readonly ValueChange[] {
  const from = valuesOfSeries(before.series.get(indicator), before.country);
  const to = valuesOfSeries(after.series.get(indicator), after.country);
  return [...new Set([...from.keys(), ...to.keys()])]
    .map((key): ValueChange => {
      const [region = '', year = ''] = key.split('/');
      return {
        indicator,
        region: region as RegionId,
        year: Number(year),
        from: from.get(key) ?? null,
        to: to.get(key) ?? null,
      };
    })
    .filter((change) => !isSameFigure(change.from, change.to))
    .sort((a, b) => a.year - b.year);
}

function valuesOfSeries(series: Series | undefined, country: string): ReadonlyMap<string, number> {
  const value = (row: Observation | NationalObservation): number[] => (row.kind === 'value' ? [row.value] : []);
  return new Map([
    ...[...(series?.observations ?? [])].flatMap(([key, row]) => value(row).map((number) => [key, number] as const)),
    ...[...(series?.national ?? [])].flatMap(([year, row]) =>
      value(row).map((number) => [observationKey(country as RegionId, year), number] as const),
    ),
  ]);
}

/** Value and status as they stand in the file, '' without a row. */
function rowText({ data }: ComparedData, indicator: IndicatorId, region: RegionId, year: number): string {
  const row = data.rows.get(indicator)?.find((candidate) => candidate.region === region && candidate.year === year);
  return row === undefined ? '' : JSON.stringify(row.figure);
}

function uniqueYears(changes: readonly ValueChange[]): DataChanges['years'] {
  const years = new Map(changes.map(({ indicator, year }) => [`${indicator}/${year}`, { indicator, year }] as const));
  return [...years.values()];
}

function rankChanges(indicator: IndicatorId, year: number, before: Dataset, after: Dataset): readonly RankChange[] {
  const ranksIn = (dataset: Dataset): ReadonlyMap<RegionId, Rank> => {
    const series = dataset.series.get(indicator);
    const ranked = dataset.indicators.find(({ id }) => id === indicator);
    if (series === undefined || ranked === undefined) return new Map();
    return rankRegions(
      territoriesOf(series, year).map(({ observation }) => observation),
      ranked,
    ).ranks;
  };
  const [from, to] = [ranksIn(before), ranksIn(after)];
  return [...to].flatMap(([region, rank]): readonly RankChange[] => {
    const old = from.get(region);
    return old === undefined || old.rank === rank.rank ? [] : [{ indicator, year, region, from: old, to: rank }];
  });
}

function incompleteYear(
  indicator: IndicatorId,
  year: number,
  before: Dataset,
  after: Dataset,
): readonly IncompleteYear[] {
  const count = regionsWithValue(after.series.get(indicator), year);
  const of = after.regions.length;
  const isNew = count !== regionsWithValue(before.series.get(indicator), year);
  return isNew && count > 0 && count < of ? [{ indicator, year, count, of }] : [];
}

/** Regions of today that some value covers. */
function regionsWithValue(series: Series | undefined, year: number): number {
  if (series === undefined) return 0;
  const covered = territoriesOf(series, year).flatMap(({ observation, regions }) =>
    observation.kind === 'value' ? regions : [],
  );
  return new Set(covered).size;
}
