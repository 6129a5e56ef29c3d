/** A room without network: the server is really stopped. What was visited opens, what was kept is drawn. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectReady, expectShown, localeOf, test } from '../e2e/support/explore.ts';
import { DIST } from '../e2e/support/site.ts';
import { KINDS_OF_PAGES, pathIn } from '../support/pages.ts';
import { ROOT } from '../../tools/root.ts';
import { createStaticServer, listenOn } from '../../tools/serve.ts';
import type { OfflineList } from '../../src/pages/offline/offlineCache.ts';

test.use({ serviceWorkers: 'allow', tolerated: [/^request: |Failed to load resource|ERR_|Failed to fetch/u] });

const BUDGET = 3.5 * 1024 * 1024;

async function serve(root: string): Promise<{ readonly origin: string; readonly stop: () => Promise<void> }> {
  const server: Server = createStaticServer({ root, base: '/map/' });
  const origin = `http://127.0.0.1:${await listenOn(server, 0)}`;
  return {
    origin,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const keepButton = (page: Page) => page.locator('[data-offline=keep]');

/** The offer to keep the site stands at the end of the page. */
const scrollToEnd = (page: Page) => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));

/** The worker serves this page's folder, and what the page is made of is kept. */
async function expectVisited(page: Page): Promise<void> {
  await scrollToEnd(page);
  await expect(keepButton(page).or(page.locator('[data-offline=remove]'))).toBeVisible({ timeout: 20_000 });
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const [pages, files] = await Promise.all([caches.open('pages /map/'), caches.open('files /map/')]);
        return [
          (await pages.keys()).length > 0,
          (await files.keys()).length > 4,
          navigator.serviceWorker.controller !== null,
        ];
      }),
    )
    .toEqual([true, true, true]);
}

