/** The map as a listbox: explored by keys, heard as it is seen, pressed by mouse and finger. */
import type { Locator, Page } from '@playwright/test';
import { territoriesOf } from '../../src/domain/dataset.ts';
import { layoutOf } from '../../src/map/layouts/layout.ts';
import { navigationPlacesOf } from '../../src/map/keyboardNavigation/navigationPlaces.ts';
import {
  DIRECTIONS,
  arrowTargetsOf,
  type Direction,
  type ArrowTargets,
} from '../../src/map/keyboardNavigation/arrowTargets.ts';
import { realSite } from '../support/sites.ts';
import { checkAxe } from './support/checkAxe.ts';
import {
  DESK_ONLY,
  expect,
  expectShown,
  goTo,
  LANGUAGES,
  localeOf,
  modelAt,
  onOneScreen,
  PHONE_ONLY,
  shownOn,
  test,
} from './support/explore.ts';

const KEY_OF: Readonly<Record<Direction, string>> = {
  up: 'ArrowUp',
  right: 'ArrowRight',
  down: 'ArrowDown',
  left: 'ArrowLeft',
};

const mapOf = (page: Page) => page.locator('.figure > .map');
const optionOf = (page: Page, key: string) => mapOf(page).locator(`[data-region="${key}"]`);
const tooltipOf = (page: Page) => page.locator('.tooltip');
/** The card of a region, which is no modal dialog. */
const cardOf = (page: Page) => page.locator('.region-card');

/** The map by Tab, as one comes to it by keys. */
async function focusMap(page: Page): Promise<void> {
  await page.locator('.caption a').focus();
  await expect(async () => {
    await page.keyboard.press('Shift+Tab');
    await expect(mapOf(page)).toBeFocused({ timeout: 1 });
  }).toPass({ intervals: [0] });
}

/** The option that a listener is told of. */
function activeOf(page: Page): Promise<string | null> {
  return mapOf(page).evaluate((map) => {
    const id = map.getAttribute('aria-activedescendant');
    return id === null ? null : (document.getElementById(id)?.getAttribute('data-region') ?? null);
  });
}

function arrowTargetsAt(indicator: string, year: number): ArrowTargets {
  const { dataset, geography } = realSite();
  const series = dataset.series.get(indicator as never);
  if (series === undefined) throw new Error(`no series ${indicator}`);
  return arrowTargetsOf(navigationPlacesOf(territoriesOf(series, year), geography));
}

/** Shortest way by arrows. */
function wayTo(targets: ArrowTargets, from: string, to: string): readonly Direction[] {
  const ways = new Map<string, readonly Direction[]>([[from, []]]);
  for (const [key, way] of ways) {
    if (key === to) return way;
    for (const direction of DIRECTIONS) {
      const next = targets.get(key)?.[direction] ?? null;
      if (next !== null && !ways.has(next)) ways.set(next, [...way, direction]);
    }
  }
  throw new Error(`no way from ${from} to ${to}`);
}

/** Somewhere on the shape that is drawn there, not on a neighbour within its bounds. */
async function pointIn(shape: Locator): Promise<{ readonly x: number; readonly y: number }> {
  return shape.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    for (let row = 0.5; row < 1; row += 0.05) {
      for (let column = 0.5; column < 1; column += 0.05) {
        const [x, y] = [left + width * column, top + height * row];
        if (document.elementFromPoint(x, y) === element) return { x, y };
      }
    }
    throw new Error('nothing of the shape is to be seen');
  });
}

