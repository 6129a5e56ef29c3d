/**
 * Pages of the regions as they are used: the ways to and from them, and one sheet of paper. What they
 * say in each language is tests/unit/pages/regions.test.ts.
 */
import type { RegionId } from '../../src/domain/types.ts';
import { readWords } from '../../src/records/text/readWords.ts';
import { sourceOf } from '../../src/records/text/SourceLine.tsx';
import { vocabularyOf } from '../../src/records/vocabulary.ts';
import { DIFFERENT_REGIONS } from '../support/pages.ts';
import { realSite } from '../support/sites.ts';
import {
  DESK_ONLY,
  expect,
  expectNothingSideways,
  LANGUAGES,
  localeOf,
  onOneScreen,
  openSections,
  test,
} from './support/explore.ts';
import { nearlyEmptySheets, printedText, sheetCount, unbroken, unreadablePaper } from './support/paper.ts';

const { dataset, registers } = realSite();
const { regions } = dataset;
/** A4 within the margins of print.css, in px of 1/96 inch. */
const PAPER_PX = { width: 725, height: 1077 } as const;
/** Records of a list: with more, the indicators have a second sheet. */
const MOST_ON_ONE_SHEET = 2;

test.use({ javaScriptEnabled: false });

for (const language of LANGUAGES) {
  const { t, texts } = localeOf(language);

  test(
    `${language}: the way in is the header, the way on the neighbours, a map with the region pinned, other languages`,
    onOneScreen(language),
    async ({ page, site, press }) => {
      await page.goto(site.url(`${language}/map/`));
      await press((await openSections(page, language)).getByRole('link', { name: t('common.nav.regions') }));
      await expect(page).toHaveURL(site.url(`${language}/region/`));
      await press(page.getByRole('main').getByRole('link', { name: texts.regions['KZ-75']?.short ?? '', exact: true }));
      await expect(page).toHaveURL(site.url(`${language}/region/KZ-75/`));
      await expectNothingSideways(page, 'KZ-75');
      const neighbours = page.locator('.related section').first();
      await press(neighbours.getByRole('link', { name: texts.regions['KZ-19']?.short ?? '', exact: true }));
      await expect(page).toHaveURL(site.url(`${language}/region/KZ-19/`));
      const other = language === 'en' ? 'kk' : 'en';
      await press(page.getByRole('link', { name: t(`common.language.${other}`) }));
      await expect(page).toHaveURL(site.url(`${other}/region/KZ-19/`));
      // Indicators are folded by group.
      await press(page.locator('details:has([data-indicator="researchers"]) > summary'));
      await press(page.locator('[data-indicator="researchers"]').getByRole('link').first());
      await expect(page).toHaveURL(site.url(`${other}/map/researchers/?r=KZ-19`));
    },
  );

  test(
    `${language}: what it asks for and has under way leads to the records`,
    onOneScreen(language),
    async ({ page, site, press }) => {
      await page.goto(site.url(`${language}/region/KZ-47/`));
      const needs = registers.needs.filter((one) => one.regions.includes('KZ-47' as RegionId));
      const shown = page.locator('.function-demand .records-in-words').first().getByRole('link').first();
      const fragment = (await shown.getAttribute('href'))?.split('#')[1] ?? '';
      expect(needs.map(({ id }): string => id)).toContain(fragment);
      await press(shown);
      await expect(page).toHaveURL(site.url(`${language}/needs/#${fragment}`));
      await expect(page.locator(`[id="${fragment}"]`)).toBeInViewport();
      await page.goBack();
      await press(page.locator('#fact-initiatives').getByRole('link'));
      await expect(page).toHaveURL(site.url(`${language}/initiatives/#KZ-47`));
      await expect(page.locator('[id="KZ-47"]')).toBeInViewport();
    },
  );

  test(
    `${language}: printed, each is one sheet of A4 with its map, two with many records, and nothing is cut at its edge`,
    DESK_ONLY,
    async ({ page, site }) => {
      await page.setViewportSize(PAPER_PX);
      // All in the language with the longest words; in the others those that are likeliest not to fit.
      for (const id of language === 'ru' ? regions.map((region) => region.id) : DIFFERENT_REGIONS) {
        await page.goto(site.url(`${language}/region/${id}/`));
        const pdf = await page.pdf({ preferCSSPageSize: true });
        const most = Math.max(recordsOf(registers.needs, id).length, recordsOf(registers.initiatives, id).length);
        expect(sheetCount(pdf), id).toBe(most <= MOST_ON_ONE_SHEET ? 1 : 2);
        await page.emulateMedia({ media: 'print' });
        await expectNothingSideways(page, id);
        const parts = ['.locator .map-shapes', '.notable', '.related', '.groups', '.sparks', '.gaps', '.sources'];
        const boxes = await page.evaluate(
          (selectors) =>
            selectors.map((selector) => {
              const {
                right = Infinity,
                width = 0,
                height = 0,
              } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
              return { right, width, height };
            }),
          parts,
        );
        const [map] = boxes;
        expect(map?.width, id).toBeGreaterThan(200);
        expect(map?.height, id).toBeGreaterThan(100);
        for (const [index, { right, height }] of boxes.entries()) {
          expect(right, `${id} ${parts[index]}`).toBeLessThanOrEqual(PAPER_PX.width);
          expect(height, `${id} ${parts[index]}`).toBeGreaterThan(8);
        }
        const callouts = await page
          .locator('.locator .callout rect')
          .evaluateAll((rects) => rects.map((rect) => rect.getBoundingClientRect().right));
        expect(Math.max(0, ...callouts), id).toBeLessThanOrEqual(PAPER_PX.width);
        await page.emulateMedia({ media: null });
      }
    },
  );

  test(
    `${language}: printed, every need and initiative stands there in words, with its source`,
    DESK_ONLY,
    async ({ page, site }) => {
      test.skip(unreadablePaper !== null, unreadablePaper ?? '');
      const locale = localeOf(language);
      const vocabulary = vocabularyOf(registers, locale);
      // With the most records, with few, and with an initiative of several regions.
      for (const id of ['KZ-10', 'KZ-39', 'KZ-43', 'KZ-27']) {
        await page.goto(site.url(`${language}/region/${id}/`));
        const pdf = await page.pdf({ preferCSSPageSize: true });
        expect(nearlyEmptySheets(pdf), id).toEqual([]);
        const text = printedText(pdf);
        const needs = recordsOf(registers.needs, id);
        const initiatives = recordsOf(registers.initiatives, id);
        expect(needs.length + initiatives.length).toBeGreaterThan(1);
        for (const { name } of [...needs, ...initiatives])
          expect(text, id).toContain(unbroken(readWords(name, language)?.text ?? ''));
        for (const { kind } of needs) expect(text, id).toContain(unbroken(vocabulary.kind('need', kind)));
        for (const { stage } of initiatives) expect(text, id).toContain(unbroken(vocabulary.stage(stage)));
        const sources = [...new Set([...needs, ...initiatives].map(({ source }) => source))];
        for (const [index, source] of sources.entries()) {
          expect(text, id).toContain(unbroken(sourceOf({ registers }, source).publisher[language]));
          // Once beside a record, once where the source is named.
          expect(text.split(`[${index + 1}]`).length, `${id} [${index + 1}]`).toBeGreaterThan(2);
        }
        expect(text, id).toContain(unbroken(t('region.science.percentile.numbers')));
      }
    },
  );
}

test('a page asks for nothing but itself', DESK_ONLY, async ({ page, site }) => {
  await page.goto(site.url('kk/region/KZ-10/'));
  expect(site.responses.map(({ path }) => path)).toEqual([expect.stringContaining('/kk/region/KZ-10/')]);
});

/** Those of a register that name the region. */
function recordsOf<Item extends { readonly regions: readonly RegionId[] }>(
  records: readonly Item[],
  region: string,
): readonly Item[] {
  return records.filter(({ regions: named }) => named.some((one) => one === region));
}