test('the whole map is kept by one press, in 3.5 MB, and drawn where it was never visited', async ({ page }) => {
  test.setTimeout(120_000);
  const { origin, stop } = await serve(DIST);
  const list = JSON.parse(readFileSync(join(DIST, 'keep.json'), 'utf8')) as OfflineList;
  const bytes = list.files.reduce((sum, file) => sum + file.bytes, 0);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
  expect(list.files.filter(({ url }) => /webgl\//u.test(url))).toEqual([]);

  await page.goto(`${origin}/map/kk/map/`);
  await expectReady(page);
  await expectVisited(page);
  await expect(keepButton(page)).toContainText((bytes / 1024 / 1024).toFixed(1).replace('.', ','));
  await keepButton(page).click();
  await expect(page.locator('[data-offline=remove]')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(localeOf('kk').t('explore.offline.kept'))).toBeVisible();
  await stop();

  for (const address of ['ru/map/rd-intensity/2016/?r=KZ-47', 'en/map/', 'kk/map/rd-spending/?geo=tiles']) {
    await page.goto(`${origin}/map/${address}`);
    await expectReady(page);
    await expectShown(page, address);
  }
  await page.goto(`${origin}/map/en/region/KZ-75/`);
  await expect(page.locator('h1')).toHaveText(/Almaty/u);
  // A frame in an article has the network of the article.
  for (const kind of KINDS_OF_PAGES.filter(({ isFrame }) => !isFrame)) {
    await page.goto(`${origin}/map/${pathIn('ru', kind)}`);
    await expect(page.locator('main'), kind.name).toHaveAttribute('id', 'main');
    await expect(page.locator('h1'), kind.name).toBeVisible();
  }
  // A council meets: a ready meeting is taken, shown, and its minutes are made.
  await page.goto(`${origin}/map/ru/present/`);
  await expectReady(page);
  await page.locator('[data-take="silent"]').click();
  await page.locator('[data-show]').click();
  await expect(page.locator('.room .slide-finding')).toBeVisible();
  await page.keyboard.press('Escape');
  for (const way of ['docx', 'one']) {
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-take-way="${way}"]`).click()]);
    expect(await file.failure(), way).toBeNull();
  }
  // What is not kept says so in the language of its address, and leads on to all that is.
  for (const language of ['kk', 'en', 'ru'] as const) {
    const { t } = localeOf(language);
    await page.goto(`${origin}/map/${language}/no-such-page/`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByText(t('offline.what'))).toBeVisible();
    for (const key of ['common.nav.capability', 'common.nav.data'] as const)
      await expect(page.getByRole('main').getByRole('link', { name: t(key), exact: true })).toBeVisible();
  }
  await page
    .getByRole('main')
    .getByRole('link', { name: localeOf('ru').t('common.nav.capability'), exact: true })
    .click();
  await expect(page).toHaveURL(`${origin}/map/ru/map/`);
  await expectReady(page);
});

test('what is kept of a visit is the page that was loaded, wherever the visitor went inside it', async ({ page }) => {
  const { origin, stop } = await serve(DIST);
  await page.addInitScript(() => {
    const { serviceWorker } = navigator;
    const register = serviceWorker.register.bind(serviceWorker);
    serviceWorker.register = (...how) => {
      history.pushState(null, '', '../../rd-spending/2010/');
      return register(...how);
    };
  });
  await page.goto(`${origin}/map/ru/map/researchers/2024/?k=4`);
  await expectVisited(page);
  const kept = await page.evaluate(async () => (await (await caches.open('pages /map/')).keys()).map(({ url }) => url));
  expect(kept).toEqual([`${origin}/map/ru/map/researchers/2024/`]);
  await stop();
});

test('without a press what was visited opens, the rest says so; all can be taken away', async ({ page }) => {
  test.setTimeout(90_000);
  const { origin, stop } = await serve(DIST);
  await page.goto(`${origin}/map/ru/map/researchers/2024/`);
  await expectReady(page);
  await expectVisited(page);
  await stop();
  await page.reload();
  await expectReady(page);
  await expectShown(page, 'ru/map/researchers/2024/');
  await page.goto(`${origin}/map/ru/map/researchers/2022/`);
  await expect(page.getByText(localeOf('ru').t('offline.what'))).toBeVisible();
  // Nothing that is not there is offered.
  await expect(page.getByRole('main').getByRole('link')).toHaveText([localeOf('ru').t('common.tryAgain')]);
});

test('the footer of every page leads to the offer, which says what is kept', async ({ page }) => {
  const { t } = localeOf('ru');
  const { origin, stop } = await serve(DIST);
  await page.goto(`${origin}/map/ru/needs/`);
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: t('common.forMeeting') })
    .click();
  await expect(page).toHaveURL(`${origin}/map/ru/map/#keep`);
  await expect(keepButton(page)).toBeInViewport({ timeout: 20_000 });
  const offer = page.locator('.offline');
  for (const key of ['common.nav.data', 'common.nav.regions'] as const) await expect(offer).toContainText(t(key));
  await stop();
});

test.describe('nothing is sent twice', () => {
  /** Serves the site with one header of a host's own, and notes what was asked for. */
  async function visit(page: Page, headers: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const asked: string[] = [];
    const server = createStaticServer({ root: DIST, base: '/map/', onResponse: ({ path }) => asked.push(path) });
    server.prependListener('request', (_, response: ServerResponse) => {
      const set = response.setHeader.bind(response);
      response.setHeader = (name, value) => set(name, headers[name] ?? value);
    });
    const origin = `http://127.0.0.1:${await listenOn(server, 0)}`;
    await page.goto(`${origin}/map/ru/map/`);
    await expectReady(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => page.evaluate(() => caches.keys())).toContain('pages /map/');
    await page.waitForTimeout(1000);
    server.close();
    server.closeAllConnections();
    return asked;
  }

  test('where a host forbids to store', async ({ page }) => {
    const asked = await visit(page, { 'Cache-Control': 'no-store' });
    expect(asked.filter((path, index) => asked.indexOf(path) !== index)).toEqual([]);
  });

  test('where bytes are to be saved', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
    );
    const asked = await visit(page, {});
    expect(asked.filter((path, index) => asked.indexOf(path) !== index)).toEqual([]);
  });
});

test('what is kept can be taken away, and nothing of other sites of the host', async ({ page }) => {
  test.setTimeout(90_000);
  const { origin, stop } = await serve(DIST);
  await page.goto(`${origin}/map/en/map/`);
  const theirs = ['articles', 'kept /library/ 1a', 'pages /map/2026/'];
  await page.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), theirs);
  await expectReady(page);
  await expectVisited(page);
  await keepButton(page).click();
  await page.locator('[data-offline=remove]').click({ timeout: 60_000 });
  await expect(keepButton(page)).toBeVisible();
  expect(await page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])).toEqual([theirs, 0]); // prettier-ignore
  await stop();
});

