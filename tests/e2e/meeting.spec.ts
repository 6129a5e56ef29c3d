/**
 * A council's meeting: composed, shown, decided, taken home and picked up again; and the one file of it, from a stick.
 * What its slides say is src/pages/present/present.test.tsx, what files hold src/meeting/.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Language } from '../../src/domain/types.ts';
import { wordsIn } from '../support/documents.tsx';
import { checkAxe } from './support/checkAxe.ts';
import {
  DESK_ONLY,
  expect,
  expectNothingSideways,
  expectReady,
  LANGUAGES,
  localeOf,
  onOneScreen,
  test,
} from './support/explore.ts';
import { sheetCount } from './support/paper.ts';

const present = (language: Language) => `${language}/present/`;
const finding = (page: Page) => page.locator('.room .slide-finding');

/** What a press hands to the downloads. */
async function downloaded(page: Page, way: string): Promise<{ readonly name: string; readonly path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-take-way="${way}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

/** The words of a .docx. */
function wordsOfDocx(path: string): string {
  const files = unzipSync(new Uint8Array(readFileSync(path)));
  const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  return wordsIn(text.replaceAll(/<[^>]+>/gu, ' ').replaceAll('&amp;', '&'));
}

async function decide(page: Page, language: Language, text: string): Promise<void> {
  const { t } = localeOf(language);
  await page.keyboard.press('d');
  const form = page.locator('.room-decide');
  await form.getByRole('button', { name: t('present.decision.add') }).click();
  await form.getByLabel(t('present.decision'), { exact: true }).fill(text);
  await form.getByLabel(t('present.who'), { exact: true }).fill('Council');
  await form.getByRole('combobox', { name: t('present.record'), exact: true }).selectOption('new');
  await form.getByRole('combobox', { name: t('present.record.type'), exact: true }).selectOption('laboratory');
  await page.keyboard.press('Escape');
  await expect(page.locator('.room')).toHaveCount(0);
}

for (const language of LANGUAGES) {
  const { t } = localeOf(language);

  test(`${language}: composed, shown by keys, decided, taken home`, onOneScreen(language), async ({ page, open }) => {
    await open(present(language));
    await checkAxe(page);
    await expectNothingSideways(page, language);
    await page.locator('[data-take="budgets"]').click();
    await expect(page.locator('.step')).toHaveCount(3);
    await page.getByLabel(t('present.add.address')).fill('https://example.org/en/region/KZ-10/');
    await page.getByRole('button', { name: t('present.add'), exact: true }).click();
    await expect(page.locator('.step')).toHaveCount(4);
    const last = await page.locator('.step').nth(3).locator('.step-head a').textContent();
    await page.getByRole('button', { name: t('present.up', { at: '4' }) }).press('Enter');
    await expect(page.locator('.step').nth(2).locator('.step-head a')).toHaveText(last ?? '');
    await page.getByLabel(t('present.date')).fill('2026-11-20');
    await page.getByLabel(t('present.notes')).first().fill('Say it slowly');
    await checkAxe(page);
    await expectNothingSideways(page, language);

    await page.locator('[data-show]').click();
    const first = await finding(page).textContent();
    await page.keyboard.press('PageDown');
    await expect(finding(page)).not.toHaveText(first ?? '');
    await page.keyboard.press('PageUp');
    await expect(finding(page)).toHaveText(first ?? '');
    await page.keyboard.press('b');
    await expect(page.locator('.black')).toBeVisible();
    await page.keyboard.press('b');
    await page.keyboard.press('1');
    await expect(page.locator('.spotlit .map-land .spot')).toHaveCount(1);
    await checkAxe(page, { within: '.room' });
    await decide(page, language, 'Build a laboratory <b>');

    const docx = await downloaded(page, 'docx');
    expect(docx.name).toMatch(/\.docx$/u);
    const words = wordsOfDocx(docx.path);
    for (const text of [first ?? '', t('present.minutes'), 'Build a laboratory &lt;b&gt;', 'Council'])
      expect(words).toContain(wordsIn(text));
    const html = await downloaded(page, 'html');
    expect(readFileSync(html.path, 'utf8')).toContain('Build a laboratory &lt;b&gt;');
    const rows = unzipSync(new Uint8Array(readFileSync((await downloaded(page, 'rows')).path)));
    expect(Object.keys(rows).toSorted()).toEqual([
      'README.txt',
      'events.csv',
      'initiatives.csv',
      'register-sources.csv',
    ]);

    // Kept in the browser, and in a file that an earlier release might have written.
    const { path } = await downloaded(page, 'file');
    const old = readFileSync(path, 'utf8').replaceAll(/"release": "[^"]*"/gu, '"release": "2025-11"');
    await page.reload();
    await expectReady(page);
    await expect(page.locator('.own li')).toHaveCount(1);
    const picked = { name: 'old.json', mimeType: 'application/json', buffer: Buffer.from(old) };
    await page.locator('input[type="file"]').setInputFiles(picked);
    await expect(page.getByRole('alert').first()).toContainText('2025-11');
    await expect(page.locator('.before')).toContainText('Build a laboratory <b>');
    await page.locator('[data-show]').click();
    await expect(page.locator('.room .slide')).toContainText('Build a laboratory <b>');
  });
}

test('a page is added from its foot', async ({ page, open, site }) => {
  const { t } = localeOf('kk');
  await open('kk/needs/?only=field.2');
  await page.getByRole('link', { name: t('common.addToMeeting') }).click();
  await expectReady(page);
  await expect(page).toHaveURL(site.url('kk/present/'));
  await expect(page.locator('.step-head a')).toHaveAttribute('href', '../../kk/needs/?only=field.2');
});

test('files that are no meeting are named, and nothing is lost', DESK_ONLY, async ({ page, open }) => {
  const { t } = localeOf('en');
  await open(present('en'));
  const put = (text: string) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  for (const [text, fault] of [
    ['{}', 'present.fault.not-a-meeting'],
    ['{"format":"science-map-meeting","version":1,', 'present.fault.cut'],
    ['x'.repeat(2_000_001), 'present.fault.too-big'],
  ] as const) {
    await put(text);
    await expect(page.getByRole('alert').first()).toHaveText(t(fault));
  }
  const meeting = { id: 'abcd', title: '<img src=x>', steps: [{ address: 'map/gone/' }, { address: 'needs/' }] };
  await put(JSON.stringify({ format: 'science-map-meeting', version: 1, site: 'KZ', meeting }));
  await expect(page.locator('#composer')).toHaveText('<img src=x>');
  await expect(page.locator('.step-head').first()).toContainText(t('present.gone.indicator-gone', { got: 'gone' }));
  await expect(page.locator('.step')).toHaveCount(2);
});

test(
  'two windows keep both versions, and a browser that keeps nothing offers a file',
  DESK_ONLY,
  async ({ page, open, context }) => {
    const { t } = localeOf('en');
    await open(present('en'));
    await page.locator('[data-take="asked"]').click();
    const other = await context.newPage();
    await other.goto(page.url());
    await expectReady(other);
    await other.locator('.own li button').click();
    await other.getByLabel(t('present.name')).fill('Other');
    await expect(page.getByText(t('present.trouble.other-window'))).toBeVisible();
    await page.getByLabel(t('present.name')).fill('Mine');
    await expect(page.getByText(t('present.trouble.conflict'))).toBeVisible();
    await other.reload();
    await expectReady(other);
    await expect(other.locator('.own li button')).toHaveText(['Mine', 'Other']);
    await other.close();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new Error('full');
      };
    });
    await page.getByLabel(t('present.name')).fill('Nowhere');
    await expect(page.getByText(t('present.trouble.failed'))).toBeVisible();
    await expect(page.locator('#composer')).toHaveText('Nowhere');
  },
);

