/** Files that come broken, late or not at all; a browser that keeps nothing, is wrong about the date, or looks elsewhere. */
import type { Page, Route } from '@playwright/test';
import { chooserOf, expect, expectReady, expectShown, localeOf, shownOn, test } from '../e2e/support/explore.ts';

test.use({ tolerated: [/Failed to load resource|status of 404|ERR_FAILED/u] });

const BROKEN = {
  '404': { status: 404, body: '' },
  'cut in half': { status: 200, contentType: 'application/json', body: '{"plane":{"width":24' },
  'an HTML page with status 200': { status: 200, contentType: 'text/html', body: '<!doctype html><p>Error' },
  'JSON of something else': { status: 200, contentType: 'application/json', body: '{"ok":true}' },
  'not to be had': null,
} as const;

/** Answers with what is broken until the test lets it be: who breaks a file is who mends it. */
async function breakFile(page: Page, file: string, what: keyof typeof BROKEN): Promise<{ mend: () => Promise<void> }> {
  const pattern = new RegExp(`/${file}\\.json$`, 'u');
  const answer = BROKEN[what];
  await page.route(pattern, (route) => (answer === null ? route.abort() : route.fulfill(answer)));
  return { mend: () => page.unroute(pattern) };
}

/**
 * Each file in one way, and each way of being broken for some file: that every file in every one of
 * these ways is refused by what reads it is src/pages/explore/files.test.ts.
 */
for (const [file, what] of [
  ['catalogue', 'an HTML page with status 200'],
  ['catalogue', 'JSON of something else'],
  ['figures/ru/rd-spending-per-100k', 'cut in half'],
  ['texts/ru', '404'],
  ['figures/ru/rd-spending-per-100k', 'not to be had'],
] as const)
  test(`${file}.json is ${what}: the served map stays, it is said once, and another try works`, async ({
    page,
    site,
  }) => {
    const { t } = localeOf('ru');
    const { mend } = await breakFile(page, file, what);
    await page.goto(site.url('ru/map/'));
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(t('pageScript.missing.map'));
    await expect(alert).toHaveCount(1);
    await expectShown(page, 'ru/map/');
    await mend();
    await alert.getByRole('link', { name: t('common.tryAgain') }).click();
    await expectReady(page);
  });

for (const what of ['404', 'JSON of something else'] as const)
  test(`a layer whose records are ${what}: the map is as asked, it is said once, and another try works`, async ({
    page,
    open,
  }) => {
    const { t } = localeOf('ru');
    const { mend } = await breakFile(page, 'registers', what);
    await open('ru/map/?r=KZ-47&layer=organisations');
    await expect(page.locator('.notices')).toContainText(
      t('problem.partly-loaded', { at: '', got: t('explore.layer.organisations') }),
    );
    await expect(page.locator('.notices .notice')).toHaveCount(1);
    await expectShown(page, 'ru/map/?r=KZ-47');
    await expect(page.locator('.records')).toHaveCount(0);
    await mend();
    await page.getByRole('button', { name: t('common.tryAgain') }).click();
    await expect(page.locator('.record-cluster').first()).toBeVisible();
    await expect(page.locator('.notices .notice')).toHaveCount(0);
  });

test('another language that is cut in half: the page keeps its own and says so', async ({ page, open }) => {
  const { t } = localeOf('ru');
  await open('ru/map/');
  const { mend } = await breakFile(page, 'texts/en', 'cut in half');
  await page.getByRole('link', { name: t('common.language.en') }).click();
  await expect(page.locator('.notices')).toContainText(t('problem.data-not-loaded', { at: '', got: '' }));
  await expectShown(page, 'ru/map/');
  await mend();
  await page.getByRole('button', { name: t('common.tryAgain') }).click();
  await expectShown(page, 'en/map/');
  await expect(page.locator('.notices .notice')).toHaveCount(0);
});