test.describe('two releases', () => {
  const folder = mkdtempSync(join(tmpdir(), 'releases-'));
  const current = join(folder, 'current');
  const build = (release: string) => {
    const data = join(folder, `data-${release}`);
    cpSync(join(ROOT, 'tests/fixtures/country/data'), data, { recursive: true });
    writeFileSync(join(data, 'RELEASE'), `${release}\n`);
    const env = { ...process.env, DATA_DIR: data, GEO_DIR: join(ROOT, 'tests/fixtures/country/geo'), OUT_DIR: join(folder, release) }; // prettier-ignore
    execFileSync(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'src/site/build.ts'], { cwd: ROOT, env }); // prettier-ignore
  };
  const publish = (release: string) => {
    rmSync(current, { force: true });
    symlinkSync(join(folder, release), current);
  };
  test.beforeAll(() => {
    build('2026-01');
    build('2027-01');
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('an older worker never mixes them; news is said, shown when asked for, and kept for later', async ({ page }) => {
    test.setTimeout(120_000);
    publish('2026-01');
    const { origin, stop } = await serve(current);
    await page.goto(`${origin}/map/en/map/`);
    await expectReady(page);
    await scrollToEnd(page);
    await keepButton(page).click({ timeout: 20_000 });
    await expect(page.locator('[data-offline=remove]')).toBeVisible({ timeout: 30_000 });
    const before = await page.locator('html').getAttribute('data-app');

    publish('2027-01');
    // The open page stays as it is, and is told when one comes back to it.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(page.getByText(localeOf('en').t('explore.offline.news'))).toBeVisible();
    expect(await page.locator('html').getAttribute('data-app')).toBe(before);
    await page.locator('[data-offline=reload]').click();
    await expect.poll(() => page.locator('html').getAttribute('data-app')).not.toBe(before);
    await expectReady(page);
    const after = await page.locator('html').getAttribute('data-app');
    // What was kept follows by itself.
    const release = /app\/([^/]*)/u.exec(after ?? '')?.[1] ?? '';
    await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 30_000 }).toContain(`kept /map/ ${release}`);
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('kept ')).length)).toBe(1); // prettier-ignore
    await stop();
    // Without a network: page and figures of one release.
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(`${origin}/map/ru/map/lab-spending/2021/`);
    await expectReady(page);
    const figures = loaded.filter((url) => url.includes('/app/'));
    expect(figures.length).toBeGreaterThan(2);
    expect(figures.filter((url) => !url.includes(after ?? 'app/'))).toEqual([]);
    unlinkSync(current);
  });

  test('a file that the host no longer has: the new release is offered, at the view that was asked for', async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const { t } = localeOf('en');
    publish('2026-01');
    const { origin, stop } = await serve(current);
    await page.goto(`${origin}/map/en/map/`);
    await expectReady(page);
    await expectVisited(page);
    const before = await page.locator('html').getAttribute('data-app');
    publish('2027-01');
    await page.evaluate(() => {
      history.pushState(null, '', 'inventions/');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await expect(page.getByText(t('explore.offline.outdated'))).toBeVisible();
    await expect(page.getByRole('button', { name: t('common.tryAgain') })).toHaveCount(0);
    await page.locator('[data-offline=reload]').click();
    await expect(page).toHaveURL(/\/map\/en\/map\/inventions\//u);
    await expect.poll(() => page.locator('html').getAttribute('data-app')).not.toBe(before);
    await expectReady(page);
    await stop();
    unlinkSync(current);
  });

  test('a page that nobody leaves is told within half an hour', async ({ page }) => {
    test.setTimeout(90_000);
    await page.clock.install();
    publish('2026-01');
    const { origin, stop } = await serve(current);
    await page.goto(`${origin}/map/en/map/`);
    await expectReady(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    publish('2027-01');
    await page.clock.fastForward('31:00');
    await expect(page.getByText(localeOf('en').t('explore.offline.news'))).toBeVisible();
    await stop();
    unlinkSync(current);
  });
});
