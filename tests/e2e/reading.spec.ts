/** Without scripts the page is whole: finding, map, legend, years, table and the place of each number. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  chooserOf,
  expect,
  LANGUAGES,
  localeOf,
  longestOnPhone,
  modelAt,
  shownOf,
  shownOn,
  test,
} from './support/explore.ts';
import { DIST } from './support/site.ts';

test.use({ javaScriptEnabled: false });

for (const language of LANGUAGES) {
  const { t, texts } = localeOf(language);

  test(
    `${language}: finding, map, legend, table and sources stand in the file`,
    longestOnPhone(language),
    async ({ page, site }) => {
      await page.goto(site.url(`${language}/`));
      const model = modelAt(`${language}/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(model.headline);
      await expect(page.getByRole('img', { name: model.headline })).toBeVisible();
      await expect(page.locator('path[data-region]')).toHaveCount(20);
      await expect(page.locator('[data-row]')).toHaveCount(20);
      expect(await shownOn(page)).toEqual(shownOf(model));

      const legend = page.getByRole('region', { name: t('explore.legend') });
      await expect(legend).toContainText(t('explore.classes.method.ckmeans-log'));
      for (const count of ['1', '2', '7', '5'])
        await expect(legend.getByText(count, { exact: true }).first()).toBeVisible();

      const sources = page.getByRole('region', { name: t('explore.sources.title') });
      await expect(sources).toContainText(model.sources[0]?.title ?? 'a source');
      await expect(sources.getByRole('link', { name: t('common.download.csv'), exact: true })).toBeVisible();
      await expect(page.getByText(t('common.release', { release: '2026-11' }))).toBeVisible();
    },
  );

  test(
    `${language}: years, indicators and languages are links`,
    longestOnPhone(language),
    async ({ page, site, press }) => {
      await page.goto(site.url(`${language}/`));
      const years = page.getByRole('navigation', { name: t('explore.year') });
      await press(years.getByRole('link', { name: '2022' }));
      await expect(page).toHaveURL(site.url(`${language}/map/rd-spending-per-100k/2022/`));
      await expectModelOf(page, `${language}/map/rd-spending-per-100k/2022/`);

      await press(chooserOf(page, language).button);
      const researchers = texts.indicators['researchers' as never] as { short: string } | undefined;
      await press(page.getByRole('link', { name: researchers?.short ?? '', exact: true }));
      // The year is kept where the indicator has it.
      await expect(page).toHaveURL(site.url(`${language}/map/researchers/2022/`));
      await expectModelOf(page, `${language}/map/researchers/2022/`);

      const other = language === 'ru' ? 'en' : 'ru';
      await press(page.getByRole('link', { name: t(`common.language.${other}`) }));
      await expect(page).toHaveURL(site.url(`${other}/map/researchers/2022/`));
      await expectModelOf(page, `${other}/map/researchers/2022/`);
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    },
  );

  test(
    `${language}: one press on a number leads to its place in the source`,
    longestOnPhone(language),
    async ({ page, site, press }) => {
      await page.goto(site.url(`${language}/map/rd-intensity/2015/`));
      await press(page.getByRole('main').getByRole('link', { name: t('explore.provenance') }));
      await expect(page.getByRole('region', { name: t('explore.sources.title') })).toBeInViewport();
      const model = modelAt(`${language}/map/rd-intensity/2015/`);
      for (const region of ['KZ-35', 'KZ-62'] as const) {
        await press(page.locator(`[data-row="${region}"]`).getByRole('link'));
        await expect(page).toHaveURL(site.url(`${language}/map/rd-intensity/2015/#n-${region}`));
        const row = page.locator(`#n-${region}`);
        await expect(row).toBeInViewport();
        const expected = model.rows.find((candidate) => candidate.region === region);
        await expect(row).toContainText(expected?.valueText ?? 'a value');
        await expect(row).toContainText(expected?.status ?? 'a status');
        await expect(row).toContainText(expected?.provenance.locator ?? 'a locator');
      }
    },
  );
}

async function expectModelOf(page: Page, address: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(modelAt(address).headline);
}

test('regions that were one are one shape in the years when they were', async ({ page, site }) => {
  for (const year of [2015, 2020]) {
    await page.goto(site.url(`kk/map/rd-intensity/${year}/`));
    await expect(page.locator('path[data-region="KZ-19+KZ-33"]')).toHaveCount(1);
    await expect(page.locator('path[data-region="KZ-33"]')).toHaveCount(0);
    expect(await shownOn(page)).toEqual(shownOf(modelAt(`kk/map/rd-intensity/${year}/`)));
  }
});

test('what needs scripts is not shown without them', async ({ page, site }) => {
  await page.goto(site.url('kk/'));
  const { t } = localeOf('kk');
  await expect(page.getByRole('slider')).toBeHidden();
  await expect(page.getByText(t('explore.settings'), { exact: true })).toBeHidden();
  await expect(page.getByRole('button', { name: t('common.copyLink') })).toBeHidden();
  await expect(page.locator('#load-failure')).toBeHidden();
});

test('the first page lets one choose a language, the default first', async ({ page, site, press }) => {
  await page.goto(site.url(''));
  const links = page.getByRole('main').getByRole('link');
  await expect(links).toHaveText(LANGUAGES.map((language) => localeOf(language).t(`common.language.${language}`)));
  await press(links.nth(1));
  await expect(page).toHaveURL(site.url('ru/'));
});

test('links of a page lead to files, wherever the site stands', async ({ page, site }) => {
  for (const path of ['kk/', 'kk/map/rd-intensity/2015/']) {
    await page.goto(site.url(path));
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/u, '')));
    const own = [...new Set(hrefs)].filter((href) => href.startsWith(site.origin));
    expect(own.length).toBeGreaterThan(55);
    const top = site.url('');
    const files = own.map((href) =>
      href.startsWith(top) ? href.slice(top.length).replace(/(^|\/)$/u, '$1index.html') : href,
    );
    expect(files.filter((file) => !existsSync(join(DIST, file)))).toEqual([]);
  }
});
