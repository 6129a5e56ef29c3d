/**
 * How concentrated a total is over the regions, year by year, held against the country's own figure:
 * what is suppressed is part of it, and where the regions with figures add up to it, the others are zero.
 */
import { gini, herfindahl, shareOfTop, sumOf } from './concentration.ts';
import { territoriesOf } from './dataset.ts';
import { isBroken } from './medianLine.ts';
import { decimalsOf } from './rounding.ts';
import type { Series } from './types.ts';
import { valuesOf } from './values.ts';

export interface YearConcentration {
  readonly year: number;
  /** Share of the largest `top` with a figure in the total, 0–1: of all regions where `isTopSure`, else at least so much. */
  readonly topShare: number;
  /** What is hidden is too little to put another region among the first. */
  readonly isTopSure: boolean;
  /** Of all regions; null where something is hidden. */
  readonly hhi: number | null;
  readonly gini: number | null;
  /** Share of the total that no region's figure shows, 0–1; 0 where all is known. */
  readonly hidden: number;
  /** Regions (or old territories) with a figure, proven zeros among them, and all that the year has. */
  readonly count: number;
  readonly of: number;
  /** How many of `count` have no figure and are zero, since the others add up to the country. */
  readonly provenZeros: number;
  /** The country's figure and the sum of the regions, where all are known and the two still differ; else null. */
  readonly mismatch: { readonly national: number; readonly sum: number } | null;
  /**
   * No territory is merged with another: a year of 17 old territories is more concentrated than one
   * of 20 regions by its borders alone, so only years of today's borders make a trend.
   */
  readonly hasTodaysBorders: boolean;
  /** More than half of the rows say that the series breaks here. */
  readonly isBreak: boolean;
}

/**
 * @param top how many of the largest are taken together
 * @returns ascending by year; years without a positive total are left out, and those in which figures
 *   are missing and the country has none: of what, nobody knows
 */
export function concentrationByYear(series: Series, top = 3): readonly YearConcentration[] {
  return series.years.flatMap((year): readonly YearConcentration[] => {
    const territories = territoriesOf(series, year).filter(
      ({ observation }) => !(observation.kind === 'missing' && observation.reason === 'M'),
    );
    const known = valuesOf(territories.map(({ observation }) => observation));
    const own = series.national.get(year);
    const national = own?.kind === 'value' ? own.value : null;
    const missing = territories.length - known.length;
    if (national === null && missing > 0) return [];
    const sum = sumOf(known);
    const total = national ?? sum;
    const isSum = Math.abs(total - sum) <= roundingOf([...known, total], territories.length);
    const provenZeros = isSum ? missing : 0;
    const hiddenAmount = missing > provenZeros ? Math.max(0, total - sum) : 0;
    const values = [...known, ...Array.from({ length: provenZeros }, () => 0)];
    const topShare = shareOfTop(values, top, total);
    if (topShare === null) return [];
    const isWhole = missing === provenZeros;
    return [
      {
        year,
        topShare,
        isTopSure: hiddenAmount <= (values.toSorted((a, b) => b - a)[top - 1] ?? 0),
        hhi: isWhole ? herfindahl(values, total) : null,
        gini: isWhole ? gini(values) : null,
        hidden: hiddenAmount / total,
        count: values.length,
        of: territories.length,
        provenZeros,
        mismatch: isWhole && !isSum ? { national: total, sum } : null,
        hasTodaysBorders: territories.every(({ regions }) => regions.length === 1),
        isBreak: isBroken(territories),
      },
    ];
  });
}

/**
 * How far a sum of rounded figures may lie from a rounded total: half of the last decimal for each.
 * Whole numbers are counted, not rounded.
 */
function roundingOf(values: readonly number[], regions: number): number {
  const decimals = Math.max(...values.map(decimalsOf));
  return decimals === 0 ? 0 : (0.5 * (regions + 1)) / 10 ** decimals;
}
