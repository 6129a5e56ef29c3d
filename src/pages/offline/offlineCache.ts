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

export const CACHE_PREFIX = 'kept-';
/** Marks a cache that is complete. No page has this address. */
const COMPLETE_MARK = 'kept-complete';

/** @returns name of the cache whose files are all there; null where nothing is kept */
export async function completeCache(): Promise<string | null> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(CACHE_PREFIX)) continue;
    if ((await (await caches.open(name)).match(`https://${COMPLETE_MARK}.invalid/`)) !== undefined) return name;
  }
  return null;
}

/** Release of what is kept; null where nothing is. */
export async function cachedRelease(): Promise<string | null> {
  return (await completeCache())?.slice(CACHE_PREFIX.length) ?? null;
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
  const name = CACHE_PREFIX + release;
  const cache = await caches.open(name);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const waiting = [...files];
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const url = new URL(file.url, siteUrl).href;
      if ((await cache.match(url)) === undefined) {
        const response = await fetch(url, { cache: 'no-cache' });
        if (!response.ok) throw new Error(`${response.status} for ${url}`);
        await cache.put(url, response);
      }
      done += file.bytes;
      onProgress(done / total);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  await cache.put(`https://${COMPLETE_MARK}.invalid/`, new Response(release));
  for (const other of await caches.keys())
    if (other.startsWith(CACHE_PREFIX) && other !== name) await caches.delete(other);
}

/** Takes everything away: what was kept, what was visited, the worker itself. */
export async function removeAll(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}

/**
 * Keeps the page that is shown, which came before there was a worker. Of the address only what was
 * loaded counts: by now the visitor may have moved on inside the page, even to one that does not exist.
 */
export async function cacheVisited(): Promise<void> {
  const own = (url: string): boolean => url.startsWith(location.origin);
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const hashed = new Set(loaded.filter((url) => own(url) && /\/(?:assets|app)\//u.test(url)));
  const files = await caches.open('files');
  for (const url of hashed) await addMissing(files, url);
  const [page] = performance.getEntriesByType('navigation');
  if (page !== undefined) await addMissing(await caches.open('pages'), page.name.split(/[?#]/u)[0] ?? page.name);
}

/** What fails now is kept on another visit. The browser already has these files, so none is sent twice. */
async function addMissing(cache: Cache, url: string): Promise<void> {
  if ((await cache.match(url)) !== undefined) return;
  const response = await fetch(url, { cache: 'force-cache' }).catch(() => null);
  if (response?.ok === true) await cache.put(url, response);
}
