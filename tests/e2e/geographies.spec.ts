/** Map, tiles and circles; bubbles over classes; two indicators: chosen, linked, on every screen. */
import type { Page } from '@playwright/test';
import { checkAxe } from './support/checkAxe.ts';
import {
  DESK_ONLY,
  expect,
  expectShown,
  LANGUAGES,
  localeOf,
  longestOnPhone,
  modelAt,
  test,
} from './support/explore.ts';

const SECOND = 'researchers-per-100k';
const TOUCH_PX = 24;

const switchOf = (page: Page, language: (typeof LANGUAGES)[number]) =>
  page.getByRole('group', { name: localeOf(language).t('explore.geography') });

/** Where each region's shape stands on the screen. */
const boxesOf = (page: Page) =>
  page.locator('path[data-region]').evaluateAll((paths) =>
    paths.map((path) => {
      const { left, top, right, bottom } = path.getBoundingClientRect();
      return { key: path.getAttribute('data-region') ?? '', left, top, right, bottom };
    }),
  );

for (const language of LANGUAGES) {
  const { t } = localeOf(language);

  test(
    `${language}: tiles and circles are one press away, the address follows, and back leads back`,
    longestOnPhone(language),
    async ({ page, open, press, site }) => {
      await open(`${language}/?r=KZ-47`);
      const buttons = switchOf(page, language);
      await press(buttons.getByRole('button', { name: t('explore.geography.tiles'), exact: true }));
      await expect(page).toHaveURL(site.url(`${language}/?r=KZ-47&geo=tiles`));
      await expectShown(page, `${language}/?r=KZ-47&geo=tiles`);
      await expect(buttons.getByRole('button', { pressed: true })).toHaveText(t('explore.geography.tiles'));
      await press(buttons.getByRole('button', { name: t('explore.geography.dorling.short'), exact: true }));
      await expect(page).toHaveURL(site.url(`${language}/?r=KZ-47&geo=dorling`));
      await expectShown(page, `${language}/?r=KZ-47&geo=dorling`);
      await page.goBack();
      await expectShown(page, `${language}/?r=KZ-47&geo=tiles`);
      await press(buttons.getByRole('button', { name: t('explore.geography.map'), exact: true }));
      await expect(page).toHaveURL(site.url(`${language}/?r=KZ-47`));
      await expectShown(page, `${language}/?r=KZ-47`);
    },
  );

  test(`${language}: by keys alone`, longestOnPhone(language), async ({ page, open }) => {
    await open(`${language}/`);
    const tiles = switchOf(page, language).getByRole('button', { name: t('explore.geography.tiles'), exact: true });
    await tiles.focus();
    await page.keyboard.press('Enter');
    await expectShown(page, `${language}/?geo=tiles`);
    await expect(tiles).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expectShown(page, `${language}/?geo=dorling`);
  });

  test(
    `${language}: kind of map and second indicator are chosen in the settings`,
    longestOnPhone(language),
    async ({ page, open, press }) => {
      await open(`${language}/`);
      await press(page.locator('summary').filter({ hasText: t('explore.settings') }));
      const kind = page.getByRole('combobox', { name: t('explore.mode'), exact: true });
      await kind.selectOption('both');
      await expectShown(page, `${language}/?mode=both`);
      await kind.selectOption('bivariate');
      await page.getByRole('combobox', { name: t('explore.mode.second'), exact: true }).selectOption(SECOND);
      await expectShown(page, `${language}/?mode=bivariate&by=${SECOND}`);
      await checkAxe(page, { within: 'details[open]' });
      await kind.selectOption('choropleth');
      await expectShown(page, `${language}/`);
    },
  );

  test(
    `${language}: what does not fit is explained, with a way on`,
    longestOnPhone(language),
    async ({ page, open, press }) => {
      await open(`${language}/?mode=bivariate`);
      await expectShown(page, `${language}/`);
      const notice = page.getByRole('status').filter({ hasText: t('problem.bivariate-alone') });
      await press(notice.getByRole('button').first());
      await expect.poll(() => page.url()).toContain('mode=bivariate&by=');
      await expect(page.locator('.square')).toBeVisible();

      await open(`${language}/map/rd-spending/?mode=choropleth`);
      await expectShown(page, `${language}/map/rd-spending/`);
      await expect(page.getByRole('status').filter({ hasText: t('problem.totals-not-painted') })).toBeVisible();
      await open(`${language}/?mode=bivariate&by=researchers`);
      await expect(page.getByRole('status').filter({ hasText: t('problem.bivariate-total') })).toBeVisible();
    },
  );
}

