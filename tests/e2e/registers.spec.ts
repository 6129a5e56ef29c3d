/**
 * The registers as people use them: questions in three actions, filters, addresses of records, with and
 * without scripts. What stands on them is tests/unit/pages/registers.test.ts.
 */
import type { Locator, Page } from '@playwright/test';
import { realSite } from '../support/sites.ts';
import {
  DESK_ONLY,
  expect,
  LANGUAGES,
  localeOf,
  onOneScreen,
  openSections,
  PHONE_ONLY,
  test,
  unfoldFilter,
} from './support/explore.ts';

const { registers } = realSite();
const MANGYSTAU = 'KZ-47';

/** Its records; those of a long group are folded until one comes by its address. */
const section = (page: Page, region: string) =>
  page.locator('[data-group]').filter({ has: page.locator(`[id="${region}"]`) });

/** How many initiatives have an event in a year. Teaching branches stand apart, and are not counted. */
function movedIn(year: string): number {
  const counted = new Set(registers.initiatives.map(({ id }) => id));
  const moved = registers.events.filter(
    ({ date, initiative }) => date?.startsWith(year) === true && counted.has(initiative),
  );
  return new Set(moved.map(({ initiative }) => initiative)).size;
}

for (const language of LANGUAGES) {
  const { t, texts } = localeOf(language);

  test.describe(`${language}: questions in three actions`, onOneScreen(language), () => {
    for (const scripts of [true, false]) {
      test(`what does Mangystau ask for, scripts ${scripts ? 'on' : 'off'}`, async ({ browser, site, viewport }) => {
        const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: viewport ?? null });
        site.watch(context);
        const page = await context.newPage();
        await page.goto(site.url(`${language}/map/`));
        await (await openSections(page, language)).getByRole('link', { name: t('common.nav.demand') }).click();
        await page
          .getByRole('navigation', { name: t('explore.related') })
          .getByRole('link', { name: t('explore.related.needs') })
          .click();
        await page
          .getByRole('navigation', { name: t('register.regions') })
          .getByRole('link', { name: texts.regions[MANGYSTAU]?.short ?? '', exact: true })
          .click();
        await expect(page).toHaveURL(site.url(`${language}/needs/#${MANGYSTAU}`));
        const asked = registers.needs.filter(({ regions }) => regions.some((region) => region === MANGYSTAU));
        expect(asked.length).toBeGreaterThan(0);
        for (const { name } of asked)
          await expect(section(page, MANGYSTAU)).toContainText(name.words[language] ?? name.words.en ?? '');
        await expect(page.locator('form.filters')).toBeVisible({ visible: scripts });
        // Each is a line that opens to its card, without scripts too.
        const [first] = asked;
        const record = page.locator('[data-record]').filter({ has: page.locator(`[id="${first?.id ?? ''}"]`) });
        await expect(record.locator('.facts')).toBeHidden();
        await record.locator('summary').click();
        await expect(record.locator('.facts')).toBeVisible();
        await context.close();
      });
    }

    test('which initiatives moved this year', async ({ page, site, press }) => {
      await page.goto(site.url(`${language}/map/`));
      await press((await openSections(page, language)).getByRole('link', { name: t('common.nav.progress') }));
      await press(page.getByRole('link', { name: t('explore.related.initiatives') }));
      await expect(page.locator('.moved > li:visible')).toHaveCount(movedIn('2026'));
      // The year before stands beside it, folded.
      await press(page.locator('.moved-in:not([open]) > summary'));
      await expect(page.locator('.moved-in').nth(1).locator('.moved > li:visible')).toHaveCount(movedIn('2025'));
    });
  });

  test(
    `${language}: by keyboard, what Mangystau asks for and what moved this year`,
    DESK_ONLY,
    async ({ page, site }) => {
      const press = async (link: Locator) => {
        await link.focus();
        await page.keyboard.press('Enter');
      };
      const toList = async (topic: 'demand' | 'progress', list: 'needs' | 'initiatives') => {
        await page.goto(site.url(`${language}/map/`));
        await press((await openSections(page, language)).getByRole('link', { name: t(`common.nav.${topic}`) }));
        await press(page.getByRole('link', { name: t(`explore.related.${list}`) }));
      };
      await toList('demand', 'needs');
      const regions = page.getByRole('navigation', { name: t('register.regions') });
      await press(regions.getByRole('link', { name: texts.regions[MANGYSTAU]?.short ?? '', exact: true }));
      await expect(section(page, MANGYSTAU).locator('[data-record]').first()).toBeInViewport();
      await toList('progress', 'initiatives');
      await expect(page.locator('.moved > li').first()).toBeVisible();
    },
  );
}

