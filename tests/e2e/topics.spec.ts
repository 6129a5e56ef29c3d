/** The three topics: entries of the navigation, and the first choice of the explore page, in the address, by mouse, keys, finger and without scripts. */
import { isBehindStructure } from '../../src/domain/composition.ts';
import { topicChange, topicsIn } from '../../src/view/topics.ts';
import { encodeView } from '../../src/view/codec.ts';
import { defaultView } from '../../src/view/defaults.ts';
import { changeView } from '../../src/view/transitions.ts';
import type { Topic, Language } from '../../src/domain/types.ts';
import { realSite } from '../support/sites.ts';
import {
  chooserOf,
  DESK_ONLY,
  expect,
  expectShown,
  goTo,
  LANGUAGES,
  localeOf,
  onOneScreen,
  openSections,
  PHONE_ONLY,
  test,
} from './support/explore.ts';

const { context, dataset } = realSite();
/** What the list names: parts of a composition stand behind one link to their own page. */
const LISTED = dataset.indicators.filter((indicator) => !isBehindStructure(indicator)).length + 1;

/** Where a topic leads, as the address of its page. */
function addressOf(language: Language, topic: Topic): string {
  const { path, query } = encodeView(
    changeView(defaultView(context, language), topicChange(context, topic), context).view,
    context,
  );
  return path + query;
}

for (const language of LANGUAGES) {
  const { t } = localeOf(language);
  const nameOf = (topic: Topic) => t(`common.nav.${topic}`);

  test(
    `${language}: each topic opens its own view in place, and the address follows`,
    onOneScreen(language),
    async ({ page, open, press, site }) => {
      await open(`${language}/map/`);
      await page.evaluate(() => Object.assign(window, { opened: true }));
      const topics = await openSections(page, language);
      await expect(topics.getByRole('link')).toHaveText([
        t('common.nav.regions'),
        ...topicsIn(context).map(nameOf),
        t('common.nav.data'),
      ]);
      await expect(topics.locator('[aria-current]')).toHaveText(nameOf('capability'));
      for (const topic of ['demand', 'progress', 'capability'] as const) {
        await openSections(page, language);
        await press(topics.getByRole('link', { name: nameOf(topic) }));
        const address = addressOf(language, topic);
        await expect(page).toHaveURL(site.url(address));
        await expectShown(page, address);
        // On a phone the menu is closed again: it is there, but not among what is heard.
        await expect(page.locator('nav.sections [aria-current]')).toHaveText(nameOf(topic));
        // On a phone the menu is out of the way of what was asked for.
        await expect(page.locator(':popover-open')).toHaveCount(0);
        // In place: the document is the one that was opened.
        expect(await page.evaluate(() => 'opened' in window)).toBe(true);
      }
      await page.goBack();
      await expectShown(page, addressOf(language, 'progress'));
    },
  );
}

test('on a phone the header is one row, and the map is in the first view', PHONE_ONLY, async ({ page, open }) => {
  for (const language of LANGUAGES) {
    await open(`${language}/map/`);
    const header = await page.locator('.site-header').boundingBox();
    expect(header?.height).toBeLessThanOrEqual(60);
    await expect(page.locator('.figure > .map')).toBeInViewport({ ratio: 0.95 });
    const sections = await openSections(page, language);
    const boxes = await Promise.all((await sections.getByRole('link').all()).map((link) => link.boundingBox()));
    expect(boxes).toHaveLength(5);
    for (const box of boxes) expect(box?.height).toBeGreaterThanOrEqual(44);
    // Below the header, not over it.
    expect(boxes[0]?.y).toBeGreaterThanOrEqual(header?.height ?? Infinity);
    await page.keyboard.press('Escape');
    await expect(sections).toBeHidden();
  }
});

test(
  'a country’s three functions have their colours in the navigation of every page',
  DESK_ONLY,
  async ({ page, site }) => {
    for (const path of ['en/', 'en/map/', 'en/needs/', 'en/region/KZ-10/', 'en/data/']) {
      await page.goto(site.url(path));
      const rules = await page
        .locator('.sections [class]')
        .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').borderBottomColor));
      expect(rules, path).toEqual(['rgb(31, 111, 147)', 'rgb(160, 76, 23)', 'rgb(109, 70, 151)']);
    }
  },
);

test('a press elsewhere closes the open list of indicators, one in it does not', async ({ page, open, press }) => {
  await open('kk/map/');
  const { button, search } = chooserOf(page, 'kk');
  await press(button);
  await press(search);
  await expect(search).toBeFocused();
  // The margin of the page, left of everything.
  await page.mouse.click(3, 300);
  await expect(search).toBeHidden();
});

