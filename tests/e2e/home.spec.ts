/** The front page: the three functions on one map, a region's card, the search, old addresses. */
import type { Page } from '@playwright/test';
import { realSite } from '../support/sites.ts';
import { DESK_ONLY, expect, LANGUAGES, localeOf, modelAt, onOneScreen, PHONE_ONLY, test } from './support/explore.ts';

const { registers } = realSite();
const FUNCTIONS = ['capability', 'demand', 'progress'] as const;
const cardOf = (page: Page, region: string) => page.locator(`li[id="${region}"] .home-card`);
/** The part of the words that is seen. */
const factOf = (page: Page) => page.locator('.home-fact').filter({ visible: true });

for (const language of LANGUAGES) {
  const { t, texts } = localeOf(language);
  const line = (page: Page, id: (typeof FUNCTIONS)[number]) =>
    page.getByRole('radio', { name: t(`home.function.${id}`) });

  test(
    `${language}: the first screen of a phone says whose, what and all three functions`,
    PHONE_ONLY,
    async ({ page, open }) => {
      await open(`${language}/`);
      const height = page.viewportSize()?.height ?? 0;
      for (const part of [
        page.locator('.brand'),
        page.locator('h1'),
        ...FUNCTIONS.map((id) => page.getByText(t(`home.function.${id}`), { exact: true })),
        factOf(page),
      ]) {
        const box = await part.boundingBox();
        expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThan(height);
      }
      await expect(page.locator('.brand')).toHaveText(texts.site.publisherShort);
      const map = await page.locator('.home-map').boundingBox();
      // Half of the map at least is seen before one scrolls.
      expect((map?.y ?? height) + (map?.height ?? 0) / 2).toBeLessThan(height);
    },
  );

  test(
    `${language}: a line of the headline empties the map and marks each record`,
    onOneScreen(language),
    async ({ page, open, press }) => {
      await open(`${language}/`);
      const marks = (id: string) => page.locator(`.home-map .marks-${id}`);
      await expect(marks('demand')).toBeHidden();
      await press(page.getByText(t('home.function.demand'), { exact: true }));
      await expect(line(page, 'demand')).toBeChecked();
      await expect(marks('demand')).toBeVisible();
      await expect(factOf(page)).toHaveCount(1);
      await expect(factOf(page)).toContainText(String(registers.needs.length));
      await expect(page).toHaveURL(/\/#demand$/u);
      // Arrow keys go on, as in any group of radio buttons.
      await line(page, 'demand').press('ArrowDown');
      await expect(marks('progress')).toBeVisible();
      await expect(marks('demand')).toBeHidden();
      await expect(page).toHaveURL(/\/#progress$/u);
      await line(page, 'progress').press('ArrowDown');
      await expect(factOf(page)).toContainText(modelAt(`${language}/map/`).rows[0]?.valueText ?? 'a number');
      await expect(page).toHaveURL(new RegExp(`/${language}/$`, 'u'));
      // The other language shows the same function.
      await line(page, 'capability').press('ArrowDown');
      const other = language === 'en' ? 'ru' : 'en';
      await press(page.locator(`.languages a[hreflang=${other}]`));
      await expect(page).toHaveURL(new RegExp(`/${other}/#demand$`, 'u'));
      await expect(page.locator('.home-map .marks-demand')).toBeVisible();
    },
  );

  test(
    `${language}: towns, old names and a wrong keyboard layout find a region, whose card opens`,
    onOneScreen(language),
    async ({ page, open, press }) => {
      await open(`${language}/`);
      await press(page.getByRole('link', { name: t('home.find') }));
      const field = page.getByRole('combobox', { name: t('home.find') });
      await expect(field).toBeFocused();
      for (const [query, region] of [
        ['Курчатов', 'KZ-10'],
        ['Кентау', 'KZ-61'],
        ['fcnfyf', 'KZ-71'],
        ['Усть-Каменогорск', 'KZ-63'],
      ] as const) {
        await field.fill(query);
        await expect(page.getByRole('option').first()).toContainText(texts.regions[region]?.short ?? region);
      }
      await page.keyboard.press('Enter');
      await expect(cardOf(page, 'KZ-63')).toBeVisible();
      await expect(cardOf(page, 'KZ-63').getByRole('heading')).toHaveText(texts.regions['KZ-63']?.full ?? '');
      await expect(page).toHaveURL(/#KZ-63$/u);
      await page.keyboard.press('Escape');
      await expect(cardOf(page, 'KZ-63')).toBeHidden();
      await expect(page).toHaveURL(new RegExp(`/${language}/$`, 'u'));
    },
  );
}

test('a press on the map opens a card of three lines; a city is a dot, and is meant within a finger of it', async ({
  page,
  open,
  press,
}) => {
  await open('ru/');
  await press(page.locator('.home-map [data-region="KZ-15"]'));
  const card = cardOf(page, 'KZ-15');
  await expect(card).toBeVisible();
  await expect(card.locator('p')).toHaveCount(4);
  await expect(page.locator('.home-map [data-region="KZ-15"]')).toHaveClass(/chosen/u);
  await press(card.getByRole('link', { name: localeOf('ru').t('common.close') }));
  await expect(card).toBeHidden();
  const dot = await page.locator('.home-map circle[data-key="KZ-79"]').boundingBox();
  await page.mouse.click((dot?.x ?? 0) + (dot?.width ?? 0) / 2 + 9, (dot?.y ?? 0) + 2);
  await expect(cardOf(page, 'KZ-79')).toBeVisible();
  await press(cardOf(page, 'KZ-79').getByRole('link', { name: localeOf('ru').t('home.card.open') }));
  await expect(page).toHaveURL(/\/ru\/region\/KZ-79\/$/u);
});

test('a card goes away by a pull of its head, and when one scrolls on', PHONE_ONLY, async ({ page, open }) => {
  await open('kk/#KZ-10');
  const card = cardOf(page, 'KZ-10');
  await expect(card).toBeVisible();
  const head = await card.getByRole('heading').boundingBox();
  const [x, y] = [(head?.x ?? 0) + 30, (head?.y ?? 0) + 20];
  const pull = (by: number) =>
    card.evaluate(
      (element, [px, py, dy]) => {
        const heading = element.querySelector('h3')!;
        const send = (type: string, clientY: number) =>
          heading.dispatchEvent(
            new PointerEvent(type, {
              bubbles: true,
              pointerId: 1,
              pointerType: 'touch',
              clientX: px!,
              clientY,
              isPrimary: true,
            }),
          );
        send('pointerdown', py!);
        send('pointermove', py! + dy!);
        send('pointerup', py! + dy!);
      },
      [x, y, by],
    );
  await pull(20);
  await expect(card).toBeVisible();
  await pull(140);
  await expect(card).toBeHidden();
  await page.goto(page.url().replace(/#.*$/u, '') + '#KZ-11');
  await expect(cardOf(page, 'KZ-11')).toBeVisible();
  await page.mouse.wheel(0, 900);
  await expect(cardOf(page, 'KZ-11')).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the fragment shows a function and opens a region; the list of regions is one press away', async ({
    page,
    site,
  }) => {
    await page.goto(site.url('ru/#progress'));
    await expect(page.locator('.home-map .marks-progress')).toBeVisible();
    await expect(factOf(page)).toContainText(String(registers.initiatives.length));
    await page.locator('.home-functions label').nth(1).click();
    await expect(page.locator('.home-map .marks-demand')).toBeVisible();
    await expect(page.locator('.home-map .marks-progress')).toBeHidden();
    await page.goto(site.url('ru/'));
    await page.getByRole('link', { name: localeOf('ru').t('home.find') }).click();
    await page.locator('li[id="KZ-47"] > a').click();
    await expect(cardOf(page, 'KZ-47')).toBeVisible();
    await expect(cardOf(page, 'KZ-47').getByRole('button')).toBeHidden();
    await cardOf(page, 'KZ-47')
      .getByRole('link', { name: localeOf('ru').t('common.close') })
      .click();
    await expect(cardOf(page, 'KZ-47')).toBeHidden();
  });
});

test('old addresses of the map lead to the same view', DESK_ONLY, async ({ page, site }) => {
  for (const [old, now] of [
    ['ru/?door=demand', 'ru/map/?door=demand'],
    ['en/?r=KZ-71,KZ-75&k=3', 'en/map/?r=KZ-71,KZ-75&k=3'],
    ['?geo=tiles', 'kk/map/?geo=tiles'],
  ] as const) {
    await page.goto(site.url(old));
    await page.waitForURL((url) => url.pathname.endsWith(`/${now.split('?')[0]}`) || url.pathname.includes('/map/'));
    const { pathname, search } = new URL(page.url());
    if (old.includes('door')) expect(pathname).toMatch(/\/ru\/map\//u);
    else expect(`${pathname}${search}`).toContain(now);
  }
  // What others add to an address is none of the map's.
  await page.goto(site.url('ru/?utm_source=mail'));
  await expect(page.locator('.home-map')).toBeVisible();
  await expect(page).toHaveURL(/\/ru\/\?utm_source=mail$/u);
});

test(
  'the first page speaks the language that was chosen before, whatever the fragment',
  DESK_ONLY,
  async ({ page, open, site, press }) => {
    await open('kk/#nonsense%E0%A4%A');
    await expect(page.locator('.home-map .marks-demand')).toBeHidden();
    await press(page.locator('.languages a[hreflang=ru]'));
    await expect(page).toHaveURL(/\/ru\//u);
    await page.goto(site.url(''));
    await expect(page).toHaveURL(/\/ru\/$/u);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  },
);

test(
  'the site’s first page is whole, asks for nothing before it is used, and sends nobody on',
  DESK_ONLY,
  async ({ page, open, site }) => {
    await open('');
    await expect(page.locator('.home-map path[data-region]')).toHaveCount(20);
    for (const language of LANGUAGES)
      await expect(page.locator(`.languages a[hreflang=${language}]`)).toHaveAttribute('href', `./${language}/`);
    await expect(page).toHaveURL(site.url(''));
    const asked = site.responses.map(({ path }) => path).filter((path) => !/\.(?:js|woff2)$/u.test(path));
    expect(asked).toEqual(['/a/b/']);
  },
);
