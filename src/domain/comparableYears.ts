/** How far back a region's figures may be compared, and the lines that a chart may draw through them. */
import { changeSince } from './change.ts';
import { observationAt } from './dataset.ts';
import type { RegionId, Series } from './types.ts';

/**
 * The years with a value that may all be compared with `year`: the stretch since the last break of
 * the series, of the territory or of the definition (`changeSince`).
 * @returns ascending, `year` last; empty when the year itself has no value
 */
export function comparableYears(
  series: Series,
  region: RegionId,
  year: number,
  indicatorBreaks: readonly number[],
): readonly number[] {
  if (observationAt(series, region, year)?.kind !== 'value') return [];
  const years = [year];
  for (let at = year; ;) {
    const change = changeSince(series, region, at, indicatorBreaks);
    if (change.kind !== 'change' && change.kind !== 'from-zero') return years;
    years.unshift(change.since);
    at = change.since;
  }
}

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
 * @returns ascending; empty when no year has a value
 */
export function yearPieces(
  series: Series,
  region: RegionId,
  indicatorBreaks: readonly number[],
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
    const change = changeSince(series, region, year, indicatorBreaks);
    const joins = (change.kind === 'change' || change.kind === 'from-zero') && change.since === before;
    if (joins) pieces.at(-1)?.push(point);
    else pieces.push([point]);
    before = year;
  }
  return pieces;
}
