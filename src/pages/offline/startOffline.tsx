/** The site without a network, once the page is at rest: starts the worker and offers to keep the site. */
import { adoptStyles } from '../../ui/adoptStyles.ts';
import { trustedScriptUrl } from '../../ui/trustedTypes.ts';
import type { PageStore } from './drawOffer.tsx';
import newReleaseCss from './NewRelease.css?inline';
import { cacheRelease, cacheVisited, cachedRelease } from './offlineCache.ts';
import { watchReleases, type OpenPage, type Releases } from './releases.tsx';

/** Fragment of the link to the offer: that of the other pages leads here too. */
const OFFER = '#keep';

/** @returns what is told of files that could not be had */
export function startOffline(store: PageStore, page: Omit<OpenPage, 'locale'>): Releases {
  adoptStyles(newReleaseCss);
  const releases = watchReleases({ ...page, locale: () => store.getState().locale });
  const part = document.body.appendChild(document.createElement('div'));
  const showPart = () => {
    if (location.hash === OFFER) part.scrollIntoView();
  };
  whenNear(part, async () => {
    const [list, { drawOffer }] = await Promise.all([releases.list(), import('./drawOffer.tsx')]);
    if (list === null) return;
    drawOffer(part, store, page.siteUrl, list, showPart);
  });
  showPart();
  // Without a secure connection browsers have neither.
  if ('serviceWorker' in navigator && 'caches' in window) {
    keepPages(page, releases).catch((error: unknown) => console.warn(error));
  }
  return releases;
}

async function keepPages({ siteUrl }: Pick<OpenPage, 'siteUrl'>, releases: Releases): Promise<void> {
  await navigator.serviceWorker.register(trustedScriptUrl(`${siteUrl}sw.js`), { updateViaCache: 'none' });
  await cacheVisited(siteUrl);
  // Files that are not kept come from the network, and may be of a newer release.
  const cached = await cachedRelease(siteUrl);
  if (cached === null) return;
  const list = await releases.list();
  // A visitor who keeps the site wants it up to date: that happens quietly, where bytes need not be saved.
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (list === null || cached === list.release || connection?.saveData === true) return;
  await cacheRelease(siteUrl, list.release, list.files, () => undefined);
}

/** Does the work once, when the end of the page is less than a screen away. Most visits do not scroll so far. */
function whenNear(end: HTMLElement, work: () => Promise<void>): void {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (entry?.isIntersecting !== true) return;
      observer.disconnect();
      work().catch((error: unknown) => console.warn(error));
    },
    { rootMargin: '100%' },
  );
  observer.observe(end);
}
