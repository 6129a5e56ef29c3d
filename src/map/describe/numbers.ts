/** How many digits a number gets in each place: all that the source prints, or as few as tell apart. */
import { currencySign, significantDecimals } from '../../i18n/format.ts';
import type { Context } from './context.ts';

type NumberContext = Pick<Context, 'indicator' | 'unit' | 'locale' | 'decimals'>;

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
