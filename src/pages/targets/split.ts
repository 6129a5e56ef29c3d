/** Who pays what of a project, in the unit of the page: millions of tenge, as it is printed. */
import { coFinancing } from '../../domain/coFinancing.ts';
import type { CoFinancingRule } from '../../domain/registers.ts';

/** Tenge in the page's unit. */
const MILLION = 1e6;

export interface Split {
  /** Millions of tenge, rounded up to `decimals`: never less than the rule. */
  readonly local: number;
  /** What is left of the cost. */
  readonly other: number;
  /** Of both parts, so that they add up to the cost. */
  readonly decimals: number;
}

/** @returns null for a cost that `coFinancing` refuses */
export function splitMillions(millions: number, rule: Pick<CoFinancingRule, 'localPercent'>): Split | null {
  const cost = Math.round(millions * MILLION);
  const found = coFinancing(cost, rule);
  if (found === null) return null;
  const decimals = decimalsOf(cost);
  const step = MILLION / 10 ** decimals;
  const local = Math.min(cost, Math.ceil(found.local / step) * step);
  return { local: local / MILLION, other: (cost - local) / MILLION, decimals };
}

/** Fewest decimals, and at least one, that print the cost itself whole. @param cost tenge */
function decimalsOf(cost: number): number {
  const needed = [1, 2, 3, 4, 5].find((decimals) => cost % (MILLION / 10 ** decimals) === 0);
  return needed ?? 6;
}