// A phone has no keys.
test.describe('by keys', DESK_ONLY, () => {
  for (const language of LANGUAGES) {
    test(
      `${language}: every region is an option that says what the table says`,
      DESK_ONLY,
      async ({ page, open, site }) => {
        await open(`${language}/map/`);
        for (const path of ['', 'map/rd-spending/', 'map/rd-intensity/2015/?r=KZ-63']) {
          await goTo(page, site.url(`${language}/${path}`));
          await expectShown(page, `${language}/${path}`);
          const { territories, rows } = modelAt(`${language}/${path}`);
          const options = page.getByRole('listbox').first().getByRole('option');
          await expect(options).toHaveCount(territories.length);
          const found = await options.evaluateAll((all) =>
            all.map((option) => ({
              key: option.getAttribute('data-region'),
              name: option.getAttribute('aria-label'),
              selected: option.getAttribute('aria-selected'),
              place: `${option.getAttribute('aria-posinset')}/${option.getAttribute('aria-setsize')}`,
            })),
          );
          expect(found).toEqual(
            territories.map(({ key, spoken, pinned }, at) => ({
              key,
              name: spoken,
              selected: String(pinned),
              place: `${at + 1}/${territories.length}`,
            })),
          );
          const shown = new Map((await shownOn(page)).rows.map(([region, , , value]) => [region, value]));
          for (const { region, spoken, value } of territories) {
            const row = rows.find((candidate) => candidate.region === region);
            if (value === null) continue;
            expect(spoken).toContain(row?.valueWithUnit ?? 'a value');
            expect(spoken).toContain(row?.rankLong ?? 'a rank');
            expect(spoken.replaceAll(/[^\d]/gu, '')).toContain((shown.get(region) ?? '').replaceAll(/[^\d]/gu, ''));
          }
        }
      },
    );
  }

  test('arrows alone come to all 20, and what is reached is told, outlined and described', async ({ page, open }) => {
    await open('ru/map/');
    await focusMap(page);
    const { territories, rows } = modelAt('ru/map/');
    const targets = arrowTargetsAt('rd-spending-per-100k', 2024);
    let at = await activeOf(page);
    expect(at).toBe(territories[0]?.key);
    for (const { key, name, region } of territories.slice(1)) {
      for (const direction of wayTo(targets, at ?? '', key)) await page.keyboard.press(KEY_OF[direction]);
      expect(await activeOf(page)).toBe(key);
      await expect(page.locator('.map-shapes .map-hover:not(.halo)')).toHaveAttribute(
        'd',
        (await optionOf(page, key).getAttribute('d')) ?? '',
      );
      await expect(tooltipOf(page)).toContainText(name);
      await expect(tooltipOf(page)).toContainText(
        rows.find((row) => row.region === region)?.valueWithUnit ?? 'a value',
      );
      await expect(page.locator(`[data-row="${region}"]`)).toHaveClass(/pointed/u);
      at = key;
    }
  });

  for (const geography of ['tiles', 'dorling'] as const) {
    test(`${geography}: the same options, keys and state on other places`, async ({ page, open }) => {
      const address = `en/map/?geo=${geography}&r=KZ-10`;
      await open(address);
      await expectShown(page, address);
      await focusMap(page);
      const { territories, rows } = modelAt(address);
      await expect(page.getByRole('listbox').first().getByRole('option')).toHaveCount(territories.length);
      const { geography: drawn } = realSite();
      const targets = arrowTargetsOf(navigationPlacesOf(territories, layoutOf(drawn, modelAt(address), geography)));
      await page.keyboard.press('Home');
      let at = (await activeOf(page)) ?? '';
      for (const direction of ['down', 'left', 'up', 'right', 'down', 'down', 'right', 'up'] as const) {
        await page.keyboard.press(KEY_OF[direction]);
        at = targets.get(at)?.[direction] ?? at;
        expect(await activeOf(page), direction).toBe(at);
      }
      await expect(tooltipOf(page)).toContainText(rows.find(({ key }) => key === at)?.valueWithUnit ?? 'a value');
      await checkAxe(page, { within: '.figure' });
    });
  }

  test('Home, End, rank, names in three languages and in Latin letters', async ({ page, open }) => {
    await open('kk/map/');
    await focusMap(page);
    const { territories, rows } = modelAt('kk/map/');
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      return activeOf(page);
    };
    expect(await press('End')).toBe(territories.at(-1)?.key);
    expect(await press('Home')).toBe(territories[0]?.key);
    const rank = rows.findIndex(({ key }) => key === territories[0]?.key);
    expect(await press('n')).toBe(rows[rank + 1]?.key);
    expect(await press('P', 'P')).toBe(rows[rank - 1]?.key);
    expect(await press('PageDown')).toBe(rows[rank]?.key);
    expect(await press(...'qyzyl')).toBe('KZ-43');
    await press('Home');
    for (const [typed, region] of [
      ['северо', 'KZ-59'],
      ['пав', 'KZ-55'],
      ['west kaz', 'KZ-27'],
    ] as const) {
      await page.waitForFunction(
        (since) => performance.now() - since > 950,
        await page.evaluate(() => performance.now()),
      );
      await page.evaluate((text) => {
        const map = document.querySelector('.figure > .map');
        for (const key of text) map?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      }, typed);
      expect(await activeOf(page), typed).toBe(region);
    }
  });

  test('letters mean nothing while the map has no focus', async ({ page, open }) => {
    await open('kk/map/');
    for (const key of ['n', 'p', 'Enter', 'ArrowRight', '?']) await page.keyboard.press(key);
    expect(await activeOf(page)).toBeNull();
    await expect(page.locator('.map-hover')).toHaveCount(0);
    await expect(page.locator('dialog')).toHaveCount(0);
  });

  test('help: a line at the first focus, all keys under "?"', async ({ page, open }) => {
    const { t } = localeOf('kk');
    await open('kk/map/');
    await focusMap(page);
    await expect(mapOf(page)).toHaveAccessibleDescription(t('explore.map.keys'));
    await expect(page.locator('.keyboard-keys')).toBeVisible();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: t('explore.keys') });
    await expect(dialog).toBeVisible();
    await expect(dialog).toContainText(t('explore.keys.higher'));
    await checkAxe(page, { within: 'dialog' });
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(mapOf(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: t('explore.legend') })).toBeFocused();
    await expect(page.locator('.map-hover')).toHaveCount(0);
    await focusMap(page);
    await expect(page.locator('.keyboard-keys')).toHaveCount(0);
  });

  test('Enter pins up to six, a seventh is explained; the address follows', async ({ page, open, site }) => {
    const { t } = localeOf('en');
    await open('en/map/');
    await focusMap(page);
    await page.keyboard.press('Home');
    const pinned: string[] = [];
    for (let count = 0; count < 6; count += 1) {
      await page.keyboard.press(count % 2 === 0 ? 'Enter' : ' ');
      pinned.push((await activeOf(page)) ?? '');
      await expectShown(page, `en/map/?r=${pinned.join(',')}`);
      await page.keyboard.press('PageDown');
    }
    await expect(page).toHaveURL(site.url(`en/map/?r=${pinned.join(',')}`));
    await expect(optionOf(page, pinned[5] ?? '')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: t('explore.pinned.full', { max: '6' }) })).toBeVisible();
    await expect(page).toHaveURL(site.url(`en/map/?r=${pinned.join(',')}`));
    // One less, and there is room again.
    await page.keyboard.press('PageUp');
    await page.keyboard.press('Enter');
    await expectShown(page, `en/map/?r=${pinned.slice(0, 5).join(',')}`);
    await expect(page.getByText(t('explore.pinned.full', { max: '6' }))).toHaveCount(0);
  });

  test('Shift and Enter open the card: the page of the region, the comparison, the source; focus comes back', async ({
    page,
    open,
  }) => {
    const { t } = localeOf('ru');
    await open('ru/map/researchers/2024/');
    await focusMap(page);
    await page.keyboard.press('End');
    const key = await activeOf(page);
    await page.keyboard.press('Shift+Enter');
    await expect(cardOf(page)).toBeFocused();
    await checkAxe(page, { within: '.region-card' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(cardOf(page).getByRole('link', { name: t('explore.card.region') })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(cardOf(page).getByRole('link', { name: t('explore.compare') })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog');
    await expect(dialog).toBeVisible();
    await expect(dialog).toContainText(t('explore.provenance.source'));
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(cardOf(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(cardOf(page)).toHaveCount(0);
    await expect(mapOf(page)).toBeFocused();
    expect(await activeOf(page)).toBe(key);
  });

  test('thousands of keys in a row end where they lead, and nothing is left behind', async ({ page, open, site }) => {
    await open('kk/map/');
    await focusMap(page);
    await page.keyboard.press('Home');
    const targets = arrowTargetsAt('rd-spending-per-100k', 2024);
    const directions = Array.from({ length: 10_000 }, (_, index) => DIRECTIONS[(index * 7 + (index >> 3)) % 4] ?? 'up');
    let expected = modelAt('kk/map/').territories[0]?.key ?? '';
    for (const direction of directions) expected = targets.get(expected)?.[direction] ?? expected;
    const entries = await page.evaluate(() => history.length);
    await page.evaluate(
      async (keys) => {
        const map = document.querySelector('.figure > .map');
        for (const [index, key] of keys.entries()) {
          map?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, repeat: true }));
          // As keys come: each in a turn of its own, a part of them at once.
          if (index % 50 === 0) await new Promise((done) => setTimeout(done));
        }
      },
      directions.map((direction) => KEY_OF[direction]),
    );
    await expect.poll(() => activeOf(page)).toBe(expected);
    await expectShown(page, 'kk/map/');
    await expect(page.locator('.map-shapes .map-hover:not(.halo)')).toHaveCount(1);
    await expect(page).toHaveURL(site.url('kk/map/'));
    expect(await page.evaluate(() => history.length)).toBe(entries);
    // A key held down pins once.
    await page.evaluate(() => {
      const map = document.querySelector('.figure > .map');
      for (let count = 0; count < 2000; count += 1) {
        map?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, repeat: count > 0 }));
      }
    });
    await expectShown(page, `kk/map/?r=${expected.split('+')[0] ?? ''}`);
  });

  test('arrow keys take old territories as one, and the place is kept from year to year', async ({
    page,
    open,
    press,
  }) => {
    await open('kk/map/rd-intensity/2020/');
    await press(optionOf(page, 'KZ-19+KZ-33'));
    await expect(cardOf(page)).toContainText(
      modelAt('kk/map/rd-intensity/2020/').territories.find(({ key }) => key === 'KZ-19+KZ-33')?.name ?? '',
    );
    await press(
      page.getByRole('navigation', { name: localeOf('kk').t('explore.year') }).getByRole('link', { name: '2024' }),
    );
    await expectShown(page, 'kk/map/rd-intensity/2024/');
    await expect(cardOf(page).getByRole('heading')).toHaveText(
      modelAt('kk/map/rd-intensity/').territories.find(({ key }) => key === 'KZ-19')?.name ?? '',
    );
  });
});

