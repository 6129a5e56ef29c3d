/**
 * The site without a network, once the page is at rest: starts the worker, offers to keep the site, and
 * says when a new release is there.
 */
import { render } from 'preact';
import type { StoreApi } from 'zustand/vanilla';
import type { Locale } from '../../i18n/locale.ts';
import { adoptStyles } from '../../ui/adoptStyles.ts';
import { trustedScriptUrl } from '../../ui/trustedTypes.ts';
import { cacheRelease, cacheVisited, cachedRelease, type OfflineList } from './offlineCache.ts';
import { NewRelease } from './NewRelease.tsx';
import newReleaseCss from './NewRelease.css?inline';
import offlinePartCss from './OfflinePart.css?inline';
import { OfflinePart } from './OfflinePart.tsx';

type LocaleStore = StoreApi<{ readonly locale: Locale }>;

/**
 * @param siteUrl absolute address of the site's folder
 * @param release of the figures that this page shows
 */
export async function startOffline(store: LocaleStore, siteUrl: string, release: string): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return;
  adoptStyles(offlinePartCss + newReleaseCss);
  await navigator.serviceWorker.register(trustedScriptUrl(`${siteUrl}sw.js`), { updateViaCache: 'none' });
  await cacheVisited(siteUrl);
  whenNear(document.body.appendChild(document.createElement('div')), (part) => void showOffer(store, siteUrl, part));

  const news = document.body.appendChild(document.createElement('div'));
  const tell = (list: OfflineList | null) => {
    if (list === null || list.release === release) return;
    render(<NewRelease locale={store.getState().locale} />, news);
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void fetchList(siteUrl).then(tell);
  });

  // Files that are not kept come from the network, and may be of a newer release.
  const cached = await cachedRelease(siteUrl);
  if (cached === null) return;
  const list = await fetchList(siteUrl);
  // A visitor who keeps the site wants it up to date: that happens quietly.
  if (list !== null && cached !== list.release) await cacheRelease(siteUrl, list.release, list.files, () => undefined);
  tell(list);
}

/** Offers to keep the site, at the end of the page. */
async function showOffer(store: LocaleStore, siteUrl: string, part: HTMLElement): Promise<void> {
  const list = await fetchList(siteUrl);
  if (list === null) return;
  const draw = () => render(<OfflinePart locale={store.getState().locale} siteUrl={siteUrl} list={list} />, part);
  draw();
  store.subscribe(({ locale }, before) => {
    if (locale !== before.locale) draw();
  });
}

/** Does the work once, when the end of the page is less than a screen away. Most visits do not scroll so far. */
function whenNear(end: HTMLElement, work: (end: HTMLElement) => void): void {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (entry?.isIntersecting !== true) return;
      observer.disconnect();
      work(end);
    },
    { rootMargin: '100%' },
  );
  observer.observe(end);
}

/** @returns null without a network */
async function fetchList(siteUrl: string): Promise<OfflineList | null> {
  try {
    const response = await fetch(`${siteUrl}keep.json`, { cache: 'no-cache' });
    return response.ok ? ((await response.json()) as OfflineList) : null;
  } catch {
    return null;
  }
}
