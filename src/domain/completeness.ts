/**
 * How much of a year is known, and what may be said of it. A source that names the three highest and
 * the two lowest of 20 gives five figures: their median is no regional median, and the last of them is
 * not "5th of 5".
 */
import { medianOf } from './summary.ts';
import type { Observation } from './types.ts';
import { valuesOf } from './values.ts';

/**
 * `complete`: every region has a value. `incomplete`: at least half have one, so that a median and
 * places can be told, with among how many. `few`: less than half; nothing can be said of the others.
 */
export type Completeness = 'complete' | 'incomplete' | 'few';

/** @param of how many there are; 0 of 0 is `few` */
export function completenessOf(withValue: number, of: number): Completeness {
  if (withValue === 0 || withValue * 2 < of) return 'few';
  return withValue < of ? 'incomplete' : 'complete';
}

/**
 * @param rows of one year, those without a value too; a region that did not exist yet (`M`) is not
 *   counted: it can have none
 */
export function completenessOfRows(rows: Iterable<Observation>): Completeness {
  const counted = [...rows].filter((row) => row.kind === 'value' || row.reason !== 'M');
  return completenessOf(counted.filter((row) => row.kind === 'value').length, counted.length);
}

/**
 * The middle of the regions, unweighted.
 * @param rows of one year, those without a value too
 * @returns null where fewer than half have a value
 */
export function regionalMedian(rows: Iterable<Observation>): number | null {
  const all = [...rows];
  return completenessOfRows(all) === 'few' ? null : medianOf(valuesOf(all));
}
