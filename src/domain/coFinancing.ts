/** Who pays what of a project, by a rule of `co-financing.csv`. */
import type { CoFinancingRule } from './registers.ts';

export interface CoFinancingParts {
  /** Least that the local budget pays, whole units of currency. */
  readonly local: number;
  /** Most that remains for others. */
  readonly other: number;
}

/**
 * @param cost whole cost in units of currency
 * @returns parts that add up to the cost, the local one rounded up to a whole unit so that it is
 *   never less than the rule; null for a cost that is not above 0 or is too large to be exact
 * @example coFinancing(1001, { localPercent: 5 }) // { local: 51, other: 950 }
 */
export function coFinancing(
  cost: number,
  { localPercent }: Pick<CoFinancingRule, 'localPercent'>,
): CoFinancingParts | null {
  if (!(cost > 0) || !Number.isSafeInteger(Math.round(cost * 100))) return null;
  const local = Math.min(cost, Math.ceil((cost * localPercent) / 100));
  return { local, other: cost - local };
}
