/** Maps of records: a mark for each, a legend that filters, a card that lists them in words. */
import { expect, LANGUAGES, localeOf, modelAt, onOneScreen, test } from './support/explore.ts';

const FIELD = 'field.2';

for (const language of LANGUAGES) {
  test(`${language}: a press on the legend leaves one field: address, headline, marks`, async ({
    page,
    open,
    press,
  }) => {
    await open(`${language}/map/needs/`);
    const { legend, records } = modelAt(`${language}/map/needs/`);
    const entry = (legend.kind === 'records' ? legend.groups : [])
      .flatMap(({ entries }) => entries)
      .find(({ answer }) => answer === FIELD)!;
    const marks = page.locator('.map-shapes .marks use').filter({ visible: true });
    await expect(marks).toHaveCount([...records!.byRegion.values()].flat().length);
    await press(page.locator('.legend a').filter({ hasText: entry.name }));
    await expect(page).toHaveURL(new RegExp(`\\?only=${FIELD}$`, 'u'));
    const filtered = modelAt(`${language}/map/needs/?only=${FIELD}`);
    await expect(page.locator('h1')).toHaveText(filtered.headline);
    const pale = [...filtered.records!.byRegion.values()].flat().filter(({ isAsked }) => !isAsked).length;
    await expect(page.locator('.map-shapes .marks .pale').filter({ visible: true })).toHaveCount(pale);
    await press(page.locator('.legend a').filter({ hasText: localeOf(language).t('explore.records.all') }));
    await expect(page.locator('h1')).toHaveText(modelAt(`${language}/map/needs/`).headline);
    await expect(page).not.toHaveURL(/only=/u);
  });
}

test('a link opens the filtered map; a press on a region lists its records in words', async ({ page, open }) => {
  const { records, headline } = modelAt('en/map/initiatives/?only=stage.in-work');
  await open('en/map/initiatives/?only=stage.in-work');
  await expect(page.locator('h1')).toHaveText(headline);
  const own = (records?.byRegion.get('KZ-10' as never) ?? []).filter(({ isAsked }) => isAsked);
  expect(own.length).toBeGreaterThan(0);
  // Its name and marks lie over it: they are pressed as it is.
  await page.locator('.figure > .map path[data-region="KZ-10"]').click({ force: true });
  const card = page.locator('.region-card');
  await expect(card.locator('li')).toHaveCount(own.length);
  for (const { name, facts } of own) {
    const line = card.locator('li').filter({ hasText: name });
    await expect(line).toContainText(facts);
    await expect(line.getByRole('link', { name, exact: true })).toHaveAttribute('href', /\/initiatives\/#/u);
  }
});

test('who comes from another indicator gets the marks with its figures', onOneScreen('en'), async ({ page, open }) => {
  await open('en/map/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('link', { name: localeOf('en').t('explore.topic.demand'), exact: true }).click();
  await expect(page.locator('h1')).toHaveText(modelAt('en/map/needs/').headline);
  await expect(page.locator('.map-shapes .marks use').first()).toBeAttached();
  expect(asked.filter((url) => url.includes('registers.json'))).toEqual([]);
  // What draws them has come with the first of them.
  expect(asked.filter((url) => /rareMaps-[^/]*\.js$/u.test(url))).toHaveLength(1);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('an entry of the legend leads to the list of the same records', onOneScreen('ru'), async ({ page, site }) => {
    await page.goto(site.url('ru/map/needs/'));
    const link = page.locator('.legend a[href*="only=field.2"]').first();
    await expect(link).toHaveAttribute('href', /ru\/needs\/\?only=field\.2$/u);
    await expect(page.locator('.map-shapes .marks use').filter({ visible: true }).first()).toBeVisible();
  });
});
