/**
 * How much of the data there is: for each indicator and year, how many of today's regions have a
 * value and of which kind, and why the others have none. Counted by rows as they are filed: a
 * region that was then part of a larger territory counts as not yet formed, not as covered.
 */
import { observationAt } from './dataset.ts';
import { hasStatus } from './statuses.ts';
import type {
  Dataset,
  IndicatorId,
  MissingReason,
  NationalObservation,
  NoteId,
  Observation,
  Region,
  RegionId,
  Series,
  SourceId,
} from './types.ts';

/**
 * `published`: the source prints the value, whatever it says of it (normal, break, other
 * definition, estimate, provisional). `computed`: imputed, derived or reconstructed (status I, alone or with another).
 * A letter: no value, for that reason. `none`: the file has no row, so nothing is known, not even why.
 */
export const COVERAGE_KINDS = ['published', 'computed', 'M', 'L', 'O', 'Q', 'none'] as const;
export type CoverageKind = (typeof COVERAGE_KINDS)[number];

export interface YearCoverage {
  readonly year: number;
  /** One per region, in the order given. */
  readonly kinds: readonly CoverageKind[];
  /** Number of regions by kind; the sum is the number of regions. */
  readonly counts: Readonly<Record<CoverageKind, number>>;
  /** Regions with a value, published or computed. */
  readonly withValue: number;
  /** Whether some row is of an old, larger territory: the map of this year draws merged shapes. */
  readonly hasOldTerritories: boolean;
}

export function coverageKind(observation: Observation | null): CoverageKind {
  if (observation === null) return 'none';
  if (observation.kind === 'missing') return observation.reason;
  return hasStatus(observation, 'I') ? 'computed' : 'published';
}

/** @returns the years of the series, ascending; empty for a series without rows */
export function coverageOf(series: Series, regions: readonly Region[]): readonly YearCoverage[] {
  return series.years.map((year) => {
    const observations = regions.map(({ id }) => observationAt(series, id, year));
    const kinds = observations.map(coverageKind);
    const counts = countKinds(kinds);
    return {
      year,
      kinds,
      counts,
      withValue: counts.published + counts.computed,
      hasOldTerritories: observations.some((one) => one !== null && one.territory.length > 1),
    };
  });
}

/** Years next to each other of which the same is true for every region. */
export interface CoverageRun extends Omit<YearCoverage, 'year'> {
  readonly from: number;
  readonly to: number;
}

/**
 * Years that can be described in one breath: 2010–2017 rather than eight times the same.
 * @param years ascending; a year that is left out ends a run
 */
export function coverageRuns(years: readonly YearCoverage[]): readonly CoverageRun[] {
  const runs: CoverageRun[] = [];
  for (const { year, ...facts } of years) {
    const last = runs.at(-1);
    const goesOn =
      last !== undefined &&
      last.to === year - 1 &&
      last.hasOldTerritories === facts.hasOldTerritories &&
      last.kinds.every((kind, index) => kind === facts.kinds[index]);
    if (goesOn) runs[runs.length - 1] = { ...last, to: year };
    else runs.push({ from: year, to: year, ...facts });
  }
  return runs;
}

/** Regions of one kind within a year or run, in the order of `regions`. */
export function regionsOfKind(
  { kinds }: Pick<YearCoverage, 'kinds'>,
  kind: CoverageKind,
  regions: readonly Region[],
): readonly RegionId[] {
  return regions.filter((_, index) => kinds[index] === kind).map(({ id }) => id);
}

/** The whole dataset in numbers: regions × indicators × years, the country's own rows not counted. */
export interface DatasetExtent {
  readonly indicators: number;
  readonly withValue: number;
  readonly missing: number;
  /** First and last year of any row; null for a dataset without rows. */
  readonly years: { readonly from: number; readonly to: number } | null;
}

export function extentOf({ series, regions }: Pick<Dataset, 'series' | 'regions'>): DatasetExtent {
  const all = [...series.values()].flatMap((one) => coverageOf(one, regions));
  const years = all.map(({ year }) => year);
  const withValue = all.reduce((sum, year) => sum + year.withValue, 0);
  return {
    indicators: series.size,
    withValue,
    missing: all.length * regions.length - withValue,
    years: years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) },
  };
}

/** Which indicators rest on a source, in the order of the chooser; the country's rows included. */
export function indicatorsBySource(dataset: Dataset): ReadonlyMap<SourceId, readonly IndicatorId[]> {
  return indicatorsBy(dataset, ({ source }) => [source]);
}

/** Which indicators a note concerns: as a whole, or one of their rows. */
export function indicatorsByNote(dataset: Dataset): ReadonlyMap<NoteId, readonly IndicatorId[]> {
  return indicatorsBy(dataset, ({ notes }) => notes, new Map(dataset.indicators.map(({ id, notes }) => [id, notes])));
}

function indicatorsBy<Key extends string>(
  { indicators, series }: Dataset,
  keysOf: (observation: Observation | NationalObservation) => readonly Key[],
  own: ReadonlyMap<IndicatorId, readonly Key[]> = new Map(),
): ReadonlyMap<Key, readonly IndicatorId[]> {
  const found = new Map<Key, IndicatorId[]>();
  for (const { id } of indicators) {
    const one = series.get(id);
    const rows = one === undefined ? [] : [...one.observations.values(), ...one.national.values()];
    for (const key of new Set([...(own.get(id) ?? []), ...rows.flatMap(keysOf)])) {
      const list = found.get(key);
      if (list === undefined) found.set(key, [id]);
      else list.push(id);
    }
  }
  return found;
}

function countKinds(kinds: readonly CoverageKind[]): Record<CoverageKind, number> {
  const counts: Record<CoverageKind, number> = { published: 0, computed: 0, M: 0, L: 0, O: 0, Q: 0, none: 0 };
  for (const kind of kinds) counts[kind] += 1;
  return counts;
}

/** Kinds that are a reason, as the messages know them. */
export function isReason(kind: CoverageKind): kind is MissingReason {
  return kind !== 'published' && kind !== 'computed' && kind !== 'none';
}
