/** The registers as people use them: questions in three actions, filters, addresses of records, with and without scripts. */
import type { Locator, Page } from '@playwright/test';
import { realSite } from '../support/sites.ts';
import type { MessageKey } from '../../src/i18n/messageKeys.ts';
import { checkAxe } from './support/checkAxe.ts';
import { DESK_ONLY, expect, LANGUAGES, localeOf, longestOnPhone, test } from './support/explore.ts';

const { registers } = realSite();
const PAGES = ['registers', 'organisations', 'needs', 'initiatives', 'targets', 'strengths'] as const;
const MANGYSTAU = 'KZ-47';

/** A4 on its side within the margins of registers.css, in px of 1/96 inch. */
const PAPER_PX = { width: 1046, height: 718 } as const;

const section = (page: Page, region: string) => page.locator(`section[aria-labelledby="${region}"]`);

for (const language of LANGUAGES) {
  const { t, texts } = localeOf(language);

  test.describe(`${language}: questions in three actions`, longestOnPhone(language), () => {
    for (const scripts of [true, false]) {
      test(`what does Mangystau ask for, scripts ${scripts ? 'on' : 'off'}`, async ({ browser, site, viewport }) => {
        const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: viewport ?? null });
        site.watch(context);
        const page = await context.newPage();
        await page.goto(site.url(`${language}/`));
        const sections = page.getByRole('navigation', { name: t('common.nav'), exact: true });
        await sections.getByRole('link', { name: t('common.nav.registers') }).click();
        await page
          .locator('.cards')
          .getByRole('link', { name: t('needs.title') })
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
        await context.close();
      });
    }

    test('which initiatives moved this year', async ({ page, site, press }) => {
      await page.goto(site.url(`${language}/`));
      const sections = page.getByRole('navigation', { name: t('common.nav'), exact: true });
      await press(sections.getByRole('link', { name: t('common.nav.registers') }));
      await press(page.locator('.cards').getByRole('link', { name: t('initiatives.title') }));
      const moved = registers.events.filter(({ date }) => date?.startsWith('2026') === true);
      await expect(page.locator('.moved > li')).toHaveCount(new Set(moved.map(({ initiative }) => initiative)).size);
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
      const toCard = async (title: MessageKey) => {
        await page.goto(site.url(`${language}/`));
        const sections = page.getByRole('navigation', { name: t('common.nav'), exact: true });
        await press(sections.getByRole('link', { name: t('common.nav.registers') }));
        await press(page.locator('.cards').getByRole('link', { name: t(title) }));
      };
      await toCard('needs.title');
      const regions = page.getByRole('navigation', { name: t('register.regions') });
      await press(regions.getByRole('link', { name: texts.regions[MANGYSTAU]?.short ?? '', exact: true }));
      await expect(section(page, MANGYSTAU).getByRole('heading').first()).toBeInViewport();
      await toCard('initiatives.title');
      await expect(page.locator('.moved > li').first()).toBeVisible();
    },
  );

  test(`${language}: each record has its own address, once`, DESK_ONLY, async ({ page, site }) => {
    for (const [name, records] of [
      ['organisations', registers.organisations],
      ['needs', registers.needs],
      ['initiatives', registers.initiatives],
      ['targets', registers.targets],
    ] as const) {
      await page.goto(site.url(`${language}/${name}/`));
      const ids = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(new Set(ids).size, name).toBe(ids.length);
      expect(ids, name).toEqual(expect.arrayContaining(records.map(({ id }) => id as string)));
    }
    const cards = await page
      .goto(site.url(`${language}/initiatives/`))
      .then(() => page.locator('.board ul > li').count());
    expect(cards).toBe(registers.initiatives.length);
  });

  test(`${language}: 320 px wide, nothing scrolls sideways`, DESK_ONLY, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const name of PAGES) {
      await page.goto(site.url(`${language}/${name}/`));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, name).toBeLessThanOrEqual(320);
    }
  });
}

for (const language of LANGUAGES) {
  test(`${language}: printed, no table is cut off and all records are there`, DESK_ONLY, async ({ page, site }) => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(PAPER_PX);
    for (const name of [...PAGES, 'gaps'] as const) {
      await page.goto(site.url(`${language}/${name}/`));
      await expect(page.locator('.filters, .site-header, .report').filter({ visible: true }), name).toHaveCount(0);
      const beyond = await page
        .locator('.table-box table, main svg')
        .evaluateAll((all) => all.map((one) => Math.ceil(one.getBoundingClientRect().right)));
      expect(Math.max(0, ...beyond), name).toBeLessThanOrEqual(PAPER_PX.width);
      const hidden = await page.locator('[data-record]').filter({ visible: false }).count();
      expect(hidden, name).toBe(0);
    }
  });
}

test('who works on agriculture in West Kazakhstan: filters, their words, their address', async ({ page, site }) => {
  await page.goto(site.url('ru/organisations/'));
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await page.locator('select[name=region]').selectOption('KZ-27');
  await page.locator('select[name=field]').selectOption('4.1');
  const wanted = registers.organisations.filter(
    ({ region, fields }) => region === 'KZ-27' && fields.some((field) => (field as string) === '4.1'),
  );
  await expect(page.locator('[data-record]:visible')).toHaveCount(wanted.length);
  await expect(page).toHaveURL(site.url('ru/organisations/?region=KZ-27&field=4.1'));
  await page.reload();
  await expect(page.locator('[data-record]:visible')).toHaveCount(wanted.length);
  // A record's own address shows it, whatever is filtered.
  await page.evaluate(() => {
    location.hash = 'national-nuclear-center';
  });
  await expect(page.locator('#national-nuclear-center')).toBeVisible();
  await expect(page.locator('[data-record]:visible')).toHaveCount(registers.organisations.length);
});

test('an address with a value that nobody knows says so and shows all', DESK_ONLY, async ({ page, site }) => {
  await page.goto(site.url('en/needs/?region=KZ-99'));
  await expect(page.locator('.filter-found')).toContainText('KZ-99');
  await expect(page.locator('[data-record]:visible')).toHaveCount(registers.needs.length);
});

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
  await cost.fill('1,000');
  await expect(answer).toHaveText(t('targets.calc.ambiguous'));
  await expect(cost).toHaveValue('1,000');
  await expect(cost).toHaveAttribute('aria-invalid', 'true');
  await cost.fill('ten');
  await expect(answer).toHaveText(t('targets.calc.notNumber'));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`ru, ${colorScheme}: accessible, as far as a program sees it`, async ({ page, site }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    for (const name of PAGES) {
      await page.goto(site.url(`ru/${name}/`));
      await checkAxe(page);
    }
  });
}
