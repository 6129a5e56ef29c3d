/** Example 2 of docs/examples.md: a stranger adds a page, and nothing else has to know of it. */
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/types.ts';
import type { OfflineList } from '../../../src/pages/offline/offlineCache.ts';
import type { PageKind } from '../../../src/pages/pageKind.ts';
import { HOSTS, readHostFile } from '../../support/hostRules.ts';
import { kindsOfPages } from '../../support/pages.ts';
import { fixtureSite } from '../../support/sites.ts';
import { changedProject } from './changedProject.ts';

const { folder, run, build, read, remove } = changedProject('2. Add a page');
const SITE_URL = 'https://academy.example/';

beforeAll(() => build(SITE_URL), 300_000);
afterAll(remove);

test('it compiles, its messages are known', () => {
  run('tools/write-message-keys.ts');
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, folder);
  const page = join(folder, 'src/pages/about/page.tsx');
  const program = ts.createProgram([page], options);
  const problems = ts.getPreEmitDiagnostics(program, program.getSourceFile(page));
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);
});

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
    expect(hostOf(readHostFile(join(folder, 'dist'), file))(address)['Content-Security-Policy']).toEqual([
      "frame-ancestors 'self'",
    ]);
});

test('it is kept for a room without network', () => {
  const { files } = JSON.parse(read('keep.json')) as OfflineList;
  for (const language of LANGUAGES) expect(files.map(({ url }) => url)).toContain(`${language}/about/`);
});

test('the tests of all pages look at it: axe, narrow screens, paper, use without network', async () => {
  const list = join(folder, 'src/pages/registry.ts');
  const { REGISTRY } = (await import(/* @vite-ignore */ list)) as { REGISTRY: readonly PageKind[] };
  expect(kindsOfPages(REGISTRY, fixtureSite())).toContainEqual({
    name: 'about',
    path: 'about/',
    hasScripts: false,
    isFrame: false,
  });
});
