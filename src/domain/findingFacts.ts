/**
 * The facts of a headline sentence, as numbers and ids: i18n words them. Nothing is rounded, and
 * what cannot be said truly is `null`, so that the sentence leaves it out.
 */
import { completenessOfRows, regionalMedian, type Completeness } from './completeness.ts';
import { shareOfTop, sumOf, topCountAbove } from './concentration.ts';
import { territoriesOf, type DrawnTerritory } from './dataset.ts';
import type { IndicatorKind, MissingReason, Region, RegionId, Series } from './types.ts';
import { MISSING_REASONS } from './types.ts';
import { isLeftOut, valuesOf } from './values.ts';

export interface FindingInput {
  readonly series: Series;
  readonly year: number;
  /** `Indicator.kind`: only totals have a share of the country. */
  readonly kind: IndicatorKind;
  readonly regions: readonly Region[];
  /** Regions that the visitor leaves out; those that the dataset has not are ignored. */
  readonly without?: readonly RegionId[];
}

/** A value and everyone who has it: one territory, or several that tie. */
export interface Extreme {
  /** Unrounded, in the unit of the indicator. */
  readonly value: number;
  /** In the order of lists. */
  readonly territories: readonly DrawnTerritory[];
  /** All of them are cities: a sentence that compares cities with oblasts must say so. */
  readonly isCity: boolean;
  /** A note calls the figure of each a possible mistake of its source. */
  readonly isDoubtful: boolean;
}

export interface FindingFacts {
  readonly year: number;
  /** Drawn territories with a value, of how many; those left out are in neither. */
  readonly count: number;
  readonly of: number;
  /** Of those that are not left out. */
  readonly completeness: Completeness;
  /** How many of `count` are cities, the rest being oblasts. */
  readonly cities: number;
  readonly highest: Extreme | null;
  readonly lowest: Extreme | null;
  /**
   * Highest ÷ lowest; null when the lowest is 0 or below, where "times more" has no meaning, where some
   * region has no value, and for totals: a sum against a tiny cell says which cell is tiny.
   */
  readonly ratio: number | null;
  /** Null where fewer than half have a value. */
  readonly median: number | null;
  /**
   * Highest ÷ median; null when the median is 0 or below, for totals and shares of one sum, and where
   * some region has no value: the median of those who pay is not what is usual.
   */
  readonly ratioToMedian: number | null;
  /** The highest of the oblasts, when the highest of all is a city; else null. */
  readonly highestOblast: Extreme | null;
  /** One entry per reason that occurs, in the order M, L, O, Q, with every region of today it hits. */
  readonly missing: readonly { readonly reason: MissingReason; readonly regions: readonly RegionId[] }[];
  /** The country's own row as published; null without a value. */
  readonly national: number | null;
  /** Regions really left out of this year's figures, in the order of lists. */
  readonly without: readonly RegionId[];
  /** For totals only; null for ratios and where the country's total is not known. */
  readonly concentration: ConcentrationFact | null;
}

export interface ConcentrationFact {
  /** `national`: the published row; `sum`: of all regions, each of which has a value. */
  readonly basis: 'national' | 'sum';
  readonly total: number;
  /** Share of one highest region in the total, 0–1. */
  readonly shareOfHighest: number;
  /**
   * The fewest regions that together hold more than half of the total, highest first, and their
   * share (0–1); null when those that are not left out do not hold it all together.
   */
  readonly topHalf: { readonly territories: readonly DrawnTerritory[]; readonly share: number } | null;
}

/**
 * @returns all missing: `count` 0 and null for every figure; one region: highest and lowest are
 *   the same, `ratio` 1; all equal: all of them tie as both
 */
