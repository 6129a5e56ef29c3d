/** A reader's own colours take ours away: what is chosen must be seen by its lines. */
import type { Page } from '@playwright/test';
import { KINDS_OF_PAGES, pathIn } from '../support/pages.ts';
import { expect, test, openMore } from './support/explore.ts';

test.use({ contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' } });

/** What is chosen on the page, and does not differ by a line from the same kind of control that is not. */
function alikeOn(page: Page): Promise<{ chosen: number; alike: string[] }> {
  return page.evaluate(() => {
    const isSeen = (one: Element) => one.checkVisibility({ visibilityProperty: true });
    const lines = (one: Element): string => {
      const style = getComputedStyle(one);
      return [
        style.outlineStyle === 'none' ? '' : `${style.outlineStyle} ${style.outlineWidth}`,
        style.borderTopWidth,
        style.borderBottomWidth,
        style.borderLeftWidth,
        style.textDecorationLine,
        style.textDecorationThickness,
      ].join('/');
    };
    const chosen = [
      ...document.querySelectorAll(
        '[aria-pressed=true], [aria-checked=true], [aria-current]:not([aria-current=false]), [role=tab][aria-selected=true]',
      ),
    ].filter((one) => isSeen(one) && one.closest('svg') === null);
    const alike = chosen.filter((one) => {
      // The same control where it is not chosen: the attribute away, and nothing else.
      const names = ['aria-pressed', 'aria-checked', 'aria-current', 'aria-selected'];
      const kept = names.map((name) => [name, one.getAttribute(name)] as const);
      const before = lines(one);
      for (const name of names) one.removeAttribute(name);
      const after = lines(one);
      for (const [name, value] of kept) if (value !== null) one.setAttribute(name, value);
      return before === after;
    });
    return { chosen: chosen.length, alike: alike.map((one) => one.outerHTML.slice(0, 80)) };
  });
}

for (const kind of KINDS_OF_PAGES.filter(({ isFrame }) => !isFrame)) {
  test(`${kind.name}: what is chosen differs by a line`, async ({ page, site }) => {
    await page.goto(site.url(pathIn('ru', kind)));
    if (kind.hasScripts) await expect(page.locator('html')).toHaveAttribute('data-ready', '');
    await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)));
    const { chosen, alike } = await alikeOn(page);
    expect(chosen).toBeGreaterThan(0);
    expect(alike).toEqual([]);
  });
}

test('tiles, a layer and a region left out: pressed buttons differ by a line', async ({ page, open, press }) => {
  await open('ru/map/?geo=tiles&layer=organisations&without=KZ-75,KZ-71');
  await openMore(page, press);
  await expect(page.locator('[aria-pressed=true]').first()).toBeAttached();
  await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)));
  const { chosen, alike } = await alikeOn(page);
  expect(chosen).toBeGreaterThan(3);
  expect(alike).toEqual([]);
});
