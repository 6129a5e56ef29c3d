/** What is kept for a room without network: one cache a release, complete or of no use. */

/** What the build says can be kept (`keep.json`). */
export interface OfflineList {
  /** Of the figures: the folder that pages name as `data-app`. */
  readonly release: string;
  readonly files: readonly OfflineFile[];
  /** Parts of the zoomed map, kept only on request. */
  readonly detail: readonly OfflineFile[];
}
export interface OfflineFile {
  /** Relative to the site's folder. */
  readonly url: string;
  /** As sent, compressed. */
  readonly bytes: number;
}

/**
 * All sites of a host share its caches: each cache has the path of its site's folder in its name. A path
 * has no blanks, so no name begins with that of another folder.
 * @param siteUrl absolute address of the site's folder
 */
export interface CacheNames {
  /** Files whose names carry a hash, as they were loaded. */
  readonly files: string;
  /** Pages as they were visited. */
  readonly pages: string;
  /** Begins the name of a kept release, which follows. */
  readonly kept: string;
}
export function cacheNames(siteUrl: string): CacheNames {
  const { pathname } = new URL(siteUrl);
  return { files: `files ${pathname}`, pages: `pages ${pathname}`, kept: `kept ${pathname} ` };
}
/** Marks a cache that is complete. No page has this address. */
const COMPLETE_MARK = 'https://kept-complete.invalid/';

/** Names of the caches of this site; those of its neighbours on the host are left alone. */
async function ownCaches(siteUrl: string): Promise<readonly string[]> {
  const { files, pages, kept } = cacheNames(siteUrl);
  return (await caches.keys()).filter((name) => name === files || name === pages || name.startsWith(kept));
}

/** A file from any cache of this site. */
export async function matchOwn(siteUrl: string, request: Request | string): Promise<Response | undefined> {
  for (const cacheName of await ownCaches(siteUrl)) {
    const known = await caches.match(request, { cacheName });
    if (known !== undefined) return known;
  }
  return undefined;
}

/** @returns name of the cache whose files are all there; null where nothing is kept */
export async function completeCache(siteUrl: string): Promise<string | null> {
  const { kept } = cacheNames(siteUrl);
  for (const cacheName of await caches.keys()) {
    if (!cacheName.startsWith(kept)) continue;
    if ((await caches.match(COMPLETE_MARK, { cacheName })) !== undefined) return cacheName;
  }
  return null;
}

/** Release of what is kept; null where nothing is. */
export async function cachedRelease(siteUrl: string): Promise<string | null> {
  return (await completeCache(siteUrl))?.slice(cacheNames(siteUrl).kept.length) ?? null;
}

/**
 * Keeps all files of a release; an earlier one goes once this is whole.
 * @param siteUrl    absolute address of the site's folder
 * @param onProgress share of the bytes that are there, 0–1
 * @throws Error when a file cannot be had, or the browser has no room: what was kept before stays
 */
export async function cacheRelease(
  siteUrl: string,
  release: string,
  files: readonly OfflineFile[],
  onProgress: (share: number) => void,
): Promise<void> {
  const { kept } = cacheNames(siteUrl);
  const name = kept + release;
  const cache = await caches.open(name);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const waiting = [...files];
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const url = new URL(file.url, siteUrl).href;
      if ((await cache.match(url)) === undefined) {
        // A name with a hash has one content: what a visit has brought is not sent again.
        const known = isHashed(url, siteUrl) ? await matchOwn(siteUrl, url) : undefined;
        const response = known ?? (await fetch(url, { cache: 'no-cache' }));
        if (!response.ok) throw new Error(`${response.status} for ${url}`);
        await cache.put(url, response);
      }
      done += file.bytes;
      onProgress(done / total);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  await cache.put(COMPLETE_MARK, new Response(release));
  for (const other of await caches.keys()) if (other.startsWith(kept) && other !== name) await caches.delete(other);
}

/** Takes everything of this site away: what was kept, what was visited, the worker itself. */
export async function removeAll(siteUrl: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(siteUrl);
  // Where this site has none, a site in a folder above may answer.
  if (registration?.scope === siteUrl) await registration.unregister();
  for (const name of await ownCaches(siteUrl)) await caches.delete(name);
}

/**
 * Keeps the page that is shown, which came before there was a worker. Of the address only what was
 * loaded counts: by now the visitor may have moved on inside the page, even to one that does not exist.
 */
export async function cacheVisited(siteUrl: string): Promise<void> {
  const names = cacheNames(siteUrl);
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const hashed = new Set(loaded.filter((url) => isHashed(url, siteUrl)));
  const files = await caches.open(names.files);
  for (const url of hashed) await addMissing(files, url);
  const [page] = performance.getEntriesByType('navigation');
  if (page === undefined) return;
  // The view is in the query; the page is the same. The browser knows it by its whole address.
  const [loadedUrl = ''] = page.name.split('#');
  await addMissing(await caches.open(names.pages), loadedUrl.split('?')[0] ?? '', loadedUrl);
}

/** Files of this site whose names carry a hash of what is in them. */
export function isHashed(url: string, siteUrl: string): boolean {
  return ['assets/', 'app/'].some((folder) => url.startsWith(siteUrl + folder));
}

/**
 * From the browser's own store alone: nothing is sent twice. Where a host forbids to store, or the store has
 * thrown it away, the worker keeps it on another visit.
 */
async function addMissing(cache: Cache, url: string, loadedUrl = url): Promise<void> {
  if ((await cache.match(url)) !== undefined) return;
  const response = await fetch(loadedUrl, { cache: 'only-if-cached', mode: 'same-origin' }).catch(() => null);
  if (response?.ok === true) await cache.put(url, response);
}
