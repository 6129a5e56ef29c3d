/** Caches in memory for tests, with what our code asks of a browser's. */

/** @returns as the global `caches`; an address is its text, and no header counts */
export function memoryCaches(): CacheStorage {
  const all = new Map<string, Map<string, Response>>();
  const textOf = (request: RequestInfo | URL) => (request instanceof Request ? request.url : String(request));
  const open = (name: string) => {
    const entries = all.get(name) ?? new Map<string, Response>();
    all.set(name, entries);
    return {
      match: (request: RequestInfo | URL) => Promise.resolve(entries.get(textOf(request))?.clone()),
      put: (request: RequestInfo | URL, response: Response) => {
        entries.set(textOf(request), response);
        return Promise.resolve();
      },
    };
  };
  const storage = {
    open: (name: string) => Promise.resolve(open(name)),
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
    match: (request: RequestInfo | URL, { cacheName = '' }: MultiCacheQueryOptions = {}) =>
      open(cacheName).match(request),
  };
  return storage as unknown as CacheStorage;
}
