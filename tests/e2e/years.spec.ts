/** Years: playing them, seeing all of them at once, and knowing before choosing what a year is worth. */
import {
  chooserOf,
  DESK_ONLY,
  expect,
  expectReady,
  expectShown,
  localeOf,
  modelAt,
  openYears,
  test,
} from './support/explore.ts';

/** A year that the page came to show, with the breaks of its legend. */
interface Step {
  readonly year: string;
  readonly ticks: readonly string[];
}

test('playing goes through the years with the same classes, and ends at the last', async ({ page, site, press }) => {
  const { t } = localeOf('kk');
  await page.clock.install();
  await page.goto(site.url('kk/map/?pool=year'));
  await expectReady(page);
  await page.evaluate(() => {
    const steps: Step[] = [];
    const shownYear = () => document.querySelector('.years [aria-current]')?.firstChild?.textContent ?? '';
    let last = shownYear();
    Object.assign(window, { seen: steps });
    new MutationObserver(() => {
      const year = shownYear();
      const ticks = [...document.querySelectorAll('.legend .tick, .legend .end')].map((tick) => tick.textContent);
      if (year !== last) steps.push({ year, ticks });
      last = year;
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await openYears(page, 'kk');
  await press(page.getByRole('button', { name: t('explore.year.play') }));
  const seen = () => page.evaluate(() => (window as unknown as { seen: Step[] }).seen);
  await expect
    .poll(
      async () => {
        await page.clock.runFor(500);
        return (await seen()).map(({ year }) => year);
      },
      // Five years are to be drawn: a busy machine is slow, not wrong.
      { timeout: 30_000 },
    )
    .toEqual(['2020', '2021', '2022', '2023', '2024']);
  // From the last year it began at the first; classes of single years became those of all.
  const { legend } = modelAt('kk/map/');
  const breaks = legend.kind === 'choropleth' ? legend.ticks.map(({ text }) => text) : [];
  expect((await seen()).map(({ ticks }) => ticks)).toEqual(Array(5).fill(breaks));
  await expectShown(page, 'kk/map/');
  await expect(page.getByRole('button', { name: t('explore.year.play') })).toBeVisible();
});

test('a pause, or another choice, ends playing', async ({ page, site, press }) => {
  const { t } = localeOf('kk');
  await page.clock.install();
  await page.goto(site.url('kk/map/rd-spending-per-100k/2021/'));
  await expectReady(page);
  const play = page.getByRole('button', { name: t('explore.year.play') });
  const pause = page.getByRole('button', { name: t('explore.year.pause') });
  await openYears(page, 'kk');
  await press(play);
  await press(pause);
  await expect(play).toBeVisible();
  await page.clock.runFor(10_000);
  await expectShown(page, 'kk/map/rd-spending-per-100k/2021/');

  await press(play);
  await press(page.getByRole('navigation', { name: t('explore.year') }).getByRole('link', { name: '2023' }));
  await expectShown(page, 'kk/map/rd-spending-per-100k/2023/');
  await expect(play).toBeVisible();
  await page.clock.runFor(10_000);
  await expectShown(page, 'kk/map/rd-spending-per-100k/2023/');
});

test('all years at once: one small map each, with what stands against comparing them', async ({
  page,
  open,
  press,
}) => {
  const { t } = localeOf('ru');
  await open('ru/map/rd-intensity/');
  await press(page.locator('summary').filter({ hasText: t('explore.years.all') }));
  const maps = page.locator('.all-years li');
  await expect(maps).toHaveCount(15);
  await expect(maps.filter({ hasText: t('explore.year.mark.old') })).toHaveCount(12);
  for (const year of [2010, 2019, 2024]) {
    const { territories } = modelAt(`ru/map/rd-intensity/${year}/`);
    await expect(maps.filter({ hasText: String(year) }).locator('path[data-region]')).toHaveCount(territories.length);
  }
  await press(maps.filter({ hasText: '2013' }).getByRole('link'));
  await expectShown(page, 'ru/map/rd-intensity/2013/');
  await expect(maps.locator('[aria-current=page]')).toContainText('2013');
});

test('the axis says it in signs and in words', async ({ page, open }) => {
  const { t } = localeOf('en');
  await open('en/map/rd-intensity/');
  const years = await openYears(page, 'en');
  await expect(years.getByRole('link', { name: /^2015 .*former boundaries/u })).toBeVisible();
  await expect(years.getByRole('link', { name: /^2024 .*break in series.*computed/u })).toBeVisible();
  await expect(years.getByRole('link', { name: '2023', exact: true })).toBeVisible();
  for (const mark of ['break', 'old', 'computed'] as const)
    await expect(years).toContainText(t(`explore.year.mark.${mark}`));
});

test('small maps stay in their places on a phone, and what is missing is hatched, not blank', async ({
  page,
  open,
  press,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open('ru/map/rd-intensity/');
  await press(page.locator('summary').filter({ hasText: localeOf('ru').t('explore.years.all') }));
  const cells = page.locator('.all-years a');
  await expect(cells).toHaveCount(15);
  const beyond = await cells.evaluateAll((links) =>
    links.map((link) => {
      const [cell, map] = [link, link.querySelector('.map')].map((element) => element?.getBoundingClientRect());
      return cell === undefined || map === undefined ? NaN : Math.max(cell.left - map.left, map.right - cell.right);
    }),
  );
  expect(Math.max(...beyond)).toBeLessThanOrEqual(0);
  // The lines keep the width that their pattern gives them: more than half a px where a unit is 0.06.
  const line = page.locator('#year-2010-hatch-O .hatch-line');
  const width = await line.getAttribute('stroke-width');
  await expect(line).toHaveCSS('stroke-width', `${Math.round(Number(width) * 1e4) / 1e4}px`);
});

test(
  'who comes from an indicator of one year finds all years of the next',
  DESK_ONLY,
  async ({ page, open, press }) => {
    await open('en/map/innovation-activity/');
    await expect(page.locator('.all-years')).toHaveCount(0);
    const { button, list } = chooserOf(page, 'en');
    await press(button);
    await press(list.locator('a[href*="/map/researchers/"]'));
    await press(page.locator('.all-years > summary'));
    await expect(page.locator('.all-years li').first()).toBeVisible();
  },
);
