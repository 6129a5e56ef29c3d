/** How many digits a number gets in each place: all that the source prints, or as few as tell apart. */
import { currencySign, significantDecimals } from '../../i18n/format.ts';
import type { HumanUnit } from '../../i18n/humanValue.ts';
import type { Context } from './context.ts';

/** The unit and the digits in which the figures of a view are told. */
export function humanUnitOf({
  indicator,
  decimals,
  locale,
}: Pick<Context, 'indicator' | 'decimals' | 'locale'>): HumanUnit {
  const { unit, factor, decimals: most } = indicator.human;
  const texts = locale.texts.units[unit];
  if (texts === undefined) throw new Error(`unit without texts: ${unit}`);
  // In the source's own unit, no more decimals than the year's values have.
  const humanDecimals = factor === 1 ? Math.min(most, decimals) : most;
  return { kind: indicator.kind, decimals, human: { unit: texts, factor, decimals: humanDecimals } };
}

export type NumberContext = Pick<Context, 'indicator' | 'unit' | 'locale' | 'decimals'>;

/** In the table: every decimal of the source, the unit stands in the head; digits agree down the column. */
export function tableNumber({ decimals, unit, locale }: NumberContext, value: number): string {
  return unit.kind === 'percent' ? locale.format.percent(value, decimals) : locale.format.number(value, decimals);
}

/** In sentences: every decimal, with the unit. A zero that only rounding made says so: it is not nothing. */
export function numberWithUnit(
  { decimals, unit, locale }: NumberContext,
  value: number,
  isRoundedZero = false,
): string {
  const text = locale.format.value(value, unit, decimals);
  return isRoundedZero ? locale.t('common.roundedZero', { value: text }) : text;
}

/** Digits that tell regions apart on a map. */
const MAP_DIGITS = 3;

/**
 * On the map: three digits, so that a number fits its place; sums of money as people say them.
 * A true zero is 0; one that only rounding made keeps its decimals, 0.0.
 */
export function mapNumber(context: NumberContext, value: number, isRoundedZero = false): string {
  const { indicator, decimals, unit, locale } = context;
  if (isRoundedZero) return tableNumber(context, value);
  if (currencySign(unit) !== null && indicator.kind === 'total') {
    if (value === 0) return locale.format.number(0, 0);
    return locale.format.compactMoney(Number(value.toPrecision(MAP_DIGITS)), unit);
  }
  const digits = Math.min(decimals, significantDecimals(value, MAP_DIGITS));
  return unit.kind === 'percent' ? locale.format.percent(value, digits) : locale.format.number(value, digits);
}

/** Five figures are as wide as the smallest tile. */
const TILE_LIMIT = 99_999;

/** Power of ten that numbers on tiles are divided by: 0, 3 or 6 …, so that the largest fits a tile. */
export function tilePower({ unit }: NumberContext, values: readonly number[]): number {
  const largest = Math.max(0, ...values.map(Math.abs));
  if (unit.kind === 'percent') return 0;
  let power = 0;
  while (Math.round(largest / 10 ** power) > TILE_LIMIT) power += 3;
  return power;
}

/** On a tile: three digits that matter, and one power of ten for all tiles; the legend has the unit. */
export function tileNumber({ decimals, locale }: NumberContext, value: number, power: number): string {
  const scaled = value / 10 ** power;
  const most = power === 0 ? decimals : MAP_DIGITS - 1;
  return locale.format.number(scaled, Math.min(most, significantDecimals(scaled, MAP_DIGITS)));
}

/** What 1 on a tile stands for, in words; '' for the unit of the legend. */
export function tileUnitText({ unit, locale }: NumberContext, power: number): string {
  if (power === 0) return '';
  const one = 10 ** power;
  const amount =
    currencySign(unit) === null ? locale.format.value(one, unit, 0) : locale.format.compactMoney(one, unit);
  return locale.t('explore.legend.tileUnit', { amount });
}
