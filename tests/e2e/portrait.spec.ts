/**
 * A region's page as a portrait: three facts on a phone's first screen, two ways always at hand, and the rest
 * one press or one fragment away.
 */
import type { Page } from '@playwright/test';
import type { RegionId } from '../../src/domain/types.ts';
import { realSite } from '../support/sites.ts';
import { DESK_ONLY, expect, expectNothingSideways, LANGUAGES, localeOf, PHONE_ONLY, test } from './support/explore.ts';
import { faceHasCome } from './support/face.ts';

const { dataset, registers } = realSite();
const regions = dataset.regions.map(({ id }) => id);
/** px: today's longest page of a region had 14,800. */
const MOST_HIGH = 6000;
const isOf =
  (region: RegionId) =>
  ({ regions: named }: { readonly regions: readonly RegionId[] }) =>
    named.includes(region);

/** Where each fact's rule begins and its heading ends, and where the bar at the foot of the screen begins. */
const firstScreen = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (element: Element | null) => element?.getBoundingClientRect();
    return {
      facts: [...document.querySelectorAll('.fact')].map((fact) => ({
        rule: boxOf(fact)?.top ?? -1,
        width: getComputedStyle(fact).borderTopWidth,
        end: boxOf(fact.querySelector('h3'))?.bottom ?? Infinity,
      })),
      bar: boxOf(document.querySelector('.ways-foot'))?.top ?? 0,
      height: document.documentElement.scrollHeight,
    };
  });

for (const language of LANGUAGES) {
  const { t } = localeOf(language);

  test.describe(`${language}, on a phone`, () => {
    test.use({ javaScriptEnabled: false });

    test(
      'the three facts of every region are in the first screen, and the page is short',
      PHONE_ONLY,
      async ({ page, site }) => {
        for (const region of regions) {
          await page.goto(site.url(`${language}/region/${region}/`));
          const { facts, bar, height } = await firstScreen(page);
          expect(facts, region).toHaveLength(3);
          for (const { rule, width, end } of facts) {
            expect(rule, region).toBeGreaterThan(0);
            expect(width, region).toBe('4px');
            expect(end, region).toBeLessThanOrEqual(bar);
          }
          expect(bar, region).toBeLessThan(740);
          expect(height, region).toBeLessThanOrEqual(MOST_HIGH);
          await expectNothingSideways(page, region);
        }
      },
    );
  });

  // One without initiatives is there no longer; `portrait.test.ts` has the invented country's.
  test(`${language}: a region without needs says that none were found yet, and draws an outline`, async ({
    page,
    site,
  }) => {
    const without = regions.find((region) => !registers.needs.some(isOf(region)));
    expect(without).toBeDefined();
    await page.goto(site.url(`${language}/region/${without ?? ''}/`));
    const fact = page.locator('section[aria-labelledby="fact-needs"]');
    await expect(fact).toContainText(t('region.fact.needs', { n: 0 }));
    await expect(fact).toContainText(t('common.missing.found.about'));
    await expect(fact.locator('.not-found')).toBeVisible();
    await expect(fact.locator('.hero.num')).toHaveCount(0);
  });
}

