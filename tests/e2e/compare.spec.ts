/**
 * Regions side by side: from the front page to a comparison of three, by mouse, finger and keys, and on one
 * sheet of paper. What its table and its figures say is src/pages/compare/compare.test.tsx.
 */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../src/domain/types.ts';
import { wordsIn } from '../support/documents.tsx';
import { elementsOf, parseXml } from '../support/xml.ts';
import { checkAxe } from './support/checkAxe.ts';
import {
  DESK_ONLY,
  expect,
  expectNothingSideways,
  expectReady,
  LANGUAGES,
  localeOf,
  onOneScreen,
  test,
} from './support/explore.ts';
import { sheetCount } from './support/paper.ts';

const nameIn = (language: Language, region: string) => localeOf(language).texts.regions[region]?.short ?? region;
const columns = (page: Page) => page.locator('.side-by-side thead th');

/** From the front page: a region's card, its 'Compare', and two regions more. */
async function compareThree(page: Page, language: Language, press: (target: Locator) => Promise<void>): Promise<void> {
  const { t } = localeOf(language);
  await press(page.locator('#KZ-39 > a'));
  await press(page.locator('#KZ-39').getByRole('link', { name: t('home.card.compare'), exact: true }));
  await expectReady(page);
  await expect(columns(page)).toHaveCount(1);
  await expect(page.getByText(t('compare.one'))).toBeVisible();
  for (const region of ['KZ-75', 'KZ-63']) await press(page.locator(`.chooser input[value="${region}"]`));
  await expect(columns(page)).toHaveCount(3);
}

async function byKeys(target: Locator): Promise<void> {
  await target.focus();
  await target.press((await target.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter');
}

for (const language of LANGUAGES) {
  test(`${language}: three regions from the front page, by mouse or finger`, async ({ page, open, press, site }) => {
    await open(`${language}/`);
    await compareThree(page, language, press);
    await expect(page).toHaveURL(site.url(`${language}/compare/?r=KZ-39,KZ-75,KZ-63`));
    // The same marks in the head of the table, under the figures and on the maps.
    for (const [pin, region] of ['KZ-39', 'KZ-75', 'KZ-63'].entries()) {
      const name = wordsIn(nameIn(language, region));
      for (const part of ['.chosen', '.side-by-side thead', '.figures'])
        await expect(page.locator(`${part} span.compared-${pin}`).first()).toContainText(name);
      expect(await page.locator(`.small-maps .compared-${pin}`).count()).toBeGreaterThan(0);
    }
    await expectNothingSideways(page, language);
    // The other languages show the same.
    for (const link of await page.locator('.languages a').all())
      expect(await link.getAttribute('href')).toContain('?r=KZ-39,KZ-75,KZ-63');
    expect(await page.locator('main [style]').count()).toBe(0);
  });

  test(`${language}: axe finds nothing in a comparison`, onOneScreen(language), async ({ page, open }) => {
    await open(`${language}/compare/?r=KZ-39,KZ-75,KZ-63,KZ-10&order=value&add=rd-intensity`);
    // A chapter that is opened has folds of its own.
    for (const part of ['.methods', '.peers', '.two']) await page.locator(`${part} > details > summary`).click();
    await page.evaluate(() => document.querySelectorAll('main details').forEach((one) => one.setAttribute('open', '')));
    await checkAxe(page);
  });
}

test('three regions from the front page, by keys', DESK_ONLY, async ({ page, open }) => {
  await open('kk/');
  await compareThree(page, 'kk', byKeys);
});

test(
  'an order, an indicator more and a peer stand in the address, and come back',
  DESK_ONLY,
  async ({ page, open }) => {
    const { t } = localeOf('en');
    await open('en/compare/?r=KZ-39,KZ-75');
    await page.locator('select[name="order"]').selectOption('value');
    await page.locator('select[name="add"]').selectOption('rd-intensity');
    await page
      .locator('.figures')
      .getByRole('button', { name: t('compare.add.do') })
      .click();
    await expect(page.locator('#figure-rd-intensity')).toBeVisible();
    await expect(page.locator('.figures article').first().locator('tbody th').first()).toContainText('Almaty');
    await page.locator('.peers summary').click();
    await page.locator('.peers tbody').getByRole('button').first().click();
    await expect(columns(page)).toHaveCount(3);
    await expect(page).toHaveURL(/\?r=KZ-39,KZ-75,KZ-\d\d&order=value&add=rd-intensity$/u);
    await page.reload();
    await expectReady(page);
    await expect(columns(page)).toHaveCount(3);
    await expect(page.locator('#figure-rd-intensity')).toBeVisible();
  },
);

test(
  'what is compared is shared: link, sentences in three languages, figures',
  DESK_ONLY,
  async ({ page, open, site }) => {
    const { t } = localeOf('ru');
    await open('ru/compare/?r=KZ-39,KZ-75');
    await page.getByRole('button', { name: t('common.share'), exact: true }).click();
    const panel = page.getByRole('dialog', { name: t('share.title') });
    await expect(panel.getByRole('textbox', { name: t('share.link'), exact: true })).toHaveValue(
      site.url('ru/compare/?r=KZ-39,KZ-75'),
    );
    const said = async () =>
      wordsIn(await panel.getByRole('textbox', { name: `${t('share.sentences')}, 1` }).inputValue());
    const shown = page.locator('.figures article').first();
    const difference = (await shown.locator('tbody tr td:nth-child(3)').allTextContents()).find((text) => text !== '–');
    await expect.poll(said).toContain(wordsIn(difference ?? 'a difference'));
    const kazakh = localeOf('kk').texts.regions['KZ-39']?.short ?? '';
    await panel.getByRole('button', { name: t('common.language.kk'), exact: true }).click();
    await expect.poll(said).toContain(wordsIn(kazakh));
    for (const [label, end] of [
      ['share.data.comparison', /^kz-compare-kz-39-kz-75-ru\.xlsx$/u],
      ['share.data.csv', /^kz-compare-kz-39-kz-75-ru\.csv$/u],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        panel.getByRole('button', { name: t(label) }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(end);
    }
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: t('share.picture.svg') }).click(),
    ]);
    expect(picture.suggestedFilename()).toBe('kz-compare-kz-39-kz-75-ru.svg');
    const texts = elementsOf(parseXml(readFileSync(await picture.path(), 'utf8'))).map(({ text }) => wordsIn(text));
    const { regions } = localeOf('ru').texts;
    for (const region of ['KZ-39', 'KZ-75']) expect(texts).toContain(wordsIn(regions[region]?.short ?? region));
    // The numbers of the first figure are those of the page.
    for (const number of await shown.locator('.to-cell').allTextContents()) expect(texts).toContain(wordsIn(number));
  },
);

