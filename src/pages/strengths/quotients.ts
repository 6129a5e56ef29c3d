/** What regions are strong in: spending by field and by type of work, as location quotients of the last year. */
import { observationAt } from '../../domain/dataset.ts';
import { fieldQuotients, type FieldQuotient } from '../../domain/locationQuotient.ts';
import type { FieldId, Registers } from '../../domain/registers.ts';
import type { Dataset, IndicatorId, RegionId, Series } from '../../domain/types.ts';

/** Half as much again as the country: what is said to be a strength. Two thirds and below: the reverse, as it is printed. */
export const STRONG = 1.5;
export const WEAK = 0.67;

export interface QuotientColumn {
  readonly indicator: IndicatorId;
  /** null: a type of work. */
  readonly field: FieldId | null;
  readonly year: number;
  readonly quotients: ReadonlyMap<RegionId, FieldQuotient>;
}

export function quotientColumns(
  dataset: Dataset,
  { fields, profile }: Pick<Registers, 'fields' | 'profile'>,
): readonly QuotientColumn[] {
  const ofRole = (role: string) => {
    const id = profile.find((one) => one.role === role)?.indicator;
    return id === undefined ? undefined : dataset.series.get(id);
  };
  const [whole, researchers] = [ofRole('field-total'), ofRole('small-number') ?? null];
  if (whole === undefined) return [];
  const wanted = [
    ...fields.flatMap(({ id, indicator }) => (indicator === null ? [] : [{ indicator, field: id }])),
    ...profile.flatMap(({ role, indicator }) => (role === 'work-type' ? [{ indicator, field: null }] : [])),
  ];
  const regions = dataset.regions.map(({ id }) => id);
  return wanted.flatMap(({ indicator, field }) => {
    const series = dataset.series.get(indicator);
    const year = series === undefined ? null : lastCommonYear(series, whole, regions);
    if (series === undefined || year === null) return [];
    const found = fieldQuotients({ field: series, whole, researchers }, regions, year);
    return [{ indicator, field, year, quotients: new Map(found.map((one) => [one.region, one])) }];
  });
}

/** The last year in which both have the country's own figure and some region's. */
function lastCommonYear(field: Series, whole: Series, regions: readonly RegionId[]): number | null {
  return (
    field.years.findLast(
      (year) =>
        field.national.get(year)?.kind === 'value' &&
        whole.national.get(year)?.kind === 'value' &&
        regions.some((region) => observationAt(field, region, year)?.kind === 'value'),
    ) ?? null
  );
}

export type Standing = 'strong' | 'weak' | 'like' | 'none';

/** @returns `none` without a quotient; a small region has a standing, but no strength is said of it */
export function standingOf(quotient: number | null): Standing {
  if (quotient === null) return 'none';
  if (quotient >= STRONG) return 'strong';
  return quotient <= WEAK ? 'weak' : 'like';
}