test('figures that are an HTML page with status 200: the old map stays, whole, and another try works', async ({
  page,
  open,
}) => {
  const { t, texts } = localeOf('kk');
  await open('kk/map/?r=KZ-47');
  // Legend and table follow the map.
  await expectShown(page, 'kk/map/?r=KZ-47');
  const before = await shownOn(page);
  const { mend } = await breakFile(page, 'figures/kk/researchers', 'an HTML page with status 200');
  await chooserOf(page, 'kk').button.click();
  await page.getByRole('link', { name: texts.indicators['researchers']?.short ?? '', exact: true }).click();
  await expect(page.locator('.notices')).toContainText(t('problem.data-not-loaded', { at: '', got: '' }));
  expect(await shownOn(page)).toEqual(before);
  await mend();
  await page.getByRole('button', { name: t('common.tryAgain') }).click();
  await expectShown(page, 'kk/map/researchers/2024/?r=KZ-47');
  await expect(page.locator('.notices .notice')).toHaveCount(0);
});

test('answers of 3 and of 30 seconds: the old map stays, what is slow is said, what is too slow can be tried again', async ({
  page,
  open,
}) => {
  const { t } = localeOf('kk');
  const held: Route[] = [];
  await page.route(/\/figures\/kk\/researchers\.json$/u, (route) => void held.push(route));
  await page.clock.install();
  await open('kk/map/');
  const before = await shownOn(page);
  const ask = () =>
    page.evaluate(() => {
      history.pushState(null, '', location.pathname.replace(/kk\/.*$/u, 'kk/map/researchers/'));
      dispatchEvent(new PopStateEvent('popstate'));
    });
  await ask();
  await expect.poll(() => held.length).toBe(1);
  await page.clock.runFor(3_000);
  await expect(page.locator('.notices')).toContainText(t('problem.data-slow', { at: '', got: '' }));
  expect(await shownOn(page)).toEqual(before);
  // It comes after all.
  await held[0]?.continue();
  await expectShown(page, 'kk/map/researchers/');
  await expect(page.locator('.notices .notice')).toHaveCount(0);
});

test('an answer that never comes is given up, and another try works', async ({ page, site }) => {
  const { t } = localeOf('kk');
  // The browser's own timer for what is fetched cannot be turned on: a shorter one stands for it.
  await page.addInitScript(() => {
    const original = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (ms: number) => original(ms / 10);
  });
  const pattern = /\/catalogue\.json$/u;
  await page.route(pattern, () => new Promise(() => undefined));
  await page.goto(site.url('kk/map/'));
  await expect(page.getByRole('alert')).toContainText(t('pageScript.missing.map'), { timeout: 10_000 });
  await expectShown(page, 'kk/map/');
  await page.unrouteAll();
  await page.getByRole('alert').getByRole('link').click();
  await expectReady(page);
});

test('a browser that keeps nothing shows everything', async ({ page, open }) => {
  await page.addInitScript(() => {
    const denied = { get: () => { throw new DOMException('denied', 'SecurityError'); } }; // prettier-ignore
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, denied);
    Object.defineProperty(navigator, 'serviceWorker', denied);
    Object.defineProperty(navigator, 'storage', denied);
  });
  await open('en/map/?r=KZ-47');
  await expectShown(page, 'en/map/?r=KZ-47');
  await page.locator('.figure a[href*="/2022/"]').first().click();
  await expectShown(page, 'en/map/rd-spending-per-100k/2022/?r=KZ-47');
  await expect(page.getByRole('alert')).toBeHidden();
});

test('a clock that stands in 2010 changes no figure', async ({ page, open }) => {
  await page.clock.setFixedTime(new Date('2010-03-01T12:00:00Z'));
  await open('ru/map/?geo=tiles');
  await expectShown(page, 'ru/map/?geo=tiles');
  await page.locator('.figure a[href*="/2021/"]').first().click();
  await expectShown(page, 'ru/map/rd-spending-per-100k/2021/?geo=tiles');
});

test('a tab that is hidden while it loads is ready when it is seen', async ({ page, context, site }) => {
  const held: Route[] = [];
  await page.route(/\/catalogue\.json$/u, (route) => void held.push(route));
  await page.goto(site.url('kk/map/?r=KZ-10'));
  await expect.poll(() => held.length).toBe(1);
  const other = await context.newPage();
  await other.bringToFront();
  await held[0]?.continue();
  await page.bringToFront();
  await expectReady(page);
  await expectShown(page, 'kk/map/?r=KZ-10');
});
