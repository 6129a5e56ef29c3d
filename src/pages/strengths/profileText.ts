/** Entries of a capability profile in words. */
import type { ProfileEntry } from '../../domain/capabilityProfile.ts';
import type { Locale } from '../../i18n/locale.ts';

/** What a dimension is measured by, and in which year. */
export function measureText({ indicator, per, year }: ProfileEntry, { t, texts }: Locale): string {
  const short = (id: string) => texts.indicators[id]?.short ?? id;
  const name = per === null ? short(indicator) : t('strengths.per', { name: short(indicator), per: short(per) });
  return year === null ? name : `${name}, ${year}`;
}

/** Why a region has no place. */
export function missingWord({ reason }: ProfileEntry, { t }: Locale): string {
  return t(reason === null ? 'common.missing' : `common.missing.${reason}`);
}