// A finger does not hover.
test.describe('by mouse', DESK_ONLY, () => {
  test('words stay, can be gone over, and go with Escape until another region is meant', async ({ page, open }) => {
    await open('en/map/');
    const { x, y } = await pointIn(optionOf(page, 'KZ-35'));
    await page.mouse.move(x, y);
    await expect(tooltipOf(page)).toContainText('Karaganda');
    const box = await tooltipOf(page).boundingBox();
    if (box === null) throw new Error('no tooltip');
    await page.mouse.move(x, box.y + box.height / 2, { steps: 12 });
    await page.mouse.move(box.x + 8, box.y + 8, { steps: 4 });
    await expect(tooltipOf(page)).toContainText('Karaganda');
    await page.mouse.move(x, y, { steps: 4 });
    await page.keyboard.press('Escape');
    await expect(tooltipOf(page)).toHaveCount(0);
    await page.mouse.move(x + 3, y + 3);
    await expect(tooltipOf(page)).toHaveCount(0);
    const other = await pointIn(optionOf(page, 'KZ-62'));
    await page.mouse.move(other.x, other.y);
    await expect(tooltipOf(page)).toContainText('Ulytau');
  });

  test('a row of the table points at its region', async ({ page, open }) => {
    await open('en/map/');
    await page.locator('[data-row="KZ-10"]').hover();
    await expect(page.locator('.map-shapes .map-hover:not(.halo)')).toHaveAttribute(
      'd',
      (await optionOf(page, 'KZ-10').getAttribute('d')) ?? '',
    );
    await expect(tooltipOf(page)).toHaveCount(0);
  });
});

