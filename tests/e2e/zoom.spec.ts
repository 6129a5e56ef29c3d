/** The map that zooms: asked for, never otherwise; by mouse, finger and keys; there and back. */
import { cameraIn, expectPainted, shareOf, viewBoxOn, zoomButton, zoomIn } from './support/zoom.ts';
import type { Page } from '@playwright/test';
import { pixelsOf } from '../visual/pixels.ts';
import { checkAxe } from './support/checkAxe.ts';
import { expect, localeOf, test, openMore, openYears } from './support/explore.ts';

/** The most that what is painted inside a region differs from the region's own fill, 0–255. */
async function colourDifference(page: Page): Promise<number> {
  const places = await page.evaluate(() => {
    const map = document.querySelector<HTMLElement>('.figure > .map');
    const words = map?.querySelector<SVGElement>('.camera-words');
    if (map == null || words == null) throw new Error('the map is not zoomed');
    words.style.visibility = 'hidden';
    const keyAt = (x: number, y: number) => document.elementFromPoint(x, y)?.closest('.map-land path');
    const { left, top, right, bottom } = map.getBoundingClientRect();
    const found = new Map<Element, { points: { x: number; y: number }[]; fill: string }>();
    for (let x = left + 20; x < right - 20; x += 12)
      for (let y = top + 60; y < Math.min(bottom, innerHeight) - 20; y += 12) {
        const shape = keyAt(x, y);
        if (shape == null || ![-10, 10].every((d) => keyAt(x + d, y) === shape && keyAt(x, y + d) === shape)) continue;
        const place = found.get(shape) ?? { points: [], fill: getComputedStyle(shape).fill };
        place.points.push({ x, y });
        found.set(shape, place);
      }
    return [...found.values()].filter(({ fill }) => fill.startsWith('rgb'));
  });
  expect(places.length).toBeGreaterThan(3);
  const pixels = pixelsOf(await page.screenshot());
  return Math.max(
    ...places.map(({ points, fill }) => {
      const wanted = (fill.match(/[\d.]+/gu) ?? []).map(Number);
      const differences = points
        .map(({ x, y }) => Math.max(...pixels.at(x, y).map((value, i) => Math.abs(value - (wanted[i] ?? 0)))))
        .sort((one, other) => one - other);
      // Lakes lie over some of the points, never over half of a region.
      return differences[Math.floor(differences.length / 2)] ?? Infinity;
    }),
  );
}

const HEAVY = /webglMap|maplibre/u;

