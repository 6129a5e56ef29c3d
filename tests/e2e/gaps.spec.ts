/** Where is much asked and little there: from the first page in at most three actions, in every way of using it. */
import type { Locator, Page } from '@playwright/test';
import { gapEntries } from '../../src/pages/gaps/gapEntries.ts';
import type { Language } from '../../src/domain/types.ts';
import { realSite } from '../support/sites.ts';
import { checkAxe } from './support/checkAxe.ts';
import { DESK_ONLY, expect, LANGUAGES, localeOf, longestOnPhone, test } from './support/explore.ts';

const { dataset } = realSite();

/** The answer: the region with the widest gap, and why. */
function answerOf(language: Language) {
  const [first] = gapEntries(dataset, dataset.gapAxes!, localeOf(language));
  if (first === undefined) throw new Error('no gaps');
  return first;
}

async function expectAnswer(page: Page, language: Language): Promise<void> {
  const { name, sentence, region } = answerOf(language);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  const first = page.locator('.gap-list li').first();
  await expect(first).toHaveAttribute('id', region);
  await expect(first).toContainText(sentence);
}

/** Two actions: the door, then the way on. */
async function ask(page: Page, language: Language, press: (target: Locator) => Promise<void>): Promise<void> {
  const { t } = localeOf(language);
  await press(page.locator('.doors').getByRole('link', { name: t('explore.door.demand') }));
  await press(page.getByRole('link', { name: t('explore.ways.gaps') }));
}

for (const language of LANGUAGES) {
  test(
    `${language}: by mouse or finger in two actions, and on to the records`,
    longestOnPhone(language),
    async ({ page, open, press, site }) => {
      await open(`${language}/`);
      await ask(page, language, press);
      await expect(page).toHaveURL(site.url(`${language}/gaps/`));
      await expectAnswer(page, language);
      const { region } = answerOf(language);
      const records = page
        .locator(`[id="${region}"]`)
        .getByRole('link', { name: localeOf(language).t('gaps.ways.needs') });
      await expect(records).toHaveAttribute('href', new RegExp(`${language}/needs/#${region}$`, 'u'));
    },
  );
}

test('by keyboard', DESK_ONLY, async ({ page, open }) => {
  await open('en/');
  await ask(page, 'en', async (target) => {
    await target.focus();
    await page.keyboard.press('Enter');
  });
  await expectAnswer(page, 'en');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the same two links, and everything is in the page', DESK_ONLY, async ({ page, site }) => {
    await page.goto(site.url('kk/'));
    await ask(page, 'kk', (target) => target.click());
    await expect(page).toHaveURL(site.url('kk/gaps/'));
    await expectAnswer(page, 'kk');
    await expect(page.locator('.gap-list li')).toHaveCount(dataset.regions.length);
    await expect(page.locator('.cells [data-cell]')).toHaveCount(9);
    await expect(page.locator('.map-shapes path[data-region]')).toHaveCount(dataset.regions.length);
    await expect(page.locator('[data-matrix]')).toHaveCount(dataset.regions.length);
  });
});

test('says the same in its map, its square and its list', DESK_ONLY, async ({ page, site }) => {
  await page.goto(site.url('en/gaps/'));
  for (const { region, cell } of gapEntries(dataset, dataset.gapAxes!, localeOf('en'))) {
    const shape = page.locator(`.map-shapes path[data-region="${region}"]`);
    await expect(shape).toHaveAttribute('class', cell ?? 'mO');
  }
});

test('accessible in both themes; at 320 px only tables scroll sideways', DESK_ONLY, async ({ page, site }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(site.url('kk/gaps/'));
    await checkAxe(page);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of LANGUAGES) {
    await page.goto(site.url(`${language}/gaps/`));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  await expect(page.locator('.table-box').first()).toHaveAttribute('tabindex', '0');
});
