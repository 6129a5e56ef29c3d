/** The numbers of a view: one text for one value, wherever the view shows it. */
import type { Indicator } from '../../domain/types.ts';
import { currencySign, significantDecimals } from '../../i18n/format.ts';
import {
  humanFull,
  humanNumber,
  lessThan,
  roundedZero,
  tellingDigits,
  unitLabel,
  type HumanUnit,
} from '../../i18n/humanValue.ts';
import type { Locale } from '../../i18n/locale.ts';

/**
 * The unit and the digits in which the figures of a view are told.
 * @param decimals of the source's figures in the year on the map
 * @param shown    all values that the view shows: those of the regions, their median and the country's
 */
export function humanUnitOf(
  indicator: Pick<Indicator, 'kind' | 'human'>,
  decimals: number,
  shown: readonly number[],
  { texts, format }: Pick<Locale, 'texts' | 'format'>,
): HumanUnit {
  const { factor, decimals: most } = indicator.human;
  const unit = texts.units[indicator.human.unit];
  if (unit === undefined) throw new Error(`unit without texts: ${indicator.human.unit}`);
  // In the source's own unit, no more decimals than the year's values have.
  const usual = factor === 1 ? Math.min(most, decimals) : most;
  const human: HumanUnit = { kind: indicator.kind, decimals, human: { unit, factor, decimals: usual } };
  return { ...human, digits: tellingDigits(shown, human, format) };
}

export interface NumberContext {
  readonly human: HumanUnit;
  readonly locale: Locale;
}

/** The number alone; the unit stands in the head of the table, or in the legend. */
export function shownNumber({ human, locale }: NumberContext, value: number, isRoundedZero = false): string {
  return isRoundedZero ? roundedZero(human, locale.format) : humanNumber(value, human, locale.format);
}

/** With the unit in full. A zero that only rounding made says so: it is not nothing. */
export function numberWithUnit({ human, locale }: NumberContext, value: number, isRoundedZero = false): string {
  if (!isRoundedZero) return humanFull(value, human, locale.format);
  return locale.t('common.roundedZero', { ...lessThan(human, locale.format) });
}

/** Under the name on the map, where room is scarce: the same digits, without the sign that the legend has. */
export function labelNumber(context: NumberContext, value: number, isRoundedZero = false): string {
  const sign = currencySign(context.human.human.unit);
  const text = shownNumber(context, value, isRoundedZero);
  return sign === null ? text : text.replace(sign, '').trim();
}

/** What stands beside `shownNumber`. */
export function labelOfUnit({ human }: Pick<NumberContext, 'human'>): string {
  return unitLabel(human);
}

/** Five figures are as wide as the smallest tile. */
const TILE_LIMIT = 99_999;
/** Longer texts do not fit the smallest tile. */
const TILE_LENGTH = 6;
/** Digits that tell tiles apart where a power of ten is left out. */
const TILE_DIGITS = 3;

/** Power of ten that numbers on tiles are divided by: 0, 3 or 6 …, so that the largest fits a tile. */
export function tilePower({ human }: NumberContext, values: readonly number[]): number {
  const { unit, factor } = human.human;
  const largest = Math.max(0, ...values.map((value) => Math.abs(value * factor)));
  if (unit.kind === 'percent') return 0;
  let power = 0;
  while (Math.round(largest / 10 ** power) > TILE_LIMIT) power += 3;
  return power;
}

/** On a tile: as in the list, or three digits that matter and one power of ten for all; the legend has the unit. */
export function tileNumber(context: NumberContext, value: number, power: number): string {
  const { human, locale } = context;
  const { unit, factor, decimals } = human.human;
  const isSum = unit.kind === 'money' && human.kind === 'total';
  if (power === 0 && !isSum) {
    const text = shownNumber(context, value).replace(/[\s\u00a0]?%$/u, '');
    if (text.length <= TILE_LENGTH) return text;
  }
  const scaled = (value * factor) / 10 ** power;
  const most = power === 0 ? Math.max(decimals, human.decimals) : TILE_DIGITS - 1;
  return locale.format.number(scaled, Math.min(most, significantDecimals(scaled, TILE_DIGITS)));
}

/** What 1 on a tile stands for, in words; '' for the unit of the legend. */
export function tileUnitText({ human, locale }: NumberContext, power: number): string {
  const { unit } = human.human;
  const isSum = currencySign(unit) !== null && human.kind === 'total';
  if (power === 0 && !isSum) return '';
  const one = 10 ** power;
  const amount =
    currencySign(unit) === null ? locale.format.value(one, unit, 0) : locale.format.compactMoney(one, unit);
  return locale.t('explore.legend.tileUnit', { amount });
}
