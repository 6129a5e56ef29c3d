/** The invented country, built to a whole site: as another academy would with its own two folders. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTS, readHostFile } from '../../tests/support/hostRules.ts';
import { FIXTURE, fixtureSite } from '../../tests/support/sites.ts';
import { ROOT } from '../../tools/root.ts';
import { elementsOf, parseXml } from '../../tests/support/xml.ts';
import { LANGUAGES } from '../domain/types.ts';
import { buildSite } from './build.ts';
import { documentsOf } from '../pages/documents.ts';
import type { OfflineList } from '../pages/offline/offlineCache.ts';
import { REGISTRY } from '../pages/registry.ts';
import { registerPagesOf } from '../view/pageLinks.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const [plain, again, hosted] = ['plain', 'again', 'hosted'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
const SITE_URL = 'https://academy.example/map/';
/** A build takes a second or two on an idle machine, a minute on a busy one. */
const PATIENCE_MS = 300_000;

beforeAll(async () => {
  await buildSite({ ...FIXTURE, out: plain, siteUrl: null });
  await buildSite({ ...FIXTURE, out: again, siteUrl: null });
  await buildSite({ ...FIXTURE, out: hosted, siteUrl: SITE_URL });
}, PATIENCE_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesOf = (out: string): readonly string[] =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(out.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
const read = (out: string, name: string) => readFileSync(join(out, name), 'utf8');
/** Of names and contents of all files. */
function hashOf(out: string): string {
  const hash = createHash('sha256');
  for (const name of filesOf(out)) hash.update(name).update(readFileSync(join(out, name)));
  return hash.digest('hex');
}
/** Shells are no pages: nobody has their addresses. */
const pagesOf = (out: string) => filesOf(out).filter((name) => name.endsWith('.html') && !name.startsWith('shell/'));

describe('the site of the invented country', () => {
  test('has every page of the contract, in three languages', () => {
    const { context } = fixtureSite();
    const expected = LANGUAGES.flatMap((language) => [
      `${language}/index.html`,
      `${language}/map/index.html`,
      `${language}/changes/index.html`,
      `${language}/compare/index.html`,
      `${language}/present/index.html`,
      `${language}/data/index.html`,
      `${language}/region/index.html`,
      `${language}/registers/index.html`,
      ...registerPagesOf(context.pages ?? []).map(({ folder }) => `${language}/${folder}index.html`),
      ...['', 'embed/'].flatMap((folder) => [
        ...context.regions.map((id) => `${language}/${folder}region/${id}/index.html`),
        ...context.indicators.flatMap(({ id, years }) => [
          `${language}/${folder}map/${id}/index.html`,
          ...years.map((year) => `${language}/${folder}map/${id}/${year}/index.html`),
        ]),
      ]),
    ]);
    expect(pagesOf(plain)).toEqual(['404.html', 'index.html', ...expected].sort());
  });

  test('has its figures and picture next to each map and region, and the data and boundaries to take away', () => {
    const files = filesOf(plain);
    const isWhole = (name: string) => !name.includes('/embed/');
    for (const page of files.filter((name) => /\/(?:\d{4}|region\/[^/]+)\/index\.html$/u.test(name) && isWhole(name))) {
      for (const name of ['data.csv', 'picture.svg', 'picture.png'])
        expect(files).toContain(page.replace('index.html', name));
    }
    const tables = ['regions', 'indicators', 'observations', 'published', 'names', 'sources', 'notes'].map(
      (name) => `data/${name}.csv`,
    );
    expect(files).toEqual(
      expect.arrayContaining([...tables, 'data/datapackage.json', 'geo/regions.topojson', 'geo/regions.geojson']),
    );
    for (const name of files.filter((one) => /\.(?:json|geojson|topojson)$/u.test(one)))
      expect(() => JSON.parse(read(plain, name)) as unknown, name).not.toThrow();
    for (const name of files.filter((one) => one.endsWith('.svg')))
      expect(() => parseXml(read(plain, name)), name).not.toThrow();
  });

  test('writes one CSV row per region and the country for a map, and all of them in one file', () => {
    const rows = read(plain, 'en/map/lab-spending/2022/data.csv').trim().split(/\r?\n/u);
    expect(rows).toHaveLength(1 + 8);
    expect(rows.every((row, index) => index === 0 || row.includes(',lab-spending,2022,'))).toBe(true);
    expect(read(plain, 'data/observations.csv').trim().split(/\r?\n/u)).toHaveLength(1 + 3 * 24 + 3 * 7);
  });

  test('writes every row of a region, and those of a territory that it was part of', () => {
    const rows = read(plain, 'en/region/XA-3/data.csv').trim().split(/\r?\n/u);
    expect(rows[0]).toBe('region,indicator,year,value,unit,status,source,locator,note,territory');
    const own = rows.slice(1).filter((row) => row.startsWith('XA-3,'));
    expect(own).toHaveLength(4 * 3);
    const others = rows.slice(1).filter((row) => !row.startsWith('XA-3,'));
    expect(others.length).toBeGreaterThan(0);
    expect(others.every((row) => row.startsWith('XA-2,') && row.endsWith(',XA-2+XA-3'))).toBe(true);
  });

  test('mentions nothing of the country that this project was made for', () => {
    for (const name of filesOf(plain).filter((one) => !/\.(?:png|br|gz)$/u.test(one))) {
      expect(read(plain, name), name).not.toMatch(/KZ-|Қазақстан|Казахстан|Kazakhstan/u);
      // The scripts know how wide the sign of its currency is, as they do of every letter.
      if (!name.endsWith('.js')) expect(read(plain, name), name).not.toContain('₸');
    }
  });

  test('leads everywhere by relative addresses that are there', () => {
    for (const page of pagesOf(plain).filter((name) => name !== '404.html')) {
      const html = read(plain, page);
      for (const [, address = ''] of html.matchAll(/(?:href|src)="(?!#|data:|https?:|mailto:)([^"]*)"/gu)) {
        if (address === '') continue;
        const { pathname } = new URL(address.replaceAll('&amp;', '&'), `file:///${page}`);
        const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
        expect(existsSync(join(plain, file)), `${page} → ${address}`).toBe(true);
      }
    }
  });

  test('asks no other host for anything, and is read without scripts', () => {
    for (const page of pagesOf(plain)) {
      const html = read(plain, page);
      expect(html, page).not.toMatch(/<(?:script|img|link|iframe)[^>]*(?:src|href)="(?:https?:)?\/\//u);
      expect(html, page).not.toMatch(/ style="|javascript:|unsafe-/u);
      expect(html, page).toMatch(/<html lang="(?:kk|ru|en)"/u);
    }
    expect(read(plain, 'en/map/index.html').match(/<path data-region=/gu)).toHaveLength(7);
    expect(read(plain, 'en/map/lab-spending/2020/index.html')).toContain('data-region="XA-2+XA-3"');
  });

  test('loads only files of its own release', () => {
    const [, root = '', app = ''] = /data-root="([^"]*)" data-app="([^"]*)"/u.exec(read(plain, 'kk/index.html')) ?? [];
    expect([root, app]).toEqual(['../', expect.stringMatching(/^app\/[\da-f]{10}\/$/u)]);
    const own = filesOf(plain)
      .filter((name) => name.startsWith(app))
      .map((name) => name.slice(app.length));
    const indicators = fixtureSite().dataset.indicators.map(({ id }) => `figures/kk/${id}.json`);
    expect(own).toEqual(
      expect.arrayContaining([
        'catalogue.json',
        'search.json',
        ...indicators,
        ...LANGUAGES.map((l) => `texts/${l}.json`),
      ]),
    );
  });

  test('names the licences of all packages that its scripts are made of', () => {
    const text = read(plain, 'licences.txt');
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    // What is used at build time only does not reach browsers.
    const own = Object.keys(dependencies).filter((name) => name !== 'valibot');
    const theirs = ['@luma.gl/core', '@loaders.gl/core', '@math.gl/web-mercator', 'd3-array'];
    const withinMapLibre = ['pbf', 'kdbush', 'murmurhash-js', '@maplibre/geojson-vt'];
    for (const name of [...own, ...theirs, ...withinMapLibre]) expect(text).toMatch(new RegExp(`^${name} \\(`, 'mu'));
    expect(text).not.toMatch(/^(?:vite|vitest|valibot|typescript) \(/mu);
    for (const notice of ['MapLibre contributors', 'Jason Miller', 'Mike Bostock']) expect(text).toContain(notice);
  });

  test('is the same to the last byte when built again', () => {
    expect(filesOf(again)).toEqual(filesOf(plain));
    for (const name of filesOf(plain))
      expect(readFileSync(join(again, name)).equals(readFileSync(join(plain, name))), name).toBe(true);
  });
});

describe('absolute addresses', () => {
  test('are left out where the address of the site is not known', () => {
    for (const page of pagesOf(plain))
      expect(read(plain, page), page).not.toMatch(/rel="canonical"|og:url|og:image|rel="alternate"|contentUrl/u);
  });

  test('name the one address of a view, those of the other languages, and its picture', () => {
    const html = read(hosted, 'ru/map/lab-spending/2021/index.html');
    expect(html).toContain(`<link rel="canonical" href="${SITE_URL}ru/map/lab-spending/2021/">`);
    expect(html).toContain(`<meta property="og:url" content="${SITE_URL}ru/map/lab-spending/2021/">`);
    expect(html).toContain(`<meta property="og:image" content="${SITE_URL}ru/map/lab-spending/2021/picture.png">`);
    for (const language of LANGUAGES) {
      expect(html).toContain(
        `<link rel="alternate" hreflang="${language}" href="${SITE_URL}${language}/map/lab-spending/2021/">`,
      );
    }
  });

  test('name those of a region too, and its picture', () => {
    const html = read(hosted, 'ru/region/XA-6/index.html');
    expect(html).toContain(`<link rel="canonical" href="${SITE_URL}ru/region/XA-6/">`);
    expect(html).toContain(`<meta property="og:image" content="${SITE_URL}ru/region/XA-6/picture.png">`);
    expect(html).toContain(`<link rel="alternate" hreflang="kk" href="${SITE_URL}kk/region/XA-6/">`);
  });

  test('name a picture on every page that search engines may show', () => {
    for (const page of pagesOf(hosted).filter((name) => !name.includes('/embed/'))) {
      const html = read(hosted, page);
      if (!html.includes('noindex')) expect(html, page).toContain('<meta property="og:image" content="');
    }
    const own = elementsOf(parseXml(read(hosted, 'ru/needs/picture.svg'))).map(({ text }) => text);
    expect(own.join(' ')).toContain(`${SITE_URL}ru/needs/`);
  });

  test('are the same on all pages that show one view', () => {
    for (const page of [
      'kk/map/index.html',
      'kk/map/lab-spending-per-head/index.html',
      'kk/map/lab-spending-per-head/2022/index.html',
    ]) {
      expect(read(hosted, page)).toContain(`<link rel="canonical" href="${SITE_URL}kk/map/">`);
    }
  });

  test('lead to files that are there', () => {
    for (const page of pagesOf(hosted)) {
      for (const [, path = ''] of read(hosted, page).matchAll(/https:\/\/academy\.example\/map\/([^"&\\<\s]*)/gu)) {
        expect(
          existsSync(join(hosted, path === '' || path.endsWith('/') ? `${path}index.html` : path)),
          `${page} → ${path}`,
        ).toBe(true);
      }
    }
  });
});

describe('kept for a room without network', () => {
  const list = () => JSON.parse(read(plain, 'keep.json')) as OfflineList;

  test('are the documents of every page that says so, at the address that it is asked for by', () => {
    const kept = list().files.map(({ url }) => url);
    const documents = documentsOf(REGISTRY, fixtureSite());
    expect(kept).toEqual(expect.arrayContaining(documents.filter(({ page }) => page.offline).map(({ path }) => path)));
    for (const { page, path } of documents) if (!page.offline) expect(kept).not.toContain(path);
    // What a council takes into a room without network, and what it had to do without.
    for (const folder of ['registers', 'organisations', 'needs', 'initiatives', 'targets', 'data'])
      for (const language of LANGUAGES) expect(kept).toContain(`${language}/${folder}/`);
  });

  test('are figures, words and scripts beside them; each file is there, and counted as it is sent', () => {
    const { files, detail } = list();
    expect(files.filter(({ url }) => /^app\/.*\.json$/u.test(url)).length).toBeGreaterThan(8);
    expect(files.filter(({ url }) => /^assets\/.*\.js$/u.test(url)).length).toBeGreaterThan(2);
    for (const { url, bytes } of [...files, ...detail]) {
      const file = join(plain, url === '' || url.endsWith('/') ? `${url}index.html` : url);
      const sent = existsSync(`${file}.br`) ? `${file}.br` : file;
      expect(bytes, url).toBe(readFileSync(sent).length);
    }
  });
});

describe('for hosts and search engines', () => {
  const HOST_FILES = Object.entries(HOSTS);

  test.each(HOST_FILES)('%s: each page matches exactly one rule for who may frame it', (file, hostOf) => {
    for (const [out, base] of [
      [plain, '/'],
      // `_headers` counts from the host's root, whatever the folder.
      [hosted, file === '_headers' ? '/' : new URL(SITE_URL).pathname],
    ] as const) {
      const headersAt = hostOf(readHostFile(out, file));
      for (const { page, path, file: document } of documentsOf(REGISTRY, fixtureSite())) {
        const who = page.mayBeFramed === true ? '*' : "'self'";
        for (const address of [path, document])
          expect(headersAt(base + address)['Content-Security-Policy'], address).toEqual([`frame-ancestors ${who}`]);
      }
      for (const embed of ['kk/embed/region/XA-6/', 'en/embed/map/lab-spending/2021/', 'v/2026-01/ru/embed/map/x/'])
        expect(headersAt(base + embed)['Content-Security-Policy'], embed).toEqual(['frame-ancestors *']);
    }
  });

  test.each(HOST_FILES)(
    '%s says nothing that hangs on a page’s contents, and how long to keep what',
    (file, hostOf) => {
      expect(readHostFile(plain, file)).not.toMatch(/sha256-|script-src|style-src|unsafe-/u);
      const headersAt = hostOf(readHostFile(plain, file));
      for (const address of ['/kk/', '/kk/map/lab-spending/2021/picture.svg', '/assets/x.js'])
        expect(headersAt(address)['X-Content-Type-Options'], address).toEqual(['nosniff']);
      expect(readHostFile(plain, file)).toMatch(/assets\//u);
      expect(readHostFile(plain, file)).toMatch(/max-age=31536000, immutable/u);
    },
  );

  test('settings of servers are none of the site’s files', () => {
    expect(filesOf(plain).filter((name) => /nginx|Caddyfile|^hosting/u.test(name))).toEqual([]);
  });

  test.each(HOST_FILES)('%s lets programs on other sites read figures, boundaries and pictures', (file, hostOf) => {
    const headersAt = hostOf(readHostFile(plain, file));
    for (const address of ['/data/regions.csv', '/geo/regions.geojson', '/kk/map/lab-spending/2021/picture.svg'])
      expect(headersAt(address)['Access-Control-Allow-Origin'], address).toEqual(['*']);
    for (const address of ['/kk/', '/kk/data/', '/app/1a/texts/kk.json'])
      expect(headersAt(address)['Access-Control-Allow-Origin'], address).toBeUndefined();
  });

  test('_headers has no more rules than hosts read', () => {
    expect(read(plain, '_headers').match(/^\//gmu)?.length).toBeLessThanOrEqual(100);
  });

  test('beside each text file of some size stand two smaller ones with the same content', () => {
    const texts = filesOf(plain).filter((name) => /\.(?:html|js|mjs|json|csv|svg|geojson)$/u.test(name));
    let pairs = 0;
    for (const name of texts) {
      const content = readFileSync(join(plain, name));
      if (content.length < 1000) continue;
      const [br, gz] = [readFileSync(join(plain, `${name}.br`)), readFileSync(join(plain, `${name}.gz`))];
      expect(br.length, name).toBeLessThan(content.length);
      expect(brotliDecompressSync(br).equals(content), name).toBe(true);
      expect(gunzipSync(gz).equals(content), name).toBe(true);
      pairs += 1;
    }
    expect(pairs).toBeGreaterThan(60);
  });

  test('the sitemap lists every page once, with its other languages, where the address is known', () => {
    expect(existsSync(join(plain, 'sitemap.xml'))).toBe(false);
    expect(read(plain, 'robots.txt')).not.toContain('Sitemap');
    expect(read(hosted, 'robots.txt')).toContain(`Sitemap: ${SITE_URL}sitemap.xml`);
    const map = read(hosted, 'sitemap.xml');
    expect(() => parseXml(map.slice(map.indexOf('?>') + 2).trim())).not.toThrow();
    const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, url]) => url);
    const expected = pagesOf(hosted)
      .filter((name) => name !== '404.html' && name !== 'index.html' && !name.includes('/embed/'))
      .map((name) => SITE_URL + name.replace(/index\.html$/u, ''));
    expect([...listed].sort()).toEqual(expected.sort());
    expect(map).toContain(`<xhtml:link rel="alternate" hreflang="ru" href="${SITE_URL}ru/region/XA-6/"/>`);
    expect(map).toContain('hreflang="x-default"');
  });

  test('each map and region describes its data in full', () => {
    for (const page of ['en/map/lab-spending/2021/index.html', 'ru/region/XA-6/index.html', 'kk/data/index.html']) {
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(read(hosted, page)) ?? [];
      const data = JSON.parse(json) as Record<string, unknown>;
      expect(data['@type'], page).toBe('Dataset');
      for (const key of ['name', 'description', 'creator', 'url', 'distribution', 'isAccessibleForFree'])
        expect(data[key], `${page} ${key}`).toBeTruthy();
    }
  });

  test('previews are 1200 × 630', () => {
    const png = readFileSync(join(hosted, 'en/map/lab-spending/2021/picture.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});

describe('data with a fault', () => {
  test('refuse to build, name file and line, and leave the last good site as it was', async () => {
    const data = join(folder, 'faulty');
    cpSync(FIXTURE.data, data, { recursive: true });
    const file = join(data, 'observations/lab-spending.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('120.5', '12O.5'));
    const before = hashOf(plain);
    await expect(buildSite({ ...FIXTURE, data, out: plain, siteUrl: null })).rejects.toThrow(
      /observations\/lab-spending\.csv, line 2, column value: .*"12O\.5"/su,
    );
    expect(hashOf(plain)).toBe(before);
  });

  test('so do boundaries that cannot be read', async () => {
    const geo = join(folder, 'no-boundaries');
    cpSync(FIXTURE.geo, geo, { recursive: true });
    writeFileSync(join(geo, 'regions.geojson'), '{');
    const before = hashOf(plain);
    await expect(buildSite({ ...FIXTURE, geo, out: plain, siteUrl: null })).rejects.toThrow();
    expect(hashOf(plain)).toBe(before);
  });
});