// The words of each language are the model's own tests' subject: here one language for each.
const COLD = ['ru/?geo=tiles', 'kk/?geo=dorling', 'en/?mode=both', `ru/?mode=bivariate&by=${SECOND}&r=KZ-75`] as const;
for (const address of COLD) {
  test(`a cold link shows what describeMap says: ${address}`, async ({ page, open }) => {
    await open(address);
    await expectShown(page, address);
  });
}

for (const address of [
  'en/map/rd-intensity/2016/?geo=tiles',
  'ru/map/rd-intensity/2016/?geo=dorling',
  'kk/map/rd-spending/?geo=tiles',
  'en/map/rd-spending/?geo=dorling&without=KZ-75',
  'ru/map/publications/?geo=dorling',
  'kk/?geo=dorling&mode=both&by=researchers',
  'en/?geo=tiles&mode=both',
  `ru/map/rd-intensity/2016/?mode=bivariate&by=${SECOND}`,
  `kk/?geo=tiles&mode=bivariate&by=${SECOND}&without=KZ-75,KZ-71&pool=year`,
]) {
  test(`fills, dots and numbers are those of the model: ${address}`, DESK_ONLY, async ({ page, open }) => {
    await open(address);
    await expectShown(page, address);
  });
}

test.describe('on a page 320 px wide', DESK_ONLY, () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('every tile is 24 px and more, none on another', async ({ page, open }) => {
    for (const address of ['kk/?geo=tiles', 'ru/map/rd-spending/?geo=tiles', 'en/map/rd-intensity/2016/?geo=tiles']) {
      await open(address);
      const boxes = await boxesOf(page);
      expect(boxes).toHaveLength(modelAt(address).territories.length);
      for (const [i, a] of boxes.entries()) {
        expect(a.right - a.left, a.key).toBeGreaterThanOrEqual(TOUCH_PX);
        expect(a.bottom - a.top, a.key).toBeGreaterThanOrEqual(TOUCH_PX);
        for (const b of boxes.slice(i + 1))
          expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });

  test('nothing scrolls sideways', async ({ page, open }) => {
    for (const language of LANGUAGES) {
      for (const query of ['geo=dorling', 'mode=both', `mode=bivariate&by=${SECOND}`]) {
        await open(`${language}/?${query}`);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `${language} ${query}`).toBeLessThanOrEqual(0);
      }
    }
  });

  test('tiles are offered where the map is small', async ({ page, open, press }) => {
    await open('kk/');
    await press(page.getByRole('button', { name: localeOf('kk').t('explore.geography.offer') }));
    await expectShown(page, 'kk/?geo=tiles');
  });
});

test('no circle touches another or leaves the frame', DESK_ONLY, async ({ page, open }) => {
  for (const address of [
    'kk/?geo=dorling',
    'kk/map/rd-spending/?geo=dorling',
    'kk/map/rd-intensity/2016/?geo=dorling',
  ]) {
    await open(address);
    const circles = (await boxesOf(page)).map(({ key, left, right, top, bottom }) => ({
      key,
      x: (left + right) / 2,
      y: (top + bottom) / 2,
      r: Math.min(right - left, bottom - top) / 2,
    }));
    for (const [i, a] of circles.entries())
      for (const b of circles.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.key} ${b.key}`).toBeGreaterThan(a.r + b.r - 1);
  }
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test(
    'shapes end where they belong, also when one changes one’s mind on the way',
    DESK_ONLY,
    async ({ page, open, press }) => {
      await open('kk/');
      const { t } = localeOf('kk');
      const buttons = switchOf(page, 'kk');
      const outlines = () =>
        page.locator('path[data-region]').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
      const map = await outlines();
      for (const name of ['tiles', 'dorling.short', 'map', 'tiles', 'map'] as const) {
        await press(buttons.getByRole('button', { name: t(`explore.geography.${name}`), exact: true }));
      }
      await expect.poll(outlines).toEqual(map);
      await expectShown(page, 'kk/');
    },
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ page, open }) => {
    await page.emulateMedia({ colorScheme });
    for (const query of [
      'geo=tiles',
      'geo=dorling',
      'mode=both',
      `mode=bivariate&by=${SECOND}&r=KZ-75`,
      'mode=bivariate',
    ]) {
      await open(`ru/?${query}`);
      await checkAxe(page);
    }
  });
}
