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

/**
 * @param siteUrl absolute address of the site's folder
 * @param release of the figures that this page shows
 */
export async function startOffline(
  store: StoreApi<{ readonly locale: Locale }>,
  siteUrl: string,
  release: string,
): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return;
  adoptStyles(offlinePartCss + newReleaseCss);
  await navigator.serviceWorker.register(trustedScriptUrl(`${siteUrl}sw.js`), { updateViaCache: 'none' });
  await cacheVisited();
  const list = await fetchList(siteUrl);
  if (list === null) return;
  const part = document.createElement('div');
  document.body.append(part);
  const draw = () => render(<OfflinePart locale={store.getState().locale} siteUrl={siteUrl} list={list} />, part);
  draw();
  store.subscribe(({ locale }, before) => {
    if (locale !== before.locale) draw();
  });
  const cached = await cachedRelease();
  // A visitor who keeps the site wants it up to date: that happens quietly.
  if (cached !== null && cached !== list.release)
    await cacheRelease(siteUrl, list.release, list.files, () => undefined);

  const news = document.createElement('div');
  document.body.append(news);
  const tell = (now: OfflineList | null) => {
    if (now === null || now.release === release) return;
    render(<NewRelease locale={store.getState().locale} />, news);
  };
  tell(list);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void fetchList(siteUrl).then(tell);
  });
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
