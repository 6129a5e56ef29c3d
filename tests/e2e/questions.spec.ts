/**
 * Questions that people bring, each answered in at most four actions from the first page: every question
 * in every language, and on every screen. That each page says it is tests/unit/pages/questions.test.ts.
 */
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../src/domain/types.ts';
import { pairwise } from '../support/pairwise.ts';
import {
  chooserOf,
  DESK_ONLY,
  expect,
  expectShown,
  LANGUAGES,
  localeOf,
  modelAt,
  PHONE_ONLY,
  test,
} from './support/explore.ts';

const MOST_ACTIONS = 4;

interface Visit {
  readonly page: Page;
  readonly language: Language;
  /** Counts what the visitor does; reading is free. */
  readonly press: (target: Locator) => Promise<void>;
  /** The link of an indicator in the open list. */
  readonly indicator: (id: string) => Locator;
}

const rowOf = (page: Page, region: string) => page.locator(`[data-row="${region}"]`);

const QUESTIONS: Readonly<Record<string, (visit: Visit) => Promise<void>>> = {
  'which region is third in researchers per 100,000 without the two cities': async ({
    page,
    language,
    press,
    indicator,
  }) => {
    await press(chooserOf(page, language).button);
    await press(indicator('researchers-per-100k'));
    await press(page.getByRole('button', { name: localeOf(language).texts.site.withoutPreset, exact: true }));
    const address = `${language}/map/researchers-per-100k/?without=KZ-75,KZ-71`;
    await expectShown(page, address);
    const third = modelAt(address).rows.find(({ rank }) => rank === 3);
    await expect(page.locator('[data-row]').nth(2)).toContainText(third?.name ?? 'a name');
  },

  'what happened in Atyrau': async ({ page, language, press }) => {
    const { t, texts } = localeOf(language);
    // A tap on the region, which holds no call-out.
    await press(page.locator('.figure > .map path[data-region="KZ-23"]'));
    const card = page.locator('.region-card');
    await expect(card).toContainText(texts.regions['KZ-23']?.short ?? 'a name');
    await press(card.getByRole('link', { name: t('explore.card.region') }));
    await expect(page).toHaveURL(new RegExp(`/${language}/region/KZ-23/$`, 'u'));
    // The fall of spending by 86.9 % since 2020 is printed in the Concept, Table 1.
    await expect(page.getByRole('main')).toContainText(/−86[.,]9/u);
  },

  'why is Abai empty in 2015': async ({ page, language, press, indicator }) => {
    const { t, texts } = localeOf(language);
    await press(chooserOf(page, language).button);
    await press(indicator('rd-intensity'));
    await press(page.getByRole('navigation', { name: t('explore.year') }).getByRole('link', { name: '2015' }));
    await expectShown(page, `${language}/map/rd-intensity/2015/`);
    await expect(rowOf(page, 'KZ-10')).toContainText(texts.regions['KZ-63']?.short ?? 'a name');
  },

  'is 2024 comparable with 2023 for doctoral students': async ({ page, language, press, indicator }) => {
    await press(chooserOf(page, language).button);
    await press(indicator('doctoral-students'));
    await expectShown(page, `${language}/map/doctoral-students/`);
    await expect(page.locator('.ranking caption')).toContainText(
      localeOf(language).t('explore.notComparable.break', { year: '2024' }),
    );
  },
};

for (const { question, language, screen } of pairwise({
  question: Object.keys(QUESTIONS),
  language: LANGUAGES,
  screen: ['phone', 'desk'],
})) {
  const details = screen === 'phone' ? PHONE_ONLY : DESK_ONLY;
  test(`${language}: ${question}`, details, async ({ page, open, press }) => {
    await open(`${language}/map/`);
    let actions = 0;
    await QUESTIONS[question]!({
      page,
      language,
      press: async (target) => {
        actions += 1;
        expect(actions, 'actions').toBeLessThanOrEqual(MOST_ACTIONS);
        await press(target);
      },
      indicator: (id) =>
        page.getByRole('link', { name: localeOf(language).texts.indicators[id]?.short ?? id, exact: true }),
    });
  });
}
