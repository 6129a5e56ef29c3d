/** Every page on paper: nothing is cut off at its edge, and what only a screen needs is not printed. */
import { KINDS_OF_PAGES, pathIn } from '../support/pages.ts';
import { DESK_ONLY, expect, test } from './support/explore.ts';

/** A4 on its side within margins of 1 cm, in px of 1/96 inch. */
const WIDTH_PX = 1046;

for (const kind of KINDS_OF_PAGES) {
  // The language with the longest words.
  test(`${kind.name}: ru`, DESK_ONLY, async ({ page, site }) => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: WIDTH_PX, height: 718 });
    await page.goto(site.url(pathIn('ru', kind)));
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.site-header nav, .skip').filter({ visible: true })).toHaveCount(0);
    const beyond = await page
      .locator('h1, main p, main table, main svg')
      .evaluateAll((all) => all.map((one) => Math.ceil(one.getBoundingClientRect().right)));
    expect(Math.max(0, ...beyond)).toBeLessThanOrEqual(WIDTH_PX);
  });
}
