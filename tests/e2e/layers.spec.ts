/** Records over the map: from the count of a town to the record and its register; lists, filters, keys. */
import type { Page } from '@playwright/test';
import { partnershipFlows } from '../../src/domain/partnershipFlows.ts';
import type { RecordLayer } from '../../src/view/view.ts';
import { realSite } from '../support/sites.ts';
import { checkAxe } from './support/checkAxe.ts';
import { DESK_ONLY, expect, localeOf, test, unfoldFilter, openMore } from './support/explore.ts';

const { t, format } = localeOf('ru');
const registers = () => realSite().registers;
const markAt = (page: Page, key: string) => page.locator(`.record-cluster[data-cluster="${key}"]`);
const card = (page: Page) => page.locator('.record-card');
const shown = (count: number, total: number) =>
  t('records.filter.shown', { count: format.number(count, 0), total: format.number(total, 0) });

async function chooseLayer(
  page: Page,
  layer: RecordLayer,
  press: (target: ReturnType<Page['locator']>) => Promise<void>,
) {
  const menu = (await openMore(page, press)).locator('.layers');
  const count = format.number(registers()[layer].length, 0);
  await press(menu.getByRole('button', { name: t('common.counted', { name: t(`explore.layer.${layer}`), count }) }));
  // On a phone the panel lies over what follows.
  await page.keyboard.press('Escape');
  await expect(page.locator('#more')).toBeHidden();
}

test('organisations of a town: the layer, the count, the list, the card, ROR; and back', async ({
  page,
  open,
  press,
}) => {
  await open('ru/map/');
  await expect(page.locator('.records')).toHaveCount(0);
  await chooseLayer(page, 'organisations', press);
  await expect(page).toHaveURL(/\?layer=organisations$/u);
  const inTown = registers().organisations.filter(({ town }) => town === 'almaty');
  const mark = markAt(page, 'town:almaty');
  await expect(mark).toHaveAccessibleName(/Алматы/u);
  expect(Number(await mark.textContent())).toBeGreaterThanOrEqual(inTown.length);

  await press(mark);
  for (const { id } of inTown) await expect(card(page).locator(`[data-record="${id}"]`)).toBeAttached();
  const one = inTown.find(({ ror, website }) => ror !== null && website !== null);
  if (one === undefined) throw new Error('no organisation with ROR and website');
  await press(card(page).locator(`[data-record="${one.id}"]`));
  await expect(card(page).getByRole('link', { name: `ror.org/${one.ror}` })).toHaveAttribute(
    'href',
    `https://ror.org/${one.ror}`,
  );
  await expect(card(page).locator(`a[href$="ru/organisations/#${one.id}"]`)).toBeVisible();
  await checkAxe(page, { within: '.figure' });
  await press(card(page).getByRole('button', { name: t('common.close') }));
  await expect(card(page)).toHaveCount(0);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);

  await page.goBack();
  await expect(page.locator('.records')).toHaveCount(0);
});

test('a filter leaves what it says, in the list and on the map', async ({ page, open }) => {
  await open('ru/map/?layer=organisations');
  const { organisations, kinds } = registers();
  await expect(page.getByText(shown(organisations.length, organisations.length))).toBeVisible();
  const universities = organisations.filter(({ kind }) => kind === 'university');
  const name = kinds.organisation.find(({ id }) => id === 'university')?.name.ru ?? '';
  const count = format.number(universities.length, 0);
  await page
    .getByRole('combobox', { name: t('records.kind'), exact: true })
    .selectOption({ label: t('common.counted', { name, count }) });
  await expect(page.getByText(shown(universities.length, organisations.length))).toBeVisible();
  // One alone has no number on its mark.
  const counts = await page.locator('.record-cluster').allTextContents();
  const placed = universities.filter(({ town, region }) => town !== null || region !== null);
  expect(counts.reduce((sum, text) => sum + (text === '' ? 1 : Number(text)), 0)).toBe(placed.length);
  // What is shared shows the same; what it does not know it says, and shows the rest.
  await expect(page).toHaveURL(/[?&]layer=organisations&only=kind\.university$/u);
  await page.reload();
  await expect(page.getByText(shown(universities.length, organisations.length))).toBeVisible();
  await open('ru/map/?layer=organisations&only=kind.university,field.99');
  await expect(page.getByText(shown(universities.length, organisations.length))).toBeVisible();
  await expect(page.locator('.filters .notice')).toContainText('field.99');
});

