/** A quotient as a number: the same digits wherever it stands. */
import { roundTo, significantDecimals, type Format } from '../../i18n/format.ts';
import { standingOf } from './quotients.ts';

/** Enough for two quotients that are compared to differ. */
const DECIMALS = 2;
const LARGE = 10;
/** A double has no more. */
const MOST_DECIMALS = 15;

/**
 * Two decimals, one from ten on, two digits of what is smaller than a tenth: no zero but nothing at all.
 * More where the printed number would stand on the other side of a bound than the quotient itself.
 * @example quotientText(0.036, en) // '0.036'; quotientText(0.6702, en) // '0.6702', above the bound of 0.67
 */
export function quotientText(quotient: number, format: Pick<Format, 'number'>): string {
  if (quotient === 0) return format.number(0, 0);
  const usual = quotient >= LARGE ? 1 : Math.max(DECIMALS, significantDecimals(quotient, 2));
  let decimals = usual;
  while (decimals < MOST_DECIMALS && standingOf(roundTo(quotient, decimals)) !== standingOf(quotient)) decimals += 1;
  return format.number(quotient, decimals);
}
