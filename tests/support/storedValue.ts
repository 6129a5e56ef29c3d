/** The stored figure of one cell, from the compiled rows of the real data. */
import type { IndicatorId } from '../../src/domain/types.ts';
import { realSite } from './sites.ts';

export interface StoredCell {
  readonly indicator: IndicatorId;
  readonly year: number;
  /** Code of a region, or `country`: what a row's `id` has after `n-`. */
  readonly row: string;
}

/** @returns in the unit of the indicator; null: no value */
export function storedValue({ indicator, year, row }: StoredCell): number | null {
  const series = realSite().dataset.series.get(indicator);
  const found = row === 'country' ? series?.national.get(year) : series?.observations.get(`${row}/${year}`);
  return found?.kind === 'value' ? found.value : null;
}
