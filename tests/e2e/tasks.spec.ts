/**
 * What people come for, from the first page on: by mouse or finger, and by keys alone. That sentence,
 * order, classes and numbers of a page agree is tests/unit/pages/maps.test.ts.
 */
import type { Locator, Page } from '@playwright/test';
import { lowerFirst } from '../../src/i18n/lowerFirst.ts';
import {
  chooserOf,
  DESK_ONLY,
  expect,
  expectShown,
  LANGUAGES,
  localeOf,
  modelAt,
  onOneScreen,
  test,
  openMore,
  openYears,
} from './support/explore.ts';

/** Tab until the element has the focus: whoever has only keys must come there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(target).toBeFocused({ timeout: 1 });
  }).toPass({ intervals: [0] });
}

for (const language of LANGUAGES) {
  const { t, texts } = localeOf(language);
  const shortOf = (id: string) => texts.indicators[id as never]?.short ?? id;

  test.describe(language, onOneScreen(language), () => {
    test('reads a number: unit, year, status, source and its place, in one press', async ({ page, open, press }) => {
      await open(`${language}/map/researchers/2024/`);
      const row = modelAt(`${language}/map/researchers/2024/`).rows.find(({ region }) => region === 'KZ-47');
      await press(page.locator('[data-row="KZ-47"]').getByRole('link'));
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('heading')).toHaveText(row?.name ?? 'a name');
      await expect(dialog).toContainText(row?.valueWithUnit ?? 'a value');
      await expect(dialog).toContainText('2024');
      await expect(dialog).toContainText(t('common.status.I'));
      await expect(dialog).toContainText(row?.provenance.source.title ?? 'a source');
      // The number is computed: each of its inputs has a place of its own.
      expect(row?.provenance.inputs).not.toHaveLength(0);
      for (const { name, locator } of row?.provenance.inputs ?? []) {
        await expect(dialog).toContainText(name);
        await expect(dialog).toContainText(lowerFirst(locator));
      }
      await press(dialog.getByRole('button', { name: t('common.close') }).first());
      await expect(dialog).toBeHidden();
      await expect(page.locator('[data-row="KZ-47"]').getByRole('link')).toBeFocused();
    });

    test('changes indicator, year and language, and sends the link', async ({ page, open, press, site, browser }) => {
      await open(`${language}/map/`);
      const { button, search } = chooserOf(page, language);
      await press(button);
      await search.fill(shortOf('rd-intensity'));
      await press(page.getByRole('link', { name: shortOf('rd-intensity'), exact: true }));
      await expectShown(page, `${language}/map/rd-intensity/2024/`);
      await press((await openYears(page, language)).getByRole('link', { name: '2015' }));
      await expectShown(page, `${language}/map/rd-intensity/2015/`);
      const other = language === 'kk' ? 'ru' : 'kk';
      await press(page.getByRole('link', { name: t(`common.language.${other}`), exact: true }));
      await expectShown(page, `${other}/map/rd-intensity/2015/`);

      // Somebody else opens what the address bar says.
      const context = await browser.newContext();
      site.watch(context);
      const theirs = await context.newPage();
      await theirs.goto(page.url());
      await expectShown(theirs, `${other}/map/rd-intensity/2015/`);
      await context.close();
    });
  });
}

// A phone has no keys.
test.describe('by keys alone', DESK_ONLY, () => {
  test('indicator, year, a number and its source, language', async ({ page, open }) => {
    const { t, texts } = localeOf('kk');
    await open('kk/map/');
    const { button, search } = chooserOf(page, 'kk');
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await tabTo(page, search);
    await page.keyboard.insertText(texts.indicators['researchers-per-100k' as never]?.['short'] ?? '');
    await page.keyboard.press('Enter');
    await expectShown(page, 'kk/map/researchers-per-100k/2024/');
    await expect(button).toBeFocused();

    const slider = page.getByRole('slider');
    await tabTo(page, slider);
    await expect(slider).toHaveAttribute('aria-valuetext', '2024');
    await page.keyboard.press('Home');
    await expectShown(page, 'kk/map/researchers-per-100k/2022/');
    await expect(slider).toHaveAttribute('aria-valuetext', '2022');

    const number = page.locator('[data-row]').first().getByRole('link');
    await tabTo(page, number);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(t('explore.provenance.source'));
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(number).toBeFocused();

    const link = page.getByRole('link', { name: t('common.language.en'), exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    await expectShown(page, 'en/map/researchers-per-100k/2022/');
  });

  test('the skip link leads to the table', async ({ page, open }) => {
    await open('kk/map/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: localeOf('kk').t('common.skipToTable') })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#table')).toBeInViewport();
  });
});

test('settings: method, number of classes, years and regions recompute map, legend, table and sentence', async ({
  page,
  open,
  press,
  site,
}) => {
  const { t, texts } = localeOf('ru');
  await open('ru/map/');
  await openMore(page, press);
  await page.getByRole('combobox', { name: t('explore.classes.method'), exact: true }).selectOption('quantile');
  await expectShown(page, 'ru/map/?cls=quantile');
  await page.getByRole('combobox', { name: t('explore.classes.count'), exact: true }).selectOption('3');
  await expectShown(page, 'ru/map/?cls=quantile&k=3');
  await page.getByRole('combobox', { name: t('explore.classes.pool'), exact: true }).selectOption('year');
  await expectShown(page, 'ru/map/?cls=quantile&k=3&pool=year');
  for (const region of ['KZ-75', 'KZ-71'] as const) {
    await press(page.getByRole('checkbox', { name: texts.regions[region]?.short ?? region, exact: true }));
  }
  await expectShown(page, 'ru/map/?cls=quantile&k=3&pool=year&without=KZ-75,KZ-71');
  await expect(page).toHaveURL(site.url('ru/map/?cls=quantile&k=3&pool=year&without=KZ-75,KZ-71'));
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText(texts.regions['KZ-75']?.locative ?? '');
});

test('the table sorts by each of its columns, both ways', async ({ page, open, press }) => {
  const { t } = localeOf('kk');
  await open('kk/map/doctoral-students/2022/');
  const names = () =>
    page.locator('[data-row] th').evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent));
  await press(page.getByRole('button', { name: t('explore.table.region') }));
  await expect(page.locator('th[aria-sort]')).toHaveAttribute('aria-sort', 'ascending');
  const ascending = await names();
  // Kazakh order, not that of code points: Қ follows К, Ұ follows У, І stands after Ы.
  expect(ascending.indexOf('Қарағанды')).toBeGreaterThan(ascending.indexOf('Жетісу'));
  expect(ascending[0]).toBe('Абай');
  await press(page.getByRole('button', { name: t('explore.table.region') }));
  await expect(page.locator('th[aria-sort]')).toHaveAttribute('aria-sort', 'descending');
  expect(await names()).toEqual([...ascending].reverse());
});