test(
  'needs and initiatives stand there in words, each with the mark that maps and lists draw',
  DESK_ONLY,
  async ({ page, site }) => {
    for (const region of regions) {
      await page.goto(site.url(`ru/region/${region}/`));
      const marks = await page
        .locator('.records-in-words use')
        .evaluateAll((uses) => uses.map((use) => document.querySelector(use.getAttribute('href') ?? '') !== null));
      const records = [...registers.needs, ...registers.initiatives].filter(isOf(region));
      expect(marks, region).toEqual(records.map(() => true));
      // On a desk all of them are seen.
      await expect(page.locator('.records-in-words a').filter({ visible: true })).toHaveCount(records.length);
    }
  },
);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a fragment opens what it names', async ({ page, site }) => {
      for (const [fragment, shown] of [
        ['i-researchers', '[data-indicator="researchers"] strong'],
        ['group-people', '[data-indicator="researchers"] strong'],
        ['years', '.sparks li'],
        ['gaps', '.reasons li'],
        ['among', '#among'],
        ['science', '#fact-capability'],
      ] as const) {
        await page.goto(site.url(`en/region/KZ-47/?at=${fragment}#${fragment}`));
        await expect(page.locator(shown).first(), fragment).toBeVisible();
        await expect(page.locator(`[id="${fragment}"]`), fragment).toBeInViewport();
      }
    });

    test(
      'Compare is at hand wherever one has scrolled to; Share too, where it works',
      PHONE_ONLY,
      async ({ page, site }) => {
        const { t } = localeOf('kk');
        await page.goto(site.url('kk/region/KZ-39/'));
        if (javaScriptEnabled) await expect(page.locator('html')).toHaveAttribute('data-ready', '');
        const bar = page.locator('.ways-foot');
        for (const share of [0, 0.4, 1]) {
          await page.evaluate((part) => scrollTo(0, part * document.documentElement.scrollHeight), share);
          await expect(bar.getByRole('link', { name: t('home.card.compare') })).toBeInViewport({ ratio: 1 });
          if (javaScriptEnabled)
            await expect(bar.getByRole('button', { name: t('common.share') })).toBeInViewport({ ratio: 1 });
          else await expect(bar.getByRole('button')).toBeHidden();
        }
        // The bar has room of its own: the foot of the page lies above it.
        const foot = await page.locator('.site-footer').boundingBox();
        const box = await bar.boundingBox();
        expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + 1);
        await bar.getByRole('link', { name: t('home.card.compare') }).click();
        await expect(page).toHaveURL(/\/kk\/compare\/\?r=KZ-39$/u);
      },
    );
  });
}

test.describe('without the panel', () => {
  test.use({ tolerated: [/share\.json/u] });

  test('Share offers the link at once where the panel cannot be had', async ({ page, open, press }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.route('**/share.json', (route) => route.abort());
    await open('ru/region/KZ-31/');
    const { t } = localeOf('ru');
    await press(page.getByRole('button', { name: t('common.share') }).filter({ visible: true }));
    const field = page.locator('.ways input');
    await expect(field).toHaveValue(page.url());
    await expect(field).toBeFocused();
  });
});

test(
  'with letters twice as large nothing lies beside the screen, and no bar hides what one reads',
  DESK_ONLY,
  async ({ browser, site }) => {
    // The page's policy refuses styles of others; a reader's own are above it.
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true });
    const page = await context.newPage();
    for (const path of ['kk/region/KZ-59/', 'ru/region/KZ-63/', 'en/region/KZ-33/']) {
      await page.goto(site.url(path));
      await page.addStyleTag({ content: ':root { font-size: 200% !important }' });
      // At that size lines break elsewhere when the face comes.
      await faceHasCome(page);
      await expectNothingSideways(page, path);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const [foot, bar] = [page.locator('.site-footer'), page.locator('.ways-foot')].map((one) => one.boundingBox());
      const [under, over] = [await foot, await bar];
      expect((under?.y ?? 0) + (under?.height ?? 0), path).toBeLessThanOrEqual((over?.y ?? 0) + 1);
      // At least two thirds of the screen are the page's.
      expect(over?.height ?? 0, path).toBeLessThan(740 / 3);
    }
    await context.close();
  },
);

test('content is at most 100 rem wide', DESK_ONLY, async ({ page, site }) => {
  await page.setViewportSize({ width: 2560, height: 1200 });
  await page.goto(site.url('en/region/KZ-10/'));
  const box = await page.getByRole('main').boundingBox();
  expect(box?.width).toBeLessThanOrEqual(1600);
  const tops = await page
    .locator('.fact')
    .evaluateAll((facts) => facts.map((fact) => Math.round(fact.getBoundingClientRect().top)));
  // Three columns under the head.
  expect(new Set(tops).size).toBe(1);
});
