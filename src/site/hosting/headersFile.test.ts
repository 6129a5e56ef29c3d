/** `_headers` as the two hosts read it that cannot be run here: by the grammar and the limits that they document. */
import { describe, expect, test } from 'vitest';
import { cloudflare, HOSTS, netlify, readHeaderRules } from '../../../tests/support/hostRules.ts';
import { fixtureSite, realSite } from '../../../tests/support/sites.ts';
import { documentsOf } from '../../pages/documents.ts';
import { REGISTRY } from '../../pages/registry.ts';
import { hostRules } from './rules.ts';
import { headersFile, nginxConf } from './servers.ts';

const READERS = { Netlify: netlify, 'Cloudflare Pages': cloudflare } as const;

describe.each([
  ['this country', realSite],
  ['the invented country', fixtureSite],
] as const)('of %s', (_, siteOf) => {
  const documents = documentsOf(REGISTRY, siteOf());
  const rules = hostRules(documents);
  const text = headersFile(rules);
  const pages = documents.flatMap(({ path, file }) => [`/${path}`, `/${file}`]);
  const beside = documents
    .filter(({ path }) => /\/(?:map|region)\/[^/]+\//u.test(path))
    .flatMap(({ path }) => ['picture.svg', 'picture.png', 'data.csv'].map((name) => `/${path}${name}`));
  const others = [
    '/assets/explore-1a2b.js',
    '/app/1a2b/texts/kk.json',
    '/data/observations.csv',
    '/data/datapackage.json',
    '/geo/regions.topojson',
    '/geo/towns.csv',
    '/sw.js',
    '/keep.json',
    '/robots.txt',
    '/shell/kk/',
  ];
  const framed = ['/kk/embed/region/XA-6/', '/en/embed/map/lab-spending/2021/', '/v/2026-01/ru/embed/map/x/'];

  test('no line is passed over, and 100 rules are enough', () => {
    const { rules: read, ignored } = readHeaderRules(text);
    expect(ignored).toEqual([]);
    expect(read.length).toBeGreaterThan(20);
    expect(read.map(({ path }) => path)).toEqual([...new Set(read.map(({ path }) => path))]);
  });

  describe.each(Object.entries(READERS))('%s', (_name, reader) => {
    const headersAt = reader(text);

    test('no header has two values anywhere: hosts differ in whether they add up or the last one counts', () => {
      for (const address of [...pages, ...beside, ...others, ...framed, '/nothing', '/kk/nothing/'])
        for (const [name, values] of Object.entries(headersAt(address)))
          expect(values, `${address} ${name}`).toHaveLength(1);
    });

    test('each address has what nginx sends for it', () => {
      const nginxAt = HOSTS['nginx.conf']!(nginxConf(rules, '/'));
      // Both hosts ask for each file anew unless a rule says otherwise, which is what nginx is told to do.
      const ask = 'no-cache';
      for (const address of [...pages, ...beside, ...others, ...framed]) {
        const [sent, expected] = [headersAt(address), nginxAt(address)];
        expect(sent['Cache-Control'] ?? [ask], address).toEqual(expected['Cache-Control']);
        expect(sent['Access-Control-Allow-Origin'], address).toEqual(expected['Access-Control-Allow-Origin']);
        for (const name of Object.keys(rules.always)) expect(sent[name], `${address} ${name}`).toEqual(expected[name]);
      }
      for (const address of [...pages, ...framed])
        expect(headersAt(address)['Content-Security-Policy'], address).toEqual(
          nginxAt(address)['Content-Security-Policy'],
        );
    });

    test('every table says that it is UTF-8', () => {
      for (const address of [
        '/data/observations.csv',
        '/geo/towns.csv',
        ...beside.filter((one) => one.endsWith('.csv')),
      ])
        expect(headersAt(address)['Content-Type'], address).toEqual(['text/csv; charset=utf-8']);
      expect(headersAt('/kk/')['Content-Type']).toBeUndefined();
    });
  });
});

describe('what the hosts would not read is noticed', () => {
  test.each([
    ['a header above all paths', 'X-A: 1\n/kk/\n  X-A: 1', ['X-A: 1']],
    ['a header that is not indented', '/kk/\nX-A: 1', ['X-A: 1', '/kk/']],
    ['a path that is indented', '/*\n  X-A: 1\n  /kk/\n', ['  /kk/']],
    ['two stars', '/*/a/*\n', ['/*/a/*']],
    ['a header of the host’s own', '/*\n  Content-Encoding: br\n  X-A: 1', ['  Content-Encoding: br']],
    ['a header without a value', '/*\n  X-A:\n  X-B: 1', ['  X-A:']],
    ['a path without headers', '/kk/\n/*\n  X-A: 1', ['/kk/']],
  ])('%s', (_, text, ignored) => {
    expect(readHeaderRules(text).ignored).toEqual(ignored);
  });

  test('a line above 2,000 characters, and the 101st rule', () => {
    expect(readHeaderRules(`/*\n  X-A: ${'a'.repeat(2000)}`).ignored).toHaveLength(1);
    const many = Array.from({ length: 101 }, (__, index) => `/${index}\n  X-A: 1`).join('\n');
    expect(readHeaderRules(many).ignored).toEqual(['/100']);
  });
});

test('the hosts differ where they do: a slash at the end, capitals, a star for nothing', () => {
  const text = '/kk/\n  X-A: 1\n/data/*\n  X-B: 1\n';
  const names = (reader: typeof netlify, address: string) => Object.keys(reader(text)(address));
  expect([names(netlify, '/KK'), names(cloudflare, '/KK'), names(cloudflare, '/kk')]).toEqual([['X-A'], [], []]);
  expect([names(netlify, '/data'), names(cloudflare, '/data')]).toEqual([['X-B'], []]);
  expect([names(netlify, '/data/a/b.csv'), names(cloudflare, '/data/a/b.csv')]).toEqual([['X-B'], ['X-B']]);
});