test('comes when asked for, in place, says where in the address, and goes with Escape', async ({
  page,
  open,
  site,
}) => {
  await open('kk/map/');
  const whole = await viewBoxOn(page);
  expect(site.responses.filter(({ path }) => HEAVY.test(path))).toEqual([]);
  await zoomIn(page);
  expect(site.responses.some(({ path }) => HEAVY.test(path))).toBe(true);
  expect(cameraIn(page)?.[2]).toBe(2);
  expect(await viewBoxOn(page)).not.toBe(whole);
  await expect(page.locator('.camera-words text').first()).toBeVisible();
  await expect(page.locator('.map-canvas')).toHaveAttribute('aria-hidden', 'true');
  await checkAxe(page, { within: '.figure' });

  // Another indicator keeps the camera; a press on a region still opens its card.
  await page.locator('.figure > .map [data-region="KZ-62"]').click({ position: { x: 200, y: 150 } });
  await expect(page.locator('.region-card')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.region-card')).toBeHidden();
  expect(cameraIn(page)).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(() => cameraIn(page)).toBeNull();
  await expect(page.locator('.figure > .map.painted')).toHaveCount(0);
  expect(await viewBoxOn(page)).toBe(whole);
});

test('nothing runs while nothing moves', async ({ page, open }) => {
  await open('ru/map/rd-spending/?at=1900,1250,3');
  await expectPainted(page);
  const frames = () =>
    page.evaluate(async () => {
      const original = window.requestAnimationFrame.bind(window);
      let count = 0;
      window.requestAnimationFrame = (draw) => {
        count += 1;
        return original(draw);
      };
      await new Promise((done) => setTimeout(done, 700));
      window.requestAnimationFrame = original;
      return count;
    });
  await expect.poll(frames, { timeout: 20_000 }).toBe(0);
});

test('a cold link shows its place; back and forward, another year and another indicator keep it', async ({
  page,
  open,
}) => {
  await open('ru/map/?at=1900,1250,6');
  await expectPainted(page);
  await expect.poll(async () => (await shareOf(page, 'KZ-19')).isInView).toBe(true);
  // Towns and districts have names at this zoom, and the city, which is one, its own.
  await expect(page.locator('.place-names .district text').first()).toBeVisible();
  await expect(page.locator('.camera-words')).toContainText('Конаев');
  await page.locator('.figure a[href*="/2022/"]').first().click();
  await expect.poll(() => page.url()).toContain('/2022/');
  expect(cameraIn(page)).toEqual([1900, 1250, 6]);
  await zoomButton(page, 'whole').click();
  await expect.poll(() => cameraIn(page)).toBeNull();
  await page.goBack();
  await expect.poll(() => cameraIn(page)).toEqual([1900, 1250, 6]);
});

test('by mouse: the wheel scrolls the page, with Ctrl it zooms; a drag moves; two presses go to a region', async ({
  page,
  open,
}) => {
  await open('en/map/');
  const map = page.locator('.figure > .map');
  const box = await map.boundingBox();
  if (box === null) throw new Error('no map');
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.5];
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  expect(cameraIn(page)).toBeNull();
  await page.mouse.wheel(0, -400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);

  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expectPainted(page);
  await expect.poll(() => cameraIn(page)?.[2] ?? 1).toBeGreaterThan(1);
  const before = cameraIn(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y - 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => cameraIn(page)?.[0]).toBeGreaterThan(before?.[0] ?? Infinity);
  // A drag is no press.
  await expect(page.locator('.region-card')).toHaveCount(0);

  // The words of the region under the mouse lie over its neighbour.
  await page.mouse.move(5, 5);
  await page.locator('.figure > .map [data-region="KZ-35"]').dblclick();
  await expect
    .poll(async () => Math.max(...Object.values(await shareOf(page, 'KZ-35')).map(Number)))
    .toBeGreaterThan(0.6);
  expect((await shareOf(page, 'KZ-35')).isInView).toBe(true);
});

test('two quick presses on two regions are no double press', async ({ page, open }) => {
  await open('kk/map/');
  const press = (region: string, detail: number, double: boolean) =>
    page
      .locator(`.figure > .map path[data-region="${region}"]`)
      .first()
      .evaluate(
        (shape, { detail: count, double: isDouble }) => {
          const as = { bubbles: true, detail: count };
          shape.dispatchEvent(new MouseEvent('click', as));
          if (isDouble) shape.dispatchEvent(new MouseEvent('dblclick', as));
        },
        { detail, double },
      );
  await press('KZ-35', 1, false);
  await press('KZ-62', 2, true);
  await expect(page.locator('.region-card')).toBeVisible();
  expect(cameraIn(page)).toBeNull();
  await press('KZ-35', 1, false);
  await press('KZ-35', 2, true);
  await expectPainted(page);
  await expect.poll(() => cameraIn(page)).not.toBeNull();
});

test('by keys: plus and minus, arrows bring a region into view, Escape leads out', async ({ page, open }) => {
  await open('kk/map/');
  const map = page.locator('.figure > .map');
  await map.focus();
  await page.keyboard.press('+');
  await expectPainted(page);
  await page.keyboard.press('+');
  await expect.poll(() => cameraIn(page)?.[2]).toBe(4);
  await page.keyboard.press('Home');
  const key = await map.evaluate((element) => {
    const id = element.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.getAttribute('data-region') ?? '';
  });
  await expect.poll(async () => (await shareOf(page, key)).isInView).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => cameraIn(page)).toBeNull();
  await expect(map).toBeFocused();
});

