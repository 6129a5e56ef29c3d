/** Short class bounds that say the same as long ones. */
import { ascending } from './values.ts';

/** Two significant digits are what a reader of a legend keeps in mind. */
const SIGNIFICANT_DIGITS = 2;
/** A double needs no more than 17 to be written exactly. */
const MOST_DIGITS = 17;

/**
 * Rounds class bounds to the fewest significant digits, from two on, with which every value stays
 * in its class. The rounded bounds are then *the* bounds: a legend that rounded only its text
 * would place a region on the wrong side of a printed number.
 *
 * Of the two roundings with equally many digits the nearer is tried first. A bound is rounded
 * alone, within the gap between the values on either side of it and between its neighbours.
 * @param breaks ascending lower bounds; a value on a bound belongs above it
 * @param values all values that are drawn with these bounds, in any order
 * @returns as many bounds, ascending; those that no rounding fits are left as they are
 * @example roundBreaks([47.79, 347.05], [16, 45, 47.79, 320, 347.05]) // [47, 340]
 */
export function roundBreaks(breaks: readonly number[], values: readonly number[]): readonly number[] {
  const sorted = ascending(values);
  const rounded: number[] = [];
  breaks.forEach((bound, index) => {
    const below = Math.max(sorted.findLast((value) => value < bound) ?? -Infinity, rounded[index - 1] ?? -Infinity);
    const above = sorted.find((value) => value >= bound) ?? Infinity;
    const next = breaks[index + 1] ?? Infinity;
    const fits = (candidate: number) => candidate > below && candidate <= above && candidate < next;
    rounded.push(shortest(bound, fits));
  });
  return rounded;
}

function shortest(bound: number, fits: (candidate: number) => boolean): number {
  for (let digits = SIGNIFICANT_DIGITS; digits < MOST_DIGITS; digits += 1) {
    const nearest = Number(bound.toPrecision(digits));
    const candidate = [nearest, otherSide(bound, nearest, digits)].find(fits);
    if (candidate !== undefined) return candidate;
  }
  return bound;
}

/** The rounding to as many digits in the other direction: 1100 for 1155.95, whose nearest is 1200. */
function otherSide(bound: number, nearest: number, digits: number): number {
  if (bound === 0 || nearest === bound) return nearest;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(bound))) - digits + 1);
  return Number((nearest > bound ? nearest - step : nearest + step).toPrecision(digits));
}

/** Digits after the point that a number has as it is stored: 2 for 0.36. */
export function decimalsOf(value: number): number {
  const [, fraction = ''] = String(value).split('.');
  return fraction.includes('e') ? 0 : fraction.length;
}
