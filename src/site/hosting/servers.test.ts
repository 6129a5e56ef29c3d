/** Servers of this machine, with the settings that the build writes: a small site in a folder of a host. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasServer, REAL_SERVERS, runServer } from '../../../tests/support/realServers.ts';
import { serverFolderOf, writeHosting, writeServerSettings } from './writeHosting.ts';

const FILES = {
  'index.html': '<p>languages',
  '404.html': '<p>nothing here',
  'kk/index.html': '<p>қазақша',
  'kk/map/index.html': '<p>карта',
  'kk/map/a/2021/picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'kk/map/a/2021/data.csv': 'region\n',
  'kk/embed/map/a/index.html': '<p>embed',
  'assets/a-1.js': '0',
  'app/1a/texts.json': '{}',
  'data/regions.csv': 'region\n',
  'geo/regions.geojson': '{}',
  'sw.js': '0',
  '.well-known/security.txt': 'Contact:',
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

const PACKED = { 'accept-encoding': 'gzip' };

describe.each(Object.keys(REAL_SERVERS))('%s', (name) => {
  describe.skipIf(!hasServer(name)).each([
    ['told its folder', 'https://academy.example/map/'],
    ['without an address', null],
  ])('%s', (_, siteUrl) => {
    const folder = mkdtempSync(join(tmpdir(), 'host-'));
    let origin: string;
    let stop: () => Promise<void>;

    beforeAll(async () => {
      chmodSync(folder, 0o755);
      const root = join(folder, 'www');
      const site = join(root, 'map');
      for (const [file, text] of Object.entries(FILES)) {
        mkdirSync(dirname(join(site, file)), { recursive: true });
        writeFileSync(join(site, file), text);
        if (/\.(?:html|js|csv)$/u.test(file)) writeFileSync(join(site, `${file}.gz`), gzipSync(text));
      }
      writeHosting(site, siteUrl, []);
      writeServerSettings(site, siteUrl, []);
      const settings = join(serverFolderOf(site), REAL_SERVERS[name]?.settings ?? '');
      if (name === 'nginx') {
        // As docs/deploy.md says: the module is not everywhere.
        writeFileSync(settings, readFileSync(settings, 'utf8').replace('brotli_static on;\n', ''));
      }
      ({ origin, stop } = await runServer(name, { work: join(folder, 'work'), root, settings }));
    });
    afterAll(async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    });

    const ask = (path: string, headers = {}): Promise<Answer> =>
      new Promise((resolve, reject) => {
        request(`${origin}${path}`, { headers }, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(parts).toString(),
            }),
          );
        })
          .on('error', reject)
          .end();
      });

    test.each([
      ['/map/kk/', 'text/html'],
      ['/map/data/regions.csv', 'text/csv'],
      ['/map/kk/map/a/2021/data.csv', 'text/csv'],
      ['/map/assets/a-1.js', 'text/javascript'],
      ['/map/app/1a/texts.json', 'application/json'],
      ['/map/kk/map/a/2021/picture.svg', 'image/svg+xml'],
      ['/map/geo/regions.geojson', 'application/geo+json'],
    ])('%s is %s, and says that it is UTF-8, packed or not', async (path, type) => {
      for (const accepts of [{}, PACKED]) {
        const { status, headers } = await ask(path, accepts);
        expect(status).toBe(200);
        expect(headers['content-type']?.toString().toLowerCase()).toBe(`${type}; charset=utf-8`);
      }
    });

    test('what is packed is sent packed', async () => {
      for (const path of ['/map/kk/', '/map/assets/a-1.js', '/map/data/regions.csv'])
        expect((await ask(path, PACKED)).headers['content-encoding'], path).toBe('gzip');
      expect((await ask('/map/kk/')).text).toBe(FILES['kk/index.html']);
    });

    test.each([
      ['/map/assets/a-1.js', 'public, max-age=31536000, immutable'],
      ['/map/app/1a/texts.json', 'public, max-age=31536000, immutable'],
      ['/map/data/regions.csv', 'public, max-age=3600'],
      ['/map/sw.js', 'no-cache'],
      ['/map/kk/', 'no-cache'],
      ['/map/kk/map/a/2021/picture.svg', 'no-cache'],
      ['/map/kk/no-such-page/', 'no-cache'],
      ['/map/assets/gone.js', 'no-cache'],
    ])('%s is kept: %s', async (path, value) => {
      for (const accepts of [{}, PACKED]) expect((await ask(path, accepts)).headers['cache-control']).toBe(value);
    });

    test('programs on other sites may read figures, boundaries and pictures, nothing else', async () => {
      const openTo = async (path: string) => (await ask(path)).headers['access-control-allow-origin'];
      for (const path of [
        'data/regions.csv',
        'geo/regions.geojson',
        'kk/map/a/2021/picture.svg',
        'kk/map/a/2021/data.csv',
      ])
        // prettier-ignore
        expect(await openTo(`/map/${path}`), path).toBe('*');
      for (const path of ['kk/', 'app/1a/texts.json', 'sw.js']) expect(await openTo(`/map/${path}`), path).toBeUndefined(); // prettier-ignore
    });

    test('pages may be framed by the site, embeds by anyone', async () => {
      const policy = async (path: string) => (await ask(path)).headers['content-security-policy'];
      expect(await policy('/map/kk/')).toBe("frame-ancestors 'self'");
      expect(await policy('/map/kk/embed/map/a/')).toBe('frame-ancestors *');
    });

    test.each(['/map/_headers', '/map/.htaccess'])('%s is not served', async (path) => {
      const { status, text } = await ask(path);
      expect(status === 404 || status === 403).toBe(true);
      expect(text).not.toMatch(/Cache-Control/iu);
    });

    test.each(['/map', '/map/kk', '/map/kk/map'])('%s leads to its folder by path alone', async (path) => {
      const { status, headers } = await ask(`${path}?r=X`);
      expect([301, 302, 307, 308]).toContain(status);
      const { location = '' } = headers;
      expect(location).not.toMatch(/^https?:/u);
      expect(new URL(location.toString(), `${origin}${path}`).pathname).toBe(`${path}/`);
    });

    test.each(['/map/kk/no-such-page/', '/map/kk/map/a/1999/', '/map/nothing'])('%s: our page', async (path) => {
      // Caddy finds the folder by a language alone.
      if (siteUrl === null && name === 'Caddy' && path === '/map/nothing') return;
      for (const accepts of [{}, PACKED]) {
        const { status, headers } = await ask(path, accepts);
        expect(status).toBe(404);
        expect(headers['content-type']?.toString().toLowerCase()).toBe('text/html; charset=utf-8');
      }
      expect((await ask(path)).text).toBe(FILES['404.html']);
    });
  });
});
