/** The card of a region in the address, on a phone as a sheet: opened, shared, gone back from, scrolled away. */
import type { Page } from '@playwright/test';
import { expect, expectReady, localeOf, modelAt, PHONE_ONLY, test } from './support/explore.ts';

const cardOf = (page: Page) => page.locator('.region-card');
const nameOf = (key: string) => modelAt('kk/map/').territories.find((mark) => mark.key === key)?.name ?? 'a name';
const hashOf = (page: Page) => new URL(page.url()).hash;
const shapeOf = (page: Page, region: string) => page.locator(`.figure > .map path[data-region="${region}"]`);

test('the card stands in the address: reload and link open it, Back closes it, another year keeps it', async ({
  page,
  open,
  press,
}) => {
  await open('kk/map/');
  await press(shapeOf(page, 'KZ-35'));
  await expect(cardOf(page).getByRole('heading')).toHaveText(nameOf('KZ-35'));
  await expect.poll(() => hashOf(page)).toBe('#KZ-35');
  await press(shapeOf(page, 'KZ-62'));
  await expect.poll(() => hashOf(page)).toBe('#KZ-62');
  await page.reload();
  await expectReady(page);
  await expect(cardOf(page).getByRole('heading')).toHaveText(nameOf('KZ-62'));

  // What is chosen while it is open is kept, and so is the card.
  await press(cardOf(page).getByRole('button', { name: localeOf('kk').t('explore.pin'), exact: true }));
  await expect.poll(() => page.url()).toMatch(/\?r=KZ-62#KZ-62$/u);
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toHaveCount(0);
  await expect.poll(() => page.url()).toMatch(/\?r=KZ-62$/u);
});

test('Back closes the card and changes nothing else', async ({ page, open, press }) => {
  await open('kk/map/?r=KZ-10');
  const before = page.url();
  await press(shapeOf(page, 'KZ-35'));
  await expect.poll(() => hashOf(page)).toBe('#KZ-35');
  await page.goBack();
  await expect(cardOf(page)).toHaveCount(0);
  expect(page.url()).toBe(before);
  await page.goForward();
  await expect(cardOf(page).getByRole('heading')).toHaveText(nameOf('KZ-35'));
});

test('its first way on is the page of the region', async ({ page, open }) => {
  const { t } = localeOf('kk');
  await open('kk/map/#KZ-35');
  const first = cardOf(page).locator('.actions > *').first();
  await expect(first).toHaveText(t('explore.card.region'));
  await expect(first).toHaveAttribute('href', /kk\/region\/KZ-35\/$/u);
});

test('a fragment that is no region is no fault, and opens nothing', async ({ page, open }) => {
  for (const hash of ['nonsense', 'KZ-99', '%E0%A4%A', 'sources', 'KZ-10%2CKZ-11']) {
    await page.goto('about:blank');
    await open(`kk/map/#${hash}`);
    await expect(cardOf(page)).toHaveCount(0);
  }
});

test('an old territory has a card of its own in the address', async ({ page, open }) => {
  await open('kk/map/rd-intensity/2016/#KZ-19');
  await expect(cardOf(page)).toBeVisible();
});

test.describe('on a phone', PHONE_ONLY, () => {
  test('the sheet goes with the map that is scrolled away', async ({ page, open }) => {
    await open('kk/map/#KZ-35');
    await expect(cardOf(page)).toBeVisible();
    await page.mouse.wheel(0, 60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect(cardOf(page)).toBeVisible();
    await page.locator('#table').evaluate((table) => table.scrollIntoView({ block: 'start' }));
    await expect(cardOf(page)).toHaveCount(0);
    expect(hashOf(page)).toBe('');
    // Where one has scrolled to stays in view.
    await expect(page.locator('#table')).toBeInViewport();
  });
});
