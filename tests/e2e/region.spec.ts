/** Pages of the regions: whole without scripts, one sheet of paper, the same figures as the maps. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CAPABILITY_DIMENSIONS } from '../../src/domain/registers.ts';
import type { RegionId } from '../../src/domain/types.ts';
import { statisticsOf } from '../../src/domain/dataset.ts';
import { heldTogether } from '../../src/i18n/heldTogether.ts';
import { checkAxe } from './support/checkAxe.ts';
import { DESK_ONLY, expect, LANGUAGES, localeOf, longestOnPhone, modelAt, test } from './support/explore.ts';
import { DIST } from './support/site.ts';
import { realSite } from '../support/sites.ts';

const { regions } = realSite().dataset;
/** An old one that was divided, a new one, one with many gaps, a city that leads, the largest map label. */
const SOME = ['KZ-35', 'KZ-10', 'KZ-47', 'KZ-75'] as const;
const PAGE_BUDGET = 30 * 1024;
/** A4 within the margins of print.css, in px of 1/96 inch. */
const PAPER_PX = { width: 725, height: 1070 } as const;

async function expectNothingSideways(page: Page, path: string): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, path).toBeLessThanOrEqual(0);
}

for (const language of LANGUAGES) {
  const { t, texts, format } = localeOf(language);

  test.describe(`${language}: without scripts`, longestOnPhone(language), () => {
    test.use({ javaScriptEnabled: false });

    test('a region has its heading, sentences, locator, places, years and gaps', async ({ page, site }) => {
      for (const region of SOME) {
        await page.goto(site.url(`${language}/region/${region}/`));
        const name = texts.regions[region]?.full ?? '';
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${name}$`, 'iu'));
        await expect(page.locator('.locator path[data-region]')).toHaveCount(regions.length);
        await expect(page.locator(`path.here[data-region="${region}"]`)).toHaveCount(1);
        for (const title of [
          'region.notable',
          'region.neighbours',
          'region.alike',
          'region.years',
          'region.missing',
        ] as const)
          await expect(page.getByRole('heading', { name: t(title), exact: true })).toBeVisible();
        await expect(page.locator('[data-indicator]')).toHaveCount(statisticsOf(realSite().dataset).length);
        expect(await page.locator('.sparks li').count()).toBeGreaterThan(6);
        await expectNothingSideways(page, region);
      }
    });

    test('its figures, units, years, ranks and reasons are those of the maps', async ({ page, site }) => {
      for (const region of SOME) {
        await page.goto(site.url(`${language}/region/${region}/`));
        for (const indicator of ['rd-intensity', 'researchers', 'local-budget-rd', 'rd-prototypes', 'population']) {
          const map = modelAt(`${language}/map/${indicator}/`);
          const expected = map.rows.find((row) => row.region === region);
          const row = page.locator(`[data-indicator="${indicator}"]`);
          await expect(row.locator('.figure')).toContainText(expected?.valueText ?? 'a value');
          await expect(row.locator('.figure')).toContainText(heldTogether(expected?.rankLong ?? 'a rank'));
          await expect(row.locator('.what small')).toContainText(map.unit);
          await expect(row.locator('.what small')).toContainText(String(map.year));
        }
      }
    });

    test('what it can do, asks for and has under way leads to the records', async ({ page, site, press }) => {
      const { registers } = realSite();
      await page.goto(site.url(`${language}/region/KZ-47/`));
      await expect(page.locator('.percentiles li')).toHaveCount(CAPABILITY_DIMENSIONS.length);
      const needs = registers.needs.filter((one) => one.regions.includes('KZ-47' as RegionId));
      const [shown] = await page.locator('.newest').first().getByRole('link').all();
      const fragment = (await shown?.getAttribute('href'))?.split('#')[1] ?? '';
      expect(needs.map(({ id }): string => id)).toContain(fragment);
      await press(page.locator('.newest').first().getByRole('link').first());
      await expect(page).toHaveURL(site.url(`${language}/needs/#${fragment}`));
      await expect(page.locator(`[id="${fragment}"]`)).toBeInViewport();
      await page.goBack();
      await press(page.getByRole('link', { name: t('region.science.initiatives'), exact: true }));
      await expect(page).toHaveURL(site.url(`${language}/initiatives/#KZ-47`));
      await expect(page.locator('[id="KZ-47"]')).toBeInViewport();
    });

    test('the way in is the header, the way on the neighbours, a map with the region pinned, other languages', async ({
      page,
      site,
      press,
    }) => {
      await page.goto(site.url(`${language}/`));
      await press(page.getByRole('link', { name: t('common.nav.regions'), exact: true }));
      await expect(page).toHaveURL(site.url(`${language}/region/`));
      await expect(page.locator('.locator path[data-region]')).toHaveCount(regions.length);
      await press(page.getByRole('main').getByRole('link', { name: texts.regions['KZ-75']?.short ?? '', exact: true }));
      await expect(page).toHaveURL(site.url(`${language}/region/KZ-75/`));
      const neighbours = page.locator('.related section').first();
      await press(neighbours.getByRole('link', { name: texts.regions['KZ-19']?.short ?? '', exact: true }));
      await expect(page).toHaveURL(site.url(`${language}/region/KZ-19/`));
      const other = language === 'en' ? 'kk' : 'en';
      await press(page.getByRole('link', { name: t(`common.language.${other}`) }));
      await expect(page).toHaveURL(site.url(`${other}/region/KZ-19/`));
      await press(page.locator('[data-indicator="researchers"]').getByRole('link'));
      await expect(page).toHaveURL(site.url(`${other}/map/researchers/?r=KZ-19`));
    });

    test(
      'what is printed has its map, and nothing is cut at the edge of the paper',
      DESK_ONLY,
      async ({ page, site }) => {
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize(PAPER_PX);
        for (const region of SOME) {
          await page.goto(site.url(`${language}/region/${region}/`));
          await expectNothingSideways(page, region);
          const map = await page.locator('.locator .map-shapes').boundingBox();
          expect(map?.width, region).toBeGreaterThan(200);
          expect(map?.height, region).toBeGreaterThan(100);
          const callouts = await page
            .locator('.locator .callout rect')
            .evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().right));
          expect(Math.max(0, ...callouts), region).toBeLessThanOrEqual(PAPER_PX.width);
          for (const part of ['.notable', '.related', '.groups', '.sparks', '.gaps', '.sources']) {
            const box = await page.locator(part).boundingBox();
            expect((box?.x ?? -1) + (box?.width ?? 0), `${region} ${part}`).toBeLessThanOrEqual(PAPER_PX.width);
            expect(box?.height, `${region} ${part}`).toBeGreaterThan(8);
          }
        }
      },
    );

    test('printed, each region is one sheet of A4', DESK_ONLY, async ({ page, site }) => {
      // All in the language with the longest words; in the others those that are likeliest not to fit.
      for (const id of language === 'ru' ? regions.map((region) => region.id) : SOME) {
        await page.goto(site.url(`${language}/region/${id}/`));
        const pdf = await page.pdf({ preferCSSPageSize: true });
        expect(pageCount(pdf), id).toBe(1);
      }
    });

    test('the list of all regions has each with its figure and place', async ({ page, site }) => {
      await page.goto(site.url(`${language}/region/`));
      const map = modelAt(`${language}/`);
      for (const row of map.rows) {
        const item = page.locator('.lists li').filter({ has: page.locator(`a[href="${row.region}/"]`) });
        await expect(item).toContainText(row.valueText);
        await expect(item).toContainText(row.rank === null ? '' : format.place({ rank: row.rank, to: row.rank }));
      }
    });
  });

  for (const colorScheme of language === 'ru' ? (['light', 'dark'] as const) : (['light'] as const)) {
    test(
      `${language}, ${colorScheme}: accessible, as far as a program sees it`,
      longestOnPhone(language),
      async ({ page, site }) => {
        await page.emulateMedia({ colorScheme });
        for (const path of ['region/', 'region/KZ-10/', 'region/KZ-75/']) {
          await page.goto(site.url(`${language}/${path}`));
          await checkAxe(page);
        }
      },
    );
  }

  test(`${language}: 320 px wide, nothing scrolls sideways`, DESK_ONLY, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['region/', ...SOME.map((region) => `region/${region}/`), 'region/KZ-59/']) {
      await page.goto(site.url(`${language}/${path}`));
      await expectNothingSideways(page, path);
    }
  });
}