test('what an address has wrong is said, and the rest is compared', DESK_ONLY, async ({ page, open }) => {
  const { t } = localeOf('ru');
  await open('ru/compare/?r=KZ-10,KZ-99,KZ-47&order=best');
  await expect(columns(page)).toHaveCount(2);
  const faults = page.locator('.faults');
  await expect(faults).toContainText(t('compare.fault.unknown-region', { got: 'KZ-99' }));
  await expect(faults).toContainText(t('compare.fault.unknown-order', { got: 'best' }));
  await open('ru/compare/?r=KZ-10,KZ-11,KZ-15,KZ-19,KZ-23,KZ-27,KZ-31');
  await expect(columns(page)).toHaveCount(6);
  await expect(faults).toContainText(nameIn('ru', 'KZ-31'));
  // A seventh is refused, in words; one taken out makes room.
  await page.locator('.chooser summary').click();
  await page.locator('.chooser input[value="KZ-63"]').click();
  await expect(faults).toContainText(t('compare.refused.full', { max: '6' }));
  await expect(page.locator('.chooser input[value="KZ-63"]')).not.toBeChecked();
  await page.locator('.chosen .remove').first().click();
  await page.locator('.chooser input[value="KZ-63"]').click();
  await expect(columns(page).last()).toContainText(nameIn('ru', 'KZ-63'));
});

test('a region without a figure has a word for it, and no difference', DESK_ONLY, async ({ page, open }) => {
  const { t } = localeOf('en');
  await open('en/compare/?r=KZ-75,KZ-43&add=rd-engineering');
  await expect(page.locator('.figures')).toContainText(t('compare.difference.missing'));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all regions stand in one table, which says what needs scripts', async ({ page, site }) => {
    await page.goto(site.url('kk/compare/?r=KZ-10,KZ-63'));
    await expect(page.locator('.all-regions tbody tr')).toHaveCount(20);
    await expect(page.locator('noscript .notice')).toHaveText(localeOf('kk').t('compare.needsScripts'));
  });
});

for (const [language, regions] of [
  ['kk', 'KZ-10,KZ-47,KZ-39,KZ-15,KZ-61,KZ-71'],
  ['ru', 'KZ-39,KZ-75,KZ-63,KZ-10,KZ-47,KZ-15'],
  ['en', 'KZ-39,KZ-75,KZ-63'],
  ['ru', 'KZ-10,KZ-47'],
] as const) {
  test(`${language}: ${regions} take one sheet of A4`, DESK_ONLY, async ({ page, open }) => {
    await open(`${language}/compare/?r=${regions}`);
    expect(sheetCount(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });
}
