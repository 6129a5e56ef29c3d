/**
 * A newer release on the host while a page is open. The page stays as it is; the visitor is told once, and again
 * where the page needs a file that the host no longer has: trying again could not help.
 */
import { render } from 'preact';
import type { Locale } from '../../i18n/locale.ts';
import { NewRelease } from './NewRelease.tsx';
import type { OfflineList } from './offlineCache.ts';

export interface OpenPage {
  readonly locale: () => Locale;
  /** Absolute address of the site's folder. */
  readonly siteUrl: string;
  /** Of the figures that the page shows. */
  readonly release: string;
  /** Address of what was last asked for, whether it could be shown or not. */
  readonly wanted: () => string;
  /** Takes back the offer to try again. */
  readonly onOutdated: () => void;
}

export interface Releases {
  /** A file of the page's own release could not be had. */
  readonly onFailure: () => void;
  /** What the host has now; null without a network. */
  readonly list: () => Promise<OfflineList | null>;
}

/** A page that nobody leaves, on a projector, is told after this time. */
const INTERVAL_MS = 30 * 60_000;

export function watchReleases({ locale, siteUrl, release, wanted, onOutdated }: OpenPage): Releases {
  const place = document.body.appendChild(document.createElement('div'));
  let told = release;
  const ask = async (isNeeded: boolean): Promise<OfflineList | null> => {
    const list = await fetchList(siteUrl);
    if (list === null || list.release === release || (list.release === told && !isNeeded)) return list;
    told = list.release;
    if (isNeeded) onOutdated();
    render(null, place);
    render(<NewRelease locale={locale()} isNeeded={isNeeded} onShow={() => show(wanted())} />, place);
    return list;
  };
  const look = () => {
    if (document.visibilityState === 'visible') void ask(false);
  };
  document.addEventListener('visibilitychange', look);
  addEventListener('online', look);
  setInterval(look, INTERVAL_MS);
  return { onFailure: () => void ask(true), list: () => ask(false) };
}

/** An address that differs in its fragment alone would not be loaded. */
function show(url: string): void {
  if (url.split('#')[0] === location.href.split('#')[0]) location.reload();
  else location.assign(url);
}

async function fetchList(siteUrl: string): Promise<OfflineList | null> {
  try {
    const response = await fetch(`${siteUrl}keep.json`, { cache: 'no-cache' });
    return response.ok ? ((await response.json()) as OfflineList) : null;
  } catch {
    return null;
  }
}
