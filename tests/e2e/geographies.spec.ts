/** Map, tiles and circles; bubbles over classes; two indicators: chosen, linked, on every screen. */
import type { Locator, Page } from '@playwright/test';
import { checkAxe } from './support/checkAxe.ts';
import {
  DESK_ONLY,
  expect,
  expectShown,
  goTo,
  LANGUAGES,
  localeOf,
  onOneScreen,
  openMore,
  PHONE_ONLY,
  test,
} from './support/explore.ts';

const SECOND = 'researchers-per-100k';
const switchOf = (page: Page | Locator, language: (typeof LANGUAGES)[number]) =>
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
    `${language}: tiles and circles are chosen behind 'more', the address follows, and back leads back`,
    onOneScreen(language),
    async ({ page, open, press, site }) => {
      await open(`${language}/map/?r=KZ-47`);
      const buttons = switchOf(await openMore(page, press), language);
      await press(buttons.getByRole('button', { name: t('explore.geography.tiles'), exact: true }));
      await expect(page).toHaveURL(site.url(`${language}/map/?r=KZ-47&geo=tiles`));
      await expectShown(page, `${language}/map/?r=KZ-47&geo=tiles`);
      await expect(buttons.getByRole('button', { pressed: true })).toHaveText(t('explore.geography.tiles'));
      await press(buttons.getByRole('button', { name: t('explore.geography.dorling.short'), exact: true }));
      await expect(page).toHaveURL(site.url(`${language}/map/?r=KZ-47&geo=dorling`));
      await expectShown(page, `${language}/map/?r=KZ-47&geo=dorling`);
      await page.goBack();
      await expectShown(page, `${language}/map/?r=KZ-47&geo=tiles`);
      await press(buttons.getByRole('button', { name: t('explore.geography.map'), exact: true }));
      await expect(page).toHaveURL(site.url(`${language}/map/?r=KZ-47`));
      await expectShown(page, `${language}/map/?r=KZ-47`);
    },
  );

  test(
    `${language}: kind of map and second indicator are chosen in the settings`,
    onOneScreen(language),
    async ({ page, open, press }) => {
      await open(`${language}/map/`);
      await openMore(page, press);
      const kind = page.getByRole('combobox', { name: t('explore.mode'), exact: true });
      await kind.selectOption('both');
      await expectShown(page, `${language}/map/?mode=both`);
      await kind.selectOption('bivariate');
      await page.getByRole('combobox', { name: t('explore.mode.second'), exact: true }).selectOption(SECOND);
      await expectShown(page, `${language}/map/?mode=bivariate&by=${SECOND}`);
      await checkAxe(page, { within: '#more' });
      await kind.selectOption('choropleth');
      await expectShown(page, `${language}/map/`);
    },
  );
}

test('by keys alone', DESK_ONLY, async ({ page, open }) => {
  const { t } = localeOf('kk');
  await open('kk/map/');
  await page.locator('.more-word').focus();
  await page.keyboard.press('Enter');
  const tiles = switchOf(page, 'kk').getByRole('button', { name: t('explore.geography.tiles'), exact: true });
  await tiles.focus();
  await page.keyboard.press('Enter');
  await expectShown(page, 'kk/map/?geo=tiles');
  await expect(tiles).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expectShown(page, 'kk/map/?geo=dorling');
});

// In every language, and for the other maps that do not fit: tests/unit/pages/problems.test.ts.
test('what does not fit is explained, with a way on', async ({ page, open, press }) => {
  const { t } = localeOf('ru');
  await open('ru/map/?mode=bivariate');
  await expectShown(page, 'ru/map/');
  const notice = page.getByRole('status').filter({ hasText: t('problem.bivariate-alone') });
  await press(notice.getByRole('button').first());
  await expect.poll(() => page.url()).toContain('mode=bivariate&by=');
  await expect(page.locator('.square')).toBeVisible();
});

// In other languages, and for other maps, the same components draw the same: tests/unit/pages/maps.test.ts.
for (const [address, details] of [
  ['ru/map/?geo=tiles', PHONE_ONLY],
  ['kk/map/?geo=dorling&mode=both&by=researchers', DESK_ONLY],
  [`ru/map/?mode=bivariate&by=${SECOND}&r=KZ-75`, PHONE_ONLY],
  ['en/map/rd-spending/?geo=dorling&without=KZ-75', DESK_ONLY],
] as const) {
  test(`a cold link shows what describeMap says: ${address}`, details, async ({ page, open }) => {
    await open(address);
    await expectShown(page, address);
  });
}

test('no circle touches another or leaves the frame', DESK_ONLY, async ({ page, open, site }) => {
  await open('kk/map/');
  for (const address of [
    'kk/map/?geo=dorling',
    'kk/map/rd-spending/?geo=dorling',
    'kk/map/rd-intensity/2016/?geo=dorling',
  ]) {
    await goTo(page, site.url(address));
    await expectShown(page, address);
    const touching = async () => {
      const circles = (await boxesOf(page)).map(({ key, left, right, top, bottom }) => ({
        key,
        x: (left + right) / 2,
        y: (top + bottom) / 2,
        r: Math.min(right - left, bottom - top) / 2,
      }));
      return circles.flatMap((a, i) =>
        circles.slice(i + 1).flatMap((b) => {
          const isApart = Math.hypot(a.x - b.x, a.y - b.y) > a.r + b.r - 1;
          return isApart ? [] : [`${a.key} ${b.key}`];
        }),
      );
    };
    // Numbers are written before shapes have moved.
    await expect.poll(touching, address).toEqual([]);
  }
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test(
    'shapes end where they belong, also when one changes one’s mind on the way',
    DESK_ONLY,
    async ({ page, open, press }) => {
      await open('kk/map/');
      const { t } = localeOf('kk');
      const buttons = switchOf(await openMore(page, press), 'kk');
      const outlines = () =>
        page.locator('path[data-region]').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
      const map = await outlines();
      for (const name of ['tiles', 'dorling.short', 'map', 'tiles', 'map'] as const) {
        await press(buttons.getByRole('button', { name: t(`explore.geography.${name}`), exact: true }));
      }
      await expect.poll(outlines).toEqual(map);
      await expectShown(page, 'kk/map/');
    },
  );
});
