/** How a sum is made up in each region: shares of parts that add up to a whole, and what is withheld. */
import { observationAt } from './dataset.ts';
import {
  COMPOSITIONS,
  type CompositionId,
  type Dataset,
  type Indicator,
  type IndicatorId,
  type MissingReason,
  type NationalObservation,
  type Observation,
  type RegionId,
} from './types.ts';

/** One part in one place: 0–1 of the whole, or why it is not known. */
export type PartShare =
  { readonly kind: 'share'; readonly share: number } | { readonly kind: 'missing'; readonly reason: MissingReason };

export interface CompositionRow {
  /** null for the country. */
  readonly region: RegionId | null;
  /** In the unit of the whole; null where it is not known, and then no share is. */
  readonly whole: number | null;
  /** In the order of the parts. */
  readonly parts: readonly PartShare[];
  /** 0–1: what the whole has beyond the parts that are known; 0 where all are. */
  readonly unknown: number;
}

export interface Composition {
  readonly id: CompositionId;
  readonly whole: IndicatorId;
  readonly year: number;
  readonly parts: readonly IndicatorId[];
  /** The country first, then each region in order. */
  readonly rows: readonly CompositionRow[];
}

/** Totals that add up to the whole; not what lies within one of them, nor shares. */
export function partsOf({ indicators }: Pick<Dataset, 'indicators'>, id: CompositionId): readonly Indicator[] {
  return indicators.filter(
    ({ kind, composition }) => kind === 'total' && composition?.id === id && composition.within === null,
  );
}

/**
 * Whether it is one of the many that one finds behind the page of structure: part of a sum that is known
 * for one year alone. A part with years of its own is a series like any other.
 */
export function isBehindStructure({ composition, years }: Pick<Indicator, 'composition' | 'years'>): boolean {
  return composition !== undefined && years.length <= 1;
}

/** @returns those that the data have, each in the last year for which all of its parts have rows */
export function compositionsOf(dataset: Dataset, whole: IndicatorId): readonly Composition[] {
  return COMPOSITIONS.flatMap((id): Composition[] => {
    const parts = partsOf(dataset, id).map((part) => part.id);
    const year = lastCommonYear(dataset, [whole, ...parts]);
    if (parts.length < 2 || year === null) return [];
    const places = [null, ...dataset.regions.map((region) => region.id)];
    return [{ id, whole, year, parts, rows: places.map((region) => rowOf(dataset, region, { whole, parts, year })) }];
  });
}

function rowOf(
  dataset: Dataset,
  region: RegionId | null,
  { whole, parts, year }: Pick<Composition, 'whole' | 'parts' | 'year'>,
): CompositionRow {
  const total = rowAt(dataset, whole, region, year);
  const sum = total?.kind === 'value' && total.value > 0 ? total.value : null;
  const shares = parts.map((part): PartShare => {
    const row = rowAt(dataset, part, region, year);
    if (row?.kind === 'value' && sum !== null) return { kind: 'share', share: row.value / sum };
    return { kind: 'missing', reason: row?.kind === 'missing' ? row.reason : 'O' };
  });
  const known = shares.reduce((all, part) => all + (part.kind === 'share' ? part.share : 0), 0);
  const isWhole = shares.every(({ kind }) => kind === 'share');
  return { region, whole: sum, parts: shares, unknown: isWhole ? 0 : Math.max(0, 1 - known) };
}

function rowAt(
  { series }: Dataset,
  indicator: IndicatorId,
  region: RegionId | null,
  year: number,
): Observation | NationalObservation | null {
  const one = series.get(indicator);
  if (one === undefined) return null;
  return region === null ? (one.national.get(year) ?? null) : observationAt(one, region, year);
}

function lastCommonYear({ series }: Dataset, indicators: readonly IndicatorId[]): number | null {
  const [first, ...rest] = indicators.map((id) => series.get(id)?.years ?? []);
  const common = (first ?? []).filter((year) => rest.every((years) => years.includes(year)));
  return common.length === 0 ? null : Math.max(...common);
}
