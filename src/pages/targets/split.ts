/** Who pays what of a project, in the unit of the page: millions of tenge. */
import { coFinancing } from '../../domain/coFinancing.ts';
import type { CoFinancingRule } from '../../domain/registers.ts';

/** Tenge in the page's unit. */
const MILLION = 1e6;

export interface Split {
  /** Millions of tenge. */
  readonly local: number;
  readonly other: number;
}

/** @returns null for a cost that `coFinancing` refuses */
export function splitMillions(millions: number, rule: Pick<CoFinancingRule, 'localPercent'>): Split | null {
  const found = coFinancing(Math.round(millions * MILLION), rule);
  return found === null ? null : { local: found.local / MILLION, other: found.other / MILLION };
}

/** Decimals that print a part of so many millions exactly enough: thousands of tenge below ten, whole above a thousand. */
export function decimalsOf(millions: number): number {
  if (millions < 10) return 3;
  return millions < 1000 ? 1 : 0;
}
