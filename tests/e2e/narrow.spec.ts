/** 320 px wide, as at 400 % zoom: in every language nothing but boxes made for it scroll sideways. */
import { DIFFERENT_REGIONS, KINDS_OF_MAPS, KINDS_OF_PAGES, pathIn } from '../support/pages.ts';
import {
  expect,
  expectNothingSideways,
  expectShown,
  goTo,
  LANGUAGES,
  localeOf,
  modelAt,
  test,
} from './support/explore.ts';
import type { Browser, Page } from '@playwright/test';

const TOUCH_PX = 24;

test.use({ viewport: { width: 320, height: 640 } });

/**
 * From the narrowest to a desk: columns of a grid come and go between them, and words fit in some and not in others.
 * English words are the shortest.
 */
const WIDTHS = {
  kk: [320, 340, 390, 480, 600, 690, 768, 1024, 1366],
  ru: [320, 390, 600, 690, 912, 1200, 1280],
  en: [320],
};

for (const language of LANGUAGES) {
  test(`${language}: every kind of page`, async ({ page, site }) => {
    for (const path of [
      ...KINDS_OF_PAGES.map((kind) => kind.path),
      ...DIFFERENT_REGIONS.map((region) => `region/${region}/`),
      'region/KZ-59/',
    ]) {
      await page.goto(site.url(`${language}/${path}`));
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      for (const width of WIDTHS[language]) {
        await page.setViewportSize({ width, height: 640 });
        await expectNothingSideways(page, `${path} at ${width} px`);
      }
    }
  });

  test(`${language}: every kind of map`, async ({ page, open, site }) => {
    await open(`${language}/map/`);
    await expectNothingSideways(page, 'the first map');
    for (const { path } of KINDS_OF_MAPS) {
      await goTo(page, site.url(`${language}/${path}`));
      await expect(page.locator('h1')).toHaveText(modelAt(`${language}/${path}`).headline);
      await expectNothingSideways(page, path);
    }
  });
}

/** What readers of small or poor sight set (WCAG 1.4.12). */
const TEXT_SPACING =
  '* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }';

for (const language of LANGUAGES)
  for (const spacing of ['the usual spacing', 'the widest text spacing'])
    test(`${language}: with ${spacing} no word is broken inside, and no page scrolls sideways`, async ({
      browser,
      page,
      site,
    }) => {
      // The page's policy refuses styles of others; a reader's own extension is above it.
      const context = await browser.newContext({
        viewport: page.viewportSize(),
        bypassCSP: true,
        serviceWorkers: 'block',
      });
      const narrow = await context.newPage();
      for (const kind of KINDS_OF_PAGES) {
        await narrow.goto(site.url(pathIn(language, kind)));
        if (kind.hasScripts) await expect(narrow.locator('html')).toHaveAttribute('data-ready', '');
        if (spacing === 'the widest text spacing') await narrow.addStyleTag({ content: TEXT_SPACING });
        await narrow.evaluate(() => {
          for (const one of document.querySelectorAll('details')) one.open = true;
        });
        expect.soft(await brokenWords(narrow), kind.name).toEqual([]);
        const beyond = await narrow.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect.soft(beyond, kind.name).toBeLessThanOrEqual(0);
      }
      await context.close();
    });

/** Words whose letters stand on two lines, without a hyphen at the end of the first: a soft one is no letter. */
function brokenWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const broken = new Set<string>();
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const text = node.textContent ?? '';
      const parent = node.parentElement;
      if (
        !/\p{L}{2}/u.test(text) ||
        parent === null ||
        parent.closest('code, script, style, svg, .visually-hidden') !== null
      )
        continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      // Addresses and file names have no other places to break at.
      for (const token of text.matchAll(/\S+/gu)) {
        if (/[\p{L}\d][./_@:=?&]+[\p{L}\d]/u.test(token[0])) continue;
        for (const word of token[0].matchAll(/\p{L}{2,}/gu)) {
          const start = token.index + word.index;
          range.setStart(node, start);
          range.setEnd(node, start + word[0].length);
          const tops = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top));
          if (new Set(tops).size > 1) broken.add(`${word[0]} in <${parent.localName} class="${parent.className}">`);
        }
      }
    }
    return [...broken];
  });
}

test('the choice of a language', async ({ page, site }) => {
  await page.goto(site.url(''));
  await expectNothingSideways(page, 'the first page');
});

test('tables can be scrolled by keys: the coverage of the data begins at its latest years', async ({ page, site }) => {
  await page.goto(site.url('kk/data/'));
  const { t } = localeOf('kk');
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
});

test('every tile is 24 px and more, none on another', async ({ page, open, site }) => {
  await open('kk/map/');
  for (const address of ['kk/map/?geo=tiles', 'ru/map/rd-spending/?geo=tiles', 'en/map/rd-intensity/2016/?geo=tiles']) {
    await goTo(page, site.url(address));
    await expectShown(page, address);
    const boxes = await boxesOf(page);
    expect(boxes).toHaveLength(modelAt(address).territories.length);
    for (const [i, a] of boxes.entries()) {
      expect(a.right - a.left, a.key).toBeGreaterThanOrEqual(TOUCH_PX);
      expect(a.bottom - a.top, a.key).toBeGreaterThanOrEqual(TOUCH_PX);
      for (const b of boxes.slice(i + 1))
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
    }
  }
});

test('tiles are offered where the map is small', async ({ page, open, press }) => {
  await open('kk/map/');
  await press(page.getByRole('button', { name: localeOf('kk').t('explore.geography.offer') }));
  await expectShown(page, 'kk/map/?geo=tiles');
});

test('zoomed to 400 % everything is still there', async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open('ru/map/');
  await expectShown(page, 'ru/map/');
});

/** Where each region's shape stands on the screen. */
function boxesOf(page: Page) {
  return page.locator('.figure > .map path[data-region]').evaluateAll((paths) =>
    paths.map((path) => {
      const { left, top, right, bottom } = path.getBoundingClientRect();
      return { key: path.getAttribute('data-region') ?? '', left, top, right, bottom };
    }),
  );
}

test.describe('text at 200 %', () => {
  // The size that a reader sets in the browser: screens of 1440 and 640 px have room for 720 and 320 then.
  let large: Browser;
  test.beforeAll(async ({ playwright, launchOptions }) => {
    const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'];
    large = await playwright.chromium.launch({ ...launchOptions, args });
  });
  test.afterAll(() => large.close());

  for (const width of [1440, 640])
    test(`on ${width} px words are twice as large and no page scrolls sideways`, async ({ site }) => {
      const page = await large.newPage({ viewport: { width, height: 900 } });
      for (const kind of KINDS_OF_PAGES) {
        await page.goto(site.url(pathIn('ru', kind)));
        await expect(page.locator('body')).toHaveCSS('font-size', /^(?:28|30|32)px$/u);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(beyond, kind.name).toBeLessThanOrEqual(0);
      }
      await page.close();
    });
});
