/** A stranger adds a page: a folder, a line in the registry, its messages. Nothing else has to know. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aboutPage } from '../../tests/fixtures/pages/about/page.ts';
import { HOSTS } from '../../tests/support/hostRules.ts';
import { kindsOfPages } from '../../tests/support/pages.ts';
import { FIXTURE } from '../../tests/support/sites.ts';
import { LANGUAGES } from '../domain/types.ts';
import { readMessages } from '../i18n/compileMessages.ts';
import type { OfflineList } from '../pages/offline/offlineCache.ts';
import { REGISTRY } from '../pages/registry.ts';
import { buildSite } from './build.ts';
import { loadSite } from './site.ts';

const out = mkdtempSync(join(tmpdir(), 'about-'));
const read = (name: string) => readFileSync(join(out, name), 'utf8');
const parts = {
  registry: [...REGISTRY, aboutPage],
  moreMessages: readMessages(
    readFileSync(join(import.meta.dirname, '../../tests/fixtures/pages/about/messages.csv'), 'utf8'),
  ),
};
const SITE_URL = 'https://academy.example/';

beforeAll(() => buildSite({ ...FIXTURE, ...parts, out, siteUrl: SITE_URL }), 300_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

test('it is written in each language, and is the current section of its own navigation', () => {
  expect(read('ru/about/index.html')).toContain('<h1>О нас</h1>');
  for (const language of LANGUAGES)
    expect(read(`${language}/about/index.html`)).toMatch(
      new RegExp(`<a href="../../${language}/about/" aria-current="page">`, 'u'),
    );
});

test('every other page leads to it, without a network too', () => {
  for (const page of [
    'en/index.html',
    'en/map/lab-spending/2021/index.html',
    'en/region/XA-6/index.html',
    'en/needs/index.html',
    'en/data/index.html',
    '404.html',
  ])
    // prettier-ignore
    expect(read(page), page).toMatch(/href="[^"]*en\/about\/"[^>]*>About us</u);
  // The explore page draws its navigation anew: it knows the page and its name.
  const [, app = ''] = /data-app="([^"]*)"/u.exec(read('en/index.html')) ?? [];
  expect(read(`${app}catalogue.json`)).toContain('"navigation":"about.title"');
  const { messages } = JSON.parse(read(`${app}texts/kk.json`)) as { messages: Record<string, unknown> };
  expect(messages['about.title']).toBe('Біз туралы');
  expect(messages).not.toHaveProperty(['about.lead']);
});

test('search engines find it, with its languages', () => {
  for (const language of LANGUAGES) {
    expect(read('sitemap.xml')).toContain(`<loc>${SITE_URL}${language}/about/</loc>`);
    expect(read('kk/about/index.html')).toContain(
      `<link rel="alternate" hreflang="${language}" href="${SITE_URL}${language}/about/">`,
    );
  }
});

test.each(Object.entries(HOSTS))('%s: other sites may not frame it', (file, hostOf) => {
  for (const address of ['/en/about/', '/en/about/index.html'])
    expect(hostOf(read(file))(address)['Content-Security-Policy']).toEqual(["frame-ancestors 'self'"]);
});

test('it is kept for a room without network', () => {
  const { files } = JSON.parse(read('keep.json')) as OfflineList;
  for (const language of LANGUAGES) expect(files.map(({ url }) => url)).toContain(`${language}/about/`);
});

test('the tests of all pages look at it: axe, narrow screens, paper, use without network', () => {
  const site = loadSite(FIXTURE.data, FIXTURE.geo, parts);
  expect(kindsOfPages(parts.registry, site)).toContainEqual({ name: 'about', path: 'about/', hasScripts: false });
});
