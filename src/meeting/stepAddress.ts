/**
 * The address of a step: a page of the site, without its language, so that a meeting opens in any. Whether it still
 * leads somewhere is asked when the meeting is opened: an indicator or a region may have gone since.
 */
import type { Language } from '../domain/types.ts';
import { decodeView } from '../view/codec.ts';
import type { ViewContext } from '../view/defaults.ts';
import { parsePath } from '../view/paths.ts';
import { valuesIn } from '../view/queryText.ts';
import type { View } from '../view/view.ts';
import { MOST } from './limits.ts';

/** Nothing but what addresses of ours have, and what they write otherwise in per cent. */
const SAFE = /^[\w\-./?=&,;+:%~@!$'()*#\p{L}]*$/u;
const PAGE = /^[\w-]*$/u;

/**
 * @param text what somebody typed, copied from the browser or wrote into a file
 * @returns the part below the folder of a language; null for what is no address of a page
 * @example siteAddress('https://example.org/science/kk/map/grp/?r=XA-1') // 'map/grp/?r=XA-1'
 */
export function siteAddress(text: string): string | null {
  const short = text.trim();
  if (short.length > MOST.line || !SAFE.test(short)) return null;
  const [, path = '', search = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/u.exec(short) ?? [];
  const parsed = parsePath(path);
  // Without a language only a path of our own shape: neither another host nor a script.
  if (parsed === null && (/^[a-z]+:|^\/|\.\./iu.test(path) || !PAGE.test(path.split('/')[0] ?? ''))) return null;
  const segments = parsed?.page ?? path.split('/').filter((segment) => segment !== '' && segment !== 'index.html');
  if (segments.some((segment) => segment === '..' || !PAGE.test(segment))) return null;
  // A meeting is no step of a meeting, and frames are other sites' pages.
  if (segments[0] === 'present' || segments[0] === 'embed') return null;
  return segments.map((segment) => `${segment}/`).join('') + search + fragment;
}

/** What a step shows. */
export type StepTarget =
  | { readonly kind: 'map'; readonly view: View }
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'compare'; readonly view: View; readonly search: string }
  | { readonly kind: 'page'; readonly page: string; readonly view: View; readonly search: string };

/** What has gone, with its name in the address. */
export interface StepFault {
  readonly kind: 'indicator-gone' | 'year-gone' | 'region-gone' | 'page-gone';
  readonly got: string;
}

export type ReadStep =
  { readonly ok: true; readonly target: StepTarget } | { readonly ok: false; readonly fault: StepFault };

/** Keys of comparisons that name indicators. */
const INDICATOR_KEYS = ['of', 'by', 'add', 'near'] as const;

/** Any address of a step. Never throws. */
export function readStep(address: string, language: Language, context: ViewContext): ReadStep {
  const [, path = '', search = ''] = /^([^?#]*)(\?[^#]*)?/u.exec(address) ?? [];
  const [page = '', region = ''] = path.split('/');
  const { view, problems } = decodeView(`/${language}/${path}`, search, context);
  const found = problems.find(({ key }) => key in FAULTS);
  if (found !== undefined) {
    return { ok: false, fault: { kind: FAULTS[found.key as keyof typeof FAULTS], got: found.got } };
  }
  if (page === 'map') return { ok: true, target: { kind: 'map', view } };
  if (page === 'region' && region !== '') {
    if (!context.regions.some((id) => id === region)) return gone('region-gone', region);
    return { ok: true, target: { kind: 'region', region } };
  }
  if (page === 'compare') {
    const named = valuesIn(search, INDICATOR_KEYS).values.flatMap(([, text]) => text.split(','));
    const unknown = named.find((id) => id !== '' && !context.indicators.some((one) => one.id === id));
    if (unknown !== undefined) return gone('indicator-gone', unknown);
    return { ok: true, target: { kind: 'compare', view, search } };
  }
  const pages = context.pages ?? [];
  if (page !== '' && pages.length > 0 && !pages.some(({ folder }) => folder === path || folder.startsWith(`${page}/`)))
    return gone('page-gone', page);
  return { ok: true, target: { kind: 'page', page, view, search } };
}

const FAULTS = {
  'unknown-indicator': 'indicator-gone',
  'no-such-year': 'year-gone',
  'unknown-region': 'region-gone',
} as const;

function gone(kind: StepFault['kind'], got: string): ReadStep {
  return { ok: false, fault: { kind, got: got.slice(0, 40) } };
}
