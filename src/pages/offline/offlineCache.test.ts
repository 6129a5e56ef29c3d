/** What is kept, with caches in memory: sites of one host share them as in a browser. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cachedRelease, cacheNames, cacheRelease, cacheVisited, matchOwn, removeAll } from './offlineCache.ts';
import { memoryCaches } from './testCaches.ts';

const HOST = 'https://academy.example/';
const [OURS, THEIRS] = [`${HOST}map/`, `${HOST}map/2026/`];
const FILES = [
  { url: 'kk/', bytes: 10 },
  { url: 'app/1a/texts.json', bytes: 30 },
];
const asked: { readonly url: string; readonly cache: string | undefined }[] = [];
/** Scope of the worker that answers for a page. */
let scope = OURS;
let unregistered = 0;

beforeEach(() => {
  asked.length = unregistered = 0;
  scope = OURS;
  vi.stubGlobal('caches', memoryCaches());
  vi.stubGlobal('fetch', (url: string, { cache }: RequestInit = {}) => {
    asked.push({ url, cache });
    return Promise.resolve(new Response(`from ${url}`));
  });
  vi.stubGlobal('navigator', {
    serviceWorker: {
      getRegistration: () => Promise.resolve({ scope, unregister: () => Promise.resolve((unregistered += 1)) }),
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const keep = (siteUrl: string, release: string) => cacheRelease(siteUrl, release, FILES, () => undefined);

test('a release is kept whole, and takes the place of an earlier one', async () => {
  await keep(OURS, '1a');
  expect(await cachedRelease(OURS)).toBe('1a');
  await keep(OURS, '2b');
  expect(await cachedRelease(OURS)).toBe('2b');
  expect(await caches.keys()).toHaveLength(1);
});

test('two sites of one host keep their own releases, also where one lies in the folder of the other', async () => {
  await keep(OURS, '1a');
  expect(await cachedRelease(THEIRS)).toBeNull();
  expect(await matchOwn(THEIRS, `${OURS}kk/`)).toBeUndefined();
  await keep(THEIRS, '2b');
  expect(await Promise.all([OURS, THEIRS].map(cachedRelease))).toEqual(['1a', '2b']);
  expect(await (await matchOwn(OURS, `${OURS}kk/`))?.text()).toBe(`from ${OURS}kk/`);
});

test('what is taken away is this site alone', async () => {
  await keep(OURS, '1a');
  await keep(THEIRS, '2b');
  for (const site of [OURS, THEIRS]) for (const name of ['files', 'pages'] as const) await caches.open(cacheNames(site)[name]); // prettier-ignore
  await caches.open('articles');
  await removeAll(OURS);
  expect(await caches.keys()).toEqual([`kept /map/2026/ 2b`, 'files /map/2026/', 'pages /map/2026/', 'articles']);
  expect(unregistered).toBe(1);
});

test('the worker of a site in the folder above stays', async () => {
  scope = HOST;
  await removeAll(OURS);
  expect(unregistered).toBe(0);
});

test('of a visit only files of this site are kept', async () => {
  const loaded = [`${OURS}assets/a.js`, `${OURS}app/1a/texts.json`, `${HOST}assets/theirs.js`, `${OURS}keep.json`];
  vi.stubGlobal('performance', {
    getEntriesByType: (type: string) =>
      type === 'resource' ? loaded.map((name) => ({ name })) : [{ name: `${OURS}kk/?r=X#y` }],
  });
  await cacheVisited(OURS);
  expect(asked.map(({ url }) => url)).toEqual([`${OURS}assets/a.js`, `${OURS}app/1a/texts.json`, `${OURS}kk/?r=X`]);
  expect(await matchOwn(OURS, `${OURS}kk/`)).toBeDefined();
  // Where the browser may not store them they are not sent again.
  expect(new Set(asked.map(({ cache }) => cache))).toEqual(new Set(['only-if-cached']));
});

test('who keeps the site is not sent again what a visit has brought', async () => {
  const visited = await caches.open(cacheNames(OURS).files);
  await visited.put(`${OURS}app/1a/texts.json`, new Response('of the visit'));
  await keep(OURS, '1a');
  expect(asked.map(({ url }) => url)).toEqual([`${OURS}kk/`]);
  const kept = await caches.match(`${OURS}app/1a/texts.json`, { cacheName: `${cacheNames(OURS).kept}1a` });
  expect(await kept?.text()).toBe('of the visit');
});
