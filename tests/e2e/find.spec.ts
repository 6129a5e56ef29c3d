/** Finding regions, pinning them, and leaving some out with one press. */
import type { Page } from '@playwright/test';
import { expect, expectShown, LANGUAGES, localeOf, onOneScreen, modelAt, test, openMore } from './support/explore.ts';

const cardOf = (page: Page) => page.locator('.region-card');
const nameOf = (address: string, key: string) =>
  modelAt(address).territories.find((one) => one.key === key)?.name ?? '';

/** Old names, abbreviations, other alphabets, errors of typing. */
const QUERIES = [
  ['Нур-Султан', 'KZ-71'],
  ['ВКО', 'KZ-63'],
  ['семей', 'KZ-10'],
  ['Qyzylorda', 'KZ-43'],
  ['кызылорда', 'KZ-43'],
  ['павладар', 'KZ-55'],
  ['Shimkent', 'KZ-79'],
] as const;

for (const language of LANGUAGES) {
  const { t, texts } = localeOf(language);

  test(
    `${language}: any name finds its region, and choosing it opens its card`,
    onOneScreen(language),
    async ({ page, open, press }) => {
      await open(`${language}/map/`);
      const field = page.getByRole('combobox', { name: t('explore.findRegion') });
      for (const [query, region] of QUERIES) {
        await press(field);
        await field.fill(query);
        const options = page.getByRole('listbox', { name: t('common.regionsList'), exact: true }).getByRole('option');
        await expect(options.first()).toContainText(texts.regions[region]?.short ?? region);
        if (query === 'ВКО') await press(options.first());
        else await page.keyboard.press('Enter');
        await expect(cardOf(page)).toBeFocused();
        await expect(cardOf(page).getByRole('heading')).toHaveText(nameOf(`${language}/map/`, region));
        await expect(page.locator(`[data-row="${region}"]`)).toHaveClass(/pointed/u);
        await expect(field).toHaveValue('');
        await page.keyboard.press('Escape');
        await expect(cardOf(page)).toHaveCount(0);
        await expect(field).toBeFocused();
      }
    },
  );

  test(
    `${language}: what is not found is said, and nothing is chosen`,
    onOneScreen(language),
    async ({ page, open, press }) => {
      await open(`${language}/map/`);
      const field = page.getByRole('combobox', { name: t('explore.findRegion') });
      await press(field);
      await field.fill('Париж');
      const message = page.locator('.find').getByRole('status');
      await expect(message).toHaveText(t('explore.findRegion.nothing', { query: 'Париж' }));
      await expect(message).toBeVisible();
      await expect(field).toHaveAttribute('aria-expanded', 'false');
      await page.keyboard.press('Enter');
      await expect(cardOf(page)).toHaveCount(0);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(field).toHaveValue('');
    },
  );

  test(
    `${language}: without the two cities: breaks, ranks, median, sentence, table and legend`,
    onOneScreen(language),
    async ({ page, open, press, site }) => {
      const path = `${language}/map/researchers-per-100k/2024/`;
      await open(path);
      const button = (await openMore(page, press)).getByRole('button', { name: texts.site.withoutPreset });
      await expect(button).toHaveAttribute('aria-pressed', 'false');
      await press(button);
      const address = `${path}?without=KZ-75,KZ-71`;
      await expectShown(page, address);
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await expect(page).toHaveURL(site.url(`${language}/map/researchers-per-100k/?without=KZ-75,KZ-71`));
      await press(button);
      await expectShown(page, path);
    },
  );

  test(
    `${language}: pinned regions have a mark each, in map, legend, table and list`,
    onOneScreen(language),
    async ({ page, open, press }) => {
      const address = `${language}/map/?r=KZ-47,KZ-71,KZ-10`;
      await open(address);
      await expectShown(page, address);
      const pins = page.getByRole('list', { name: t('explore.pinned') });
      const marks: string[] = [];
      for (const [at, region] of ['KZ-47', 'KZ-71', 'KZ-10'].entries()) {
        const mark = (await pins.getByRole('listitem').nth(at).locator('path').getAttribute('d')) ?? '';
        await expect(pins.getByRole('listitem').nth(at)).toContainText(texts.regions[region]?.short ?? region);
        await expect(page.locator(`[data-row="${region}"] .pin-mark path`)).toHaveAttribute('d', mark);
        await expect(page.locator(`.legend .pin-shape[d="${mark}"]`)).toHaveCount(1);
        await expect(page.locator(`.map > svg .map-pin-marks path[d="${mark}"]`).filter({ visible: true })).toHaveCount(
          1,
        );
        marks.push(mark);
      }
      expect(new Set(marks).size).toBe(3);
      await press(
        pins.getByRole('button', { name: t('explore.unpin.region', { name: texts.regions['KZ-71']?.short ?? '' }) }),
      );
      await expectShown(page, `${language}/map/?r=KZ-47,KZ-10`);
      await press(pins.getByRole('button', { name: texts.regions['KZ-10']?.short ?? '', exact: true }));
      await expect(cardOf(page).getByRole('heading')).toContainText(nameOf(`${language}/map/`, 'KZ-10'));
      await press(cardOf(page).getByRole('button', { name: t('common.close') }));
      await press(page.getByRole('button', { name: t('explore.pinned.clear') }));
      await expectShown(page, `${language}/map/`);
      await expect(pins).toHaveCount(0);
    },
  );
}

test('the list is walked with arrows, from both ends, and shows all 20 before anything is typed', async ({
  page,
  open,
}) => {
  const { t } = localeOf('en');
  await open('en/map/');
  const field = page.getByRole('combobox', { name: t('explore.findRegion') });
  await field.focus();
  await page.keyboard.press('ArrowDown');
  const options = page.getByRole('listbox', { name: t('common.regionsList'), exact: true }).getByRole('option');
  await expect(options).toHaveCount(20);
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', 'find-KZ-79');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await page.keyboard.type('almaty');
  await expect(options).toHaveCount(2);
  await page.keyboard.press('Tab');
  await expect(options).toHaveCount(0);
});

test('six are pinned at most: the card says so where one presses', async ({ page, open, press }) => {
  const { t, texts } = localeOf('ru');
  const six = 'KZ-47,KZ-71,KZ-10,KZ-11,KZ-15,KZ-19';
  await open(`ru/map/?r=${six}`);
  const field = page.getByRole('combobox', { name: t('explore.findRegion') });
  await press(field);
  await field.fill(texts.regions['KZ-63']?.short ?? '');
  await page.keyboard.press('Enter');
  await press(cardOf(page).getByRole('button', { name: t('explore.pin'), exact: true }));
  await expect(cardOf(page)).toContainText(t('explore.pinned.full', { max: '6' }));
  await expectShown(page, `ru/map/?r=${six}`);
});
