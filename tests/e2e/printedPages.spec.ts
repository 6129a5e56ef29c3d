/** Every kind of page as a PDF, read as its reader does: what a council takes into the room. */
import { KINDS_OF_PAGES, pathIn } from '../support/pages.ts';
import { realSite } from '../support/sites.ts';
import { DESK_ONLY, expect, LANGUAGES, localeOf, test } from './support/explore.ts';
import { nearlyEmptySheets, printedText, sheetsOf, unbroken, unreadablePaper } from './support/paper.ts';
import type { Page } from '@playwright/test';

const { dataset } = realSite();

/** All that one presses or fills in; heads of columns and of chapters are words first, and so is what stands open. */
const CONTROLS =
  ':is(button, .button, summary):not(th *, details[open] > summary, .register :not(.filter-fold) > summary, :has(h2, h3)), input, select, textarea';

test.skip(unreadablePaper !== null, unreadablePaper ?? '');

for (const language of LANGUAGES) {
  const { t, texts } = localeOf(language);
  // A frame has the paper and the foot of its host.
  for (const kind of KINDS_OF_PAGES.filter(({ isFrame }) => !isFrame))
    test(`${language}: ${kind.name}`, DESK_ONLY, async ({ page, site }) => {
      await page.goto(site.url(pathIn(language, kind)));
      if (kind.hasScripts) await expect(page.locator('html')).toHaveAttribute('data-ready', '');
      const heading = (await page.locator('h1').textContent()) ?? '';
      const labels = await labelsOfControls(page);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const text = printedText(pdf);

      expect(nearlyEmptySheets(pdf)).toEqual([]);
      // The foot of the site has no sheet for itself.
      const last = unbroken(sheetsOf(pdf).at(-1) ?? '');
      // A citation names the publisher too: the foot comes last.
      expect(last.slice(0, last.lastIndexOf(unbroken(texts.site.publisher)))).not.toBe('');
      expect(text).toContain(unbroken(heading));
      expect(text).toContain(unbroken(texts.site.publisher));
      expect(text).toContain(unbroken(t('common.release', { release: dataset.release })));
      // A page without scripts knows its address where the build does (src/site/document.test.ts).
      if (kind.hasScripts) expect(text).toContain(unbroken(page.url()));
      expect(labels.filter((label) => text.includes(unbroken(label)))).toEqual([]);
    });
}

test(
  'the address on paper is that of the view, which changes without a new page',
  DESK_ONLY,
  async ({ page, open, site }) => {
    await open('en/map/');
    await page.evaluate(() => history.pushState(null, '', '../../en/map/rd-intensity/2016/?r=KZ-75'));
    const text = printedText(await page.pdf({ preferCSSPageSize: true }));
    expect(text).toContain(unbroken(site.url('en/map/rd-intensity/2016/?r=KZ-75')));
  },
);

/** Words that stand on controls alone: a name that is also part of what the page says belongs on paper. */
function labelsOfControls(page: Page): Promise<readonly string[]> {
  return page.evaluate((controls) => {
    const inputs = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    const names = [
      ...[...document.querySelectorAll<HTMLElement>(controls)].flatMap((one) => [
        one.textContent,
        one.getAttribute('placeholder') ?? '',
      ]),
      ...inputs.flatMap(({ labels }) => [...(labels ?? [])].map((label) => label.textContent)),
    ];
    const rest = document.body.cloneNode(true) as HTMLElement;
    for (const one of rest.querySelectorAll(`${controls}, label, nav, [popover], script, style`)) one.remove();
    const words = (text: string) => text.replace(/\s+/gu, '').toLowerCase();
    const said = words(rest.textContent);
    return [...new Set(names.map((name) => name.trim()))].filter(
      (name) => words(name).length > 3 && !said.includes(words(name)),
    );
  }, CONTROLS);
}
