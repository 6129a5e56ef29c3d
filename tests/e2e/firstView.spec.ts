/** What one sees without scrolling: the map, and what explains it. */
import { faceHasCome } from './support/face.ts';
import { DESK_ONLY, expect, LANGUAGES, openMore, PHONE_ONLY, test } from './support/explore.ts';

for (const language of LANGUAGES) {
  test(
    `${language}: on a desk, map, legend and years stand in the first view; the map has the names of the widest`,
    DESK_ONLY,
    async ({ page, open }) => {
      await open(`${language}/map/`);
      for (const part of ['.map', '.legend', '.years'])
        await expect(page.locator(part).first()).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.map > svg .words-wide')).toBeVisible();
    },
  );

  test(
    `${language}: on a phone the whole map stands in the first view, as wide as the screen; nothing scrolls sideways`,
    PHONE_ONLY,
    async ({ page, open }) => {
      await open(`${language}/map/`);
      await expect(page.locator('.figure > .map')).toBeInViewport({ ratio: 1 });
      const box = await page.locator('.figure .map').boundingBox();
      expect([box?.x, box?.width]).toEqual([0, 360]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await page.locator('.map > svg .words-narrow > text:visible').count()).toBeGreaterThanOrEqual(13);
    },
  );
}

for (const language of LANGUAGES)
  test(
    `${language}: on a phone the map begins at 180 px, and the list follows legend and map at once`,
    PHONE_ONLY,
    async ({ page, site }) => {
      for (const path of ['map/', 'map/researchers-per-100k/', 'map/rd-spending/', 'map/needs/', 'map/initiatives/']) {
        await page.goto(site.url(`${language}/${path}`));
        const top = await page.locator('.figure > .map').evaluate((map) => map.getBoundingClientRect().top);
        expect(top, path).toBeLessThanOrEqual(180);
        const [legend, list] = [
          await page.locator('.under-map').boundingBox(),
          await page.locator('.ranking').boundingBox(),
        ];
        if (legend === null || list === null) throw new Error('not on the page');
        expect(list.y - legend.y - legend.height, path).toBeLessThanOrEqual(16);
      }
    },
  );

for (const language of LANGUAGES)
  test(
    `${language}: what stands above the map lies in one row, and more beside the map, at any width of a desk`,
    DESK_ONLY,
    async ({ page, open, press }) => {
      await open(`${language}/map/needs/`);
      const more = await openMore(page, press);
      for (const width of [1080, 1391, 1440, 1920, 2560]) {
        await page.setViewportSize({ width, height: 1000 });
        const words = await page
          .locator('.choose > :visible:not(.more)')
          .evaluateAll((all) => all.map((word) => word.getBoundingClientRect().bottom));
        expect(Math.max(...words) - Math.min(...words), `${width} px`).toBeLessThanOrEqual(8);
        const [map, panel] = [await page.locator('.figure > .map').boundingBox(), await more.boundingBox()];
        if (map === null || panel === null) throw new Error('not on the page');
        expect(panel.x, `${width} px`).toBeGreaterThanOrEqual(map.x + map.width);
        expect(panel.x + panel.width, `${width} px`).toBeLessThanOrEqual(width);
      }
    },
  );

test('regions left out make no page of a phone wider than its screen', PHONE_ONLY, async ({ page, open }) => {
  await open('ru/map/?without=KZ-75,KZ-71,KZ-35');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('wide screens are used: map and list fill them', DESK_ONLY, async ({ page, open }) => {
  await open('ru/map/');
  for (const [width, height] of [
    [1920, 1080],
    [2560, 1440],
  ] as const) {
    await page.setViewportSize({ width, height });
    const [map, list] = [
      await page.locator('.figure > .map').boundingBox(),
      await page.locator('.ranking').boundingBox(),
    ];
    if (map === null || list === null) throw new Error('not on the page');
    expect(map.width / width).toBeGreaterThan(0.5);
    expect(list.x + list.width).toBeGreaterThan(width - 64);
  }
});

test('what the map leaves empty above and below does not cover what stands there', async ({ page, open }) => {
  await open('kk/map/');
  const covered = await page.evaluate(() => {
    const map = document.querySelector('.figure .map')?.getBoundingClientRect();
    if (map === undefined) return ['no map'];
    return [map.top - 3, map.bottom + 3].flatMap((y) => {
      const hit = document.elementsFromPoint(map.left + map.width / 4, y)[0];
      return hit?.closest('.map') == null ? [] : [hit.outerHTML.slice(0, 80)];
    });
  });
  expect(covered).toEqual([]);
});

for (const language of LANGUAGES) {
  test(`${language}: all letters are of one face, those of Kazakh too`, DESK_ONLY, async ({ page, open }) => {
    await open(`${language}/map/`);
    await faceHasCome(page);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('DOM.enable');
    await cdp.send('CSS.enable');
    const { root } = await cdp.send('DOM.getDocument');
    const faces = new Set<string>();
    for (const selector of ['h1', '.caption', '.map-words', '.ranking', '.site-header']) {
      const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
      for (const { familyName } of fonts) faces.add(familyName);
    }
    // A face names itself by what its file says; the site's may not keep the name of the whole.
    expect([...faces]).toEqual([expect.stringMatching(/^Science Map 3/u)]);
  });
}

test.describe('as it is served', () => {
  test.use({ javaScriptEnabled: false });

  test('on a phone few fonts are made ready for the first map', PHONE_ONLY, async ({ page, site }) => {
    await page.goto(site.url('kk/map/'));
    const fonts = await page.locator('body, body *').evaluateAll((all) => {
      const seen = new Set<string>();
      for (const element of all) {
        // What lies below is laid out later (`content-visibility`); a shape has no font.
        if (element.closest('.ranking, .sources, .site-footer, [popover]') !== null) continue;
        if (element instanceof SVGElement && element.closest('text') === null) continue;
        if (element.getClientRects().length === 0) continue;
        const { fontSize, fontWeight } = getComputedStyle(element);
        seen.add(`${fontSize} ${fontWeight}`);
      }
      return [...seen].sort();
    });
    const few = ['11px 400', '11px 500', '13px 400', '13px 700', '14px 400', '14px 700', '19.2px 700'];
    expect(fonts).toEqual(few);
  });
});
