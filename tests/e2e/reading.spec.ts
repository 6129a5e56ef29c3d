/**
 * Without scripts the page is whole. What stands in its HTML, in each language, is tests/unit/pages/maps.test.ts;
 * here is how one goes on from it, and what is not offered.
 */
import {
  chooserOf,
  expect,
  LANGUAGES,
  localeOf,
  modelAt,
  onOneScreen,
  shownOf,
  shownOn,
  test,
  openYears,
} from './support/explore.ts';

test.use({ javaScriptEnabled: false });

for (const language of LANGUAGES) {
  const { t, texts } = localeOf(language);

  test(
    `${language}: years, indicators, languages and numbers are links`,
    onOneScreen(language),
    async ({ page, site, press }) => {
      const expectPage = async (address: string) => {
        await expect(page).toHaveURL(site.url(address));
        expect(await shownOn(page)).toEqual(shownOf(modelAt(address)));
      };
      await page.goto(site.url(`${language}/map/`));
      await expect(page.getByRole('img', { name: modelAt(`${language}/map/`).headline })).toBeVisible();
      const years = await openYears(page, language);
      await press(years.getByRole('link', { name: '2022' }));
      await expectPage(`${language}/map/rd-spending-per-100k/2022/`);

      await press(chooserOf(page, language).button);
      await press(page.getByRole('link', { name: texts.indicators['researchers']?.short ?? '', exact: true }));
      // The year is kept where the indicator has it.
      await expectPage(`${language}/map/researchers/2022/`);

      const other = language === 'ru' ? 'en' : 'ru';
      await press(page.getByRole('link', { name: t(`common.language.${other}`) }));
      await expectPage(`${other}/map/researchers/2022/`);
      await expect(page.locator('html')).toHaveAttribute('lang', other);

      await press(page.getByRole('main').getByRole('link', { name: localeOf(other).t('explore.provenance') }));
      await expect(page.getByRole('region', { name: localeOf(other).t('explore.sources.title') })).toBeInViewport();
      for (const region of ['KZ-35', 'KZ-62'] as const) {
        await press(page.locator(`[data-row="${region}"]`).getByRole('link'));
        await expect(page).toHaveURL(site.url(`${other}/map/researchers/2022/#n-${region}`));
        await expect(page.locator(`#n-${region}`)).toBeInViewport();
      }
    },
  );
}

test('what needs scripts is not shown without them', async ({ page, site }) => {
  await page.goto(site.url('kk/map/'));
  const { t } = localeOf('kk');
  await expect(page.getByRole('slider')).toBeHidden();
  await expect(page.getByRole('button', { name: t('common.more') })).toBeHidden();
  await expect(page.getByRole('button', { name: t('common.copyLink') })).toBeHidden();
  await expect(page.locator('#load-failure')).toBeHidden();
});
