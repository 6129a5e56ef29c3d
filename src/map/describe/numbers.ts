/** How many digits a number gets in each place: all that the source prints, or as few as tell apart. */
import { currencySign, significantDecimals } from '../../i18n/format.ts';
import type { Context } from './context.ts';

type NumberContext = Pick<Context, 'indicator' | 'unit' | 'locale' | 'decimals'>;

/** In the table: every decimal of the source, the unit stands in the head; digits agree down the column. */
export function tableNumber({ decimals, unit, locale }: NumberContext, value: number): string {
  return unit.kind === 'percent' ? locale.format.percent(value, decimals) : locale.format.number(value, decimals);
}

/** In sentences: every decimal, with the unit. */
export function numberWithUnit({ decimals, unit, locale }: NumberContext, value: number): string {
  return locale.format.value(value, unit, decimals);
}

/** Digits that tell regions apart on a map. */
const MAP_DIGITS = 3;

/** On the map: three digits, so that a number fits its place; sums of money as people say them. */
export function mapNumber({ indicator, decimals, unit, locale }: NumberContext, value: number): string {
  if (currencySign(unit) !== null && indicator.kind === 'total') {
    if (value === 0) return locale.format.number(0, 0);
    return locale.format.compactMoney(Number(value.toPrecision(MAP_DIGITS)), unit);
  }
  const digits = Math.min(decimals, significantDecimals(value, MAP_DIGITS));
  return unit.kind === 'percent' ? locale.format.percent(value, digits) : locale.format.number(value, digits);
}