test('keys: the topics come before the choice of indicators', DESK_ONLY, async ({ page, open }) => {
  await open('en/map/');
  const { t } = localeOf('en');
  const demand = page.locator('.sections').getByRole('link', { name: t('common.nav.demand') });
  await page.locator('.sections [class]').first().focus();
  await page.keyboard.press('Tab');
  await expect(demand).toBeFocused();
  await page.keyboard.press('Enter');
  await expectShown(page, addressOf('en', 'demand'));
  // Initiatives, data, three languages.
  for (let step = 0; step < 5; step++) await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(chooserOf(page, 'en').button).toBeFocused();
});

test('an address opens a topic, in any language and after another release', DESK_ONLY, async ({ page, open, site }) => {
  await open('kk/map/?door=demand');
  await expectShown(page, addressOf('kk', 'demand'));
  for (const language of ['ru', 'en'] as const) {
    await goTo(page, site.url(`${language}/map/?door=demand`));
    await expectShown(page, addressOf(language, 'demand'));
  }
  // A topic with another indicator stays the one that was chosen.
  await goTo(page, site.url('en/map/researchers/?door=progress'));
  await expect(page.locator('.sections [aria-current]')).toHaveText(localeOf('en').t('common.nav.progress'));
  await goTo(page, site.url('en/map/?door=cellar'));
  await expect(page.locator('.notices')).toContainText('cellar');
});

test(
  'the chooser has what stands behind the topic first, and everything else after it',
  DESK_ONLY,
  async ({ page, open }) => {
    await open('en/map/needs/');
    const { texts } = localeOf('en');
    await chooserOf(page, 'en').button.click();
    const links = chooserOf(page, 'en').list.getByRole('link');
    await expect(links.first()).toHaveText(texts.indicators['needs']?.short ?? 'a name');
    await expect(links).toHaveCount(LISTED);
  },
);

test(
  'an old address of capability × demand says why counts are not crossed, and leads to the page that answers',
  DESK_ONLY,
  async ({ page, open, site }) => {
    const { t } = localeOf('en');
    await open('en/map/researchers-per-100k/?mode=bivariate&by=needs&door=demand');
    await expect(page.locator('.notices')).toContainText(t('problem.bivariate-count'));
    await expectShown(page, 'en/map/researchers-per-100k/');
    await page.getByRole('link', { name: t('explore.offer.gaps') }).click();
    await expect(page).toHaveURL(site.url('en/gaps/'));
  },
);

test('a browser without popovers has the list of indicators open below the map', DESK_ONLY, async ({ page, open }) => {
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) {
      Reflect.deleteProperty(HTMLElement.prototype, name);
    }
    // To such a browser the attribute means nothing.
    new MutationObserver(() => document.querySelector('[popover]')?.removeAttribute('popover')).observe(document, {
      childList: true,
      subtree: true,
    });
  });
  await open('en/map/');
  const { texts } = localeOf('en');
  const { button, list, search } = chooserOf(page, 'en');
  await button.click();
  await expect(list).toBeInViewport();
  expect((await list.boundingBox())?.y).toBeLessThan(20);
  const { short = 'a name' } = texts.indicators['doctoral-students'] ?? {};
  await search.fill(short);
  await list.getByRole('link', { name: short, exact: true }).click();
  await expectShown(page, 'en/map/doctoral-students/');
  // Back at the map, which shows it.
  await expect(button).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the button opens the list of all indicators, and its links lead on', async ({ page, site, press }) => {
    await page.goto(site.url('kk/map/'));
    const { texts } = localeOf('kk');
    const { button, list, search } = chooserOf(page, 'kk');
    await expect(list).toBeHidden();
    await press(button);
    await expect(list.getByRole('link')).toHaveCount(LISTED);
    // What needs scripts is not offered.
    await expect(search).toBeHidden();
    await press(list.getByRole('link', { name: texts.indicators['rd-intensity']?.short ?? '', exact: true }));
    await expect(page).toHaveURL(site.url('kk/map/rd-intensity/'));
    await expect(chooserOf(page, 'kk').list).toBeHidden();
  });

  test('on a phone the button opens the sections, which lead on', PHONE_ONLY, async ({ page, site }) => {
    await page.goto(site.url('kk/region/KZ-10/'));
    const { t } = localeOf('kk');
    await expect(page.getByRole('navigation', { name: t('common.nav'), exact: true })).toBeHidden();
    const sections = await openSections(page, 'kk');
    await sections.getByRole('link', { name: t('common.nav.demand') }).click();
    await expect(page).toHaveURL(site.url('kk/map/needs/'));
  });

  test('topics are links to their own pages', DESK_ONLY, async ({ page, site }) => {
    await page.goto(site.url('ru/map/'));
    const { t } = localeOf('ru');
    for (const topic of ['progress', 'demand', 'capability'] as const) {
      await page
        .locator('.sections')
        .getByRole('link', { name: t(`common.nav.${topic}`) })
        .click();
      await expect(page).toHaveURL(site.url(addressOf('ru', topic)));
      await expect(page.locator('.sections [aria-current]')).toHaveText(t(`common.nav.${topic}`));
    }
  });
});
