/** What a finger comes down on is made ready before it is let go. */
import type { Page } from '@playwright/test';
import { AHEAD, drawingOf, drawnBeforehand, mapOf } from './support/ahead.ts';
import { chooserOf, DESK_ONLY, expect, test } from './support/explore.ts';

test.beforeEach(async ({ page, open, press }) => {
  await open('en/');
  await drawnBeforehand(page);
  await press(chooserOf(page, 'en').button);
});

const linkTo = async (page: Page, indicator: string) => {
  const link = chooserOf(page, 'en').list.locator(`a[href$="/map/${indicator}/"]`);
  await link.scrollIntoViewIfNeeded();
  return link;
};

test(
  'the figures of an indicator in the list are asked for while its link is still held',
  DESK_ONLY,
  async ({ page, site }) => {
    const fetched = () => site.responses.filter(({ path }) => path.includes('/researchers.json')).length;
    const link = await linkTo(page, 'researchers');
    expect(fetched()).toBe(0);
    await link.hover();
    await page.mouse.down();
    await expect.poll(fetched).toBe(1);
    await expect(page).toHaveURL(/\/en\/$/u);
    await page.mouse.up();
    await expect(page).toHaveURL(/\/en\/map\/researchers\/$/u);
    // Once is enough.
    expect(fetched()).toBe(1);
  },
);

test('its map is drawn unseen while it is held, seen when it is let go, and put away', DESK_ONLY, async ({ page }) => {
  const link = await linkTo(page, 'researchers');
  await link.hover();
  await page.mouse.down();
  await expect(page.locator(AHEAD)).toHaveCount(3);
  const held = await drawingOf(page.locator(AHEAD).nth(2));
  expect(held.length).toBeGreaterThan(30);
  await expect(page.locator(`${AHEAD}.shown`)).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\/$/u);

  await page.mouse.up();
  await expect(page).toHaveURL(/\/en\/map\/researchers\/$/u);
  await expect.poll(() => drawingOf(mapOf(page))).toEqual(held);
  await drawnBeforehand(page);
  await expect(page.locator(`${AHEAD}.shown`)).toHaveCount(0);
});

test('a finger that goes on to move the list has chosen nothing, and leaves nothing', DESK_ONLY, async ({ page }) => {
  const link = await linkTo(page, 'researchers');
  await link.hover();
  await page.mouse.down();
  await expect(page.locator(AHEAD)).toHaveCount(3);
  await page.evaluate(() => document.dispatchEvent(new PointerEvent('pointercancel')));
  await drawnBeforehand(page);
  await expect(page).toHaveURL(/\/en\/$/u);
});
