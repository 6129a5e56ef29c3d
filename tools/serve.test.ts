import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseEncoding } from './encodings.ts';
import { createStaticServer, listenOn, type ServedResponse } from './serve.ts';

const above = mkdtempSync(join(tmpdir(), 'serve-'));
const root = join(above, 'site');
const page = '<!doctype html><title>Картa</title>'.padEnd(5000, 'әлеует ');
const seen: ServedResponse[] = [];
let server: Server;
let port: number;

beforeAll(async () => {
  mkdirSync(join(root, 'kk', 'бет'), { recursive: true });
  mkdirSync(join(root, 'empty'));
  writeFileSync(join(above, 'secret.txt'), 'secret');
  writeFileSync(join(above, 'site-beside.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), page);
  writeFileSync(join(root, '404.html'), '<title>Not here</title>');
  writeFileSync(join(root, 'kk', 'index.html'), page);
  writeFileSync(join(root, 'kk', 'бет', 'index.html'), page);
  for (const name of ['a.csv', 'a.topojson', 'a.geojson', 'a.webmanifest', 'a.js', 'a.svg', 'a.png', 'a.unknown']) {
    writeFileSync(join(root, name), 'content');
  }
  for (const name of ['_headers', '.htaccess']) writeFileSync(join(root, name), 'settings');
  writeFileSync(join(root, 'kept.txt'), 'the file');
  writeFileSync(join(root, 'kept.txt.br'), brotliCompressSync('its neighbour'));
  writeFileSync(join(root, 'old.txt'), 'the file');
  writeFileSync(join(root, 'old.txt.br'), brotliCompressSync('of last year'));
  utimesSync(join(root, 'old.txt.br'), 1, 1);
  symlinkSync(join(above, 'secret.txt'), join(root, 'link.txt'));
  server = createStaticServer({ root, base: '/a/b/', onResponse: (response) => seen.push(response) });
  port = await listenOn(server, 0);
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(above, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}
/** Node's own client sends paths as they are, where `fetch` tidies `..` away. */
async function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('pages', () => {
  test.each(['/a/b/', '/a/b/index.html', '/a/b/kk/', '/a/b/kk/?r=KZ-10', `/a/b/kk/${encodeURIComponent('бет')}/`])(
    '%s is a page',
    async (path) => {
      const { status, headers, body } = await get(path);
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(body.toString()).toBe(page);
    },
  );
  test.each([
    ['/a/b', '/a/b/'],
    ['/a/b?r=1', '/a/b/?r=1'],
    ['/a/b/kk', '/a/b/kk/'],
    ['/a/b/kk?r=KZ-10', '/a/b/kk/?r=KZ-10'],
  ])('%s leads to %s', async (path, to) => {
    const { status, headers } = await get(path);
    expect([status, headers.location]).toEqual([301, to]);
  });
  const nothing = ['/', '/a/', '/index.html', '/a/b/none', '/a/b/none/', '/a/b/empty', '/a/b/empty/', '/a/b/kk/index'];
  test.each([...nothing, '/a/b/_headers', '/a/b/.htaccess'])(
    'nothing at %s: the 404 page, with status 404',
    async (path) => {
      const { status, body } = await get(path);
      expect([status, body.toString()]).toEqual([404, '<title>Not here</title>']);
    },
  );
});

describe('nothing outside the folder', () => {
  test.each([
    '/a/b/../secret.txt',
    '/a/b/../../../../../../etc/passwd',
    '/a/b/kk/../../secret.txt',
    '/a/b/..%2fsecret.txt',
    '/a/b/%2e%2e/secret.txt',
    '/a/b/%2e%2e%2fsecret.txt',
    '/a/b/..%5csecret.txt',
    '/a/b/..\\secret.txt',
    '/a/b/../site-beside.txt',
    '/a/b//etc/passwd',
    '/a/b/%2fetc%2fpasswd',
    '/a/b/link.txt',
    '/a/b/index.html%00.txt',
    '/a/b/%',
    '/a/b/%ff',
    '/a/b/.',
    '/a/b/./index.html',
    '//example.org/..',
    '//kk',
    '/a/b//kk',
    'http://example.org/a/b/',
    '*',
  ])('%s', async (path) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(404);
    expect(headers.location).toBeUndefined();
    expect(body.toString()).not.toContain('secret');
  });
});

test.each([
  ['a.csv', 'text/csv; charset=utf-8'],
  ['a.topojson', 'application/json; charset=utf-8'],
  ['a.geojson', 'application/geo+json; charset=utf-8'],
  ['a.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['a.js', 'text/javascript; charset=utf-8'],
  ['a.svg', 'image/svg+xml; charset=utf-8'],
  ['a.png', 'image/png'],
  ['a.unknown', 'application/octet-stream'],
])('%s is %s', async (name, type) => {
  expect((await get(`/a/b/${name}`)).headers['content-type']).toBe(type);
});

describe('compression', () => {
  test('brotli where it is accepted', async () => {
    const { headers, body } = await get('/a/b/', { 'accept-encoding': 'gzip, deflate, br' });
    expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(brotliDecompressSync(body).toString()).toBe(page);
    expect(Number(headers['content-length'])).toBe(body.length);
  });
  test('gzip where only that is accepted', async () => {
    const { headers, body } = await get('/a/b/', { 'accept-encoding': 'gzip, br;q=0' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toBe(page);
  });
  test('none where none is accepted, and none for pictures', async () => {
    expect((await get('/a/b/')).headers['content-encoding']).toBeUndefined();
    const picture = await get('/a/b/a.png', { 'accept-encoding': 'br' });
    expect(picture.headers['content-encoding']).toBeUndefined();
  });
  test('a compressed neighbour is sent, unless it is older than the file', async () => {
    const kept = await get('/a/b/kept.txt', { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(kept.body).toString()).toBe('its neighbour');
    const old = await get('/a/b/old.txt', { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(old.body).toString()).toBe('the file');
  });
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['deflate', 'identity'],
    ['gzip;q=0.5, br;q=0.1', 'br'],
    ['br;q=0.0, gzip', 'gzip'],
    ['BR', 'br'],
  ])('Accept-Encoding %s gives %s', (accepted, expected) => {
    expect(chooseEncoding(accepted)).toBe(expected);
  });
});

describe('the protocol', () => {
  test('a known version is not sent again; a changed one is', async () => {
    const first = await get('/a/b/kept.txt');
    const known = { 'if-none-match': `"x", W/${first.headers.etag ?? ''}` };
    const second = await get('/a/b/kept.txt', known);
    expect([second.status, second.body.length]).toEqual([304, 0]);
    utimesSync(join(root, 'kept.txt'), 7, 7);
    expect((await get('/a/b/kept.txt', known)).status).toBe(200);
  });
  test('HEAD has the head of GET and no body', async () => {
    const [head, whole] = [await get('/a/b/', {}, 'HEAD'), await get('/a/b/')];
    expect(head.headers['content-length']).toBe(whole.headers['content-length']);
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });
  test('nothing can be posted', async () => {
    const { status, headers } = await get('/a/b/', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
  test('bytes are counted as they were sent', async () => {
    seen.length = 0;
    const { body } = await get('/a/b/?x=1', { 'accept-encoding': 'br' });
    await expect.poll(() => seen).toEqual([{ path: '/a/b/?x=1', status: 200, encoding: 'br', bytes: body.length }]);
  });
  test('a visitor who goes away does not stop it', async () => {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write('GET /a/b/ HTTP/1.1\r\nHost: x\r\n\r\n');
    socket.destroy();
    expect((await get('/a/b/')).status).toBe(200);
  });
});

test('a base without its slashes is our mistake', () => {
  expect(() => createStaticServer({ root, base: '/a' })).toThrow('base must begin and end with a slash: /a');
});