test('a filtered map leads to the same filtered list, and that back to the same map', async ({ page, open, press }) => {
  const { organisations } = registers();
  const wanted = organisations.filter(({ kind, region }) => kind === 'university' && region === 'KZ-75');
  expect(wanted.length).toBeGreaterThan(1);
  await open('ru/map/?layer=organisations&only=region.KZ-75');
  await page.getByRole('combobox', { name: t('records.kind'), exact: true }).selectOption({ value: 'university' });
  const counted = page.getByText(shown(wanted.length, organisations.length));
  await expect(counted).toBeVisible();
  await press(page.locator('.layer a.same-records'));
  await expect(page).toHaveURL(/\/ru\/organisations\/\?only=region\.KZ-75,kind\.university$/u);
  await expect(counted).toBeVisible();
  await expect(page.locator('[data-record]:visible')).toHaveCount(wanted.length);
  // Searched further there, the map is searched too.
  const word = 'национальный';
  await unfoldFilter(page);
  await page.getByRole('searchbox', { name: t('records.filter.words') }).fill(word);
  await expect(page).toHaveURL(/&q=/u);
  const left = await page.locator('[data-record]:visible').count();
  expect(left).toBeLessThan(wanted.length);
  expect(left).toBeGreaterThan(0);
  await press(page.locator('.filters a.same-records'));
  await expect(page).toHaveURL(/layer=organisations&only=region\.KZ-75,kind\.university&q=/u);
  await expect(page.getByText(shown(left, organisations.length))).toBeVisible();
  await expect(page.getByRole('searchbox', { name: t('records.filter.words') })).toHaveValue(word);
});

test('words leave what they find while they are typed, and stand in the address when they are', async ({
  page,
  open,
}) => {
  await open('ru/map/?layer=initiatives');
  const { initiatives } = registers();
  const words = page.getByRole('searchbox', { name: t('records.filter.words') });
  await words.pressSequentially('Алатау');
  await expect(page.getByText(shown(initiatives.length, initiatives.length))).toHaveCount(0);
  await words.press('Enter');
  await expect(page).toHaveURL(/layer=initiatives&q=%D0%90/u);
  await expect(words).toHaveValue('Алатау');
  await page.getByRole('button', { name: t('records.filter.clear') }).click();
  await expect(page.getByText(shown(initiatives.length, initiatives.length))).toBeVisible();
  await expect(page).toHaveURL(/\?layer=initiatives$/u);
});

test('an initiative of two regions stands in both and is counted once; one of the whole country in none', async ({
  page,
  open,
  press,
}) => {
  await open('ru/map/?layer=initiatives');
  const { initiatives } = registers();
  const both = initiatives.find(({ regions, town }) => regions.length > 1 && town !== null);
  const whole = initiatives.find(({ regions }) => regions.length === 0);
  if (both === undefined || whole === undefined) throw new Error('no such initiatives');
  await expect(page.getByText(shown(initiatives.length, initiatives.length))).toBeVisible();
  for (const summary of await page.locator('.layer-places summary').all()) await press(summary);
  const groups = page.locator('.layer-places > li');
  await expect(groups.filter({ has: page.locator(`[data-record="${both.id}"]`) })).toHaveCount(both.regions.length);
  const alone = groups.filter({ has: page.locator(`[data-record="${whole.id}"]`) });
  await expect(alone.locator('summary')).toContainText(t('records.wholeCountry'));

  await press(alone.locator(`[data-record="${whole.id}"]`));
  await expect(card(page)).toContainText(t('records.coordinator'));
  await expect(card(page).locator('.steps [aria-current=step]')).toHaveCount(1);
  // Its place is none of the map's.
  await expect(page.locator('.record-cluster.open')).toHaveCount(0);
});

test('the address carries the layer to tiles and back to the map, where the marks are', async ({
  page,
  open,
  press,
}) => {
  await open('ru/map/?geo=tiles&layer=initiatives');
  await expect(page.getByText(t('layer.mapOnly'))).toBeVisible();
  await expect(page.locator('.records')).toHaveCount(0);
  await press(page.getByRole('button', { name: t('layer.toMap') }));
  await expect(page.locator('.record-cluster').first()).toBeVisible();
  await expect(page).toHaveURL(/ru\/map\/\?layer=initiatives$/u);
});

test('keys: one stop, arrows from mark to mark, Enter opens, Escape leads back', DESK_ONLY, async ({ page, open }) => {
  await open('ru/map/rd-spending/?layer=organisations');
  await expect(page.locator('.record-cluster[tabindex="0"]')).toHaveCount(1);
  await page.locator('.record-cluster[tabindex="0"]').focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-cluster') ?? null);
  const reached = new Set([await focused()]);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'End', 'ArrowUp']) {
    await page.keyboard.press(key);
    reached.add(await focused());
  }
  expect(reached.has(null)).toBe(false);
  expect(reached.size).toBeGreaterThan(3);
  const from = await focused();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  expect(await focused()).toBe(from);
});

