/** Maps that are drawn beforehand: what a step will show is there, and until then is not there for anyone. */
import type { Page } from '@playwright/test';
import { AHEAD, drawingOf, drawnBeforehand, mapOf } from './support/ahead.ts';
import { largestDifference } from './support/pictures.ts';
import { DESK_ONLY, expect, expectShown, test } from './support/explore.ts';

const hrefOfNext = (page: Page) => page.locator('.step-next').evaluate((link: HTMLAnchorElement) => link.href);

test('the next map is drawn beforehand as the step then shows it, and the one after it in turn', async ({
  page,
  open,
  press,
}) => {
  await open('kk/');
  let last: unknown = null;
  for (let step = 0; step < 3; step++) {
    const ahead = await drawnBeforehand(page);
    await expect.poll(() => drawingOf(ahead)).not.toEqual(last);
    const foreseen = await drawingOf(ahead);
    expect(foreseen.length).toBeGreaterThan(30);
    const href = await hrefOfNext(page);
    await press(page.locator('.step-next'));
    await expectShown(page, href.slice(href.indexOf('kk/')));
    last = await drawingOf(mapOf(page));
    expect(last).toEqual(foreseen);
  }
});

test('to the eye it is the map that follows', async ({ page, open, press }) => {
  await open('kk/');
  const ahead = await drawnBeforehand(page);
  const look = () => mapOf(page).screenshot({ animations: 'disabled' });
  await ahead.evaluate((one) => one.classList.add('shown'));
  const foreseen = await look();
  await ahead.evaluate((one) => one.classList.remove('shown'));
  const href = await hrefOfNext(page);
  await press(page.locator('.step-next'));
  await expectShown(page, href.slice(href.indexOf('kk/')));
  await page.mouse.move(0, 0);
  // Edges of a layer are blended otherwise, by less than a letter that is moved by a part of a pixel (30 and more).
  expect(await largestDifference(page, foreseen, await look())).toBeLessThan(25);
});

test('until it is asked for not one pixel shows it', DESK_ONLY, async ({ page, open }) => {
  await open('kk/');
  await drawnBeforehand(page);
  const look = () => mapOf(page).screenshot({ animations: 'disabled' });
  const over = await look();
  await page.evaluate(() => {
    const without = new CSSStyleSheet();
    without.replaceSync('.map-ahead { opacity: 0 !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, without];
  });
  await expect(page.locator(AHEAD).first()).toHaveCSS('opacity', '0');
  expect(await largestDifference(page, over, await look())).toBe(0);
});

test(
  'nothing finds it: it has no codes, no ids but of its hatches, and lies under no pointer',
  DESK_ONLY,
  async ({ page, open }) => {
    await open('kk/');
    const ahead = await drawnBeforehand(page);
    // Enough for the browser to make its pixels, too little to change one.
    await expect(ahead).toHaveCSS('opacity', '0.0001');
    await expect(page.locator(`${AHEAD}:not([inert])`)).toHaveCount(0);
    await expect(page.locator(`${AHEAD} :is([data-region], [data-key], [role], [tabindex], a, button)`)).toHaveCount(0);
    await expect(page.locator(`${AHEAD} [id]:not(pattern)`)).toHaveCount(0);
    await expect(page.locator('path[data-region]')).toHaveCount(20);
    const found = await page.evaluate(() => {
      const { left, top, width, height } = document.querySelector('.figure > .map')!.getBoundingClientRect();
      return Array.from({ length: 400 }, (_, i) => {
        const [x, y] = [left + (width * ((i % 20) + 0.5)) / 20, top + (height * (Math.floor(i / 20) + 0.5)) / 20];
        return document.elementFromPoint(x, y)?.closest('.map-ahead') ?? null;
      }).filter((one) => one !== null).length;
    });
    expect(found).toBe(0);
  },
);

test('over a zoomed map there is none: it would show the whole country', DESK_ONLY, async ({ page, open, press }) => {
  await open('kk/');
  const ahead = await drawnBeforehand(page);
  await press(page.locator('button[data-zoom="in"]'));
  await expect(mapOf(page)).toHaveClass(/zoomed/u);
  await expect(ahead).toBeHidden();
});
