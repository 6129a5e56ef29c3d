/** What is served has all its styles: those that come with scripts are for what scripts draw. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/explore.ts';

const PARTS = ['.site-header', '.choose', 'h1', '.caption', '.legend', '.ranking', '.sources'];

async function pictures(page: Page): Promise<Buffer[]> {
  const all: Buffer[] = [];
  for (const part of PARTS) {
    const place = page.locator(part).first();
    if (await place.isVisible()) all.push(await place.screenshot({ animations: 'disabled' }));
  }
  return all;
}

/** The first pictures that the next ones are equal to: a page that is still at work is not compared. */
async function picturesAtRest(page: Page): Promise<Buffer[]> {
  let last = await pictures(page);
  await expect
    .poll(async () => {
      const before = last;
      last = await pictures(page);
      return last.length === before.length && last.every((picture, i) => picture.equals(before[i]!));
    })
    .toBe(true);
  return last;
}

/** What scripts add to the page in use stands among what is served: without its styles it would push that aside. */
const ADDED = '.zoom, .keyboard-line, .find-panel, .offline';

for (const address of ['kk/map/', 'ru/map/needs/', 'en/map/rd-spending/'])
  test(`${address} looks the same without the styles of its scripts`, async ({ page, open }) => {
    await open(address);
    // All of it in view: a picture of what is taller than the screen may be taken from a wrong place.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: height + 1000 });
    // It comes when the end of the page is near.
    await expect(page.locator('.offline')).toBeVisible();
    await page.evaluate((added) => document.querySelectorAll(added).forEach((one) => one.remove()), ADDED);
    const whole = await picturesAtRest(page);
    expect(whole.length).toBeGreaterThanOrEqual(PARTS.length - 1);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    const served = await picturesAtRest(page);
    expect(served.map((picture, i) => picture.equals(whole[i]!))).toEqual(whole.map(() => true));
  });
