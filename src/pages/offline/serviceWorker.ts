/**
 * The service worker: built into `sw.js` at the site's root, so that its scope is the site's folder.
 *
 * - Files whose names carry a hash come from wherever they are kept, else from the network.
 * - Pages come from the network; without one as they were last visited, else as they were kept, else
 *   scripts draw it into a shell that stands in for it, else a page says that there is nothing.
 *
 * Each page names the hash of its own figures (`data-app`), so no page meets figures of another
 * release, whichever worker serves it: it may take over at once.
 */
import { CacheFirst, ExpirationPlugin, NetworkFirst, Serwist, type PrecacheEntry } from 'serwist';
import { ROOT_MARK } from '../shell/rootMark.ts';
import { completeCache } from './offlineCache.ts';
import type { OfflineRoutes } from './routes.ts';

interface WorkerScope {
  readonly __SW_MANIFEST: (PrecacheEntry | string)[] | undefined;
  readonly registration: { readonly scope: string };
}
declare const self: WorkerScope;
/** Put in by the build (`site/offline/serviceWorker.ts`). */
declare const OFFLINE_ROUTES: OfflineRoutes;

/** After so many seconds a page that was visited before is shown as it was then. */
const PATIENCE_S = 4;

const scope = new URL(self.registration.scope);
const pathOf = (url: URL): string => url.pathname.slice(scope.pathname.length);
const isOurs = (url: URL): boolean => url.origin === scope.origin && url.pathname.startsWith(scope.pathname);

const files = new CacheFirst({ cacheName: 'files', plugins: [new ExpirationPlugin({ maxEntries: 400 })] });
const pages = new NetworkFirst({
  cacheName: 'pages',
  networkTimeoutSeconds: PATIENCE_S,
  // The view is in the query; the page is the same.
  matchOptions: { ignoreSearch: true },
  plugins: [new ExpirationPlugin({ maxEntries: 60 })],
});

const serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST ?? [],
  skipWaiting: true,
  clientsClaim: true,
  disableDevLogs: true,
  runtimeCaching: [
    {
      matcher: ({ url }) => isOurs(url) && /^(?:assets|app)\//u.test(pathOf(url)),
      handler: {
        handle: async (options) => (await caches.match(options.request)) ?? files.handle(options),
      },
    },
    { matcher: ({ url, request }) => isOurs(url) && request.mode === 'navigate', handler: pages },
  ],
});
serwist.setCatchHandler(async ({ request, url }) => {
  if (request.mode !== 'navigate') return Response.error();
  return (
    (await cachedPage(url)) ??
    (await shellFor(url)) ??
    (await withRoot(OFFLINE_ROUTES.fallback, url)) ??
    Response.error()
  );
});
serwist.addEventListeners();

async function cachedPage(url: URL): Promise<Response | undefined> {
  const name = await completeCache();
  if (name === null) return undefined;
  return (await caches.open(name)).match(url.href.split(/[?#]/u)[0] ?? url.href);
}

async function shellFor(url: URL): Promise<Response | undefined> {
  const shell = OFFLINE_ROUTES.shells.find(({ addresses }) => new RegExp(addresses, 'u').test(pathOf(url)));
  return shell === undefined || (await completeCache()) === null ? undefined : withRoot(shell.file, url);
}

/** A page that was written for any depth, for the depth of an address. */
async function withRoot(name: string, url: URL): Promise<Response | undefined> {
  const cacheName = await completeCache();
  const address = new URL(name, scope).href;
  const found =
    (cacheName === null ? undefined : await (await caches.open(cacheName)).match(address)) ??
    (await serwist.matchPrecache(address));
  if (found === undefined) return undefined;
  const depth = pathOf(url).split('/').length - 1;
  const root = depth === 0 ? './' : '../'.repeat(depth);
  const html = (await found.text()).replaceAll(ROOT_MARK, root);
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