test(
  'marks lie over two indicators and over bubbles; a region and a record never show their cards at once',
  DESK_ONLY,
  async ({ page, open }) => {
    for (const address of [
      'ru/map/?mode=bivariate&by=researchers-per-100k&layer=organisations',
      'ru/map/researchers/?layer=organisations',
    ]) {
      await open(address);
      await markAt(page, 'town:astana').click();
      await expect(card(page)).toBeVisible();
      await page.locator('.figure > .map [data-region="KZ-47"]').click({ position: { x: 60, y: 60 } });
      await expect(card(page)).toHaveCount(0);
      await expect(page.locator('.region-card')).toHaveCount(1);
      await markAt(page, 'town:astana').click();
      await expect(page.locator('.region-card:not(.record-card)')).toHaveCount(0);
    }
  },
);

test('partnerships: an arc for each pair of places of the map, a row for each pair', async ({ page, open }) => {
  await open('ru/map/?layer=partnerships');
  const flows = partnershipFlows(registers().partnerships);
  const inside = flows.filter(({ from, to }) => !from.startsWith('country') && !to.startsWith('country'));
  await expect(page.locator('.records .arc')).toHaveCount(inside.length);
  await expect(page.locator('.layer tbody tr')).toHaveCount(flows.length);
  const [first] = flows;
  const record = first?.partnerships[0];
  await expect(page.locator(`.layer a[href$="ru/initiatives/#${record?.initiative}"]`).first()).toBeVisible();
  await checkAxe(page, { within: '.figure' });
});

test('names are read over arcs, with a rim of their region between', async ({ page, open }) => {
  await open('ru/map/?layer=partnerships');
  await expect(page.locator('.records .arc').first()).toBeVisible();
  const { over, under, rims } = await page.evaluate(() => {
    const texts = [...document.querySelectorAll<SVGTextElement>('.figure > .map .map-words g > text')].filter(
      (text) => text.getClientRects().length > 0,
    );
    for (const text of texts) text.style.pointerEvents = 'bounding-box';
    const lines = [...document.querySelectorAll<SVGPathElement>('.arc .line')];
    for (const line of lines) line.style.pointerEvents = 'stroke';
    const found = { over: 0, under: [] as string[], rims: new Set<string>() };
    for (const line of lines) {
      const length = line.getTotalLength();
      const toScreen = line.getScreenCTM();
      for (let at = 0; at < length; at += 2) {
        const { x, y } = line.getPointAtLength(at).matrixTransform(toScreen ?? undefined);
        const crossed = texts.find((text) => {
          const box = text.getBoundingClientRect();
          return x > box.left && x < box.right && y > box.top && y < box.bottom;
        });
        if (crossed === undefined) continue;
        const isOver = document.elementsFromPoint(x, y)[0]?.closest('text') === crossed;
        if (isOver) found.over += 1;
        else found.under.push(crossed.textContent);
        const { fill, stroke } = getComputedStyle(crossed);
        found.rims.add(stroke === 'none' || stroke === fill ? `${crossed.textContent}: none` : 'its own');
      }
    }
    return { ...found, rims: [...found.rims] };
  });
  expect(under).toEqual([]);
  expect(over).toBeGreaterThan(10);
  expect(rims).toEqual(['its own']);
});

test('records that come late move nothing that is in view', async ({ page, open, press }) => {
  await page.addInitScript(() => {
    const moved = { sum: 0 };
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) moved.sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const held: (() => void)[] = [];
  await page.route(/\/registers\.json$/u, async (route) => {
    await new Promise<void>((done) => held.push(done));
    await route.continue();
  });
  await open('ru/map/');
  await openMore(page, press);
  await press(page.getByRole('button', { name: t('explore.layer.organisations'), exact: true }));
  await expect(page.locator('.layer-waiting')).toBeAttached();
  const pressed = await page.evaluate(() => performance.now());
  // From then on the browser no longer takes what moves for an answer to the press.
  await page.waitForFunction((since) => performance.now() > since + 700, pressed);
  for (const go of held) go();
  await expect(page.locator('.record-cluster').first()).toBeAttached();
  await expect(page.locator('.layer-waiting')).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as { moved: { sum: number } }).moved.sum)).toBeLessThanOrEqual(
    0.01,
  );
});
