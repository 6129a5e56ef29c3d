/** The three topics: the first choice of the explore page, in the address, by mouse, keys, finger and without scripts. */
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
  const nameOf = (topic: Topic) => t(`explore.topic.${topic}`);

  test(
    `${language}: each topic opens its own view in place, and the address follows`,
    onOneScreen(language),
    async ({ page, open, press, site }) => {
      await open(`${language}/map/`);
      await page.evaluate(() => Object.assign(window, { opened: true }));
      const topics = page.getByRole('navigation', { name: t('explore.topics') });
      await expect(topics.getByRole('link')).toHaveText(topicsIn(context).map(nameOf));
      await expect(topics.locator('[aria-current]')).toHaveText(nameOf('capability'));
      for (const topic of ['demand', 'progress', 'capability'] as const) {
        await press(topics.getByRole('link', { name: nameOf(topic) }));
        const address = addressOf(language, topic);
        await expect(page).toHaveURL(site.url(address));
        await expectShown(page, address);
        await expect(topics.locator('[aria-current]')).toHaveText(nameOf(topic));
        // In place: the document is the one that was opened.
        expect(await page.evaluate(() => 'opened' in window)).toBe(true);
      }
      await page.goBack();
      await expectShown(page, addressOf(language, 'progress'));
    },
  );
}

test(
  'the map stays in the first view of a phone, under three tabs of one height',
  PHONE_ONLY,
  async ({ page, open }) => {
    for (const language of LANGUAGES) {
      await open(`${language}/map/`);
      const boxes = await page
        .locator('.topics a')
        .evaluateAll((links) =>
          links.map((link) => link.getBoundingClientRect()).map(({ top, width, height }) => ({ top, width, height })),
        );
      expect(boxes).toHaveLength(3);
      expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
      for (const { height, width } of boxes) {
        expect(height).toBeGreaterThanOrEqual(44);
        expect(Math.abs(width - (boxes[0]?.width ?? 0))).toBeLessThan(1);
      }
      const broken = await page.locator('.topics a').evaluateAll((links) =>
        links
          .filter((link) => {
            const range = document.createRange();
            range.selectNodeContents(link);
            const lines = new Set([...range.getClientRects()].map(({ top }) => top)).size;
            return lines > (link.textContent.match(/\S+/gu) ?? []).length;
          })
          .map(({ textContent }) => textContent),
      );
      expect(broken, 'words broken in their middle').toEqual([]);
      // All but its southern tip, in the language with the longest words.
      await expect(page.locator('.figure > .map')).toBeInViewport({ ratio: 0.9 });
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
  const demand = page.locator('.topics').getByRole('link', { name: t('explore.topic.demand') });
  await page.locator('.topics a').first().focus();
  await page.keyboard.press('Tab');
  await expect(demand).toBeFocused();
  await page.keyboard.press('Enter');
  await expectShown(page, addressOf('en', 'demand'));
  await page.keyboard.press('Tab');
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
  await expect(page.locator('.topics [aria-current]')).toHaveText(localeOf('en').t('explore.topic.progress'));
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

  test('topics are links to their own pages', DESK_ONLY, async ({ page, site }) => {
    await page.goto(site.url('ru/map/'));
    const { t } = localeOf('ru');
    for (const topic of ['progress', 'demand', 'capability'] as const) {
      await page
        .locator('.topics')
        .getByRole('link', { name: t(`explore.topic.${topic}`) })
        .click();
      await expect(page).toHaveURL(site.url(addressOf('ru', topic)));
      await expect(page.locator('.topics [aria-current]')).toHaveText(t(`explore.topic.${topic}`));
    }
  });
});
