/**
 * Values in the unit that a reader feels, and the same text of a value wherever a view shows it: in the
 * headline, on the map, in the legend, the list and the card. Rounded once, from the stored value.
 */
import type { IndicatorKind, UnitKind } from '../domain/types.ts';
import { currencySign, roundTo, significantDecimals, type Format } from './format.ts';
import type { UnitTexts } from './texts.ts';

export interface HumanUnit {
  readonly kind: IndicatorKind;
  readonly human: { readonly unit: UnitTexts; readonly factor: number; readonly decimals: number };
  /** Of the source's figures, before `human.factor`: they say how exact a ratio can be. */
  readonly decimals: number;
  /** Decimals of those values of the view that need more to be told apart (`tellingDigits`). */
  readonly digits?: ReadonlyMap<number, number>;
}

/** A rounding that moves a value further than this, relatively, gets more digits. */
const MOST_ROUNDING = 0.05;
/** Sums of money, in words: as people say them, ₸94.6bn, and no finer than ₸2.284bn. */
const SUM_DECIMALS = { usual: 1, most: 3 } as const;

/** In sentences: money without what it is per, a share without what it is of, which the subject says. */
export function humanValue(value: number, unit: HumanUnit, format: Format): string {
  const { factor, unit: texts } = unit.human;
  const digits = digitsOf(value, unit);
  return isSum(unit)
    ? format.compactMoney(value * factor, texts, digits)
    : format.amount(value * factor, texts, digits);
}

/** Where the unit stands beside it, in the head of a column: the number alone; sums of money as in sentences. */
export function humanNumber(value: number, unit: HumanUnit, format: Format): string {
  if (isSum(unit)) return humanValue(value, unit, format);
  const scaled = value * unit.human.factor;
  const digits = digitsOf(value, unit);
  return unit.human.unit.kind === 'percent' ? format.percent(scaled, digits) : format.number(scaled, digits);
}

/** Where nothing else says the unit: in full. */
export function humanFull(value: number, unit: HumanUnit, format: Format): string {
  if (isSum(unit)) return humanValue(value, unit, format);
  return format.value(value * unit.human.factor, unit.human.unit, digitsOf(value, unit));
}

/** A zero that the source rounded, which is not nothing: it keeps its decimals, 0.0. */
export function roundedZero(unit: HumanUnit, format: Format): string {
  const { unit: texts, decimals } = unit.human;
  return isSum(unit) || texts.kind === 'percent' ? format.amount(0, texts, decimals) : format.number(0, decimals);
}

/**
 * What a zero that the source rounded is less than: half of its last decimal, 0.005% where it prints 0.00%.
 * `kind` chooses the ending of the language.
 */
export function lessThan(unit: HumanUnit, format: Format): { readonly value: string; readonly kind: UnitKind } {
  const { unit: texts, factor, decimals: shown } = unit.human;
  const decimals = factor === 1 ? shown : Math.max(0, unit.decimals - Math.round(Math.log10(factor)));
  const half = 0.5 / 10 ** decimals;
  return {
    kind: texts.kind,
    value: isSum(unit) ? format.compactMoney(half, texts) : format.amount(half, texts, decimals + 1),
  };
}

/** What stands beside a column of `humanNumber`: sums of money have their unit with them. */
export function unitLabel(unit: HumanUnit): string {
  const { unit: texts } = unit.human;
  if (isSum(unit)) return currencySign(texts) ?? texts.text;
  return texts.kind === 'percent' && texts.text === '' ? '%' : texts.text;
}

/** The shortest form of `unitLabel`. */
export function shortUnitLabel(unit: HumanUnit): string {
  return isSum(unit) ? unitLabel(unit) : unit.human.unit.short;
}

/** Total sums of a currency that has a sign are told in thousands, millions, billions. */
export function isSum({ kind, human: { unit } }: HumanUnit): boolean {
  return kind === 'total' && currencySign(unit) !== null;
}

/**
 * Decimals of the values that would be written alike though they differ: as many as tell them apart, up
 * to those that the source prints. Numbers that are compared never look the same unless they are.
 * @param values all that one view shows
 */
export function tellingDigits(values: readonly number[], unit: HumanUnit, format: Format): ReadonlyMap<number, number> {
  const plain = { ...unit, digits: new Map<number, number>() };
  const digits = plain.digits;
  const most = isSum(unit)
    ? SUM_DECIMALS.most
    : Math.max(unit.human.decimals, unit.decimals - Math.round(Math.log10(unit.human.factor)));
  for (let decimals = 0; decimals <= most; decimals += 1) {
    const byText = new Map<string, number[]>();
    for (const value of new Set(values)) {
      const text = humanNumber(value, plain, format);
      byText.set(text, [...(byText.get(text) ?? []), value]);
    }
    const alike = [...byText.values()].filter((same) => same.length > 1).flat();
    if (alike.length === 0) break;
    for (const value of alike) {
      const own = digitsOf(value, plain);
      if (own < most) digits.set(value, own + 1);
    }
  }
  return digits;
}

function digitsOf(value: number, unit: HumanUnit): number {
  return unit.digits?.get(value) ?? usualDigits(value, unit);
}

function usualDigits(value: number, unit: HumanUnit): number {
  const { factor, decimals } = unit.human;
  if (isSum(unit)) return SUM_DECIMALS.usual;
  const scaled = value * factor;
  // A true zero has no decimals; what is not zero never reads as zero, nor 0.7 as 1.
  const error = Math.abs(roundTo(scaled, decimals) - scaled);
  const isCoarse = scaled === 0 || error > MOST_ROUNDING * Math.abs(scaled);
  return isCoarse ? significantDecimals(scaled, 2) : decimals;
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
