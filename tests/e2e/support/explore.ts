/** The explore page for tests: its words, its address, what it shows, and how one presses on it. */
import type { Locator, Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../../../src/domain/types.ts';
import { geographyAt, localeOf, modelAt, readShown, shownOf, type Shown } from '../../support/shown.ts';
import { DESK_ONLY, expect, onOneScreen, PHONE_ONLY, test as base } from './test.ts';

export { DESK_ONLY, expect, LANGUAGES, localeOf, modelAt, onOneScreen, PHONE_ONLY, shownOf };

interface ExploreFixtures {
  /** A finger where there is one, else the mouse. */
  press: (target: Locator) => Promise<void>;
  /** Opens an address in `dist/` and waits until scripts have taken over and applied the query. */
  open: (path: string) => Promise<void>;
}

export const test = base.extend<ExploreFixtures>({
  press: async ({ hasTouch }, use) => {
    await use((target) => (hasTouch ? target.tap() : target.click()));
  },
  open: async ({ page, site }, use) => {
    await use(async (path) => {
      await page.goto(site.url(path));
      await expectReady(page);
    });
  },
});

export async function expectReady(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', '', { timeout: 15_000 });
}

/** Goes to another view in the open page, as the back button does: a fraction of what opening it costs. */
export async function goTo(page: Page, url: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, url);
}

/** Nothing of the page lies beside the screen. */
export async function expectNothingSideways(page: Page, where: string): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, where).toBeLessThanOrEqual(0);
}

/** What the page shows now. */
export const shownOn = (page: Page): Promise<Shown> => page.evaluate(readShown, undefined);

/** Waits until the page shows what the address stands for: every fill, rank and number. */
export async function expectShown(page: Page, address: string): Promise<void> {
  await expect.poll(() => shownOn(page)).toEqual(shownOf(modelAt(address), geographyAt(address)));
}

/** How many regions stand in each band of the legend, where the band is wide enough for the number. */
export async function legendCounts(page: Page): Promise<number[]> {
  return (await page.locator('.legend .count').allTextContents()).map(Number);
}

interface Chooser {
  /** Its name is that of the indicator shown. */
  readonly button: Locator;
  readonly list: Locator;
  readonly search: Locator;
  readonly status: Locator;
}

/** The choice of indicators: a button, and the list that it opens. */
export function chooserOf(page: Page, language: Language): Chooser {
  const { t } = localeOf(language);
  const list = page.getByRole('navigation', { name: t('explore.indicator.choose') });
  return {
    button: page.getByRole('button', { name: `${t('explore.indicator')}: ` }),
    list,
    search: list.getByRole('searchbox', { name: t('explore.indicator.search') }),
    status: list.getByRole('status'),
  };
}

/** The axis of years: on a phone behind the year above the map, which this opens. */
export async function openYears(page: Page, language: Language): Promise<Locator> {
  const word = page.locator('.year-word');
  const axis = page.locator('#years');
  if ((await word.isVisible()) && !(await axis.isVisible())) await word.click();
  await expect(axis).toBeVisible();
  return page.getByRole('navigation', { name: localeOf(language).t('explore.year') });
}

/** What is behind 'more': how the map is made, what lies over it, what is left out. */
export async function openMore(page: Page, press: (target: Locator) => Promise<void>): Promise<Locator> {
  const panel = page.locator('#more');
  if (!(await panel.isVisible())) await press(page.locator('.more-word'));
  await expect(panel.getByRole('combobox').first()).toBeVisible();
  return panel;
}

/** The sections of the site: on a phone behind the button of the menu, which this opens. */
export async function openSections(page: Page, language: Language): Promise<Locator> {
  const { t } = localeOf(language);
  const menu = page.getByRole('button', { name: t('common.nav.menu'), exact: true });
  const sections = page.getByRole('navigation', { name: t('common.nav'), exact: true });
  if ((await menu.isVisible()) && !(await sections.isVisible())) await menu.click();
  return sections;
}

/** On a phone the questions of a list are folded. */
export async function unfoldFilter(page: Page): Promise<void> {
  const fold = page.locator('.filter-fold');
  await expect(fold).toBeAttached();
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
}
