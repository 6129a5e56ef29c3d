/** The built site on other hosts: at their root, in folders, with the headers that we tell them to send. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createStaticServer, listenOn } from '../../tools/serve.ts';
import { netlify } from '../support/hostRules.ts';
import { KINDS_OF_PAGES, pathIn } from '../support/pages.ts';
import { expect, expectReady, localeOf, modelAt, test } from './support/explore.ts';
import { DIST } from './support/site.ts';

for (const base of ['/', '/map/', '/a/b/']) {
  test(`served from ${base}: pages, what they load, the way on, and the way back from nowhere`, async ({ browser }) => {
    const served: { path: string; status: number; encoding: string }[] = [];
    const server = createStaticServer({ root: DIST, base, onResponse: (one) => served.push(one) });
    const origin = `http://127.0.0.1:${await listenOn(server, 0)}`;
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(`${origin}${base}`);
      await page.locator('.home-open').first().click();
      await expectReady(page);
      await expect(page).toHaveURL(`${origin}${base}kk/map/`);
      await page.goto(`${origin}${base}ru/map/rd-intensity/2022/?r=KZ-47`);
      await expectReady(page);
      await page.locator('.figure a[href*="/2021/"]').first().click();
      await expect(page.locator('h1')).toHaveText(modelAt('ru/map/rd-intensity/2021/').headline);
      await expect(page).toHaveURL(`${origin}${base}ru/map/rd-intensity/2021/?r=KZ-47`);
      expect(served.filter(({ status }) => status !== 200 && status !== 304)).toEqual([]);
      expect(
        served.filter(({ path, status, encoding }) => status === 200 && encoding !== 'br' && !path.endsWith('.woff2')),
      ).toEqual([]);

      const response = await page.goto(`${origin}${base}ru/region/no/such/page.html`);
      expect(response?.status()).toBe(404);
      // In the language of the address alone.
      await expect(page.getByText(localeOf('ru').t('notFound.what'))).toBeVisible();
      for (const language of ['kk', 'en'] as const)
        await expect(page.getByText(localeOf(language).t('notFound.what'))).toHaveCount(0);
      await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
      const back = page.getByRole('main').getByRole('link').first();
      await expect.poll(() => back.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(`${origin}${base}ru/`);
      await back.click();
      await expectReady(page);

      // A year without figures leads to the nearest that has some, which says so once.
      await page.goto(`${origin}${base}ru/map/rd-spending/2010/?r=KZ-47`);
      await expect(page).toHaveURL(`${origin}${base}ru/map/rd-spending/2020/?r=KZ-47`);
      await expectReady(page);
      const { t } = localeOf('ru');
      await expect(page.locator('.notices')).toContainText(t('problem.no-such-year', { got: '2010', year: '2020' }));
    } finally {
      await context.close();
      server.close();
      server.closeAllConnections();
    }
  });
}

test('with the headers for hosts no page is refused anything, and no picture loses its colours', async ({
  page,
  site,
}) => {
  const headersAt = netlify(readFileSync(join(DIST, '_headers'), 'utf8'));
  const base = new URL(site.url('')).pathname;
  let withPolicy = 0;
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const sent = headersAt(`/${new URL(route.request().url()).pathname.slice(base.length)}`);
    const headers = Object.entries(sent).map(([name, values]) => [name.toLowerCase(), values.join(', ')] as const);
    if ('Content-Security-Policy' in sent) withPolicy += 1;
    await route.fulfill({ response, headers: { ...response.headers(), ...Object.fromEntries(headers) } });
  });
  // What is refused is an error on the console, which fails the test.
  for (const path of ['', ...KINDS_OF_PAGES.map((kind) => pathIn('ru', kind))]) {
    const before = withPolicy;
    await page.goto(site.url(path));
    await expect(page.locator('h1').first()).toBeVisible();
    expect(withPolicy, path).toBeGreaterThan(before);
  }
  await page.goto(site.url('en/map/researchers/2022/'));
  await expectReady(page);
  await page.goto(site.url('en/map/rd-spending-per-100k/2022/picture.svg'));
  const fills = await page
    .locator('path[data-region]')
    .evaluateAll((shapes) => shapes.map((shape) => getComputedStyle(shape).fill));
  expect(new Set(fills).size).toBeGreaterThan(3);
});
