/** Wide tables on a phone: each scrolls in a box of its own, which says that there is more and is reached by keys. */
import { KINDS_OF_PAGES, pathIn } from '../support/pages.ts';
import { realSite } from '../support/sites.ts';
import { expect, LANGUAGES, localeOf, PHONE_ONLY, test } from './support/explore.ts';
import type { Page } from '@playwright/test';

const { registers } = realSite();

for (const language of LANGUAGES)
  test(
    `${language}: what scrolls sideways has a hint, a name and a place for the keys`,
    PHONE_ONLY,
    async ({ page, site }) => {
      let count = 0;
      for (const kind of KINDS_OF_PAGES) {
        await page.goto(site.url(pathIn(language, kind)));
        if (kind.hasScripts) await expect(page.locator('html')).toHaveAttribute('data-ready', '');
        const boxes = await sidewaysBoxes(page);
        count += boxes.length;
        expect(
          boxes.filter((box) => !box.hasHint || box.name === '' || !box.isReached),
          kind.name,
        ).toEqual([]);
      }
      expect(count).toBeGreaterThan(5);
    },
  );

test('the last year of a target is one scroll away, and the box says so', PHONE_ONLY, async ({ page, site }) => {
  await page.goto(site.url('kk/targets/'));
  const [target] = registers.targets;
  const box = page.getByRole('region', { name: target?.name.kk ?? '', exact: true });
  const last = box.getByRole('columnheader', { name: '2030' });
  await expect(last).not.toBeInViewport({ ratio: 0.99 });
  const edge = async () => {
    const { x, y, width, height } = (await box.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    return page.screenshot({ clip: { x: x + width - 3, y: y + height - 3, width: 3, height: 3 } });
  };
  await box.scrollIntoViewIfNeeded();
  const hinted = await edge();
  await box.focus();
  await box.evaluate((one) => one.scrollTo({ left: one.scrollWidth }));
  await expect(last).toBeInViewport({ ratio: 0.99 });
  expect((await edge()).equals(hinted)).toBe(false);
});

test('a table that fits is no stop of the Tab key', async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(site.url('kk/targets/'));
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  const box = page.getByRole('region', { name: registers.targets[0]?.name.kk ?? '', exact: true });
  await expect(box).toHaveAttribute('tabindex', '-1');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(box).toHaveAttribute('tabindex', '0');
});

test('no head of a table of quotients is broken inside on a tablet', async ({ page, site }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  for (const language of LANGUAGES) {
    const { t } = localeOf(language);
    await page.goto(site.url(`${language}/strengths/`));
    const table = page.getByRole('group', { name: t('strengths.quotients'), exact: true });
    await expect(table.getByRole('columnheader').first()).toHaveCSS('overflow-wrap', 'normal');
    const tooNarrow = await table
      .getByRole('columnheader')
      .evaluateAll((heads) =>
        heads.filter((head) => head.scrollWidth > head.clientWidth).map((head) => head.textContent),
      );
    expect(tooNarrow).toEqual([]);
  }
});

/** Boxes that have more than they show, and what they say about it. */
function sidewaysBoxes(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(
        (one) =>
          ['auto', 'scroll'].includes(getComputedStyle(one).overflowX) &&
          one.checkVisibility() &&
          one.scrollWidth > one.clientWidth + 1,
      )
      .map((box) => ({
        class: box.className,
        hasHint: getComputedStyle(box).backgroundAttachment.includes('local'),
        name:
          box.getAttribute('aria-label') ??
          document.getElementById(box.getAttribute('aria-labelledby') ?? '')?.textContent ??
          '',
        // By itself, or by the links in it, which come into sight as they are reached.
        isReached: box.tabIndex === 0 || box.matches('nav:has(a)'),
      })),
  );
}
