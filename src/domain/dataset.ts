/**
 * Questions that every page asks of the dataset: what is known about a region in a year, and
 * which shapes a year draws. Answers are values or `null`; nothing here throws or mutates.
 */
import { completenessOfRows, type Completeness } from './completeness.ts';
import type { Dataset, Indicator, IndicatorId, Observation, RegionId, Series } from './types.ts';

/** Key of `Series.observations`. */
export function observationKey(region: RegionId, year: number): string {
  return `${region}/${year}`;
}

/**
 * What the data file says about this region and year, as filed: a region that was then part of a
 * larger territory answers `missing` with reason `M`; `territoriesOf` says where it belonged.
 * @returns null when the file has no row for them
 */
export function observationAt(series: Series, region: RegionId, year: number): Observation | null {
  return series.observations.get(observationKey(region, year)) ?? null;
}

/**
 * One name for a set of regions, whatever their order: `data-region` in pictures, key of
 * `Geography.territories`.
 * @example territoryKey(['XA-3', 'XA-2']) // 'XA-2+XA-3'
 */
export function territoryKey(regions: readonly RegionId[]): string {
  return [...regions].sort(byCode).join('+');
}

/** Codes are ASCII: the order of code units is the order of the data files on every machine. */
function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One shape that the map of a year draws, and what is known about it. */
export interface DrawnTerritory {
  /** `territoryKey(regions)`. */
  readonly key: string;
  /** Regions of today inside the shape, sorted by code. */
  readonly regions: readonly RegionId[];
  /** The row of the whole shape: its `region` is the one it is filed under. */
  readonly observation: Observation;
}

/**
 * The distinct shapes of a year. Each region that the year has a row for is in exactly one of
 * them: a region with reason `M` that another row's territory covers belongs to that territory,
 * any other region stands alone. Order: that of the regions' rows, which is the order of lists.
 * @returns empty for a year without rows
 */
export function territoriesOf(series: Series, year: number): readonly DrawnTerritory[] {
  const rows = [...series.observations.values()].filter((row) => row.year === year);
  const covered = new Set<RegionId>();
  for (const row of rows) {
    if (row.territory.length > 1) {
      for (const region of row.territory) if (region !== row.region) covered.add(region);
    }
  }
  return rows
    .filter((row) => !(row.kind === 'missing' && row.reason === 'M' && covered.has(row.region)))
    .map((row) => ({
      key: territoryKey(row.territory),
      regions: [...row.territory].sort(byCode),
      observation: row,
    }));
}

/**
 * Every shape that some map of this dataset draws: each region alone, in the order of lists, then
 * each old, larger territory once, sorted by key. The geography must have them all.
 */
export function allTerritories(dataset: Dataset): readonly (readonly RegionId[])[] {
  const merged = new Map<string, readonly RegionId[]>();
  for (const series of dataset.series.values()) {
    for (const { territory } of series.observations.values()) {
      if (territory.length > 1) merged.set(territoryKey(territory), [...territory].sort(byCode));
    }
  }
  return [
    ...dataset.regions.map((region) => [region.id]),
    ...[...merged.entries()].sort(([a], [b]) => byCode(a, b)).map(([, territory]) => territory),
  ];
}

/**
 * The year that a page without a year in its address shows: the last one in which at least half of
 * the regions have a value; of a series that has none such, the last with a value, else with rows.
 * @returns null for a series without rows
 */
export function latestYear(series: Series): number | null {
  const known = series.years.filter((year) => completenessIn(series, year) !== 'few');
  return known.length > 0 ? Math.max(...known) : latestYearWithValue(series);
}

/** The last year in which some region has a value, however few; of a series without any, the last with rows. */
export function latestYearWithValue(series: Series): number | null {
  const withValue = [...series.observations.values()].filter((row) => row.kind === 'value').map((row) => row.year);
  return withValue.length > 0 ? Math.max(...withValue) : (series.years.at(-1) ?? null);
}

/** How much of a year is known: of the shapes that its map draws. */
export function completenessIn(series: Series, year: number): Completeness {
  return completenessOfRows(territoriesOf(series, year).map(({ observation }) => observation));
}

/** @returns null when the dataset has no such indicator, or its series is not loaded yet */
export function seriesFor(dataset: Dataset, indicator: IndicatorId): Series | null {
  return dataset.series.get(indicator) ?? null;
}

/** @returns null when the dataset has no such indicator */
export function indicatorFor(dataset: Dataset, indicator: IndicatorId): Indicator | null {
  return dataset.indicators.find((candidate) => candidate.id === indicator) ?? null;
}

/**
 * Indicators that measure: without counts of records, which say how much was found, not how much
 * there is, and so make no region first, last, alike or without data.
 */
export function statisticsOf({ indicators }: Pick<Dataset, 'indicators'>): readonly Indicator[] {
  return indicators.filter(({ register }) => register === undefined);
}
