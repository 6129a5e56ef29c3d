/**
 * The address is the view. `decodeView` reads any string without throwing, and says what it could
 * not use; `encodeView` writes only what differs from the default, in one order, so that equal
 * views have equal, short addresses. The keys are in `queryKeys.ts`, the paths in `paths.ts`.
 */
import type { Problem } from '../domain/types.ts';
import { DEFAULT_LANGUAGE, defaultView, indicatorIn, latestYearOf, nearestYear, type ViewContext } from './defaults.ts';
import { indicatorOfTopic } from './topics.ts';
import { fitView } from './fit.ts';
import { parsePath, viewPath, type PagePath } from './paths.ts';
import { problemOf } from './problemOf.ts';
import { QUERY_KEYS } from './queryKeys.ts';
import type { View } from './view.ts';

export interface Decoded {
  readonly view: View;
  /** `at` is the query key, or `indicator` or `year` for the path; one per key and fault. */
  readonly problems: readonly Problem[];
}

/** Longer than any value that we write: what is longer was not meant for us. */
const LONGEST_VALUE = 300;

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
  // A copied source text has `&amp;` between its keys.
  const query = new URLSearchParams(search.replaceAll('+', '%2B').replaceAll('&amp;', '&'));
  let view = fromPath.view;
  const problems = [...fromPath.problems];
  for (const { key, read } of QUERY_KEYS) {
    const text = query.get(key)?.trim() ?? '';
    if (text === '') continue;
    if (text.length > LONGEST_VALUE) {
      problems.push(problemOf('too-long', key, text));
      continue;
    }
    const reading = read(text, context);
    view = { ...view, ...reading.view };
    problems.push(...reading.faults.map((fault) => problemOf(fault.key, key, fault.got)));
  }
  const fitted = fitView(throughTopic(view, page, context), context);
  return { view: fitted.view, problems: [...problems, ...fitted.problems] };
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
 *   empty: `root + path + query` is the address. The camera is written to hundredths.
 * @example encodeView({...defaults, pinned: ['KZ-75', 'KZ-71']}, context)
 *   // {path: 'kk/', query: '?r=KZ-75,KZ-71'}
 */
export function encodeView(view: View, context: ViewContext): { readonly path: string; readonly query: string } {
  const standard = defaultView(context, view.language);
  const parts = QUERY_KEYS.flatMap(({ key, write }) => {
    const text = write(view);
    return text === write(standard) ? [] : [`${key}=${readable(text)}`];
  });
  return {
    path: viewPath(view, context),
    query: parts.length === 0 ? '' : `?${parts.join('&')}`,
  };
}

/** Commas and plus need no escape in a query, and a person can read them. */
function readable(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%2B', '+');
}