test('who works on agriculture in West Kazakhstan: filters, their words, their address', async ({ page, site }) => {
  await page.goto(site.url('ru/organisations/'));
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await unfoldFilter(page);
  await page.locator('select[name=region]').selectOption('KZ-27');
  await page.locator('select[name=field]').selectOption('4.1');
  const wanted = registers.organisations.filter(
    ({ region, fields }) => region === 'KZ-27' && fields.some((field) => (field as string) === '4.1'),
  );
  await expect(page.locator('[data-record]:visible')).toHaveCount(wanted.length);
  await expect(page).toHaveURL(site.url('ru/organisations/?only=region.KZ-27,field.4.1'));
  await page.reload();
  await expect(page.locator('[data-record]:visible')).toHaveCount(wanted.length);
  // A record's own address shows it, whatever is filtered.
  await page.evaluate(() => {
    location.hash = 'national-nuclear-center';
  });
  await expect(page.locator('#national-nuclear-center')).toBeVisible();
  await expect(page.locator('[data-record]:not([hidden])')).toHaveCount(registers.organisations.length);
});

test(
  'words that a link has no room for are searched whole, and the page says that the link lacks some',
  DESK_ONLY,
  async ({ page, site }) => {
    const { t } = localeOf('kk');
    await page.goto(site.url('kk/needs/'));
    await expect(page.locator('html[data-ready]')).toBeAttached();
    const words = 'қазақ ғылымының өңірлік инфрақұрылымы мен зертханалары';
    await page.locator('.filters input[type=search]').fill(words);
    await expect(page.locator('.filters .notice')).toHaveText(t('problem.words-cut'));
    expect(page.url().length - site.url('').length).toBeLessThanOrEqual(200);
    await expect(page.locator('.filters input[type=search]')).toHaveValue(words);
    await page.locator('.filters input[type=search]').fill('қазақ');
    await expect(page.locator('.filters .notice')).toBeHidden();
  },
);

test('an address with a value that nobody knows says so and shows all', DESK_ONLY, async ({ page, site }) => {
  await page.goto(site.url('en/needs/?region=KZ-99'));
  await expect(page.locator('.filters .notice')).toContainText('KZ-99');
  await expect(page.locator('[data-record]:not([hidden])')).toHaveCount(registers.needs.length);
});

test(
  'older addresses of lists show what they did, and lead on by the addresses of today',
  DESK_ONLY,
  async ({ page, site }) => {
    await page.goto(site.url('en/initiatives/?kind=naukograd&stage=announced&theme=dark'));
    const wanted = registers.initiatives.filter(({ type, stage }) => type === 'naukograd' && stage === 'announced');
    expect(wanted.length).toBeGreaterThan(0);
    await expect(page.locator('[data-record]:visible')).toHaveCount(wanted.length);
    const query = '?theme=dark&only=type.naukograd,stage.announced';
    await expect(page.locator('.languages a').first()).toHaveAttribute(
      'href',
      new RegExp(`${query.replace('?', '\\?')}$`, 'u'),
    );
    await expect(page.locator('.filters a.same-records')).toHaveAttribute(
      'href',
      /only=type\.naukograd,stage\.announced$/u,
    );
  },
);

for (const language of LANGUAGES) {
  test(`${language}: addresses that cannot be read break nothing and are said`, DESK_ONLY, async ({ page, site }) => {
    const { t } = localeOf(language);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const search of [`stage=${'w'.repeat(60)}`, `only=stage.${'w'.repeat(200)}`, `q=${'w'.repeat(400)}`]) {
      // `site` fails the test for any error of the page.
      await page.goto(site.url(`${language}/initiatives/?${search}#%E0%A4%A`));
      await expect(page.locator('html[data-ready]')).toBeAttached();
      const notice = page.locator('.filters .notice');
      await expect(notice).toContainText(search.startsWith('q') ? t('problem.too-long') : 'www…');
      await expect(page.locator('[data-record]:not([hidden])')).toHaveCount(registers.initiatives.length);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, search).toBeLessThanOrEqual(320);
    }
  });
}

test('the calculator splits a cost by the rule, and asks back what it cannot read', async ({ page, site }) => {
  const { t } = localeOf('en');
  await page.goto(site.url('en/targets/'));
  const cost = page.locator('input[name=cost]');
  const answer = page.locator('#calculated');
  await cost.fill('100');
  // Section 6.4: at least a half for grant funding.
  await expect(answer).toContainText('50.0');
  await page.locator('select[name=kind]').selectOption('programme-targeted');
  await expect(answer).toContainText('95.0');
  // A twentieth of a million, not a tenth: the rule is not rounded up to what is printed.
  await cost.fill('1');
  await expect(answer).toContainText('0.05');
  await expect(answer).toContainText('0.95');
  // Against a small local budget a share of thousands of per cent is told in times.
  await cost.fill('10000');
  await page.locator('select[name=region]').selectOption('KZ-43');
  await expect(answer).toContainText('times what the local budget spent');
  await expect(answer).not.toContainText('%');
  await cost.fill('1,000');
  await expect(answer).toHaveText(t('targets.calc.ambiguous'));
  await expect(cost).toHaveValue('1,000');
  await expect(cost).toHaveAttribute('aria-invalid', 'true');
  await cost.fill('ten');
  await expect(answer).toHaveText(t('targets.calc.notNumber'));
});

