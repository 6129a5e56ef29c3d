/** Questions that people bring, each answered in at most four actions from the first page. */
import type { Locator, Page } from '@playwright/test';
import { chooserOf, expect, expectShown, LANGUAGES, localeOf, modelAt, test } from './support/explore.ts';

const MOST_ACTIONS = 4;

/** Counts what the visitor does; reading is free. */
function counted(press: (target: Locator) => Promise<void>) {
  let actions = 0;
  return {
    press: async (target: Locator) => {
      actions += 1;
      expect(actions, 'actions').toBeLessThanOrEqual(MOST_ACTIONS);
      await press(target);
    },
  };
}

const rowOf = (page: Page, region: string) => page.locator(`[data-row="${region}"]`);

for (const language of LANGUAGES) {
  const { t, texts } = localeOf(language);
  const shortOf = (id: string) => texts.indicators[id]?.short ?? id;
  const indicator = (page: Page, id: string) => page.getByRole('link', { name: shortOf(id), exact: true });

  test.describe(language, () => {
    test('which region is third in researchers per 100,000 without the two cities', async ({ page, open, press }) => {
      const visitor = counted(press);
      await open(`${language}/`);
      await visitor.press(chooserOf(page, language).button);
      await visitor.press(indicator(page, 'researchers-per-100k'));
      await visitor.press(page.getByRole('button', { name: texts.site.withoutPreset, exact: true }));
      const address = `${language}/map/researchers-per-100k/?without=KZ-75,KZ-71`;
      await expectShown(page, address);
      const third = modelAt(address).rows.find(({ rank }) => rank === 3);
      await expect(page.locator('[data-row]').nth(2)).toContainText(third?.name ?? 'a name');
      await expect(page.locator('[data-row]').nth(2).locator('.rank')).toContainText('3');
      // It is said that two are left out: in the sentence, in the legend and in the table.
      const without = t('explore.without.list', {
        names: ['KZ-71', 'KZ-75'].map((region) => texts.regions[region]?.short).join(', '),
      });
      await expect(page.locator('.ranking caption')).toContainText(without);
    });

    test('what happened in Atyrau', async ({ page, open, press, site }) => {
      const visitor = counted(press);
      await open(`${language}/`);
      // A tap on the region, which holds no call-out.
      await visitor.press(page.locator('.figure > .map path[data-region="KZ-23"]'));
      const card = page.locator('.region-card');
      await expect(card).toContainText(texts.regions['KZ-23']?.short ?? 'a name');
      await visitor.press(card.getByRole('link', { name: t('explore.card.region') }));
      await expect(page).toHaveURL(site.url(`${language}/region/KZ-23/`));
      // The fall of spending by 86.9 % since 2020 is printed in the Concept, Table 1.
      await expect(page.getByRole('main')).toContainText(/−86[.,]9/u);
    });

    test('why is Abai empty in 2015', async ({ page, open, press }) => {
      const visitor = counted(press);
      await open(`${language}/`);
      await visitor.press(chooserOf(page, language).button);
      await visitor.press(indicator(page, 'rd-intensity'));
      await visitor.press(
        page.getByRole('navigation', { name: t('explore.year') }).getByRole('link', { name: '2015' }),
      );
      await expectShown(page, `${language}/map/rd-intensity/2015/`);
      // It was part of another region, whose figure covers it; in which year that ended is said.
      await expect(rowOf(page, 'KZ-10')).toContainText(texts.regions['KZ-63']?.short ?? 'a name');
      await expect(rowOf(page, 'KZ-10')).toContainText('2022');
    });

    test('is 2024 comparable with 2023 for doctoral students', async ({ page, open, press }) => {
      const visitor = counted(press);
      await open(`${language}/`);
      await visitor.press(chooserOf(page, language).button);
      await visitor.press(indicator(page, 'doctoral-students'));
      await expectShown(page, `${language}/map/doctoral-students/`);
      await expect(page.locator('.ranking caption')).toContainText(t('explore.notComparable.break', { year: '2024' }));
      const year = page.getByRole('navigation', { name: t('explore.year') }).getByRole('link', { name: /^2024/u });
      await expect(year).toContainText(t('explore.year.mark.break'));
    });
  });
}
