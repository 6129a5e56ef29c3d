/**
 * The site in another engine: every kind of page opens without an error, and people do there what they come for. Run
 * where the machine has a Firefox (Debian: `apt-get install firefox-esr`); else each test says that it was left out.
 */
import { inflateSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { KINDS_OF_PAGES } from '../support/pages.ts';
import { localeOf, modelAt, readShown, shownOf } from '../support/shown.ts';
import { realSite } from '../support/sites.ts';
import { serveSite, siteOf, type Site, type SiteServer } from '../e2e/support/site.ts';
import { startFirefox } from './bidi.ts';
import { findFirefox } from './findFirefox.ts';
import { byCss, byText, firefoxPage, type FirefoxPage } from './firefoxPage.ts';

const program = findFirefox();
const { t, texts } = localeOf('kk');

// One Firefox for all: it takes longer to start than most tests to run.
test.describe.configure({ mode: 'default' });
test.skip(program === null, 'There is no Firefox: install one (Debian: firefox-esr), or name one in FIREFOX_PATH.');

let server: SiteServer;
let site: Site;
let page: FirefoxPage & { readonly close: () => Promise<void> };

test.beforeAll(async () => {
  server = await serveSite();
  site = siteOf(server, () => undefined);
  page = await firefoxPage((onEvent) => startFirefox(program ?? '', onEvent), { width: 1280, height: 900 });
});
test.afterAll(async () => {
  await page.close();
  await server.close();
});
test.afterEach(() => {
  expect(page.errors(), 'errors on the console').toEqual([]);
});

const isReady = () => page.evaluate<boolean>(`'ready' in document.documentElement.dataset`);
const open = async (path: string) => {
  await page.open(site.url(path));
  await expect.poll(isReady).toBe(true);
};
const addressNow = async () => (await page.evaluate<string>('location.href')).slice(site.url('').length);
const shownNow = () => page.evaluate(`(${readShown.toString()})(undefined)`);
/** Every fill, rank and number. */
const expectShown = async (address: string) => {
  await expect.poll(shownNow).toEqual(shownOf(modelAt(address)));
};
const textOf = (selector: string) => page.evaluate<string | null>(`${byCss(selector)}?.textContent.trim()`);

test('every kind of page opens, with its heading and its scripts', async () => {
  for (const { name, path, hasScripts } of KINDS_OF_PAGES) {
    await page.open(site.url(`kk/${path}`));
    expect(await page.evaluate<number>(`${byCss('h1')}.getBoundingClientRect().height`), name).toBeGreaterThan(10);
    if (hasScripts) await expect.poll(isReady, name).toBe(true);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'), name).toBeLessThanOrEqual(
      0,
    );
    expect(page.errors(), name).toEqual([]);
  }
});

test('indicator, year and language are chosen, and going back shows what was before', async () => {
  await open('kk/map/');
  await page.press(byCss('.chooser'));
  await page.press(byText('a', texts.indicators['rd-intensity' as never]?.['short'] ?? ''));
  await expectShown('kk/map/rd-intensity/');
  await page.press(byCss('.years a[href*="/2015/"]'));
  await expectShown('kk/map/rd-intensity/2015/');
  await page.press(byCss('.languages a[hreflang="ru"]'));
  await expectShown('ru/map/rd-intensity/2015/');
  await expect.poll(addressNow).toBe('ru/map/rd-intensity/2015/');
  await page.evaluate('history.back()');
  await expectShown('kk/map/rd-intensity/2015/');
});

test('a region is pressed on the map, and another one is found by its old name', async () => {
  await open('kk/map/');
  const heading = () => textOf('.region-card :is(h2, h3)');
  const nameOf = (id: string) => modelAt('kk/map/').territories.find(({ key }) => key === id)?.name;
  await page.press(byCss('.figure > .map [data-region="KZ-35"]'));
  await expect.poll(heading).toBe(nameOf('KZ-35'));
  await page.press(byCss('.find input'));
  await page.type('Нур-Султан');
  await expect.poll(() => textOf('.find [role=option]')).toContain(texts.regions['KZ-71' as never]?.['short'] ?? '');
  await page.type('\uE007');
  await expect.poll(heading).toBe(nameOf('KZ-71'));
});

test('a register is filtered, and its address opens the same', async () => {
  await open('kk/organisations/');
  const shown = () =>
    page.evaluate<number>(
      `[...document.querySelectorAll('[data-record]')].filter((one) => one.checkVisibility()).length`,
    );
  // A region with many records is folded before anything is asked.
  const all = realSite().registers.organisations.length;
  await page.press(byCss('.filters input[type=search]'));
  await page.type('университет');
  await expect.poll(shown).toBeLessThan(all);
  const found = await shown();
  expect(found).toBeGreaterThan(5);
  await open(await addressNow());
  await expect.poll(shown).toBe(found);
});

test('the map zooms: drawn by the graphics card, or, without one, as it is, which is said', async () => {
  await open('kk/map/');
  await page.press(byCss('[data-zoom=in]'));
  await expect.poll(addressNow, { timeout: 30_000 }).toMatch(/\?at=/u);
  const has = (selector: string) => page.evaluate<boolean>(`${byCss(selector)} !== null`);
  const isSaid = async () => (await textOf('.figure'))?.includes(t('explore.zoom.failed')) === true;
  const outcome = async () => [await has('.figure > .map.painted'), await isSaid()];
  await expect.poll(outcome, { timeout: 30_000 }).toContain(true);
  test.info().annotations.push({ type: 'zoom', description: (await outcome()).join(', painted or said') });
  await page.press(byCss('[data-zoom=whole]'));
  await expect.poll(addressNow).toBe('kk/map/');
  // What a browser without WebGL says of it is no fault of the page.
  expect(page.errors().filter((text) => !/webgl/iu.test(text))).toEqual([]);
});

test('a region without records is printed on one sheet of A4', async () => {
  await page.open(site.url('ru/region/KZ-33/'));
  const pdf = await page.print();
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(pagesOf(pdf)).toBe(1);
});

/** Firefox packs the objects of a PDF into streams. */
function pagesOf(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/gu)].map(({ index, 0: mark }) => {
    try {
      return inflateSync(pdf.subarray(index + mark.length), { finishFlush: 2 }).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams].join('\n').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}
