/** Bytes, requests and idleness: speed that can be counted rather than timed. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DESK_ONLY, expect, LANGUAGES, test } from './support/explore.ts';
import { DIST } from './support/site.ts';

const KB = 1024;
/** The first map: HTML with its styles and SVG, complete without scripts. */
const PAGE_BUDGET = 20 * KB;
const SCRIPT_BUDGET = 60 * KB;

/** Bytes that a host sends: those of the file that the build compressed. */
function brotliBytes(file: string): number {
  return statSync(`${file}.br`).size;
}

test('no page of any indicator, latest year, is above 20 KB', DESK_ONLY, () => {
  const files = LANGUAGES.flatMap((language) => [
    join(DIST, language, 'index.html'),
    ...readdirSync(join(DIST, language, 'map')).map((indicator) =>
      join(DIST, language, 'map', indicator, 'index.html'),
    ),
  ]);
  expect(files.length).toBeGreaterThan(150);
  const above = files.flatMap((file) => {
    const bytes = brotliBytes(file);
    return bytes > PAGE_BUDGET ? [`${relative(DIST, file)}: ${bytes}`] : [];
  });
  expect(above).toEqual([]);
});

for (const language of LANGUAGES) {
  test(`${language}: the first map in 20 KB, its scripts in 60 KB, over the wire`, async ({ page, open, site }) => {
    await open(`${language}/`);
    const [first] = site.responses;
    expect(first?.path).toContain(`/${language}/`);
    expect(first?.encoding).toBe('br');
    expect(first?.bytes).toBeLessThanOrEqual(PAGE_BUDGET);
    const requestedScripts = () => site.responses.filter(({ path }) => /\/assets\/.+\.js$/u.test(path));
    // The last of them comes when the page is idle. What the service worker keeps then is no part of the page.
    await expect.poll(() => requestedScripts().some(({ path }) => path.includes('/later-'))).toBe(true);
    const scripts = requestedScripts();
    expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(SCRIPT_BUDGET);
    expect(site.responses.filter(({ status }) => status !== 200 && status !== 304)).toEqual([]);
    // Nobody asked for an icon, a font or a picture.
    expect(site.responses.filter(({ path }) => !/(?:\/|\.js|\.json)$/u.test(path))).toEqual([]);
    await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', /^data:/u);
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
  await open('kk/');
  const count = () => page.evaluate(() => (window as unknown as { counts: { count: number } }).counts.count);
  // Taking over ends with a frame or two of its own: idle means that no more follow.
  await expect
    .poll(async () => {
      const before = await count();
      await page.waitForTimeout(700);
      return (await count()) - before;
    })
    .toBe(0);
});
