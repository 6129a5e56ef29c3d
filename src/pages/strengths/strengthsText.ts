/** What a region is strong in, in words. */
import type { RegionId } from '../../domain/types.ts';
import { lowerFirst } from '../../i18n/lowerFirst.ts';
import type { Locale } from '../../i18n/locale.ts';
import { plainName } from '../../i18n/plainName.ts';
import { STRONG, type QuotientColumn } from './quotients.ts';
import { quotientText } from './quotientText.ts';

/** After a number with a note of its own: a one-off, for example. */
export const NOTE_MARK = '*';

/**
 * The year, the fields and types of work with half as much again as the country, how many times its
 * share, and what is to be known of them; or why nothing is said.
 */
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
  const nameOf = (id: string): string => {
    const words = texts.indicators[id];
    return words === undefined ? id : lowerFirst(plainName(words));
  };
  const years = [...new Set(strong.map(({ year }) => String(year)))];
  const list = strong
    .map(({ indicator, quotient, notes }) =>
      t('strengths.one', {
        name: nameOf(indicator),
        times: quotientText(quotient, format) + (notes.length > 0 ? NOTE_MARK : ''),
      }),
    )
    .join('; ');
  const notes = [...new Set(strong.flatMap((one) => one.notes))].flatMap((id) => texts.notes[id] ?? []);
  return [
    t('strengths.list', { years: format.list(years), list }),
    ...notes.map((note) => `${NOTE_MARK} ${note}`),
  ].join('. ');
}