test('steps are dragged, and the speaker’s window leads the room', DESK_ONLY, async ({ page, open }) => {
  await page.setViewportSize({ width: 1440, height: 2000 });
  await open(present('en'));
  await page.locator('[data-take="money"]').click();
  const first = await page.locator('.step-head a').first().textContent();
  await page.locator('.step-handle').first().dragTo(page.locator('.step').nth(2));
  await expect(page.locator('.step-head a').nth(2)).toHaveText(first ?? '');
  await page.locator('[data-show]').click();
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(speaker.locator('.speaker')).toContainText(localeOf('en').t('present.speaker.next'));
  const shown = await finding(page).textContent();
  await speaker.keyboard.press('PageDown');
  await expect(finding(page)).not.toHaveText(shown ?? '');
});

test('minutes and the decision sheet are printed alone', DESK_ONLY, async ({ page, open }) => {
  const { t } = localeOf('ru');
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await open(present('ru'));
  await page.locator('[data-take="silent"]').click();
  await page.locator('.take summary').click();
  for (const region of ['KZ-10', 'KZ-63', 'KZ-75', 'KZ-71', 'KZ-39', 'KZ-62'])
    await page.locator(`.take input[value="${region}"]`).check();
  await page.getByRole('button', { name: t('present.sheet.print') }).click();
  expect(sheetCount(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.locator('[data-take-way="print"]').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.minutes')).toBeVisible();
  await expect(page.locator('.composer')).toBeHidden();
});

test('one file shows it all without network, storage or the site', DESK_ONLY, async ({ page, open, browser }, info) => {
  const { t } = localeOf('kk');
  await open(present('kk'));
  await page.locator('[data-take="silent"]').click();
  const { path } = await downloaded(page, 'one');
  const html = readFileSync(path);
  expect(html.length).toBeLessThan(1_500_000);
  const file = info.outputPath('meeting.html');
  writeFileSync(file, html);
  const context = await browser.newContext({ offline: true, viewport: { width: 1920, height: 1080 } });
  const stick = await context.newPage();
  const asked: string[] = [];
  stick.on('request', (request) => asked.push(request.url()));
  stick.on('console', (message) => asked.push(message.text()));
  await stick.goto(pathToFileURL(file).href);
  await stick.locator('[data-show]').click();
  await stick.keyboard.press('PageDown');
  await expect(stick.locator('.room .slide-map [data-region]')).toHaveCount(20);
  // Nothing on the slide is under 24 px.
  const small = await stick.evaluate(() =>
    [...document.querySelectorAll('.room .slide *')]
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''),
      )
      .map((element) => {
        const size = parseFloat(getComputedStyle(element).fontSize);
        const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
        return [element.textContent, size * (matrix?.a ?? 1)] as const;
      })
      .filter(([text, size]) => size < 23.5 && !/^\d$/u.test(text)),
  );
  expect(small).toEqual([]);
  // A browser that blocks the speaker's window: the notes stand on the same screen.
  await stick.evaluate(() => {
    window.open = () => null;
  });
  await stick.keyboard.press('s');
  await expect(stick.locator('.room-notes')).toContainText(t('present.speaker.blocked'));
  await stick.keyboard.press('s');
  await decide(stick, 'kk', 'Есеп сұрау');
  await expect(stick.getByText(t('present.file.unsaved'))).toBeVisible();
  const [saved] = await Promise.all([
    stick.waitForEvent('download'),
    stick.getByRole('button', { name: t('present.take.file') }).click(),
  ]);
  expect(readFileSync(await saved.path(), 'utf8')).toContain('Есеп сұрау');
  expect(asked).toEqual([pathToFileURL(file).href]);
  await context.close();
});