for (const language of LANGUAGES) {
  test(
    `${language}: a press opens the card of a region, in which everything works`,
    onOneScreen(language),
    async ({ page, open, press }) => {
      const { t } = localeOf(language);
      await open(`${language}/map/`);
      const { x, y } = await pointIn(optionOf(page, 'KZ-35'));
      if (test.info().project.use.hasTouch === true) await page.touchscreen.tap(x, y);
      else await page.mouse.click(x, y);
      const card = cardOf(page);
      const row = modelAt(`${language}/map/`).rows.find(({ region }) => region === 'KZ-35');
      await expect(card).toBeFocused();
      for (const text of [row?.valueWithUnit, '2024', row?.rankLong, row?.status, row?.changeText]) {
        await expect(card).toContainText(text ?? 'a text');
      }
      await checkAxe(page, { within: '.region-card' });
      await expect(card.getByRole('link').first()).toHaveAttribute(
        'href',
        new RegExp(`${language}/region/KZ-35/$`, 'u'),
      );
      await expect(card.getByRole('link', { name: t('explore.compare') })).toHaveAttribute(
        'href',
        new RegExp(`${language}/compare/\\?r=KZ-35$`, 'u'),
      );
      await press(card.getByRole('button', { name: t('explore.pin'), exact: true }));
      await expectShown(page, `${language}/map/?r=KZ-35`);
      await press(card.getByRole('button', { name: t('explore.without.addThis'), exact: true }));
      await expectShown(page, `${language}/map/?r=KZ-35&without=KZ-35`);
      await press(card.getByRole('button', { name: t('explore.without.restoreThis'), exact: true }));
      await press(card.getByRole('button', { name: t('explore.provenance') }));
      await expect(page.locator('dialog')).toContainText(row?.provenance.locator ?? 'a place');
      await press(
        page
          .locator('dialog')
          .getByRole('button', { name: t('common.close') })
          .first(),
      );
      await press(card.getByRole('button', { name: t('common.close') }));
      await expect(card).toHaveCount(0);
      await expect(mapOf(page)).toBeFocused();
    },
  );
}

