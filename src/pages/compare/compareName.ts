import type { RegionId } from '../../domain/types.ts';
import type { Locale } from '../../i18n/locale.ts';

/** A region as lists name it. */
export function compareName({ locale }: { readonly locale: Pick<Locale, 'texts'> }, region: RegionId): string {
  return locale.texts.regions[region]?.short ?? region;
}
