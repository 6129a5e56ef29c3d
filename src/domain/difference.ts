/**
 * How one region's figure differs from another's in the same year, and when it may not be told: two
 * territories that overlap or are no longer there, two definitions, a doubtful or a rounded figure.
 */
import { hasOneDigit, isSmallBase, type ChangeRules } from './change.ts';
import { observationAt } from './dataset.ts';
import { hasStatus } from './statuses.ts';
import type { PresentObservation, RegionId, Series } from './types.ts';
import { isRoundedZero } from './values.ts';

export type Difference =
  /** The first is so many times the second; below 1 it is the smaller one. */
  | { readonly kind: 'times'; readonly ratio: number }
  /** Of percentages: the first less the second, in points. */
  | { readonly kind: 'points'; readonly difference: number }
  | { readonly kind: 'same' }
  /** The second is a base so small, or a zero, that only the two numbers say something. */
  | { readonly kind: 'numbers' }
  /** A percentage or a ratio of few cases: chance alone may make the difference. */
  | { readonly kind: 'few' }
  /** One of the figures is of an old, larger territory, or of another definition than the other. */
  | { readonly kind: 'territory' | 'definition' }
  /** One of the figures may be a mistake, has a single digit, or is a zero that the source rounded. */
  | { readonly kind: 'doubtful' | 'coarse' | 'rounded-zero' }
  /** `region` has no figure in the year. */
  | { readonly kind: 'missing'; readonly region: RegionId };

/**
 * The first region's figure against the second's.
 * @param rules as for changes of the indicator
 * @example differenceIn(series, 'XA-1', 'XA-2', 2024, rules) // {kind: 'times', ratio: 2.3}
 */
export function differenceIn(
  series: Series,
  first: RegionId,
  second: RegionId,
  year: number,
  rules: ChangeRules,
): Difference {
  const [own, other] = [observationAt(series, first, year), observationAt(series, second, year)];
  if (own?.kind !== 'value') return { kind: 'missing', region: first };
  if (other?.kind !== 'value') return { kind: 'missing', region: second };
  return differenceBetween(own, other, series, rules);
}

function differenceBetween(
  own: PresentObservation,
  other: PresentObservation,
  series: Series,
  rules: ChangeRules,
): Difference {
  const rows = [own, other];
  if (rows.some(({ territory }) => territory.length > 1)) return { kind: 'territory' };
  if (hasStatus(own, 'D') !== hasStatus(other, 'D')) return { kind: 'definition' };
  if (rows.some((row) => row.isDoubtful === true)) return { kind: 'doubtful' };
  if (rows.some(isRoundedZero)) return { kind: 'rounded-zero' };
  if (own.value === other.value) return { kind: 'same' };
  const isSmall = rows.some((row) =>
    rules.kind === 'total' ? isSmallBase(row.value, rules.unit) : row.comparable?.isSmall === true,
  );
  if (isSmall && rules.kind !== 'total') return { kind: 'few' };
  if (isSmall || Math.min(own.value, other.value) <= 0) return { kind: 'numbers' };
  if (rows.some((row) => hasOneDigit(row, series, rules))) return { kind: 'coarse' };
  return rules.unit.kind === 'percent'
    ? { kind: 'points', difference: own.value - other.value }
    : { kind: 'times', ratio: own.value / other.value };
}
