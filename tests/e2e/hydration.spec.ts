/** Scripts hydrate the page as it stands: not an element, not a pixel changes but the controls that work now. */
import type { Page } from '@playwright/test';
import { chooserOf, expect, expectShown, localeOf, test } from './support/explore.ts';
import { holdFace } from './support/face.ts';
import { holdScripts } from './support/scripts.ts';
import { largestDifference } from '../support/png.ts';

/** A choropleth, merged shapes, all missing, bubbles, marks of records: each in some language. */
const PAGES = [
  'kk/map/',
  'ru/map/rd-intensity/2015/',
  'en/map/publications/',
  'kk/map/rd-spending/',
  'ru/map/universities/',
  'kk/map/needs/',
];

/** Opens a page whose scripts wait until they are let go. The face they bring, which has a test of its own, stays away. */
async function openHeld(page: Page, url: string): Promise<() => Promise<void>> {
  await holdFace(page);
  const release = await holdScripts(page);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return release;
}

/** Adds up what moves by itself, from the first paint on. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sum = { value: 0 };
    Object.assign(window, { shifts: sum });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum.value += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // Two frames, so that what the last change moved has been measured and reported.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return (window as unknown as { shifts: { value: number } }).shifts.value;
  });
}

/** Texts in pieces: hydrated one by one they are shaped one by one, and letters move by a part of a pixel. */
const splitTexts = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const next = node.nextSibling;
      if (next instanceof Text) found.push(`${(node as Text).data} + ${next.data}`);
    }
    return found;
  });

/**
 * The page without what makes the map a listbox, the search a combobox and the heads of the table
 * buttons: only scripts can keep those promises, so only scripts make them. Attributes for listeners,
 * two lines out of sight, and the buttons that zoom, on a corner of the map where nothing was.
 */
const appHtml = (page: Page) =>
  page.locator('#app').evaluate((app) => {
    const copy = app.cloneNode(true) as Element;
    for (const added of copy.querySelectorAll('.keyboard-line, .figure > [role=status], .find-panel, .zoom'))
      added.remove();
    // Without scripts an entry of the legend leads to a list, with them it filters the map.
    for (const entry of copy.querySelectorAll('.legend-records a')) entry.removeAttribute('href');
    for (const head of copy.querySelectorAll('thead .sort')) head.replaceWith(...head.childNodes);
    for (const element of copy.querySelectorAll('.figure > .map, .map-shapes, [data-region], .find input')) {
      const isField = element.matches('input');
      for (const { name } of [...element.attributes]) {
        if (isField && name === 'aria-label') continue;
        if (/^(?:role|tabindex|autocomplete|id|aria-.*)$/u.test(name)) element.removeAttribute(name);
      }
    }
    return copy.outerHTML;
  });

/** The page as before its controls were shown. */
const withoutControls = (page: Page) =>
  page.evaluate(() => {
    const hidden = new CSSStyleSheet();
    hidden.replaceSync('.needs-script, .zoom { visibility: hidden !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, hidden];
  });

for (const path of PAGES) {
  test(`hydration changes nothing on ${path}`, async ({ page, site }) => {
    await watchShifts(page);
    const release = await openHeld(page, site.url(path));
    const html = await appHtml(page);
    // Hiding the caret, as pictures do by default, would write into the page's fields.
    const picture = await page.screenshot({ caret: 'initial' });
    await release();
    expect(await appHtml(page)).toBe(html);
    expect(await splitTexts(page)).toEqual([]);
    await withoutControls(page);
    expect(largestDifference(picture, await page.screenshot({ caret: 'initial' }))).toBeLessThanOrEqual(3);
    expect(await shiftsOf(page)).toBeLessThanOrEqual(0.01);
    await expect(page.getByRole('alert')).toBeHidden();
  });
}

test('a view in the address changes the picture, not the places of things', async ({ page, site }) => {
  const address = 'kk/map/?r=KZ-47,KZ-10&cls=quantile&k=4&pool=year';
  await watchShifts(page);
  const release = await openHeld(page, site.url(address));
  await release();
  await expectShown(page, address);
  expect(await shiftsOf(page)).toBeLessThanOrEqual(0.1);
});

test('what a visitor does before scripts are there is not undone', async ({ page, site, press }) => {
  const release = await openHeld(page, site.url('kk/map/'));
  const { button, list, search } = chooserOf(page, 'kk');
  await press(button);
  await expect(list).toBeVisible();
  await release();
  await expect(list).toBeVisible();
  // Opened before scripts were there, it still finds by words of another language.
  await search.fill('researchers per 100');
  const { short = 'a name' } = localeOf('kk').texts.indicators['researchers-per-100k'] ?? {};
  await expect(list.getByRole('link')).toHaveText([short]);
});