test.describe('by finger', PHONE_ONLY, () => {
  test('the sheet leaves the map in view, and goes when it is pulled down', async ({ page, open }) => {
    await open('kk/map/');
    const { x, y } = await pointIn(optionOf(page, 'KZ-15'));
    await page.touchscreen.tap(x, y);
    const sheet = cardOf(page);
    await expect(sheet).toBeVisible();
    const [map, box] = await Promise.all([page.locator('.map').first().boundingBox(), sheet.boundingBox()]);
    expect(map?.y).toBeGreaterThanOrEqual(-1);
    expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + 1);
    // Another region, while the sheet is open.
    const other = await pointIn(optionOf(page, 'KZ-62'));
    await page.touchscreen.tap(other.x, other.y);
    await expect(sheet.getByRole('heading')).toHaveText(
      modelAt('kk/map/').territories.find(({ key }) => key === 'KZ-62')?.name ?? '',
    );
    const pull = (type: string, clientY: number) =>
      sheet.locator('header').dispatchEvent(type, { pointerType: 'touch', clientX: 100, clientY, isPrimary: true });
    await pull('pointerdown', 500);
    await pull('pointermove', 520);
    await pull('pointerup', 520);
    await expect(sheet).toBeVisible();
    await pull('pointerdown', 500);
    await pull('pointermove', 600);
    await pull('pointerup', 600);
    await expect(sheet).toHaveCount(0);
  });

  test('a tap a little beside a coast means the nearest region', async ({ page, open }) => {
    await open('kk/map/');
    const edge = await optionOf(page, 'KZ-47').evaluate((shape) => {
      shape.scrollIntoView({ block: 'center' });
      const { left, bottom, width } = shape.getBoundingClientRect();
      return { x: left + width * 0.8, y: bottom };
    });
    await page.touchscreen.tap(edge.x, edge.y + 8);
    await expect(cardOf(page).getByRole('heading')).toHaveText(/Маңғыстау/u);
  });
});

test('400 % zoom: the map can be explored by keys and a card read at 320 px', async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open('kk/map/?r=KZ-10,KZ-71');
  await focusMap(page);
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Enter');
  await expect(cardOf(page)).toBeInViewport();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

for (const [look, screen] of [
  [{ colorScheme: 'light' }, PHONE_ONLY],
  [{ colorScheme: 'dark' }, DESK_ONLY],
  [{ colorScheme: 'light', forcedColors: 'active' }, DESK_ONLY],
] as const) {
  test(`axe: a region focused, pinned, a card open, ${JSON.stringify(look)}`, screen, async ({ page, open }) => {
    await page.emulateMedia(look);
    await open('ru/map/?r=KZ-10,KZ-71,KZ-47&without=KZ-75');
    await focusMap(page);
    await page.keyboard.press('ArrowDown');
    await checkAxe(page);
    await page.keyboard.press('Shift+Enter');
    await expect(cardOf(page)).toBeVisible();
    await checkAxe(page, { within: '.region-card' });
  });
}
