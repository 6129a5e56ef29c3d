/** What is likely to be asked for next is there before; and without that, everything is the same. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build, type Plugin } from 'vite';
import { facePlugin } from '../../src/site/face/facePlugin.ts';
import { chooserOf, DESK_ONLY, expect, expectShown, test } from './support/explore.ts';
import type { Site } from './support/site.ts';

const figuresAsked = (site: Site) =>
  site.responses.flatMap(({ path }) => /\/figures\/\w+\/([a-z\d-]+)\.json$/u.exec(path)?.[1] ?? []);
const hrefOf = (page: Page, step: string) => page.locator(step).evaluate((link: HTMLAnchorElement) => link.href);
const addressIn = (href: string) => href.slice(href.search(/(?:kk|ru|en)\//u));

/** What a hand on the keyboard does before it asks for anything. */
const giveSign = (page: Page) => page.keyboard.press('Shift');

test(
  'once a visitor stirs, the next and the previous indicator are there before they are asked for',
  DESK_ONLY,
  async ({ page, site, open, press }) => {
    await open('kk/map/');
    const [next, previous] = [await hrefOf(page, '.step-next'), await hrefOf(page, '.step-previous')];
    const ids = [next, previous].map((href) => /\/map\/([a-z\d-]+)\//u.exec(href)?.[1]);
    await giveSign(page);
    await expect.poll(() => figuresAsked(site)).toEqual(expect.arrayContaining(ids));
    await press(page.locator('.step-next'));
    await expectShown(page, addressIn(next));
    // Once is enough.
    expect(figuresAsked(site).filter((id) => id === ids[0])).toHaveLength(1);
  },
);

test(
  'the figures of an indicator in the list are asked for while its link is still held',
  DESK_ONLY,
  async ({ page, site, open, press }) => {
    await open('en/map/');
    const next = /\/map\/([a-z\d-]+)\//u.exec(await hrefOf(page, '.step-next'))?.[1];
    await giveSign(page);
    await expect.poll(() => figuresAsked(site)).toContain(next);
    const fetched = () => figuresAsked(site).filter((id) => id === 'researchers').length;
    await press(chooserOf(page, 'en').button);
    const link = chooserOf(page, 'en').list.locator('a[href$="/map/researchers/"]');
    await link.scrollIntoViewIfNeeded();
    expect(fetched()).toBe(0);
    await link.hover();
    await page.mouse.down();
    await expect.poll(fetched).toBe(1);
    await expect(page).toHaveURL(/\/en\/map\/$/u);
    await page.mouse.up();
    await expect(page).toHaveURL(/\/en\/map\/researchers\/$/u);
    expect(fetched()).toBe(1);
  },
);

test(
  'a visitor who saves data fetches what is asked for, and nothing else',
  DESK_ONLY,
  async ({ page, site, open, press }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await open('kk/map/');
    const next = await hrefOf(page, '.step-next');
    await press(page.locator('.step-next'));
    await expectShown(page, addressIn(next));
    expect(figuresAsked(site)).toHaveLength(2);
  },
);

test.describe('with the folder emptied', () => {
  let files: ReadonlyMap<string, string>;
  test.beforeAll(async () => {
    files = await scriptsWithoutPrefetch();
  });
  test.beforeEach(async ({ page }) => {
    await page.route(/\/assets\/[^/]+\.js$/u, (route) => {
      const name = /[^/]+$/u.exec(route.request().url())?.[0] ?? '';
      // By one name, which its other parts import too: under two it would run twice, and draw everything twice.
      const body = name.startsWith('explore-') ? "import './entry.js';" : files.get(name);
      return body === undefined ? route.continue() : route.fulfill({ contentType: 'text/javascript', body });
    });
  });

  test('steps, years, the list, pins and languages show what they show', DESK_ONLY, async ({ page, site, open }) => {
    await open('kk/map/');
    const next = addressIn(await hrefOf(page, '.step-next'));
    await page.locator('.step-next').click();
    await expectShown(page, next);
    await chooserOf(page, 'kk').button.click();
    await chooserOf(page, 'kk').list.locator('a[href$="/map/rd-intensity/"]').click();
    await expectShown(page, 'kk/map/rd-intensity/');
    await page.locator('.years a').first().click();
    const year = addressIn(page.url());
    await expectShown(page, year);
    await page.locator('.languages a[hreflang=ru]').click();
    await expectShown(page, year.replace('kk/map/', 'ru/map/'));
    await page.goBack();
    await expectShown(page, year);
    // Nothing was fetched that was not shown.
    expect(new Set(figuresAsked(site)).size).toBeLessThanOrEqual(4);
  });
});

/** Name → text of the explore page's scripts, built with a prefetch that does nothing. */
async function scriptsWithoutPrefetch(): Promise<ReadonlyMap<string, string>> {
  const root = join(import.meta.dirname, '../..');
  const emptied: Plugin = {
    name: 'emptied',
    enforce: 'pre',
    load: (id) => {
      if (/\/explore\/prefetch\/index\.ts$/u.test(id)) return 'export function startPrefetch() {}';
      if (/\/explore\/prefetch\//u.test(id)) throw new Error(`only prefetch/index.ts is for the page: ${id}`);
      return undefined;
    },
  };
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    plugins: [emptied, facePlugin(join(root, '.cache'))],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: join(root, 'src/pages/explore/client.tsx'),
        // Files of the face, which the site has beside its scripts.
        output: {
          entryFileNames: 'entry.js',
          chunkFileNames: '[name]-emptied.js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  });
  const chunks = Array.isArray(built) ? built.flatMap(({ output }) => output) : 'output' in built ? built.output : [];
  return new Map(chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk.code] as const] : [])));
}
