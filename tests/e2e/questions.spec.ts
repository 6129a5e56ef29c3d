/**
 * What people come for, each in at most three actions from the first page: every task in every language,
 * and on every screen. An action is a press, or words typed and sent; reading and scrolling are free. That
 * each page says what it is asked is tests/unit/pages/questions.test.ts.
 */
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../src/domain/types.ts';
import { pairwise } from '../support/pairwise.ts';
import { realSite } from '../support/sites.ts';
import {
  chooserOf,
  DESK_ONLY,
  expect,
  expectReady,
  expectShown,
  LANGUAGES,
  localeOf,
  modelAt,
  PHONE_ONLY,
  test,
} from './support/explore.ts';

const MOST_ACTIONS = 3;

interface Visit {
  readonly page: Page;
  readonly language: Language;
  /** Each counts. */
  readonly press: (target: Locator) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
}

const cardOf = (page: Page, region: string) => page.locator(`li[id="${region}"] .home-card`);

/** A section of the site; on a phone the menu that holds it is a press of its own. */
async function section({ page, language, press }: Visit, id: 'capability' | 'demand' | 'progress'): Promise<void> {
  const { t } = localeOf(language);
  const menu = page.getByRole('button', { name: t('common.nav.menu'), exact: true });
  if (await menu.isVisible()) await press(menu);
  await press(
    page
      .getByRole('navigation', { name: t('common.nav'), exact: true })
      .getByRole('link', { name: t(`common.nav.${id}`), exact: true }),
  );
}

/** The region's page, by its name or that of a town. */
async function region({ page, language, press, type }: Visit, words: string, code: string): Promise<void> {
  await type(words);
  await press(cardOf(page, code).getByRole('link', { name: localeOf(language).t('home.card.open') }));
  await expect(page).toHaveURL(new RegExp(`/${language}/region/${code}/$`, 'u'));
}

/** The map of another indicator than the first. */
async function indicator(visit: Visit, id: string): Promise<void> {
  const { page, language, press } = visit;
  // The landing's own way: its map leads to the large one.
  await press(page.locator('.home-open').filter({ visible: true }).first());
  await press(chooserOf(page, language).button);
  await press(chooserOf(page, language).list.locator(`a[href*="/map/${id}/"]`));
}

const TASKS: Readonly<Record<string, (visit: Visit) => Promise<void>>> = {
  'what is this': async ({ page, language }) => {
    const { t, texts } = localeOf(language);
    for (const words of [
      page.getByRole('link', { name: texts.site.publisherShort }),
      ...(['capability', 'demand', 'progress'] as const).map((id) =>
        page.getByText(t(`home.function.${id}`), { exact: true }),
      ),
    ])
      await expect(words.first()).toBeInViewport({ ratio: 1 });
  },

  'my region, and how it stands': async (visit) => {
    await region(visit, 'Семей', 'KZ-10');
    const { rows, records } = modelAt(`${visit.language}/map/`);
    expect(records).toBeNull();
    const place = rows.find((row) => row.region === 'KZ-10')?.rank ?? NaN;
    await expect(visit.page.getByRole('main')).toContainText(new RegExp(`\\b${place}\\D`, 'u'));
  },

  'where most researchers per head are': async (visit) => {
    await indicator(visit, 'researchers-per-100k');
    const address = `${visit.language}/map/researchers-per-100k/`;
    await expectShown(visit.page, address);
    await expect(visit.page.locator('[data-row]').first()).toContainText(modelAt(address).rows[0]?.name ?? 'a name');
  },

  'how spending in Abai changed since 2020, and why years are missing': async (visit) => {
    const { page, language, press } = visit;
    await region(visit, 'Абай', 'KZ-10');
    // The chart of years is in sight; what has no figure says why behind one press.
    await expect(page.getByRole('main')).toContainText('2020');
    await press(page.locator('summary').filter({ hasText: localeOf(language).t('region.missing') }));
    await expect(page.getByRole('main')).toContainText(localeOf(language).texts.regions['KZ-63']?.short ?? 'a name');
  },

  'who works on agriculture in Kostanay': async (visit) => {
    const { page, language, press } = visit;
    await section(visit, 'demand');
    await press(page.locator('.related-links a[href$="/gaps/"]'));
    await expect(page).toHaveURL(new RegExp(`/${language}/gaps/$`, 'u'));
    await expect(page.locator('[id="KZ-39-4"]')).toBeAttached();
  },

  'what Mangystau asks for, in words': async ({ page, language, type }) => {
    await type(localeOf(language).texts.regions['KZ-47']?.short ?? '');
    const asked = realSite().registers.needs.filter(({ regions }) => regions.includes('KZ-47' as never));
    expect(asked.length).toBeGreaterThan(0);
    await expect(cardOf(page, 'KZ-47').locator('.function-demand a').first()).toBeVisible();
  },

  'the stage of the naukograd in Kurchatov, and what moved in 2025': async (visit) => {
    const { page, press } = visit;
    await region(visit, 'Курчатов', 'KZ-10');
    await press(page.locator('a[href$="/initiatives/#naukograd-kurchatov"]').first());
    const record = page.locator('[id="naukograd-kurchatov"]');
    await expect(record.locator('.facts')).toBeInViewport();
    await expect(record).toContainText('2025');
  },

  'publications by region': async (visit) => {
    await indicator(visit, 'publications');
    await expect(visit.page.locator('h1')).toContainText(modelAt(`${visit.language}/map/publications/`).headline);
  },

  'whether a target is on track': async (visit) => {
    const { page, language, press } = visit;
    await section(visit, 'progress');
    await press(page.locator('.related-links a[href$="/targets/"]'));
    await expect(page).toHaveURL(new RegExp(`/${language}/targets/$`, 'u'));
    await expect(page.locator('table').first()).toContainText('2026');
  },

  'where a number comes from': async ({ page, language, press }) => {
    await press(page.locator('.home-open').filter({ visible: true }).first());
    await expectReady(page);
    await press(page.locator('[data-row="KZ-47"]').getByRole('link').first());
    await expect(page.getByRole('dialog')).toContainText(localeOf(language).t('explore.provenance.place'));
  },
};

for (const { task, language, screen } of pairwise({
  task: Object.keys(TASKS),
  language: LANGUAGES,
  screen: ['phone', 'desk'],
})) {
  const details = screen === 'phone' ? PHONE_ONLY : DESK_ONLY;
  test(`${language}: ${task}`, details, async ({ page, open, press }) => {
    const { t } = localeOf(language);
    await open(`${language}/`);
    let actions = 0;
    const count = () => {
      actions += 1;
      expect(actions, 'actions').toBeLessThanOrEqual(MOST_ACTIONS);
    };
    await TASKS[task]!({
      page,
      language,
      press: async (target) => {
        count();
        await press(target);
      },
      type: async (words) => {
        count();
        await page.getByRole('link', { name: t('home.find') }).click();
        await page.getByRole('combobox', { name: t('home.find') }).fill(words);
        await expect(page.getByRole('option').first()).toBeVisible();
        await page.keyboard.press('Enter');
      },
    });
  });
}
