/** Who pays what of a project, in the unit of the page: millions of tenge, as it is printed. */
import { coFinancing } from '../../domain/coFinancing.ts';
import type { CoFinancingRule } from '../../domain/registers.ts';

/** Tenge in the page's unit. */
const MILLION = 1e6;
/** A tenge is not divided. */
const MOST_DECIMALS = 6;

export interface Split {
  /** Millions of tenge: the rule itself, to a whole tenge. Rounding it to what is printed would change the rule. */
  readonly local: number;
  /** What is left of the cost. */
  readonly other: number;
  /** Fewest, and at least one, that print both parts whole, so that they add up to the cost. */
  readonly decimals: number;
}

/**
 * @returns null for a cost that `coFinancing` refuses
 * @example splitMillions(1, { localPercent: 5 }) // { local: 0.05, other: 0.95, decimals: 2 }
 */
export function splitMillions(millions: number, rule: Pick<CoFinancingRule, 'localPercent'>): Split | null {
  const found = coFinancing(Math.round(millions * MILLION), rule);
  if (found === null) return null;
  return {
    local: found.local / MILLION,
    other: found.other / MILLION,
    decimals: Math.max(decimalsOf(found.local), decimalsOf(found.other)),
  };
}

/** @param tenge whole */
function decimalsOf(tenge: number): number {
  const needed = [1, 2, 3, 4, 5].find((decimals) => tenge % (MILLION / 10 ** decimals) === 0);
  return needed ?? MOST_DECIMALS;
}
