/** Shares and parts in words. */
import type { IndicatorId, RegionId } from '../../domain/types.ts';
import { significantDecimals } from '../../i18n/format.ts';
import { plainName } from '../../i18n/plainName.ts';
import type { RegisterState } from '../registers/types.ts';

/** One decimal, or as many as leave a small share above zero; a plain 0 is nothing at all. */
export function shareText({ locale: { format } }: Pick<RegisterState, 'locale'>, share: number): string {
  const percent = share * 100;
  if (percent === 0) return format.percent(0, 0);
  return format.percent(percent, percent >= 0.1 ? 1 : significantDecimals(percent, 1));
}

export function partName({ locale: { texts } }: RegisterState, part: IndicatorId): string {
  return texts.indicators[part]?.short ?? part;
}

/** Within a sentence. */
export function plainPartName({ locale: { texts } }: Pick<RegisterState, 'locale'>, part: IndicatorId): string {
  const words = texts.indicators[part];
  return words === undefined ? part : plainName(words);
}

/** @param region null for the country */
export function placeName({ locale: { texts }, dataset }: RegisterState, region: RegionId | null): string {
  const id = region ?? dataset.country;
  return texts.regions[id]?.short ?? id;
}
