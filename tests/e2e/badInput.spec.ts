/** Wrong addresses and missing files: the page shows what it can and says, in its language, what is wrong. */
import type { Page } from '@playwright/test';
import { chooserOf, expect, expectReady, expectShown, LANGUAGES, localeOf, shownOn, test } from './support/explore.ts';

const notice = (page: Page) => page.getByRole('status').filter({ has: page.locator('.notice') });

/** Query; problem, its key and what it quotes; what of the query is shown all the same. */
const WRONG = [
  ['k=999', 'bad-class-count', 'k', '999', ''],
  ['r=%00', 'unknown-region', 'r', '?', ''],
  ['r=KZ-71,XX-99', 'unknown-region', 'r', 'XX-99', '?r=KZ-71'],
  ['without=KZ-75,<b>', 'unknown-region', 'without', '<b>', '?without=KZ-75'],
  ['cls=manual&breaks=1,b', 'bad-number', 'breaks', '1,b', '?cls=manual&breaks=1'],
  ['theme=pink', 'unknown-value', 'theme', 'pink', ''],
] as const;

for (const language of LANGUAGES) {
  const { t } = localeOf(language);

  test(`${language}: what an address gets wrong is said, and the rest is shown`, async ({ page, open }) => {
    for (const [query, key, at, got, shown] of WRONG) {
      await open(`${language}/?${query}`);
      await expectShown(page, `${language}/${shown}`);
      await expect(notice(page), query).toContainText(t(`problem.${key}`, { at, got }));
    }
  });

  test(`${language}: the message can be closed`, async ({ page, open, press }) => {
    await open(`${language}/?k=999`);
    await press(notice(page).getByRole('button', { name: t('common.close') }));
    await expect(notice(page)).toBeHidden();
    await expectShown(page, `${language}/`);
  });

  test(`${language}: an unknown address answers 404 and leads back to the map`, async ({ page, site }) => {
    const response = await page.request.get(site.url(`${language}/map/no-such-indicator/1999/`));
    expect(response.status()).toBe(404);
    expect(await response.text()).toContain(t('common.notFound'));
  });
}

test('a query of 100 KB ends with the map and one message', async ({ page, open }) => {
  // Longer than servers take in an address: it reaches the page as a link inside the site would.
  await open('kk/');
  await page.evaluate(
    (query) => {
      history.pushState(null, '', `?${query}`);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    `r=${'KZ-10,'.repeat(17_000)}&k=3`,
  );
  await expectShown(page, 'kk/?k=3');
  await expect(notice(page).getByRole('listitem')).toHaveCount(1);
});

test('an indicator without that year shows the nearest, and says so', async ({ page, open }) => {
  const { t } = localeOf('ru');
  await open('ru/map/rd-intensity/');
  await page.evaluate(() => {
    history.pushState(null, '', '../rd-spending/2010/');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expectShown(page, 'ru/map/rd-spending/2020/');
  await expect(notice(page)).toContainText(t('problem.no-such-year', { at: 'year', got: '2010' }));
});

test('too many pins in the address: six are kept', async ({ page, open }) => {
  await open('en/?r=KZ-10,KZ-11,KZ-15,KZ-19,KZ-23,KZ-27,KZ-31');
  await expectShown(page, 'en/?r=KZ-10,KZ-11,KZ-15,KZ-19,KZ-23,KZ-27');
  await expect(notice(page)).toContainText(localeOf('en').t('problem.too-many-regions', { at: 'r', got: 'KZ-31' }));
});

test.describe('files that cannot be had', () => {
  test.use({ tolerated: [/40[0-9]|50[0-9]|ERR_FAILED|Failed to load|JSON|fetch/u] });

  const BROKEN = [
    ['answered with 404', { status: 404, body: '' }],
    ['an error page with status 200', { status: 200, contentType: 'text/html', body: '<!doctype html><p>Error' }],
    ['cut in half', { status: 200, contentType: 'application/json', body: '{"indicator":"grp","ye' }],
  ] as const;

  for (const [what, answer] of BROKEN) {
    test(`figures ${what}: the old map stays, whole, and trying again mends it`, async ({ page, open, press }) => {
      const { t, texts } = localeOf('kk');
      await open('kk/?r=KZ-47');
      // Legend and table follow the map.
      await expectShown(page, 'kk/?r=KZ-47');
      const before = await shownOn(page);
      let broken = true;
      await page.route(/\/series\/researchers\.json$/u, (route) => (broken ? route.fulfill(answer) : route.continue()));
      await press(chooserOf(page, 'kk').button);
      await press(
        page.getByRole('link', { name: texts.indicators['researchers' as never]?.['short'] ?? '', exact: true }),
      );
      await expect(notice(page)).toContainText(t('problem.data-not-loaded', { at: '', got: '' }));
      expect(await shownOn(page)).toEqual(before);
      broken = false;
      await press(page.getByRole('button', { name: t('common.tryAgain') }));
      await expectShown(page, 'kk/map/researchers/2024/?r=KZ-47');
      await expect(notice(page)).toBeHidden();
    });
  }

  for (const file of ['catalogue', 'series/rd-spending-per-100k']) {
    test(`without ${file}.json the page stays as served and says what is missing`, async ({ page, site }) => {
      await page.route(new RegExp(`/${file}\\.json$`, 'u'), (route) => route.abort());
      await page.goto(site.url('ru/'));
      await expect(page.getByRole('alert')).toContainText(localeOf('ru').t('pageScript.missing.map'));
      await expectShown(page, 'ru/');
    });
  }
});

test('storage and clipboard that are refused change nothing but the copying', async ({ page, open, press, site }) => {
  const { t } = localeOf('kk');
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('denied')) },
    });
  });
  await open('kk/');
  await press(page.getByRole('button', { name: t('common.copyLink') }));
  await expect(page.getByText(t('common.copyFailed'))).toBeVisible();
  await expect(page).toHaveURL(site.url('kk/'));
});

test('zoomed to 400 % (320 px wide) everything is still there', async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open('ru/');
  await expectReady(page);
  await expectShown(page, 'ru/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
