/** One indicator on or back: without a list over the map, and without the map moving. */
import { DESK_ONLY, expect, expectShown, localeOf, test } from './support/explore.ts';

const { t, texts } = localeOf('kk');

/** What the address of a step says after the site's own. */
const pathOf = (href: string) => href.slice(href.indexOf('kk/map/'));

test(
  'a step goes on to the next indicator, names it beforehand, and back',
  DESK_ONLY,
  async ({ page, open, press }) => {
    await open('kk/map/rd-spending-per-100k/2021/');
    const next = page.locator('.step-next');
    const href = await next.evaluate((link: HTMLAnchorElement) => link.href);
    const indicator = /map\/([^/]+)\//u.exec(href)?.[1] ?? '';
    await expect(next).toHaveAccessibleName(
      t('explore.indicator.next', { indicator: texts.indicators[indicator]?.short ?? 'unknown' }),
    );
    await press(next);
    await expectShown(page, pathOf(href));
    await expect(next).not.toHaveAttribute('href', href);
    await page.goBack();
    await expectShown(page, 'kk/map/rd-spending-per-100k/2021/');
    await press(next);
    await expectShown(page, pathOf(href));
    await press(page.locator('.step-previous'));
    await expectShown(page, 'kk/map/rd-spending-per-100k/2021/');
  },
);

test('the map stays where it is from one indicator to the next', DESK_ONLY, async ({ page, open, press }) => {
  await open('kk/map/');
  const topOf = () => page.locator('.figure > .map').evaluate((map) => map.getBoundingClientRect().top + scrollY);
  const top = await topOf();
  for (let step = 0; step < 5; step++) {
    const href = await page.locator('.step-next').evaluate((link: HTMLAnchorElement) => link.href);
    await press(page.locator('.step-next'));
    await expectShown(page, pathOf(href));
    expect(await topOf()).toBe(top);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('steps are links to the pages of their indicators', DESK_ONLY, async ({ page, site }) => {
    await page.goto(site.url('kk/map/'));
    const headline = await page.locator('h1').textContent();
    await page.locator('.step-next').click();
    await expect(page.locator('h1')).not.toHaveText(headline ?? '');
    await page.locator('.step-previous').click();
    await expect(page.locator('h1')).toHaveText(headline ?? '');
  });
});
