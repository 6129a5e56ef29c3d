/**
 * Addresses of pages. All are relative to the folder that the site was put in, with a slash at the
 * end: `{l}/` the front page, `{l}/map/` explore, `{l}/map/{indicator}/` its latest year, `{l}/map/{indicator}/{year}/`.
 */
import { LANGUAGES, type Language } from '../domain/types.ts';
import { indicatorIn, latestYearOf, type ViewContext } from './defaults.ts';
import { unescaped } from './queryText.ts';
import type { View } from './view.ts';

export interface PagePath {
  readonly language: Language;
  /** As written, not checked against any dataset; null where the path names none. */
  readonly indicator: string | null;
  readonly year: string | null;
  /** Segments after the language: `['region', 'KZ-10']`, `[]` for the front page. */
  readonly page: readonly string[];
}

/**
 * Reads a path from its end, as the site may lie in any folder: of several segments that look like
 * a language the last one counts, so `/ru/science/kk/` is Kazakh.
 * @param pathname of a location, or relative; with or without `index.html` and the last slash
 * @returns null where no segment is a language (the page that chooses one). Never throws
 * @example parsePath('/any/folder/kk/map/researchers/2024/')
 *   // {language: 'kk', indicator: 'researchers', year: '2024', page: ['map', 'researchers', '2024']}
 */
export function parsePath(pathname: string): PagePath | null {
  const segments = pathname.split('/').map(unescaped);
  const index = segments.findLastIndex(isLanguage);
  const language = segments[index];
  if (language === undefined || !isLanguage(language)) return null;
  const page = segments.slice(index + 1).filter((segment) => segment !== '' && segment !== 'index.html');
  const map = page[0] === 'embed' ? page.slice(1) : page;
  const [indicator, year] = map[0] === 'map' ? [map[1] ?? null, map[2] ?? null] : [null, null];
  return { language, indicator, year, page };
}

/**
 * The one address of a view's page, without its query: the default indicator's latest year is
 * `{l}/map/`, another indicator's latest year has no year in it. A view under another topic than its
 * indicator's names the indicator in any case: `{l}/map/?door=demand` opens what stands behind the topic.
 * @example pathOf(view, context) // 'kk/map/researchers/2022/'
 */
export function viewPath(
  view: Pick<View, 'language' | 'indicator' | 'year'> & Partial<Pick<View, 'topic'>>,
  context: ViewContext,
): string {
  const indicator = indicatorIn(context, view.indicator);
  const isLatest = indicator !== null && view.year === latestYearOf(indicator);
  if (!isLatest) return `${view.language}/map/${view.indicator}/${view.year}/`;
  const isDefault = view.indicator === context.defaultIndicator && (view.topic ?? null) === null;
  return isDefault ? `${view.language}/map/` : `${view.language}/map/${view.indicator}/`;
}

/**
 * The way from a page up to the site's folder, for links and files; './' for the page there.
 * @param path of a page, relative to the site or a whole `location.pathname`
 * @example relativeRoot('kk/map/researchers/') // '../../../'
 * @example relativeRoot('v/2026-11/kk/embed/map/grp/') // '../../../../../../'
 */
export function relativeRoot(path: string): string {
  const segments = path.split('/');
  const index = segments.findLastIndex(isLanguage);
  const depth = index === -1 ? 0 : segments.length - 1 - index + (isFrozen(segments, index) ? 2 : 0);
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** Pages for frames of a release lie two folders deeper. The site itself may lie in folders of such names. */
function isFrozen(segments: readonly string[], language: number): boolean {
  const [v, release = ''] = segments.slice(Math.max(0, language - 2), language);
  return v === 'v' && /^\d{4}-\d{2}$/u.test(release) && segments[language + 1] === 'embed';
}

function isLanguage(segment: string): segment is Language {
  return (LANGUAGES as readonly string[]).includes(segment);
}