test('loading can be given up, and what comes too late changes nothing', async ({ page, open }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route(HEAVY, async (route) => {
    await held;
    await route.continue();
  });
  await open('en/map/');
  await zoomButton(page, 'in').click();
  await expect(page.getByText(localeOf('en').t('explore.zoom.loading'))).toBeVisible();
  await zoomButton(page, 'cancel').click();
  await expect(page.getByText(localeOf('en').t('explore.zoom.loading'))).toBeHidden();
  const arrived = page.waitForResponse(HEAVY);
  release();
  await arrived;
  expect(cameraIn(page)).toBeNull();
  await expect(page.locator('.figure > .map.painted')).toHaveCount(0);
  // It can be asked for again.
  await zoomIn(page);
});

test('tiles and circles cannot be zoomed, and the map comes back whole', async ({ page, open, press }) => {
  const { t } = localeOf('kk');
  await open('kk/map/');
  await zoomIn(page);
  await openMore(page, press);
  await page.getByRole('button', { name: t('explore.geography.tiles'), exact: true }).click();
  await expect(page.locator('.zoom')).toHaveCount(0);
  await expect(page.locator('.figure > .map-tiles')).toBeVisible();
  await expect(page.locator('.figure > .map.zoomed')).toHaveCount(0);
  await page.getByRole('button', { name: t('explore.geography.map'), exact: true }).click();
  await expect(page.locator('.figure > .map:not(.zoomed)')).toBeVisible();
});

test.describe('by finger', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test('two fingers move the map, one scrolls the page', async ({ page, open }) => {
    await open('kk/map/');
    const map = page.locator('.figure > .map');
    await map.scrollIntoViewIfNeeded();
    const box = await map.boundingBox();
    if (box === null) throw new Error('no map');
    const session = await page.context().newCDPSession(page);
    const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly (readonly [number, number])[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
    const pinch = async (from: number, to: number) => {
      await touch('touchStart', [[cx - from, cy], [cx + from, cy]]); // prettier-ignore
      for (let i = 1; i <= 4; i += 1) {
        const apart = from + ((to - from) * i) / 4;
        await touch('touchMove', [[cx - apart, cy], [cx + apart, cy]]); // prettier-ignore
      }
      await touch('touchEnd', []);
    };
    await pinch(30, 60);
    await expectPainted(page);
    await expect.poll(() => cameraIn(page)?.[2] ?? 1).toBeGreaterThan(1);
    const before = cameraIn(page)?.[2] ?? 1;
    await pinch(30, 60);
    await expect.poll(() => cameraIn(page)?.[2] ?? 1).toBeGreaterThan(before * 1.5);

    const scrolled = await page.evaluate(() => scrollY);
    await touch('touchStart', [[cx, cy]]);
    for (let i = 1; i <= 5; i += 1) await touch('touchMove', [[cx, cy - 30 * i]]);
    await touch('touchEnd', []);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 50);
  });

  test('one finger scrolls the page before the map is zoomed; on a zoomed map it is told what moves it', async ({
    page,
    open,
  }) => {
    const { t } = localeOf('ru');
    await open('ru/map/');
    const map = page.locator('.figure > .map');
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly (readonly [number, number])[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
    const middle = async (): Promise<readonly [number, number]> => {
      await map.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const box = await map.boundingBox();
      if (box === null) throw new Error('no map');
      return [box.x + box.width / 2, box.y + box.height / 2];
    };
    const hint = page.getByText(t('explore.zoom.twoFingers'));

    const [x, y] = await middle();
    const scrolled = await page.evaluate(() => scrollY);
    await touch('touchStart', [[x, y]]);
    for (let i = 1; i <= 5; i += 1) await touch('touchMove', [[x, y - 30 * i]]);
    await expect(hint).toHaveCount(0);
    await touch('touchEnd', []);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 50);

    await zoomIn(page);
    await expect(hint).toBeHidden();
    const before = cameraIn(page);
    const [x2, y2] = await middle();
    await touch('touchStart', [[x2, y2]]);
    for (let i = 1; i <= 3; i += 1) await touch('touchMove', [[x2 - 12 * i, y2]]);
    await expect(hint).toBeVisible();
    await expect(hint).toBeInViewport();
    await touch('touchEnd', []);
    await expect(hint).toBeHidden();
    expect(cameraIn(page)).toEqual(before);
  });
});