for (const language of LANGUAGES) {
  test(`${language}: closed, each register is at most 6,000 px long on a phone`, PHONE_ONLY, async ({ page, site }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const register of ['needs', 'initiatives', 'organisations']) {
      await page.goto(site.url(`${language}/${register}/`));
      await expect(page.locator('html[data-ready]')).toBeAttached();
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height, register).toBeLessThanOrEqual(6000);
    }
  });
}

for (const scripts of [true, false]) {
  test(`the address of a record opens it, scripts ${scripts ? 'on' : 'off'}`, async ({ browser, site, viewport }) => {
    const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: viewport ?? null });
    site.watch(context);
    const page = await context.newPage();
    // The second stands in a group that is folded itself.
    for (const [register, id] of [
      ['initiatives', 'naukograd-kurchatov'],
      ['organisations', 'nazarbayev-university'],
    ] as const) {
      await page.goto(site.url(`ru/${register}/#${id}`));
      await expect(page.locator(`[id="${id}"] .facts`)).toBeInViewport();
      const others = page.locator('[data-record] details[open]');
      await expect(others).toHaveCount(1);
    }
    await context.close();
  });
}

test('a line opens and closes by keys', DESK_ONLY, async ({ page, site }) => {
  await page.goto(site.url('kk/needs/'));
  const record = page.locator('[data-record]:visible').first();
  await record.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(record.locator('.facts')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(record.locator('.facts')).toBeHidden();
});

test('on a phone questions are folded under a line that says how many are set', PHONE_ONLY, async ({ page, site }) => {
  const { t } = localeOf('kk');
  await page.goto(site.url('kk/initiatives/?only=news.silent,stage.in-work'));
  const fold = page.locator('.filter-fold > summary');
  await expect(fold).toHaveText(t('records.filter.set', { count: '2' }));
  await expect(page.locator('select[name=news]')).toBeHidden();
  await fold.click();
  await expect(page.locator('select[name=news]')).toHaveValue('silent');
  await page.locator('.filters [type=reset]').click();
  await expect(fold).toHaveText(t('records.filter.none'));
});

test('where a filter leaves nothing, the list says what is known of the region and field', async ({ page, site }) => {
  await page.goto(site.url('en/organisations/?only=region.KZ-39,field.4'));
  await expect(page.locator('[data-record]:visible')).toHaveCount(0);
  const known = page.locator('[data-none-of]:visible');
  await expect(known).toHaveCount(1);
  await expect(known).toContainText(/Kostanay.*6\.6\stimes the country’s/u);
  // The way on asks the other register the same.
  await known.getByRole('link', { name: /records of what is asked/u }).click();
  await expect(page).toHaveURL(/needs\/\?only=region\.KZ-39,field\.4$/u);
  await expect(page.locator('[data-record]:visible')).not.toHaveCount(0);
  await expect(page.locator('[data-none-of]:visible')).toHaveCount(0);
});

test('initiatives by their last news: in the address, beside a filter, and back', async ({ page, site }) => {
  await page.goto(site.url('en/initiatives/?only=stage.in-work'));
  await expect(page.locator('html[data-ready]')).toBeAttached();
  const count = await page.locator('[data-record]:visible').count();
  await page.locator('[data-order] select').selectOption('silent');
  await expect(page).toHaveURL(site.url('en/initiatives/?only=stage.in-work&order=silent'));
  const days = () =>
    page
      .locator('[data-record]:visible')
      .evaluateAll((records) => records.map((record) => record.getAttribute('data-news') ?? ''));
  const shown = await days();
  expect(shown).toHaveLength(count);
  const dated = shown.filter((day) => day !== '');
  expect(dated).toEqual(dated.toSorted());
  expect(shown.slice(dated.length).every((day) => day === '')).toBe(true);
  await page.reload();
  await expect.poll(days).toEqual(shown);
  await page.locator('[data-order] select').selectOption('');
  await expect(page).toHaveURL(site.url('en/initiatives/?only=stage.in-work'));
  await expect(page.locator('[data-group] [data-record]:visible')).toHaveCount(count);
});

test('a filter opens what is folded for its number', async ({ page, site }) => {
  await page.goto(site.url('ru/organisations/?only=region.KZ-75'));
  const wanted = registers.organisations.filter(({ region }) => region === 'KZ-75');
  expect(wanted.length).toBeGreaterThan(12);
  await expect(page.locator('[data-record]:visible')).toHaveCount(wanted.length);
});
