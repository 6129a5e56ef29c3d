/** Bytes, requests and idleness: speed that can be counted rather than timed. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DESK_ONLY, expect, LANGUAGES, PHONE_ONLY, test } from './support/explore.ts';
import { DIST } from './support/site.ts';

const KB = 1024;
/** The first map: HTML with its styles and SVG, complete without scripts. */
const PAGE_BUDGET = 20 * KB;
/** The front page has three maps and a card for each region besides. */
const HOME_BUDGET = 22 * KB;
/** All that comes before any need for WebGL. */
const SCRIPT_BUDGET = 75 * KB;
/** A default visit, once the page has come to rest. Wanted are 110 KB. */
const VISIT = { requests: 9, bytes: 120 * KB };

/** The site's face, which comes when the page is at rest: three files, a fourth where a rare letter stands. */
const FACE = { requests: 4, bytes: 36 * KB };
const isFace = ({ path }: { readonly path: string }): boolean => path.endsWith('.woff2');

/** Bytes that a host sends: those of the file that the build compressed. */
function brotliBytes(file: string): number {
  return statSync(`${file}.br`).size;
}

test('no page of any indicator, latest year, is above 20 KB', DESK_ONLY, () => {
  const files = LANGUAGES.flatMap((language) => [
    join(DIST, language, 'map', 'index.html'),
    ...readdirSync(join(DIST, language, 'map'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(DIST, language, 'map', name, 'index.html')),
  ]);
  expect(files.length).toBeGreaterThan(150);
  const above = files.flatMap((file) => {
    const bytes = brotliBytes(file);
    return bytes > PAGE_BUDGET ? [`${relative(DIST, file)}: ${bytes}`] : [];
  });
  expect(above).toEqual([]);
});

test('the front page is at most 22 KB', DESK_ONLY, () => {
  for (const folder of ['', ...LANGUAGES])
    expect(brotliBytes(join(DIST, folder, 'index.html')), folder).toBeLessThanOrEqual(HOME_BUDGET);
});

for (const language of LANGUAGES) {
  test(`${language}: the first map comes in 20 KB, and asks for no icon or picture, and for its face after it`, async ({
    page,
    open,
    site,
  }) => {
    await open(`${language}/map/`);
    const [first] = site.responses;
    expect(first?.path).toContain(`/${language}/`);
    expect(first?.encoding).toBe('br');
    expect(first?.bytes).toBeLessThanOrEqual(PAGE_BUDGET);
    expect(site.responses.filter(({ status }) => status !== 200 && status !== 304)).toEqual([]);
    expect(site.responses.filter(({ path }) => !/(?:\/|\.js|\.json|\.woff2)$/u.test(path))).toEqual([]);
    // The page was ready before the face was asked for.
    const asked = await page.evaluate(() => {
      const entries = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'));
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return entries.filter(({ startTime }) => startTime < (paint?.startTime ?? Infinity)).map(({ name }) => name);
    });
    expect(asked).toEqual([]);
    await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', /^data:/u);
  });

  test.describe(`${language}: a default visit that has come to rest`, () => {
    test.use({ serviceWorkers: 'allow' });

    test('took 9 requests and 120 KB, 75 of them scripts', PHONE_ONLY, async ({ page, open, site }) => {
      await open(`${language}/map/`);
      await page.evaluate(() => navigator.serviceWorker.ready);
      const asked = () => site.responses.length;
      await expect
        .poll(async () => {
          const before = asked();
          await page.waitForTimeout(1500);
          return asked() - before;
        })
        .toBe(0);
      const bytesOf = (responses: typeof site.responses) => responses.reduce((sum, { bytes }) => sum + bytes, 0);
      const face = site.responses.filter(isFace);
      expect(face.length).toBeLessThanOrEqual(FACE.requests);
      expect(bytesOf(face)).toBeLessThanOrEqual(FACE.bytes);
      const others = site.responses.filter((response) => !isFace(response));
      const scripts = others.filter(({ path }) => path.endsWith('.js'));
      expect(bytesOf(scripts)).toBeLessThanOrEqual(SCRIPT_BUDGET);
      expect(others.length).toBeLessThanOrEqual(VISIT.requests);
      expect(bytesOf(others)).toBeLessThanOrEqual(VISIT.bytes);
      // Figures of one indicator, the one that is shown.
      expect(site.responses.filter(({ path }) => path.includes('/figures/'))).toHaveLength(1);
      // No file came twice.
      const paths = site.responses.map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
    });
  });
}

test('nothing runs when nothing happens', async ({ page, open }) => {
  await page.addInitScript(() => {
    const counts = { count: 0 };
    Object.assign(window, { counts });
    for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval'] as const) {
      const original = window[name].bind(window) as (...args: unknown[]) => number;
      Object.assign(window, {
        [name]: (...args: unknown[]) => {
          counts.count += 1;
          return original(...args);
        },
      });
    }
  });
  await open('kk/map/');
  const count = () => page.evaluate(() => (window as unknown as { counts: { count: number } }).counts.count);
  // Hydration ends with a frame or two of its own: idle means that no more follow.
  await expect
    .poll(async () => {
      const before = await count();
      await page.waitForTimeout(700);
      return (await count()) - before;
    })
    .toBe(0);
});
