/**
 * Where is much asked and little there: from the first page in at most three actions, in every way of
 * using it. What the page says in each language is tests/unit/pages/gaps.test.ts.
 */
import type { Locator, Page } from '@playwright/test';
import { gapEntries } from '../../src/pages/gaps/gapEntries.ts';
import { fieldMatrix } from '../../src/pages/gaps/matrix.ts';
import type { Language } from '../../src/domain/types.ts';
import type { MessageKey } from '../../src/i18n/messageKeys.ts';
import { realSite } from '../support/sites.ts';
import { DESK_ONLY, expect, LANGUAGES, localeOf, onOneScreen, test } from './support/explore.ts';

const { dataset, registers } = realSite();
/** Kostanay, and agriculture: nobody there is known to work on it, but money is spent. */
const [KOSTANAY, AGRICULTURE] = ['KZ-39', '4'];

/** The answer: the region with the widest gap, and why. */
function answerOf(language: Language) {
  const [first] = gapEntries(dataset, dataset.gapAxes!, localeOf(language));
  if (first === undefined) throw new Error('no gaps');
  return first;
}

async function expectAnswer(page: Page, language: Language): Promise<void> {
  const { name, sentence, region } = answerOf(language);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  const first = page.locator('.gap-list li').first();
  await expect(first).toHaveAttribute('id', region);
  await expect(first).toContainText(sentence);
}

function byKeys(page: Page) {
  return async (target: Locator): Promise<void> => {
    await target.focus();
    await page.keyboard.press('Enter');
  };
}

/** Two actions: the topic, then the way on. */
async function ask(page: Page, language: Language, press: (target: Locator) => Promise<void>): Promise<void> {
  const { t } = localeOf(language);
  await press(page.locator('.topics').getByRole('link', { name: t('explore.topic.demand') }));
  await press(page.getByRole('link', { name: t('explore.related.gaps') }));
}

/** Three actions: the same two, then the table of fields and regions. */
async function askForAgriculture(page: Page, press: (target: Locator) => Promise<void>): Promise<void> {
  const { t } = localeOf('ru');
  await ask(page, 'ru', press);
  const contents = page.getByRole('navigation', { name: t('data.contents') });
  await press(contents.getByRole('link', { name: t('gaps.matrix'), exact: true }));
  await expect(page.getByRole('heading', { name: t('gaps.matrix'), exact: true })).toBeInViewport();
  const { columns, rows } = fieldMatrix(dataset, registers);
  const at = columns.findIndex(({ field }) => (field.id as string) === AGRICULTURE);
  const found = rows.find(({ region }) => region === KOSTANAY)?.cells[at];
  if (found === undefined) throw new Error('no such field or region');
  const cell = page.locator(`[data-matrix="${KOSTANAY}"] td`).nth(at);
  const said = (words: MessageKey, records: readonly unknown[]) => t(words, { count: String(records.length) });
  await expect(cell).toContainText(said('gaps.matrix.needs', found.needs));
  expect(found.organisations).toEqual([]);
  await expect(cell).not.toContainText(t('gaps.matrix.organisations', { count: '' }).trim());
  await expect(cell.locator('.spending')).toHaveAttribute(
    'href',
    new RegExp(`/map/${columns[at]?.spending?.indicator}/`),
  );
}

test('who works on agriculture in Kostanay: by mouse or finger', async ({ page, open, press }) => {
  await open('ru/');
  await askForAgriculture(page, press);
});

test('who works on agriculture in Kostanay: by keyboard', DESK_ONLY, async ({ page, open }) => {
  await open('ru/');
  await askForAgriculture(page, byKeys(page));
});

for (const language of LANGUAGES) {
  test(
    `${language}: by mouse or finger in two actions, and on to the records`,
    onOneScreen(language),
    async ({ page, open, press, site }) => {
      await open(`${language}/`);
      await ask(page, language, press);
      await expect(page).toHaveURL(site.url(`${language}/gaps/`));
      await expectAnswer(page, language);
      const { region } = answerOf(language);
      const records = page
        .locator(`[id="${region}"]`)
        .getByRole('link', { name: localeOf(language).t('gaps.related.needs') });
      await expect(records).toHaveAttribute('href', new RegExp(`${language}/needs/#${region}$`, 'u'));
    },
  );
}

test('by keyboard', DESK_ONLY, async ({ page, open }) => {
  await open('en/');
  await ask(page, 'en', byKeys(page));
  await expectAnswer(page, 'en');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('who works on agriculture in Kostanay', async ({ page, site }) => {
    await page.goto(site.url('ru/'));
    await askForAgriculture(page, (target) => target.click());
  });

  test('the same two links', DESK_ONLY, async ({ page, site }) => {
    await page.goto(site.url('kk/'));
    await ask(page, 'kk', (target) => target.click());
    await expect(page).toHaveURL(site.url('kk/gaps/'));
    await expectAnswer(page, 'kk');
  });
});
