/** Accessibility of every state of the explore page, as far as a program sees it. */
import { checkAxe } from './support/checkAxe.ts';
import { chooserOf, DESK_ONLY, expect, LANGUAGES, localeOf, longestOnPhone, test } from './support/explore.ts';

/** Painted, all missing, bubbles, old territories. */
const ADDRESSES = ['', 'map/publications/', 'map/rd-spending/2024/', 'map/rd-intensity/2015/'];

for (const language of LANGUAGES) {
  // Colours are the same on every screen and in every language.
  for (const colorScheme of language === 'kk' ? (['light', 'dark'] as const) : (['light'] as const)) {
    test(`${language}, ${colorScheme}: pages as they are served`, longestOnPhone(language), async ({ page, open }) => {
      await page.emulateMedia({ colorScheme });
      for (const address of ADDRESSES) {
        await open(`${language}/${address}`);
        await checkAxe(page);
      }
    });
  }

  test(
    `${language}: what opens: indicators, settings, a number`,
    longestOnPhone(language),
    async ({ page, open, press }) => {
      const { t } = localeOf(language);
      await open(`${language}/?r=KZ-47&without=KZ-75&k=9`);
      // What is open lies over the page, so only it is looked at: the rest is half hidden.
      await press(chooserOf(page, language).button);
      await checkAxe(page, { within: ':popover-open' });
      await page.keyboard.press('Escape');
      await press(page.locator('summary').filter({ hasText: t('explore.settings') }));
      await checkAxe(page, { within: 'details[open]' });
      await page.keyboard.press('Escape');
      await press(page.locator('[data-row="KZ-47"]').getByRole('link').first());
      await expect(page.getByRole('dialog')).toBeVisible();
      await checkAxe(page, { within: 'dialog' });
    },
  );
}

test('forced colours', async ({ page, open }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open('kk/');
  await checkAxe(page);
});

test('320 px wide: nothing but the list of places scrolls sideways', DESK_ONLY, async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of ['kk', 'ru']) {
    for (const address of [...ADDRESSES, 'map/rd-programme-targeted-funding/']) {
      await open(`${language}/${address}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${language}/${address}`).toBeLessThanOrEqual(0);
    }
  }
});
