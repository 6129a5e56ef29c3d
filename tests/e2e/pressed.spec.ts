/** What a finger comes down on is fetched before it is let go. */
import { chooserOf, DESK_ONLY, expect, test } from './support/explore.ts';

test(
  'the figures of an indicator in the list are asked for while its link is still held',
  DESK_ONLY,
  async ({ page, open, press, site }) => {
    await open('en/');
    const fetched = (indicator: string) =>
      site.responses.filter(({ path }) => path.includes(`/${indicator}.json`)).length;
    // The part that foresees has come, and has fetched the neighbours.
    await expect(page.locator('.figure > .map > .map-ahead')).toHaveCount(2);
    const { button, list } = chooserOf(page, 'en');
    await press(button);
    const link = list.locator('a[href$="/map/researchers/"]');
    await link.scrollIntoViewIfNeeded();
    expect(fetched('researchers')).toBe(0);
    await link.hover();
    await page.mouse.down();
    await expect.poll(() => fetched('researchers')).toBe(1);
    await expect(page).toHaveURL(/\/en\/$/u);
    await page.mouse.up();
    await expect(page).toHaveURL(/\/en\/map\/researchers\/$/u);
    // Once is enough.
    expect(fetched('researchers')).toBe(1);
  },
);
