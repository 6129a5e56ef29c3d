/** A change in words: per cent, points of percentages, or the two numbers where the base is small. */
import type { MeasuredChange } from '../domain/change.ts';
import { roundTo, significantDecimals, type Format } from './format.ts';
import { humanValue, type HumanUnit } from './humanValue.ts';
import type { Locale } from './locale.ts';

/** Points are told with so many digits at least: +0.008, not +0.0. */
const POINT_DIGITS = 2;
const MOST_POINT_DECIMALS = 3;

/** How much: '+25.7%', '+0.15 pp', '2 → 11'. */
export function changeText(change: MeasuredChange, unit: HumanUnit, format: Format): string {
  switch (change.kind) {
    case 'change':
      return format.change(change.relative);
    case 'points':
      return pointsText(change.difference * unit.human.factor, unit, format);
    case 'numbers':
      return `${humanValue(change.from, unit, format)} → ${humanValue(change.to, unit, format)}`;
  }
}

/** A difference of two percentages that are in the unit of `unit.human`. */
export function pointsText(difference: number, { human }: HumanUnit, format: Format): string {
  const telling = Math.min(MOST_POINT_DECIMALS, significantDecimals(difference, POINT_DIGITS));
  const decimals =
    Math.abs(roundTo(difference, human.decimals)) >= 1 ? human.decimals : Math.max(human.decimals, telling);
  return format.points(difference, decimals);
}

/** Since when, and what one must know of it: 'since 2023, in current prices'. */
export function sinceText({ since, isAlike }: MeasuredChange, unit: HumanUnit, { t }: Pick<Locale, 't'>): string {
  return [
    t('common.change.since', { year: String(since) }),
    unit.human.unit.kind === 'money' ? t('common.change.nominal') : '',
    isAlike ? t('common.change.alike') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