export function findingFacts(input: FindingInput): FindingFacts {
  const { series, year, regions } = input;
  const asked = input.without ?? [];
  const drawn = territoriesOf(series, year);
  const kept = drawn.filter((territory) => !isLeftOut(territory.observation, asked));
  const present = kept.filter((territory) => territory.observation.kind === 'value');
  const cityIds = new Set(regions.filter((region) => region.kind === 'city').map((region) => region.id));
  const rows = kept.map((territory) => territory.observation);
  const completeness = completenessOfRows(rows);
  const isComplete = completeness === 'complete';

  const highest = extremeOf(present, Math.max, cityIds);
  const lowest = extremeOf(present, Math.min, cityIds);
  const median = regionalMedian(rows);
  const oblasts = present.filter((territory) => !isCity(territory, cityIds));
  const national = series.national.get(year);
  return {
    year,
    count: present.length,
    of: kept.length,
    completeness,
    cities: present.length - oblasts.length,
    highest,
    lowest,
    ratio: isComplete && input.kind === 'ratio' ? ratioOf(highest?.value ?? null, lowest?.value ?? null) : null,
    median,
    ratioToMedian: isComplete && input.kind === 'ratio' ? ratioOf(highest?.value ?? null, median) : null,
    highestOblast: highest?.isCity === true ? extremeOf(oblasts, Math.max, cityIds) : null,
    missing: missingOf(kept),
    national: national?.kind === 'value' ? national.value : null,
    without: leftOutOf(drawn, asked, regions),
    concentration: input.kind === 'total' ? concentrationOf(input, drawn, present) : null,
  };
}

/** @param pick Math.max or Math.min */
function extremeOf(
  territories: readonly DrawnTerritory[],
  pick: (...values: number[]) => number,
  cityIds: ReadonlySet<RegionId>,
): Extreme | null {
  const values = valuesOf(territories.map((territory) => territory.observation));
  if (values.length === 0) return null;
  const value = pick(...values);
  const tied = territories.filter(({ observation }) => observation.kind === 'value' && observation.value === value);
  return {
    value,
    territories: tied,
    isCity: tied.every((territory) => isCity(territory, cityIds)),
    isDoubtful: tied.every(({ observation }) => observation.kind === 'value' && observation.isDoubtful === true),
  };
}

/** An old territory that joins a city to an oblast is no city. */
function isCity(territory: DrawnTerritory, cityIds: ReadonlySet<RegionId>): boolean {
  return territory.regions.every((region) => cityIds.has(region));
}

function ratioOf(high: number | null, low: number | null): number | null {
  return high === null || low === null || low <= 0 ? null : high / low;
}

function missingOf(territories: readonly DrawnTerritory[]): FindingFacts['missing'] {
  return MISSING_REASONS.map((reason) => ({
    reason,
    regions: territories
      .filter(({ observation }) => observation.kind === 'missing' && observation.reason === reason)
      .flatMap((territory) => territory.regions),
  })).filter((entry) => entry.regions.length > 0);
}

/** With one region of an old territory the whole goes, so more may be left out than was asked. */
function leftOutOf(
  drawn: readonly DrawnTerritory[],
  asked: readonly RegionId[],
  regions: readonly Region[],
): readonly RegionId[] {
  const gone = new Set(
    drawn.filter(({ observation }) => isLeftOut(observation, asked)).flatMap(({ regions: ids }) => ids),
  );
  return regions.map((region) => region.id).filter((id) => gone.has(id));
}

/**
 * The total is always the whole country's, also when regions are left out: a share of "the country
 * without Almaty" would be read as a share of the country.
 * @param present territories with a value that are not left out
 */
function concentrationOf(
  { series, year, regions }: FindingInput,
  drawn: readonly DrawnTerritory[],
  present: readonly DrawnTerritory[],
): ConcentrationFact | null {
  const all = valuesOf(drawn.map((territory) => territory.observation));
  const national = series.national.get(year);
  const covered = new Set(drawn.flatMap((territory) => territory.regions));
  const isComplete = all.length === drawn.length && regions.every((region) => covered.has(region.id));
  const basis = national?.kind === 'value' ? 'national' : 'sum';
  if (basis === 'sum' && !isComplete) return null;

  const total = national?.kind === 'value' ? national.value : sumOf(all);
  const values = valuesOf(present.map((territory) => territory.observation));
  const shareOfHighest = shareOfTop(values, 1, total);
  if (shareOfHighest === null || Math.min(...all) < 0) return null;

  const count = topCountAbove(values, 0.5, total);
  const share = count === null ? null : shareOfTop(values, count, total);
  const topHalf =
    count === null || share === null ? null : { territories: byValueDescending(present).slice(0, count), share };
  return { basis, total, shareOfHighest, topHalf };
}

/** Ties keep the order of lists. */
function byValueDescending(territories: readonly DrawnTerritory[]): readonly DrawnTerritory[] {
  const valueOf = ({ observation }: DrawnTerritory) => (observation.kind === 'value' ? observation.value : -Infinity);
  return territories.toSorted((a, b) => valueOf(b) - valueOf(a));
}
