/** The site's face: it comes when the page stands, moves nothing, and stays away where it should. */
import { FACE } from '../../src/ui/face/fallbacks.ts';
import { DESK_ONLY, expect, LANGUAGES, PHONE_ONLY, test } from './support/explore.ts';
import { faceHasCome, holdFace } from './support/face.ts';

const PATHS = ['', 'map/', 'region/KZ-10/', 'needs/', 'data/'];
/** Of the screen and of its height, as Layout Instability counts. */
const MOST_SHIFT = 0.01;

for (const language of LANGUAGES) {
  for (const [name, width, where] of [
    ['on a phone', 360, PHONE_ONLY],
    ['on a desk', 1440, DESK_ONLY],
  ] as const)
    test(`${language}: ${name} nothing moves when the face comes`, where, async ({ page, site }) => {
      await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
      for (const path of PATHS) {
        const release = await holdFace(page);
        const asked = page.waitForRequest(/\.woff2$/u);
        await page.goto(site.url(`${language}/${path}`));
        await asked;
        await page.evaluate(() => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
          }).observe({ type: 'layout-shift' });
        });
        release();
        await faceHasCome(page);
        const shift = await page.evaluate(async () => {
          for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
          return (window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0);
        });
        expect(shift, path).toBeLessThanOrEqual(MOST_SHIFT);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
        await page.unrouteAll({ behavior: 'wait' });
      }
    });
}

test('no word is written in it before all of it is there', DESK_ONLY, async ({ page, site }) => {
  const release = await holdFace(page);
  const asked = page.waitForRequest(/\.woff2$/u);
  await page.goto(site.url('kk/map/'));
  await asked;
  const own = () =>
    page.evaluate((face) => [...document.fonts].filter(({ family }) => family.includes(face)).length, FACE);
  expect(await own()).toBe(0);
  release();
  await faceHasCome(page);
  expect(await own()).toBeGreaterThan(0);
});

test('who saves data is not sent it', DESK_ONLY, async ({ page, site, open }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await open('kk/map/');
  await page.waitForTimeout(1500);
  expect(site.responses.filter(({ path }) => path.endsWith('.woff2'))).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the faces that stand in stay', DESK_ONLY, async ({ page, site }) => {
    await page.goto(site.url('kk/data/'));
    await page.waitForTimeout(500);
    expect(site.responses.filter(({ path }) => path.endsWith('.woff2'))).toEqual([]);
  });
});
