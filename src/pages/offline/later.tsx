/**
 * What a page does once it is there and idle: makes the worker ready, says when there is news, offers
 * to keep the site, and fetches what is likely to be asked for next.
 */
import { render } from 'preact';
import { adoptStyles } from '../../ui/adoptStyles.ts';
import { trustedScriptUrl } from '../../ui/trustedTypes.ts';
import type { Controller } from '../explore/controller.ts';
import { foreseeWhatComes } from './foresee.ts';
import { keep, keepVisited, keptRelease, type KeepList } from './offlineCache.ts';
import { NewRelease } from './NewRelease.tsx';
import newReleaseCss from './NewRelease.css?inline';
import offlinePartCss from './OfflinePart.css?inline';
import { OfflinePart } from './OfflinePart.tsx';

/** @param app folder of the figures that this page shows */
export async function goOn(controller: Controller, siteUrl: string, app: string): Promise<void> {
  foreseeWhatComes(controller);
  if (!('serviceWorker' in navigator) || !('caches' in window)) return;
  adoptStyles(offlinePartCss + newReleaseCss);
  await navigator.serviceWorker.register(trustedScriptUrl(`${siteUrl}sw.js`), { updateViaCache: 'none' });
  await keepVisited();
  const list = await fetchList(siteUrl);
  if (list === null) return;
  const part = document.createElement('div');
  document.body.append(part);
  const draw = () =>
    render(<OfflinePart locale={controller.store.getState().locale} siteUrl={siteUrl} list={list} />, part);
  draw();
  controller.store.subscribe(({ locale }, before) => {
    if (locale !== before.locale) draw();
  });
  const kept = await keptRelease();
  // What is kept follows quietly; who keeps the site wants to have it up to date.
  if (kept !== null && kept !== list.release) await keep(siteUrl, list.release, list.files, () => undefined);

  const news = document.createElement('div');
  document.body.append(news);
  const tell = (now: KeepList | null) => {
    if (now === null || now.release === app) return;
    render(<NewRelease locale={controller.store.getState().locale} />, news);
  };
  tell(list);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void fetchList(siteUrl).then(tell);
  });
}

/** @returns null without a network */
async function fetchList(siteUrl: string): Promise<KeepList | null> {
  try {
    const response = await fetch(`${siteUrl}keep.json`, { cache: 'no-cache' });
    return response.ok ? ((await response.json()) as KeepList) : null;
  } catch {
    return null;
  }
}
