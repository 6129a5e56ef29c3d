/** How concentrated a total is over the regions, year by year. */
import { gini, herfindahl, shareOfTop } from './concentration.ts';
import { territoriesOf } from './dataset.ts';
import type { Series } from './types.ts';
import { valuesOf } from './values.ts';

export interface YearConcentration {
  readonly year: number;
  readonly hhi: number;
  readonly gini: number;
  /** Share of the largest `top` in the sum of the regions with a value, 0–1. */
  readonly topShare: number;
  /** Regions (or old territories) with a value, and all that the year has. */
  readonly count: number;
  readonly of: number;
  /**
   * No territory is merged with another: a year of 17 old territories is more concentrated than one
   * of 20 regions by its borders alone, so only years of today's borders make a trend.
   */
  readonly hasTodaysBorders: boolean;
}

/**
 * @param top how many of the largest are taken together
 * @returns ascending by year; years without a positive sum are left out
 */
export function concentrationByYear(series: Series, top = 3): readonly YearConcentration[] {
  return series.years.flatMap((year): readonly YearConcentration[] => {
    const territories = territoriesOf(series, year);
    const values = valuesOf(territories.map(({ observation }) => observation));
    const [hhi, coefficient, topShare] = [herfindahl(values), gini(values), shareOfTop(values, top)];
    if (hhi === null || coefficient === null || topShare === null) return [];
    const hasTodaysBorders = territories.every(({ regions }) => regions.length === 1);
    return [{ year, hhi, gini: coefficient, topShare, count: values.length, of: territories.length, hasTodaysBorders }];
  });
}
