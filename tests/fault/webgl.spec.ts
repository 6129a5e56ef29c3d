/** Everything that can keep the graphics card from painting: the drawing stays, at the place that was asked for. */
import type { Page } from '@playwright/test';
import { LOST_SCRIPTS } from '../e2e/support/scripts.ts';
import { cameraIn, expectPainted, shareOf, viewBoxOn, zoomButton, zoomIn } from '../e2e/support/zoom.ts';
import { expect, expectReady, localeOf, openYears, test } from '../e2e/support/explore.ts';

const { t } = localeOf('kk');

// Painted in software: a map of few pixels fails and comes back in the same ways, sooner.
test.use({ viewport: { width: 640, height: 480 } });

/** The drawing shows the place, says once why it is the simple one, and offers another try. */
async function expectDrawn(page: Page): Promise<void> {
  await expect(page.getByText(t('explore.zoom.failed'))).toHaveCount(1, { timeout: 30_000 });
  await expect(zoomButton(page, 'retry')).toBeVisible();
  await expect(page.locator('.figure > .map.painted')).toHaveCount(0);
  await expect.poll(() => cameraIn(page)?.[2] ?? 1).toBeGreaterThan(1);
  await expect(page.locator('.figure > .map > svg .map-land')).toHaveCSS('opacity', '1');
  await expect(page.locator('.camera-words text').first()).toBeVisible();
  expect((await shareOf(page, 'KZ-62')).isInView).toBe(true);
}

test('without WebGL the drawing zooms', async ({ page, open }) => {
  await page.addInitScript(() => {
    // Nothing on the page draws on a canvas but what needs WebGL.
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await open('kk/map/');
  await zoomButton(page, 'in').click();
  await expectDrawn(page);
  // It goes on zooming, and leads back.
  await zoomButton(page, 'in').click();
  await expect.poll(() => cameraIn(page)?.[2]).toBe(4);
  await zoomButton(page, 'whole').click();
  await expect.poll(() => cameraIn(page)).toBeNull();
});

test('what fails after a while is told then; another try brings it', async ({ page, open }) => {
  let fail: () => void = () => undefined;
  const failed = new Promise<void>((done) => (fail = done));
  await page.route(/maplibre-gl-worker/u, async (route) => {
    await failed;
    await route.abort();
  });
  await open('kk/map/');
  await zoomButton(page, 'in').click();
  await expect(page.getByText(t('explore.zoom.loading'))).toBeVisible();
  fail();
  await expectDrawn(page);
  await page.unroute(/maplibre-gl-worker/u);
  await zoomButton(page, 'retry').click();
  await expectPainted(page);
  await expect(page.getByText(t('explore.zoom.failed'))).toHaveCount(0);
});

test.describe('refused by a policy', () => {
  test.use({ tolerated: [/Content Security Policy|worker/iu] });

  test('a worker that may not run leaves the drawing', async ({ page, open }) => {
    await page.route('**/kk/map/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/worker-src 'self'/gu, "worker-src 'none'");
      await route.fulfill({ response, body });
    });
    await open('kk/map/');
    await zoomButton(page, 'in').click();
    await expectDrawn(page);
  });
});

test('a context lost ten times in a row leaves the page working', async ({ page, open }) => {
  test.setTimeout(150_000);
  await open('kk/map/');
  await zoomIn(page);
  for (let round = 0; round < 10; round += 1) {
    await page
      .locator('.map-canvas canvas')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => {
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      });
    await expectDrawn(page);
    await zoomButton(page, 'retry').click();
    await expectPainted(page);
  }
  await expect(page.locator('.map-canvas')).toHaveCount(1);
  await zoomButton(page, 'in').click();
  await expect.poll(() => cameraIn(page)?.[2]).toBe(4);
  await page.keyboard.press('Escape');
  await expect.poll(() => cameraIn(page)).toBeNull();
});

test('a tab that is hidden while it loads paints when it is seen again', async ({ page, open, context }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route(/webglMap/u, async (route) => {
    await held;
    await route.continue();
  });
  await open('kk/map/');
  await zoomButton(page, 'in').click();
  const other = await context.newPage();
  await other.bringToFront();
  release();
  await page.waitForResponse(/webglMap/u);
  await page.bringToFront();
  await expectPainted(page);
  await expect.poll(() => cameraIn(page)?.[2], { timeout: 15_000 }).toBe(2);
});

test.describe('a script of the zoom that does not come', () => {
  test.use({ tolerated: [/Failed to (?:load|fetch)|ERR_FAILED|MIME type|SyntaxError|is not a function/u] });

  for (const [how, lose] of Object.entries(LOST_SCRIPTS)) {
    test(`${how}: what paints it; the drawing zooms, one line says so, another try helps`, async ({ page, open }) => {
      await page.route(/\/webglMap[^/]*\.js$/u, lose);
      await open('kk/map/');
      await zoomButton(page, 'in').click();
      await expectDrawn(page);
      await page.unroute(/\/webglMap[^/]*\.js$/u);
      await zoomButton(page, 'retry').click();
      await expectPainted(page);
    });

    test(`${how}: all of it; one line says that zooming does not work, and the map stays`, async ({ page, open }) => {
      await page.route(/\/zoomController[^/]*\.js$/u, lose);
      await open('kk/map/');
      const before = await viewBoxOn(page);
      await zoomButton(page, 'in').click();
      await expect(page.getByText(t('explore.zoom.missing'))).toHaveCount(1);
      await expect(page.getByText(t('explore.zoom.missing'))).toBeInViewport();
      expect(await viewBoxOn(page)).toBe(before);
      // The rest goes on: another year, a card.
      await (await openYears(page, 'kk')).locator('a[href*="/2022/"]').first().click();
      await expect.poll(() => page.url()).toContain('/2022/');
      await page.unroute(/\/zoomController[^/]*\.js$/u);
      await zoomButton(page, 'retry').click();
      await expectReady(page);
      await zoomButton(page, 'in').click();
      await expectPainted(page);
    });
  }
});
