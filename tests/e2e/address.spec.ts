/** The address is the view: cold, sent, in another language, back and forward. */
import type { Page } from '@playwright/test';
import { chooserOf, expect, expectShown, localeOf, test, openYears } from './support/explore.ts';

const QUERY = 'r=KZ-47,KZ-10&cls=quantile&k=4&pool=year&without=KZ-75,KZ-71';

/** A mark that a new document would not have. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { marked: true }));
const isMarked = (page: Page) => page.evaluate(() => 'marked' in window);

// In other languages, and for other views, the same components draw the same: tests/unit/pages/maps.test.ts.
for (const address of [`kk/map/?${QUERY}`, 'en/map/rd-intensity/2015/?cls=equal&k=3&r=KZ-63']) {
  test(`a cold link ends with every fill, rank and number of its view: ${address}`, async ({ page, open }) => {
    await open(address);
    await expectShown(page, address);
  });
}

test('back and forward walk the views, without loading the page anew', async ({ page, open, site, press }) => {
  const { texts } = localeOf('kk');
  await open('kk/map/?r=KZ-47');
  await mark(page);
  const years = await openYears(page, 'kk');
  await press(years.getByRole('link', { name: '2021' }));
  await expectShown(page, 'kk/map/rd-spending-per-100k/2021/?r=KZ-47');
  await press(chooserOf(page, 'kk').button);
  await press(page.getByRole('link', { name: texts.indicators['rd-intensity']?.short ?? '', exact: true }));
  await expectShown(page, 'kk/map/rd-intensity/2021/?r=KZ-47');
  await expect(page).toHaveURL(site.url('kk/map/rd-intensity/2021/?r=KZ-47'));

  await page.goBack();
  await expectShown(page, 'kk/map/rd-spending-per-100k/2021/?r=KZ-47');
  await page.goBack();
  await expectShown(page, 'kk/map/?r=KZ-47');
  await expect(page).toHaveURL(site.url('kk/map/?r=KZ-47'));
  await page.goForward();
  await expectShown(page, 'kk/map/rd-spending-per-100k/2021/?r=KZ-47');
  await expect(years.locator('[aria-current=page]')).toContainText('2021');
  expect(await isMarked(page)).toBe(true);
});

test('every address that the page makes is a file', async ({ page, open, press, site }) => {
  const { t } = localeOf('ru');
  await open('ru/map/rd-intensity/');
  for (const year of ['2015', '2023', '2024']) {
    await press(page.getByRole('navigation', { name: t('explore.year') }).getByRole('link', { name: year }));
    const path = year === '2024' ? 'ru/map/rd-intensity/' : `ru/map/rd-intensity/${year}/`;
    await expect(page).toHaveURL(site.url(path));
    const response = await page.request.get(page.url());
    expect(response.status()).toBe(200);
    expect(await response.text()).toContain(`data-indicator="rd-intensity" data-year="${year}"`);
  }
});

test('a new language keeps the view', async ({ page, open, press, site }) => {
  await open(`kk/map/rd-spending-per-100k/2022/?${QUERY}`);
  await mark(page);
  for (const language of ['ru', 'en', 'kk'] as const) {
    const { t, texts } = localeOf(language);
    await press(page.getByRole('link', { name: t(`common.language.${language}`), exact: true }));
    await expectShown(page, `${language}/map/rd-spending-per-100k/2022/?${QUERY}`);
    await expect(page).toHaveURL(site.url(`${language}/map/rd-spending-per-100k/2022/?${QUERY}`));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page).toHaveTitle(new RegExp(texts.site.title, 'u'));
  }
  expect(await isMarked(page)).toBe(true);
});

test('a link in the text of a mail still means the same, and of the keys of others nothing is said', async ({
  page,
  open,
}) => {
  await open('en/map/?utm_source=newsletter&r=KZ-71%2CKZ-75&amp;k=3&fbclid=abc&gclid=1');
  await expectShown(page, 'en/map/?r=KZ-71,KZ-75&k=3');
  await expect(page.getByRole('status').filter({ hasText: /\S/u })).toHaveCount(0);
});

test('a place in the page can be linked too', async ({ page, open }) => {
  await open('ru/map/researchers/2022/?r=KZ-71#n-KZ-71');
  await expect(page.locator('#n-KZ-71')).toBeInViewport();
  await expectShown(page, 'ru/map/researchers/2022/?r=KZ-71');
});

test.describe('the link to this view', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  test('is the address, on the clipboard', async ({ page, open, press, site }) => {
    const { t } = localeOf('en');
    await open('en/map/?r=KZ-71');
    await press(page.getByRole('button', { name: t('common.copyLink') }));
    await expect(page.getByText(t('common.copied'))).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.url('en/map/?r=KZ-71'));
  });
});
