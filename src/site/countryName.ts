/** Names of countries other than the site's own, which no table of ours has. */
import type { Language } from '../domain/types.ts';

/**
 * Asked of `Intl` here, where pages are built: Node is right in Kazakh, Chromium is not, so nothing
 * that runs in a browser may do the same.
 * @param code ISO 3166-1 alpha-2
 * @returns the code where the name is not known
 * @example countryName('US', 'ru') // 'Соединенные Штаты'
 */
export function countryName(code: string, language: Language): string {
  // eslint-disable-next-line no-restricted-globals -- never in a browser
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}
