/** Every page on paper, in every language: nothing is cut off at its edge, and what only a screen needs is not printed. */
import { KINDS_OF_PAGES, pathIn } from '../support/pages.ts';
import { DESK_ONLY, expect, LANGUAGES, test } from './support/explore.ts';

/** A4 on its side within margins of 1 cm, in px of 1/96 inch. */
const WIDTH_PX = 1046;

/** All that one presses; heads of columns, of chapters and of records are words first. */
const CONTROLS =
  ':is(button, .button, summary):not(th *, details[open] > summary, .register :not(.filter-fold) > summary, :has(h2, h3)), input, select, textarea, nav, [popover], .skip, .filters, .report';

test('a dark page is light on paper: the highest region is the darkest', DESK_ONLY, async ({ page, open }) => {
  for (const path of ['kk/map/', 'kk/map/?theme=dark']) {
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await open(path);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const lightness = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((shape) => {
          const [r = 0, g = 0, b = 0] = getComputedStyle(shape).fill.match(/\d+/gu)?.map(Number) ?? [];
          return r + g + b;
        });
    expect(await lightness('.map-land .s4')).toBeLessThan(await lightness('.map-land .s0'));
  }
});

for (const language of LANGUAGES)
  test(`${language}: every kind of page`, DESK_ONLY, async ({ page, site }) => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: WIDTH_PX, height: 718 });
    for (const kind of KINDS_OF_PAGES) {
      await page.goto(site.url(pathIn(language, kind)));
      await expect(page.locator('h1')).toBeVisible();
      const controls = page.locator(CONTROLS).filter({ visible: true });
      await expect(controls, kind.name).toHaveCount(0);
      const beyond = await page
        .locator('h1, main p, main table, main svg')
        .evaluateAll((all) => all.map((one) => Math.ceil(one.getBoundingClientRect().right)));
      expect(Math.max(0, ...beyond), kind.name).toBeLessThanOrEqual(WIDTH_PX);
      await expect(page.locator('[data-record]').filter({ visible: false }), kind.name).toHaveCount(0);
      // Closed on the screen, open on paper.
      await expect(page.locator('[data-record] .facts').filter({ visible: false }), kind.name).toHaveCount(0);
    }
  });
