/** A page that the browser has translated: its map and its words go on to say the same. */
import type { Page } from '@playwright/test';
import { DESK_ONLY, expect, expectReady, test } from './support/explore.ts';

/** As Chrome does it: each text of the page becomes `<font><font>…</font></font>`. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.trim() !== '' && text.parentElement?.closest('svg, script, style') === null) texts.push(text);
    }
    for (const text of texts) {
      const font = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      const [outer, inner] = [font(), font()];
      outer.append(inner);
      text.replaceWith(outer);
      inner.textContent = text.data;
    }
  });

const headline = (page: Page) => page.locator('h1').textContent();

test(
  'another year and another indicator come with their headline and table, and so does the way back',
  DESK_ONLY,
  async ({ page, open }) => {
    await open('ru/map/');
    const first = await headline(page);
    await translate(page);
    await page.locator('.years a[href*="/2022/"]').first().click();
    await expect(page).toHaveURL(/\/2022\/$/u);
    await expect(page.locator('h1')).toContainText('2022');
    await expectReady(page);
    await expect(page.locator('#table-title')).toContainText('2022');
    await translate(page);
    await page.locator('.step-next').click();
    await expect(page).not.toHaveURL(/rd-spending-per-100k/u);
    await expectReady(page);
    await expect(page.locator('h1')).not.toContainText('на одного жителя');
    await translate(page);
    await page.goBack();
    await page.goBack();
    await expect(page.locator('h1')).toHaveText(first ?? '');
  },
);
