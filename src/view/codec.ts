/**
 * The address is the view. `decodeView` reads any string without throwing, and says what it could
 * not use; `encodeView` writes only what differs from the default, in one order, so that equal
 * views have equal, short addresses. The keys are in `queryKeys.ts`, the paths in `paths.ts`.
 */
import type { Problem } from '../domain/types.ts';
import { LONGEST_ADDRESS, wordsWithin } from './addressLength.ts';
import { DEFAULT_LANGUAGE, defaultView, indicatorIn, latestYearOf, nearestYear, type ViewContext } from './defaults.ts';
import { indicatorOfTopic } from './topics.ts';
import { fitView } from './fit.ts';
import { parsePath, viewPath, type PagePath } from './paths.ts';
import { problemOf } from './problemOf.ts';
import { QUERY_KEYS } from './queryKeys.ts';
import { queryPart, readQuery } from './queryText.ts';
import type { View } from './view.ts';

export interface Decoded {
  readonly view: View;
  /** `at` is the query key, or `indicator` or `year` for the path; one per key and fault. */
  readonly problems: readonly Problem[];
}

/**
 * The view of an address. Unknown keys are ignored (`utm_source`, what CMSs add); a bad value
 * falls back to the default, or to what of it could be used, with a problem; an empty value is
 * none; of a repeated key the first counts; `+` is itself, not a blank.
 * @param path `location.pathname`, in any folder; without a language the default one
 * @param search `location.search`, with or without '?'
 * @example decodeView('/kk/', '?r=KZ-75&k=999', context)
 *   // {view: {…, pinned: ['KZ-75'], classCount: 5}, problems: [{key: 'bad-class-count', at: 'k', got: '999'}]}
 */
export function decodeView(path: string, search: string, context: ViewContext): Decoded {
  const page = parsePath(path);
  const fromPath = decodePath(page, context);
  const fromQuery = readQuery(search, QUERY_KEYS, context);
  const view = { ...fromPath.view, ...fromQuery.view };
  const fitted = fitView(throughTopic(view, page, context), context);
  return { view: fitted.view, problems: [...fromPath.problems, ...fromQuery.problems, ...fitted.problems] };
}

/** An address that names a topic and no indicator opens the topic's own view. */
function throughTopic(view: View, page: PagePath | null, context: ViewContext): View {
  if (view.topic === null || page?.indicator != null) return view;
  const indicator = indicatorIn(context, indicatorOfTopic(context, view.topic) ?? '');
  return indicator === null ? view : { ...view, indicator: indicator.id, year: latestYearOf(indicator) };
}

function decodePath(path: PagePath | null, context: ViewContext): Decoded {
  const standard = defaultView(context, path?.language ?? DEFAULT_LANGUAGE);
  if (path === null || path.indicator === null) return { view: standard, problems: [] };
  const indicator = indicatorIn(context, path.indicator);
  if (indicator === null) {
    return { view: standard, problems: [problemOf('unknown-indicator', 'indicator', path.indicator)] };
  }
  const view = { ...standard, indicator: indicator.id, year: latestYearOf(indicator) };
  if (path.year === null) return { view, problems: [] };
  const year = /^\d{4}$/u.test(path.year) ? Number(path.year) : null;
  if (year !== null && indicator.years.includes(year)) return { view: { ...view, year }, problems: [] };
  const nearest = year === null ? view.year : nearestYear(indicator, year);
  return { view: { ...view, year: nearest }, problems: [problemOf('no-such-year', 'year', path.year)] };
}

/**
 * The address of a view.
 * @returns `path` relative to the site's folder (`kk/map/researchers/`), `query` with its '?' or
 *   empty: `root + path + query` is the address. The camera is written to hundredths. Where it would be
 *   too long, codes and numbers are written shorter, and words are cut: `wordsLost` says so.
 * @example encodeView({...defaults, pinned: ['KZ-75', 'KZ-71']}, context)
 *   // {path: 'kk/', query: '?r=KZ-75,KZ-71'}
 */
export function encodeView(view: View, context: ViewContext): { readonly path: string; readonly query: string } {
  const standard = defaultView(context, view.language);
  const queryOf = (written: View, isShort: boolean): string => {
    const parts = QUERY_KEYS.flatMap(({ key, write }) =>
      write(written) === write(standard) ? [] : [queryPart(key, write(written, isShort))],
    );
    return parts.length === 0 ? '' : `?${parts.join('&')}`;
  };
  const path = viewPath(view, context);
  const room = LONGEST_ADDRESS - path.length;
  const whole = queryOf(view, false);
  if (whole.length <= room) return { path, query: whole };
  const short = queryOf(view, true);
  if (short.length <= room || view.words === '') return { path, query: short };
  const words = wordsWithin(view.words, room - queryOf({ ...view, words: '' }, true).length);
  return { path, query: queryOf({ ...view, words }, true) };
}
