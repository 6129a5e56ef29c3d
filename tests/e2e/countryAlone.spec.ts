/** Publications have no figure by region yet: the page shows the country alone, and comes to a map and back in place. */
import { expect, expectNothingSideways, expectShown, goTo, test } from './support/explore.ts';

for (const language of ['kk', 'ru', 'en']) {
  test(`${language}: from the country alone to a map and back, both ways`, async ({ page, open, site }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const [alone, map] = [`${language}/map/publications/2023/`, `${language}/map/population/2023/`];
    for (const [first, second] of [
      [alone, map],
      [map, alone],
    ] as const) {
      await open(first);
      await expectShown(page, first);
      for (const address of [second, first, second]) {
        await goTo(page, site.url(address));
        await expectShown(page, address);
        await expect(page.locator('.country-alone')).toHaveCount(address === alone ? 1 : 0);
        await expect(page.locator('figure')).toHaveCount(address === alone ? 0 : 1);
      }
    }
    await goTo(page, site.url(alone));
    await page.locator('.country-alone ol a', { hasText: '2015' }).click();
    await expect(page).toHaveURL(/\/publications\/2015\/$/u);
    await expect(page.locator('.country-alone .shown a')).toHaveText('2015');
    await expectNothingSideways(page, alone);
    expect(errors).toEqual([]);
  });
}