test.describe('with frames that are slow', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a flight ends where it was asked to, and no address says what it passes', async ({ page, open }) => {
    await page.addInitScript(() => {
      const slow = { delayMs: 0, addresses: [] as string[] };
      Object.assign(window, { slow });
      const frame = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (draw) =>
        slow.delayMs === 0 ? frame(draw) : (setTimeout(() => frame(draw), slow.delayMs) as unknown as number);
      const replace = history.replaceState.bind(history);
      history.replaceState = (state, title, url) => {
        slow.addresses.push(String(url));
        replace(state, title, url);
      };
    });
    await open('kk/map/');
    const whole = await viewBoxOn(page);
    await zoomIn(page);
    await zoomButton(page, 'in').click();
    await expect.poll(() => cameraIn(page)?.[2]).toBe(4);
    const slow = (delayMs: number) =>
      page.evaluate((ms) => {
        const { slow: known } = window as unknown as { slow: { delayMs: number; addresses: string[] } };
        known.delayMs = ms;
        return known.addresses.splice(0);
      }, delayMs);
    for (let round = 0; round < 2; round += 1) {
      await slow(300);
      await zoomButton(page, 'whole').click();
      await expect.poll(() => cameraIn(page)).toBeNull();
      await expect.poll(() => viewBoxOn(page)).toBe(whole);
      const [at, ...others] = await slow(0);
      expect(others).toEqual([]);
      expect(at).not.toContain('at=');
      await zoomButton(page, 'in').click();
      await expect.poll(() => cameraIn(page)?.[2]).toBe(2);
      await slow(0);
    }
  });

  test('a year that is chosen on the way is shown, and the flight goes on', async ({ page, open }) => {
    await open('kk/map/?at=1900,1250,6');
    await expectPainted(page);
    await zoomButton(page, 'whole').click();
    await (await openYears(page, 'kk')).locator('a[href*="/2022/"]').first().click();
    await expect.poll(() => page.url()).toContain('/2022/');
    await expect.poll(() => cameraIn(page)).toBeNull();
  });
});

test('what is chosen while the graphics card gets ready is what it paints', async ({ page, open }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route(/maplibre-gl-worker/u, async (route) => {
    await held;
    await route.continue();
  });
  await open('kk/map/');
  const asked = page.waitForRequest(/maplibre-gl-worker/u);
  await zoomButton(page, 'in').click();
  await asked;
  await (await openYears(page, 'kk')).locator('a[href*="/2021/"]').first().click();
  await expect.poll(() => page.url()).toContain('/2021/');
  // The years lie below the map.
  await page.evaluate(() => scrollTo(0, 0));
  release();
  await expectPainted(page);
  await expect.poll(() => cameraIn(page)?.[2]).toBe(2);
  // Painted in software, and looked at in a picture: a busy machine takes its time for each.
  await expect.poll(() => colourDifference(page), { timeout: 30_000 }).toBeLessThan(20);
});

test('records stay where they belong while one zooms, and towns that were one mark part', async ({ page, open }) => {
  await open('ru/map/?layer=organisations&at=1900,1250,3');
  await expectPainted(page);
  const marks = page.locator('.record-cluster');
  await expect(marks.first()).toBeVisible();
  const before = await page.locator('.record-cluster .ring').count();
  const misplaced = () =>
    page.evaluate(() => {
      const layer = document.querySelector('.records');
      const region = (mark: Element): string | null => {
        const { left, top, width, height } = mark.getBoundingClientRect();
        const under = document.elementsFromPoint(left + width / 2, top + height / 2);
        return under.find((one) => one.matches('[data-region]'))?.getAttribute('data-region') ?? null;
      };
      return [['town:taraz', 'KZ-31'], ['town:taldykorgan', 'KZ-33'], ['town:turkistan', 'KZ-61']].filter(([key, own]) => {
        const mark = layer?.querySelector(`[data-cluster="${key}"]`);
        return mark != null && region(mark) !== own;
      });
    }); // prettier-ignore
  await expect.poll(misplaced).toEqual([]);
  await zoomButton(page, 'in').click();
  await expect.poll(() => cameraIn(page)?.[2]).toBe(6);
  await expect.poll(misplaced).toEqual([]);
  expect(await page.locator('.record-cluster .ring').count()).toBeLessThanOrEqual(before);
});
