/** The lines that a chart may draw through a region's printed figures. */
import { joinsPrinted } from './change.ts';
import { observationAt } from './dataset.ts';
import type { RegionId, Series } from './types.ts';

export interface YearPoint {
  readonly year: number;
  /** Unrounded, in the unit of the indicator. */
  readonly value: number;
  /** The row is of an old, larger territory. */
  readonly isOld: boolean;
}

/**
 * A region's values by year, in pieces that a line may join: a new piece begins after a break and
 * after a year of the series without a value.
 * @param breaks `Indicator.breaks`: of the printed figures, which are what is drawn
 * @returns ascending; empty when no year has a value
 */
export function yearPieces(
  series: Series,
  region: RegionId,
  breaks: readonly number[],
): readonly (readonly YearPoint[])[] {
  const pieces: YearPoint[][] = [];
  let before: number | null = null;
  for (const year of [...series.years].sort((a, b) => a - b)) {
    const row = observationAt(series, region, year);
    if (row?.kind !== 'value') {
      before = null;
      continue;
    }
    const point = { year, value: row.value, isOld: row.territory.length > 1 };
    if (before !== null && joinsPrinted(series, region, [before, year], breaks)) pieces.at(-1)?.push(point);
    else pieces.push([point]);
    before = year;
  }
  return pieces;
}
