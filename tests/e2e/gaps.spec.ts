/**
 * What is asked and who could do it: from the first page in at most three actions, in every way of using
 * it. What the page says in each language is tests/unit/pages/gaps.test.ts.
 */
import type { Locator, Page } from '@playwright/test';
import { gapsOf } from '../../src/domain/gaps.ts';
import type { Language } from '../../src/domain/types.ts';
import { realSite } from '../support/sites.ts';
import { DESK_ONLY, expect, LANGUAGES, localeOf, onOneScreen, openSections, test } from './support/explore.ts';

const { dataset, registers } = realSite();
const gaps = gapsOf(dataset, registers);
/** Kostanay, and agriculture: asked, and there. */
const [KOSTANAY, AGRICULTURE] = ['KZ-39', '4'];

function byKeys(page: Page) {
  return async (target: Locator): Promise<void> => {
    await target.focus();
    await page.keyboard.press('Enter');
  };
}

/** Two actions: the topic, then the way on. */
async function ask(page: Page, language: Language, press: (target: Locator) => Promise<void>): Promise<void> {
  const { t } = localeOf(language);
  await press((await openSections(page, language)).getByRole('link', { name: t('common.nav.demand') }));
  await press(page.getByRole('link', { name: t('explore.related.gaps') }));
}

/** A third: the sign of the region and the field, which leads to the needs and to who is there. */
async function askForAgriculture(page: Page, press: (target: Locator) => Promise<void>): Promise<void> {
  const { t } = localeOf('ru');
  await ask(page, 'ru', press);
  const at = gaps.fields.findIndex(({ field }) => (field.id as string) === AGRICULTURE);
  const cell = gaps.rows.find(({ region }) => (region as string) === KOSTANAY)?.cells[at];
  if (cell === undefined) throw new Error('no such field or region');
  const sign = page.locator(`[data-matrix="${KOSTANAY}"] td`).nth(at);
  await expect(sign).toContainText(t(`gaps.answer.${cell.answer}`));
  await press(sign.getByRole('link'));
  const entry = page.locator(`[id="${KOSTANAY}-${AGRICULTURE}"]`);
  await expect(entry).toBeInViewport();
  for (const { id } of cell.stated) await expect(entry.locator(`a[href$="/needs/#${id}"]`)).toBeVisible();
  await expect(entry.locator(`a[href*="/map/${gaps.fields[at]?.spending?.indicator}/"]`)).toBeVisible();
}

async function expectAnswer(page: Page, language: Language): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(localeOf(language).t('gaps.title'));
  await expect(page.locator('[data-matrix]')).toHaveCount(dataset.regions.length);
}

test('who works on agriculture in Kostanay: by mouse or finger', async ({ page, open, press }) => {
  await open('ru/map/');
  await askForAgriculture(page, press);
});

test('who works on agriculture in Kostanay: by keyboard', DESK_ONLY, async ({ page, open }) => {
  await open('ru/map/');
  await askForAgriculture(page, byKeys(page));
});

for (const language of LANGUAGES) {
  test(
    `${language}: by mouse or finger in two actions, and nothing is wider than the screen`,
    onOneScreen(language),
    async ({ page, open, press, site }) => {
      await open(`${language}/map/`);
      await ask(page, language, press);
      await expect(page).toHaveURL(site.url(`${language}/gaps/`));
      await expectAnswer(page, language);
      // The matrix fits a phone: it does not scroll.
      const box = page.locator('.table-box').first();
      expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(1);
    },
  );
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('who works on agriculture in Kostanay', async ({ page, site }) => {
    await page.goto(site.url('ru/map/'));
    await askForAgriculture(page, (target) => target.click());
  });

  test('the same two links', DESK_ONLY, async ({ page, site }) => {
    await page.goto(site.url('kk/map/'));
    await ask(page, 'kk', (target) => target.click());
    await expect(page).toHaveURL(site.url('kk/gaps/'));
    await expectAnswer(page, 'kk');
  });
});
