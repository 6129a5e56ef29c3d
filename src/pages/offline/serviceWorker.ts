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
import { ROOT_MARK } from '../shell/rootMark.ts';
import { cacheNames, completeCache, isHashed, matchOwn } from './offlineCache.ts';
import type { OfflineRoutes } from './routes.ts';

/** Put in by the build (`site/offline/serviceWorker.ts`). */
declare const OFFLINE_ROUTES: OfflineRoutes;
/** Named once: the build writes it out wherever its name stands. */
const ROUTES = OFFLINE_ROUTES;

interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly navigator: { readonly languages: readonly string[] };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void;
}
interface WorkerEvent {
  /** Of a fetch. */
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
  readonly waitUntil: (work: Promise<unknown>) => void;
}
declare const self: WorkerScope;

/** After this time a page that was visited before is shown as it was then. */
const PATIENCE_MS = 4000;
/** The oldest are removed first. */
const MOST_FILES = 400;
const MOST_PAGES = 60;

/** Links of a document that was written for any depth. */
const LINKS = new RegExp(`<a [^>]*href="${ROOT_MARK}([^"]*)"[^>]*>[^<]*</a>`, 'gu');

const scope = new URL(self.registration.scope);
const names = cacheNames(scope.href);
const pathOf = (url: URL): string => url.pathname.slice(scope.pathname.length);
/** The view is in the query; the page is the same. */
const addressOf = (url: URL): string => url.href.split(/[?#]/u)[0] ?? url.href;
const isOurs = (url: URL): boolean => url.origin === scope.origin && url.pathname.startsWith(scope.pathname);

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !isOurs(url)) return;
  if (isHashed(url.href, scope.href)) event.respondWith(fileFor(event));
  else if (request.mode === 'navigate') event.respondWith(pageFor(event, url));
});

async function fileFor(event: WorkerEvent): Promise<Response> {
  const { request } = event;
  const known = await matchOwn(scope.href, request);
  if (known !== undefined) return known;
  const response = await fetch(request);
  keepCopy(event, names.files, request.url, response, MOST_FILES);
  return response;
}

async function pageFor(event: WorkerEvent, url: URL): Promise<Response> {
  const address = addressOf(url);
  const sent = fetch(event.request).then((response) => {
    keepCopy(event, names.pages, address, response, MOST_PAGES);
    return response;
  });
  const patient = new Promise((over) => setTimeout(over, PATIENCE_MS)).then(() => visited(address));
  try {
    return await Promise.race([sent, patient.then((page) => page ?? sent)]);
  } catch {
    return (await withoutNetwork(url)) ?? fallbackFor(url);
  }
}

function keepCopy(event: WorkerEvent, name: string, address: string, response: Response, most: number): void {
  if (response.status !== 200) return;
  const copy = response.clone();
  const keep = async () => {
    const cache = await caches.open(name);
    await cache.put(address, copy);
    const keys = await cache.keys();
    for (const oldest of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(oldest);
  };
  // Without room for it the page still works.
  event.waitUntil(keep().catch(() => undefined));
}

async function withoutNetwork(url: URL): Promise<Response | undefined> {
  const address = addressOf(url);
  return (await visited(address)) ?? (await keptFile(address)) ?? shellFor(url);
}

async function visited(address: string): Promise<Response | undefined> {
  return (await caches.open(names.pages)).match(address, { ignoreSearch: true });
}

async function keptFile(address: string): Promise<Response | undefined> {
  const cacheName = await completeCache(scope.href);
  return cacheName === null ? undefined : caches.match(address, { cacheName });
}

async function shellFor(url: URL): Promise<Response | undefined> {
  const route = ROUTES.shells.find(({ addresses }) => new RegExp(addresses, 'u').test(pathOf(url)));
  const shell = route === undefined ? undefined : await keptFile(new URL(route.file, scope).href);
  return shell === undefined ? undefined : withRoot(await shell.text(), url);
}

/** In the language of the address, else of the browser. Of its links those stay that lead to what is kept. */
async function fallbackFor(url: URL): Promise<Response> {
  const wanted = [pathOf(url).split('/')[0] ?? '', ...self.navigator.languages.map((code) => code.slice(0, 2))];
  const known = Object.keys(ROUTES.fallbacks);
  const language = wanted.find((one) => known.includes(one)) ?? known[0] ?? '';
  let html = ROUTES.fallbacks[language] ?? '';
  for (const [link, path = ''] of html.matchAll(LINKS)) {
    if ((await withoutNetwork(new URL(path, scope))) === undefined) html = html.replace(link, '');
  }
  return withRoot(html, url);
}

/** A page that was written for any depth, with the relative links that an address needs. */
function withRoot(html: string, url: URL): Response {
  const depth = pathOf(url).split('/').length - 1;
  const root = depth === 0 ? './' : '../'.repeat(depth);
  return new Response(html.replaceAll(ROOT_MARK, root), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
