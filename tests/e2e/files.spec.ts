/** What the build wrote, read as files: no browser is started for it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sizeText } from '../../src/pages/data/Downloads.tsx';
import { documentOf } from '../support/documents.tsx';
import { localeOf } from '../support/shown.ts';
import { realSite } from '../support/sites.ts';
import { LANGUAGES } from '../../src/domain/types.ts';
import { DIST } from './support/site.ts';

const { regions } = realSite().dataset;
const PAGE_BUDGET = 30 * 1024;
const pageAt = (path: string) => documentOf(readFileSync(join(DIST, path, 'index.html'), 'utf8'));

/** Where a link leads, from the site's folder; null for other hosts, mails and places in the same page. */
function target(page: string, href: string): string | null {
  if (/^(?:#|[a-z]+:|\/\/)/u.test(href)) return null;
  const { pathname } = new URL(href, `file:///${page}`);
  return pathname.slice(1).replace(/(^|\/)$/u, '$1index.html');
}

test('hosts take so many files of such a size', () => {
  // Cloudflare Pages takes the fewest: 20,000 files of 25 MiB.
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeLessThanOrEqual(20_000);
  const sizes = files.map((file) => statSync(join(file.parentPath, file.name)).size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(25 * 1024 * 1024);
});

test('every page has one heading and its language, and all its links lead to files', () => {
  test.setTimeout(120_000);
  const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('index.html') && !name.startsWith('shell/'));
  expect(pages.length).toBeGreaterThan(500);
  const known = new Map<string, boolean>();
  const isThere = (file: string) => {
    const answer = known.get(file) ?? existsSync(join(DIST, file));
    known.set(file, answer);
    return answer;
  };
  const missing: string[] = [];
  for (const page of pages) {
    const html = readFileSync(join(DIST, page), 'utf8');
    if (dirname(page) !== '.') {
      expect(html.match(/<h1[ >]/gu)?.length, page).toBe(1);
      // Frames of a release stand in its folder.
      const [language] = page.replace(/^v\/[^/]+\//u, '').split('/');
      expect(html, page).toContain(`<html lang="${language}"`);
    }
    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]*)"/gu)) {
      const file = target(page, href.replaceAll('&amp;', '&'));
      if (file !== null && !isThere(file)) missing.push(`${page} → ${href}`);
    }
  }
  expect(missing).toEqual([]);
});

test('pages of maps, regions and data lead far', () => {
  const ways = (path: string) =>
    new Set(
      [...pageAt(path).querySelectorAll('a[href]')].flatMap(
        (link) => target(`${path}index.html`, link.getAttribute('href') ?? '') ?? [],
      ),
    );
  for (const path of ['kk/map/', 'kk/map/rd-intensity/2015/']) expect(ways(path).size, path).toBeGreaterThan(55);
  for (const { id } of regions) expect(ways(`kk/region/${id}/`).size, id).toBeGreaterThan(55);
  expect(ways('ru/data/').size).toBeGreaterThan(100);
});

for (const language of LANGUAGES)
  test(`${language}: the data page offers files that are there, each of the size it says`, () => {
    const rows = [...pageAt(`${language}/data/`).querySelectorAll('[aria-labelledby=downloads] .files tbody tr')].map(
      (row) => ({
        file: target(`${language}/data/index.html`, row.querySelector('a')?.getAttribute('href') ?? '') ?? '',
        size: row.querySelector('td')?.textContent ?? '',
      }),
    );
    expect(rows.map(({ file }) => file).sort()).toEqual(
      [
        ...[
          'groups',
          'indicators',
          'names',
          'notes',
          'observations',
          'openalex-fields',
          'published',
          'regions',
          'sources',
          'units',
        ],
        ...[
          'co-financing',
          'events',
          'facts',
          'fields',
          'initiatives',
          'kinds',
          'needs',
          'organisations',
          'partnerships',
        ],
        ...['computed-notes', 'profile', 'register-sources', 'requests', 'stages', 'targets', 'wordings'],
      ]
        .map((name) => `data/${name}.csv`)
        .concat('data/datapackage.json', 'geo/regions.geojson', 'geo/regions.topojson')
        .sort(),
    );
    const { t, format } = localeOf(language);
    for (const { file, size } of rows)
      expect(size, file).toBe(sizeText(statSync(join(DIST, file)).size, { t, format }));
  });

test('figures and pictures of a region stand beside its page', () => {
  for (const { id } of regions) {
    const path = `kk/region/${id}`;
    const rows = readFileSync(join(DIST, path, 'data.csv'), 'utf8')
      .trim()
      .split('\n');
    expect(rows[0]).toBe('region,indicator,year,value,unit,status,source,locator,note,territory');
    expect(rows.length).toBeGreaterThan(100);
    for (const name of ['picture.svg', 'picture.png']) expect(existsSync(join(DIST, path, name))).toBe(true);
  }
});

test('no page of a region is above 30 KB', () => {
  for (const language of LANGUAGES) {
    for (const path of ['', ...regions.map(({ id }) => `${id}/`)]) {
      const { size } = statSync(join(DIST, language, 'region', path, 'index.html.br'));
      expect(size, `${language} ${path}`).toBeLessThanOrEqual(PAGE_BUDGET);
    }
  }
});
