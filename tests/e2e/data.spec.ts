/**
 * The data page, the choice of a language and the page for unknown addresses, as a visitor uses them.
 * What they say in each language is tests/unit/pages/data.test.ts and src/site/plainPages.test.ts.
 */
import { navigationOf } from '../../src/view/pageLinks.ts';
import { realSite } from '../support/sites.ts';
import { DESK_ONLY, expect, LANGUAGES, localeOf, onOneScreen, openSections, test } from './support/explore.ts';

for (const language of LANGUAGES) {
  const { t, texts } = localeOf(language);

  test.describe(`${language}: the data page`, onOneScreen(language), () => {
    test.use({ javaScriptEnabled: false });

    test('is reached from the map, and says in two presses why a region is empty', async ({ page, site, press }) => {
      await page.goto(site.url(`${language}/map/`));
      const sections = await openSections(page, language);
      await press(sections.getByRole('link', { name: t('common.nav.data') }));
      await expect(page).toHaveURL(site.url(`${language}/data/`));
      // Why is Abai empty in 2015? Two presses: the group, the reason.
      const row = page.locator('[data-coverage="rd-intensity/2010"]');
      await press(
        page
          .locator('.words > details > summary')
          .filter({ hasText: texts.groups['money'] ?? 'the group of R&D intensity' })
          .first(),
      );
      await press(row.locator('summary'));
      await expect(row.getByRole('listitem').filter({ hasText: t('data.kind.M') })).toContainText(
        texts.regions['KZ-10']?.short ?? 'Abai',
      );
      const citation = page
        .getByRole('region', { name: t('data.cite.title') })
        .locator('.copy')
        .first();
      // One press takes the whole citation.
      await citation.click();
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(await citation.innerText());
      const other = language === 'en' ? 'kk' : 'en';
      await press(page.getByRole('link', { name: localeOf(language).t(`common.language.${other}`) }));
      await expect(page).toHaveURL(site.url(`${other}/data/`));
    });
  });
}

test.describe('an unknown address', () => {
  test.use({ tolerated: [/status of 404/u] });

  for (const [path, details] of [
    ['kk/map/no-such-indicator/2024/', onOneScreen('kk')],
    ['ru/nothing', onOneScreen('ru')],
    ['nothing/at/all.html', DESK_ONLY],
  ] as const) {
    test(`${path}: is answered with ways back that lead somewhere`, details, async ({ page, site, press }) => {
      const response = await page.goto(site.url(path));
      expect(response?.status()).toBe(404);
      const main = page.getByRole('main');
      // An address that says its language is answered in it.
      const spoken = LANGUAGES.filter((one) => !/^(?:kk|ru|en)\//u.test(path) || path.startsWith(`${one}/`));
      for (const language of spoken) {
        await expect(main.getByText(localeOf(language).t('notFound.what'))).toBeVisible();
        await expect(main.getByText(localeOf(language).t('common.notFound')).first()).toBeVisible();
      }
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const links = main.getByRole('link');
      const sections = navigationOf(realSite().context.pages ?? []);
      const expected = spoken.flatMap((language) =>
        ['', ...sections.map(({ folder }) => folder)].map((folder) => site.url(`${language}/${folder}`)),
      );
      await expect
        .poll(() => links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)))
        .toEqual(expected);
      await press(links.first());
      await expect(page).toHaveURL(site.url(`${spoken[0] ?? ''}/`));
    });
  }

  test.describe('without scripts', DESK_ONLY, () => {
    test.use({ javaScriptEnabled: false });

    test('is answered too', async ({ page, site }) => {
      await page.goto(site.url('en/nothing/'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(localeOf('kk').t('common.notFound'));
      await expect(page.getByRole('link').first()).toHaveAttribute('href', '/kk/');
    });
  });
});
