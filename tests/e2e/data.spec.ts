/** The data page, the choice of a language and the page for unknown addresses, as a visitor meets them. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { coverageOf } from '../../src/domain/coverage.ts';
import { sizeText } from '../../src/pages/data/Downloads.tsx';
import { navigationOf } from '../../src/view/pageLinks.ts';
import { realSite } from '../support/sites.ts';
import { checkAxe } from './support/checkAxe.ts';
import { DESK_ONLY, expect, LANGUAGES, localeOf, longestOnPhone, test } from './support/explore.ts';
import { DIST } from './support/site.ts';

for (const language of LANGUAGES) {
  const { t, texts, format } = localeOf(language);

  test.describe(`${language}: the data page`, longestOnPhone(language), () => {
    test('is reached from the map, and names all there is', async ({ page, site, press }) => {
      await page.goto(site.url(`${language}/`));
      const sections = page.getByRole('navigation', { name: t('common.nav'), exact: true });
      await press(sections.getByRole('link', { name: t('common.nav.data') }));
      await expect(page).toHaveURL(site.url(`${language}/data/`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('common.nav.data'));
      await expect(sections.getByRole('link', { name: t('common.nav.data') })).toHaveAttribute('aria-current', 'page');
      await expect(page.locator('svg[data-indicator]')).toHaveCount(realSite().dataset.indicators.length);
      for (const { title } of Object.values(texts.sources))
        await expect(page.locator('#sources').locator('..').getByText(title, { exact: true }).first()).toBeVisible();
    });

    test('is whole without scripts', async ({ browser, site }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      site.watch(context);
      const page = await context.newPage();
      await page.goto(site.url(`${language}/data/`));
      const { dataset } = realSite();
      const indicators = t('explore.indicator.count', {
        n: dataset.indicators.length,
        count: String(dataset.indicators.length),
      });
      await expect(page.getByRole('img', { name: indicators })).toBeVisible();
      const indicator = dataset.indicators.find(({ id }) => (id as string) === 'rd-intensity');
      const series = indicator === undefined ? undefined : dataset.series.get(indicator.id);
      if (indicator === undefined || series === undefined) throw new Error('no rd-intensity');
      // Why is Abai empty in 2015? Two presses: the group, the reason.
      const summary = page
        .locator('.words > details > summary')
        .filter({ hasText: texts.groups[indicator.group] ?? '' });
      await summary.first().click();
      const row = page.locator('[data-coverage="rd-intensity/2010"]');
      const year = coverageOf(series, dataset.regions).find((one) => one.year === 2015);
      await expect(row).toContainText(t('data.words.of', { count: String(year?.withValue), total: '20' }));
      await row.locator('summary').click();
      await expect(row.getByRole('listitem').filter({ hasText: t('data.kind.M') })).toContainText(
        texts.regions['KZ-10']?.short ?? 'Abai',
      );
      await context.close();
    });

    test('offers files that are there, each of the size it says', DESK_ONLY, async ({ page, site }) => {
      await page.goto(site.url(`${language}/data/`));
      const rows = page.locator('.files tbody tr');
      const files = await rows.evaluateAll((all) =>
        all.map((row) => ({
          href: row.querySelector('a')?.href ?? '',
          size: row.querySelector('td')?.textContent ?? '',
        })),
      );
      expect(files.map(({ href }) => href.slice(site.url('').length)).sort()).toEqual(
        [
          ...['groups', 'indicators', 'names', 'notes', 'observations', 'published', 'regions', 'sources', 'units'],
          ...['co-financing', 'events', 'fields', 'initiatives', 'kinds', 'needs', 'organisations', 'partnerships'],
          ...['profile', 'register-sources', 'stages', 'targets'],
        ]
          .map((name) => `data/${name}.csv`)
          .concat('data/datapackage.json', 'geo/regions.geojson', 'geo/regions.topojson')
          .sort(),
      );
      for (const { href, size } of files) {
        const file = join(DIST, href.slice(site.url('').length));
        expect(size, href).toBe(sizeText(statSync(file).size, { t, format }));
        expect((await page.request.get(href)).status(), href).toBe(200);
      }
    });

    test('is cited and corrected in its own language', async ({ page, site }) => {
      await page.goto(site.url(`${language}/data/`));
      const release = readFileSync(join(DIST, '../data/RELEASE'), 'utf8').trim();
      const citation = page
        .getByRole('region', { name: t('data.cite.title') })
        .locator('.copy')
        .first();
      await expect(citation).toContainText(texts.site.publisher);
      await expect(citation).toContainText(release);
      await citation.click();
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(await citation.innerText());
      const report = page.getByRole('region', { name: t('common.reportMistake') });
      await expect(report.locator('.letter')).toContainText(t('data.report.correct'));
      await expect(report.getByRole('link', { name: texts.site.publisher })).toHaveAttribute(
        'href',
        texts.site.publisherUrl,
      );
    });

    // The whole page is long, and so is the look at it: the other theme is checked in one language.
    for (const colorScheme of language === 'kk' ? (['light', 'dark'] as const) : (['light'] as const)) {
      test(`axe, ${colorScheme}, all open`, async ({ page, site }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(site.url(`${language}/data/`));
        await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
        await checkAxe(page);
      });
    }

    test(
      '320 px: only boxes made for it scroll sideways, and all of it by keyboard',
      DESK_ONLY,
      async ({ page, site }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto(site.url(`${language}/data/`));
        await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        const coverage = page.getByRole('region', { name: t('data.coverage.short'), exact: true });
        // The latest years are in view at once; the keys lead to the first.
        const [end, width] = await coverage.evaluate((box) => {
          const inner = box.firstElementChild?.getBoundingClientRect().right ?? 0;
          return [inner - box.getBoundingClientRect().right, box.scrollWidth - box.clientWidth] as const;
        });
        expect(Math.abs(end)).toBeLessThanOrEqual(1);
        expect(width).toBeGreaterThan(100);
        await coverage.focus();
        const before = await coverage.evaluate((box) => box.scrollLeft);
        await page.keyboard.press('ArrowLeft');
        await expect.poll(() => coverage.evaluate((box) => box.scrollLeft)).toBeLessThan(before);
      },
    );
  });
}

test('the languages of the data page lead to each other', async ({ page, site, press }) => {
  await page.goto(site.url('kk/data/'));
  await press(page.getByRole('link', { name: localeOf('kk').t('common.language.en') }));
  await expect(page).toHaveURL(site.url('en/data/'));
});

test('links of the data page lead to files, wherever the site stands', DESK_ONLY, async ({ page, site }) => {
  await page.goto(site.url('ru/data/'));
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/u, '')));
  const own = [...new Set(hrefs)].filter((href) => href.startsWith(site.url('')));
  expect(own.length).toBeGreaterThan(100);
  const missing = own.filter((href) => {
    const file = join(DIST, href.slice(site.url('').length).replace(/(^|\/)$/u, '$1index.html'));
    return statSync(file, { throwIfNoEntry: false }) === undefined;
  });
  expect(missing).toEqual([]);
});

test.describe('an unknown address', () => {
  test.use({ tolerated: [/status of 404/u] });

  for (const path of ['kk/map/no-such-indicator/2024/', 'ru/nothing', 'nothing/at/all.html']) {
    test(`${path}: is answered with ways back that lead somewhere`, async ({ page, site, press }) => {
      const response = await page.goto(site.url(path));
      expect(response?.status()).toBe(404);
      const main = page.getByRole('main');
      for (const language of LANGUAGES)
        await expect(main.getByText(localeOf(language).t('notFound.what'))).toBeVisible();
      await checkAxe(page);
      const links = main.getByRole('link');
      const sections = navigationOf(realSite().context.pages ?? []);
      await expect(links).toHaveCount(LANGUAGES.length * sections.length);
      const expected = LANGUAGES.flatMap((language) => sections.map(({ folder }) => site.url(`${language}/${folder}`)));
      await expect
        .poll(() => links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)))
        .toEqual(expected);
      await press(links.first());
      await expect(page).toHaveURL(site.url('kk/'));
    });
  }

  test('is answered without scripts too', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url('en/nothing/'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(localeOf('kk').t('common.notFound'));
    await expect(page.getByRole('link').first()).toHaveAttribute('href', '/kk/');
    await context.close();
  });
});

test.describe('the first page', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${colorScheme}: a map, three languages, nothing cut at 320 px`, async ({ page, site }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(site.url(''));
      await expect(page.getByRole('img')).toBeVisible();
      await expect(page.locator('path[data-region]')).toHaveCount(20);
      for (const language of LANGUAGES)
        await expect(page.getByText(localeOf(language).texts.site.title, { exact: true })).toBeVisible();
      await checkAxe(page);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  }

  test('sends nobody on by itself', async ({ page, site }) => {
    await page.goto(site.url(''));
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    await expect(page).toHaveURL(site.url(''));
    expect(site.responses.map(({ path }) => path)).toEqual(['/a/b/']);
  });
});
