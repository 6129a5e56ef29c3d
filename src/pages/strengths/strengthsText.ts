/** What a region is strong in, in words. */
import type { RegionId } from '../../domain/types.ts';
import type { Locale } from '../../i18n/locale.ts';
import { STRONG, type QuotientColumn } from './quotients.ts';

/** The fields and types of work with half as much again as the country, or why nothing is said. */
export function strengthsText(
  { t, texts, format }: Locale,
  columns: readonly QuotientColumn[],
  region: RegionId,
): string {
  const own = columns.flatMap((column) => {
    const found = column.quotients.get(region);
    return found === undefined || found.quotient === null ? [] : [{ ...column, ...found, quotient: found.quotient }];
  });
  if (own.length === 0) return t('strengths.unknown');
  if (own.every(({ isSmall }) => isSmall)) return t('strengths.tooFew');
  const strong = own
    .filter(({ quotient, isSmall }) => !isSmall && quotient >= STRONG)
    .toSorted((a, b) => b.quotient - a.quotient);
  if (strong.length === 0) return t('strengths.noneStands');
  return strong
    .map(({ indicator, quotient }) => `${texts.indicators[indicator]?.short ?? indicator} (${format.times(quotient)})`)
    .join('; ');
}
