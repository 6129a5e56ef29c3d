/** Wrong addresses: the page shows what it can and says, in its language, what is wrong. */
import type { Page } from '@playwright/test';
import { expect, expectShown, localeOf, test } from './support/explore.ts';

const notice = (page: Page) => page.getByRole('status').filter({ has: page.locator('.notice') });

// What is said of each fault, in each language: tests/unit/pages/problems.test.ts.
test('what an address gets wrong is said, the rest is shown, and the message can be closed', async ({
  page,
  open,
  press,
}) => {
  const { t } = localeOf('ru');
  await open('ru/map/?r=KZ-71,XX-99&k=999');
  await expectShown(page, 'ru/map/?r=KZ-71');
  await expect(notice(page)).toContainText(t('problem.unknown-region', { at: 'r', got: 'XX-99' }));
  await expect(notice(page)).toContainText(t('problem.bad-class-count', { at: 'k', got: '999' }));
  await press(notice(page).getByRole('button', { name: t('common.close') }));
  await expect(notice(page)).toBeHidden();
  await expectShown(page, 'ru/map/?r=KZ-71');
});

test('a query of 100 KB ends with the map and one message', async ({ page, open }) => {
  // Longer than servers take in an address: it reaches the page as a link inside the site would.
  await open('kk/map/');
  await page.evaluate(
    (query) => {
      history.pushState(null, '', `?${query}`);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    `r=${'KZ-10,'.repeat(17_000)}&k=3`,
  );
  await expectShown(page, 'kk/map/?k=3');
  await expect(notice(page).getByRole('listitem')).toHaveCount(1);
});

test('an indicator without that year shows the nearest, and says so', async ({ page, open }) => {
  const { t } = localeOf('ru');
  await open('ru/map/rd-intensity/');
  await page.evaluate(() => {
    history.pushState(null, '', '../rd-spending/2010/');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expectShown(page, 'ru/map/rd-spending/2020/');
  await expect(notice(page)).toContainText(t('problem.no-such-year', { got: '2010', year: '2020' }));
});

for (const [what, refuse] of [
  [
    'refused',
    () =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('denied')) },
      }),
  ],
  ['not there, as on plain http,', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
] as const)
  test(`a clipboard that is ${what} changes nothing: the address is shown`, async ({ page, open, press, site }) => {
    const { t } = localeOf('kk');
    await page.addInitScript(refuse);
    await open('kk/map/?r=KZ-71');
    await press(page.getByRole('button', { name: t('common.copyLink') }));
    await expect(page.getByText(t('common.copyFailed'))).toBeVisible();
    await expect(page.getByRole('textbox', { name: t('common.link') })).toHaveValue(site.url('kk/map/?r=KZ-71'));
    await expect(page).toHaveURL(site.url('kk/map/?r=KZ-71'));
  });
