/** Names of countries other than the site's own, which no table of ours has. */
import type { PartnerCountry, Partnership } from '../../domain/registers.ts';
import { LANGUAGES, type Language } from '../../domain/types.ts';

/** Countries of partners abroad, each once, in the order in which records first name them. */
export function countriesOf(partnerships: readonly Partnership[]): readonly PartnerCountry[] {
  const codes = new Set(partnerships.flatMap(({ a, b }) => [a.country, b.country]).filter((code) => code !== null));
  return [...codes].map((code) => ({
    code,
    name: Object.fromEntries(LANGUAGES.map((language) => [language, countryName(code, language)])) as Record<
      Language,
      string
    >,
  }));
}

/**
 * Asked of `Intl` where data are compiled: Node is right in Kazakh, Chromium is not, so nothing that
 * runs in a browser may do the same.
 * @param code ISO 3166-1 alpha-2
 * @returns the code where the name is not known
 * @example countryName('US', 'ru') // 'Соединенные Штаты'
 */
function countryName(code: string, language: Language): string {
  // eslint-disable-next-line no-restricted-globals -- never in a browser
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}