test('forced colours', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(site.url('kk/region/KZ-10/'));
  await checkAxe(page);
});

test('a page asks for nothing but itself', async ({ page, site }) => {
  await page.goto(site.url('kk/region/KZ-10/'));
  expect(site.responses.map(({ path }) => path)).toEqual([expect.stringContaining('/kk/region/KZ-10/')]);
});

test('links of each region lead to files, and its own files stand beside it', DESK_ONLY, async ({ page, site }) => {
  for (const { id } of regions) {
    const path = `kk/region/${id}/`;
    await page.goto(site.url(path));
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((links) =>
        links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href.replace(/[?#].*/u, '')),
      );
    const top = site.url('');
    const files = [...new Set(hrefs)].filter((href) => href.startsWith(top)).map((href) => href.slice(top.length));
    expect(files.length).toBeGreaterThan(55);
    const missing = files.filter((file) => !existsSync(join(DIST, file.replace(/(^|\/)$/u, '$1index.html'))));
    expect(missing, id).toEqual([]);
    const rows = readFileSync(join(DIST, path, 'data.csv'), 'utf8')
      .trim()
      .split('\n');
    expect(rows[0]).toBe('region,indicator,year,value,unit,status,source,locator,note,territory');
    expect(rows.length).toBeGreaterThan(100);
    for (const name of ['picture.svg', 'picture.png']) expect(existsSync(join(DIST, path, name))).toBe(true);
  }
});

test('no page of a region is above 30 KB', DESK_ONLY, () => {
  for (const language of LANGUAGES) {
    for (const path of ['', ...regions.map(({ id }) => `${id}/`)]) {
      const { size } = statSync(join(DIST, language, 'region', path, 'index.html.br'));
      expect(size, `${language} ${path}`).toBeLessThanOrEqual(PAGE_BUDGET);
    }
  }
});

/** Pages of a PDF: what its page tree counts. */
function pageCount(pdf: Buffer): number {
  return Math.max(...[...pdf.toString('latin1').matchAll(/\/Count (\d+)/gu)].map(([, count]) => Number(count)));
}
