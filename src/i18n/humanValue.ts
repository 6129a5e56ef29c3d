/** Values in sentences: in the unit that a reader feels, never rounded far from the true one. */
import type { IndicatorKind } from '../domain/types.ts';
import { roundTo, significantDecimals, type Format } from './format.ts';
import type { UnitTexts } from './texts.ts';

export interface HumanUnit {
  readonly kind: IndicatorKind;
  readonly human: { readonly unit: UnitTexts; readonly factor: number; readonly decimals: number };
  /** Of the source's figures, before `human.factor`: they say how exact a ratio can be. */
  readonly decimals: number;
}

/** A rounding that moves a value further than this, relatively, gets more digits. */
const MOST_ROUNDING = 0.05;

/** @param value in the unit of the indicator, unrounded */
export function humanValue(value: number, { human, kind }: HumanUnit, format: Format): string {
  const scaled = value * human.factor;
  // Sums of money as people say them: ₸94.6bn, not ₸94,613.2m.
  if (kind === 'total' && human.unit.kind === 'money') return format.compactMoney(scaled, human.unit);
  // A true zero has no decimals; what is not zero never reads as zero, nor 0.7 as 1.
  const error = Math.abs(roundTo(scaled, human.decimals) - scaled);
  const isCoarse = scaled === 0 || error > MOST_ROUNDING * Math.abs(scaled);
  const decimals = isCoarse ? significantDecimals(scaled, 2) : human.decimals;
  return format.amount(scaled, human.unit, decimals);
}

/**
 * Whether a value can divide another: as it is printed it has two digits or more, so that rounding
 * moves it by a twentieth at most.
 */
export function isExact(value: number | undefined | null, { human, decimals }: HumanUnit): value is number {
  if (value == null) return false;
  const printed = Math.min(decimals, human.decimals + Math.round(Math.log10(human.factor)));
  return roundTo(value * 10 ** printed, 0) >= 10;
}
