/** The median of the regions by year, for the line beside a region's own. */
import { regionalMedian } from './completeness.ts';
import { territoriesOf, type DrawnTerritory } from './dataset.ts';
import { hasStatus } from './statuses.ts';
import type { Series } from './types.ts';
import { valuesOf } from './values.ts';

export interface MedianPoint {
  readonly year: number;
  /** Unrounded, in the unit of the indicator. */
  readonly value: number;
}

/** Fewer values have no middle worth a line. */
const LEAST_VALUES = 3;

/**
 * Medians in pieces that a line may join. A new piece begins where the indicator breaks, where more
 * than half of the rows have status B, where the regions themselves changed (17, then 20), and
 * after a year with fewer than three values, or with values for fewer than half of the regions.
 * @returns ascending; empty when no year has enough values
 */
export function medianPieces(series: Series, indicatorBreaks: readonly number[]): readonly (readonly MedianPoint[])[] {
  const pieces: MedianPoint[][] = [];
  let shapesBefore: string | null = null;
  for (const year of [...series.years].sort((a, b) => a - b)) {
    const drawn = territoriesOf(series, year);
    const rows = drawn.map(({ observation }) => observation);
    const value = valuesOf(rows).length < LEAST_VALUES ? null : regionalMedian(rows);
    if (value === null) {
      shapesBefore = null;
      continue;
    }
    const shapes = drawn.map(({ key }) => key).join(' ');
    const joins = shapes === shapesBefore && !indicatorBreaks.includes(year) && !isBroken(drawn);
    if (joins) pieces.at(-1)?.push({ year, value });
    else pieces.push([{ year, value }]);
    shapesBefore = shapes;
  }
  return pieces;
}

/** More than half of the rows have status B: the series begins anew in this year. */
export function isBroken(drawn: readonly DrawnTerritory[]): boolean {
  const broken = drawn.filter(({ observation }) => hasStatus(observation, 'B'));
  return broken.length * 2 > drawn.length;
}
