/** The share panel: link, picture, sentences, citation, figures and code of exactly the view that is shown. */
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { elementsOf, parseXml } from '../support/xml.ts';
import { DESK_ONLY, expect, localeOf, modelAt, test } from './support/explore.ts';

const panelOf = (page: Page) => page.locator('dialog.share-panel');
const partOf = (page: Page, part: string) => panelOf(page).locator(`section[aria-labelledby="share-${part}"]`);

async function openPanel(page: Page, press: (target: Locator) => Promise<void>): Promise<void> {
  await press(page.locator('.map-details button[aria-haspopup=dialog]'));
  await expect(panelOf(page)).toBeVisible();
}

async function downloaded(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}

/** Bytes 16–23 of a PNG are its width and height. */
function sizeOfPng(bytes: Buffer): readonly number[] {
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('one press copies the link of exactly this view, and the panel says so', async ({
  page,
  open,
  press,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open('kk/map/?r=KZ-10&geo=tiles');
  const { t } = localeOf('kk');
  await openPanel(page, press);
  const link = partOf(page, 'link');
  await press(link.getByRole('button', { name: `${t('share.copy')}: ${t('share.link')}` }));
  await expect(link.getByText(t('share.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
});

test('where the clipboard is denied the text stands selected', async ({ page, open, press }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('denied')) },
    });
  });
  await open('ru/map/');
  const { t } = localeOf('ru');
  await openPanel(page, press);
  const cite = partOf(page, 'cite');
  await press(cite.getByRole('button', { name: `${t('share.copy')}: BibTeX` }));
  await expect(cite.getByText(t('share.selected'))).toBeVisible();
  const field = cite.getByRole('textbox', { name: 'BibTeX' });
  await expect(field).toBeFocused();
  const selected = await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
  expect(selected).toBe((await field.inputValue()).length);
  expect(await field.inputValue()).toContain(page.url());
});

test('the picture is a PNG of its size that is not blank, and an SVG of the same view', async ({
  page,
  open,
  press,
}) => {
  await open('kk/map/rd-spending-per-100k/2024/?geo=tiles&r=KZ-63');
  const { t } = localeOf('kk');
  await openPanel(page, press);
  const part = partOf(page, 'picture');
  await expect(part.locator('img')).toHaveAttribute('src', /^data:image\/svg\+xml/u);
  const took: number[] = [];
  for (const [key, size] of [
    ['wide', [1200, 630]],
    ['square', [1080, 1080]],
  ] as const) {
    await part.getByRole('combobox').selectOption(key);
    const before = Date.now();
    const png = await downloaded(page, () => press(part.getByRole('button', { name: t('share.picture.png') })));
    took.push(Date.now() - before);
    expect(png.suggestedFilename()).toBe(
      `kz-rd-spending-per-100k-2024-tiles${key === 'square' ? '-1080x1080' : ''}-kk.png`,
    );
    const bytes = readFileSync(await png.path());
    expect(sizeOfPng(bytes)).toEqual(size);
    // A blank one is a few KB.
    expect(bytes.length).toBeGreaterThan(40_000);
  }
  // The machine may have been busy with one of the two.
  expect(Math.min(...took)).toBeLessThan(2000);
  const svg = await downloaded(page, () => press(part.getByRole('button', { name: t('share.picture.svg') })));
  const root = parseXml(readFileSync(await svg.path(), 'utf8'));
  const texts = elementsOf(root).map(({ text }) => text);
  const model = modelAt('kk/map/rd-spending-per-100k/2024/?geo=tiles&r=KZ-63');
  for (const { key } of model.territories)
    expect(elementsOf(root).some(({ attributes }) => attributes.get('data-region') === key)).toBe(true);
  expect(texts).toContain(model.headline);
  expect(texts.join('\n')).toContain(t('picture.source', { source: '' }).trim());
});

test('the picture of a zoomed map shows what is in view', DESK_ONLY, async ({ page, open, press }) => {
  await open('ru/map/?at=1900,1100,3');
  const { t } = localeOf('ru');
  await openPanel(page, press);
  const part = partOf(page, 'picture');
  await expect(part.getByText(t('share.picture.about'))).toBeVisible();
  const svg = await downloaded(page, () => press(part.getByRole('button', { name: t('share.picture.svg') })));
  const elements = elementsOf(parseXml(readFileSync(await svg.path(), 'utf8')));
  const shown = elements.flatMap(({ attributes }) => attributes.get('data-region') ?? []);
  expect(shown).toContain('KZ-75');
  expect(shown).not.toContain('KZ-47');
});

test('where the canvas is blocked the SVG is offered', DESK_ONLY, async ({ page, open, press }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await open('en/map/');
  const { t } = localeOf('en');
  await openPanel(page, press);
  await press(partOf(page, 'picture').getByRole('button', { name: t('share.picture.png') }));
  await expect(partOf(page, 'picture').getByText(t('share.picture.blocked'))).toBeVisible();
});

test('the workbook has the page’s own numbers and a name that says what it is', async ({ page, open, press }) => {
  await open('ru/map/rd-spending-per-100k/2024/');
  const { t, texts } = localeOf('ru');
  await openPanel(page, press);
  const part = partOf(page, 'data');
  const file = await downloaded(page, () => press(part.getByRole('button', { name: t('share.data.view') })));
  expect(file.suggestedFilename()).toBe('kz-rd-spending-per-100k-2024-ru.xlsx');
  const files = unzipSync(new Uint8Array(readFileSync(await file.path())));
  const xml = (name: string) => parseXml(new TextDecoder().decode(files[name]).replace(/^<\?xml[^>]*>\s*/u, ''));
  const numbers = elementsOf(xml('xl/worksheets/sheet3.xml'))
    .filter(
      ({ name, attributes }) =>
        name === 'c' && /^E\d+$/u.test(attributes.get('r') ?? '') && attributes.get('t') !== 's',
    )
    .map(({ text }) => Number(text));
  const values = modelAt('ru/map/rd-spending-per-100k/2024/').rows.map(({ value }) => value);
  expect(numbers).toEqual(expect.arrayContaining(values));
  const strings = elementsOf(xml('xl/sharedStrings.xml')).map(({ text }) => text);
  expect(strings).toContain(texts.regions['KZ-63']?.full);
  const all = await downloaded(page, () => press(part.getByRole('button', { name: t('share.data.indicator') })));
  expect(all.suggestedFilename()).toMatch(/^kz-rd-spending-per-100k-\d{4}-2024-ru\.xlsx$/u);
  const csv = await downloaded(page, () => press(part.getByRole('button', { name: t('share.data.csv') })));
  expect(csv.suggestedFilename()).toBe('kz-rd-spending-per-100k-2024-ru.csv');
  expect(readFileSync(await csv.path(), 'utf8')).toContain('Восточно-Казахстанская область');
});

test('a region’s card leads to sentences of that region, in each language', async ({ page, open, press }) => {
  await open('kk/map/#KZ-63');
  const { t } = localeOf('kk');
  await press(page.locator('.region-card').getByRole('button', { name: t('common.share') }));
  await expect(panelOf(page)).toBeVisible();
  const part = partOf(page, 'sentences');
  for (const language of ['kk', 'ru', 'en'] as const) {
    await press(part.getByRole('button', { name: t(`common.language.${language}`) }));
    const { texts } = localeOf(language);
    const { full = '', locative = '' } = texts.regions['KZ-63'] ?? {};
    const first = part.getByRole('textbox').first();
    await expect(first).toHaveValue(new RegExp(language === 'en' ? full : locative, 'u'));
    await expect(part.getByRole('textbox')).toHaveCount(3);
    await expect(partOf(page, 'cite').getByRole('textbox').first()).toHaveValue(/KZ-63/u);
  }
  await expect(partOf(page, 'embed').getByRole('textbox').first()).toHaveValue(
    /kk\/embed\/map\/rd-spending-per-100k\/#KZ-63"/u,
  );
});

test('the preview shows the embedded map at the widths of articles', DESK_ONLY, async ({ page, open, press }) => {
  await open('en/map/');
  const { t } = localeOf('en');
  await openPanel(page, press);
  const part = partOf(page, 'embed');
  await press(part.getByText(t('share.embed.preview')));
  await press(part.getByRole('button', { name: '320' }));
  await expect(part.locator('iframe')).toHaveAttribute('width', '320');
  await expect(part.frameLocator('iframe').locator('.map path[data-region]').first()).toBeAttached();
});

test('a region’s page has the same panel, with all of its figures', async ({ page, open, press }) => {
  await open('en/region/KZ-63/');
  const { t } = localeOf('en');
  await press(page.getByRole('button', { name: t('common.share') }).filter({ visible: true }));
  await expect(panelOf(page)).toBeVisible();
  await expect(partOf(page, 'sentences').getByRole('textbox').first()).toHaveValue(/East Kazakhstan Region/u);
  const book = await downloaded(page, () =>
    press(partOf(page, 'data').getByRole('button', { name: t('share.data.region') })),
  );
  expect(book.suggestedFilename()).toMatch(/^kz-63-\d{4}-\d{2}-en\.xlsx$/u);
  const png = await downloaded(page, () =>
    press(partOf(page, 'picture').getByRole('button', { name: t('share.picture.png') })),
  );
  expect(sizeOfPng(readFileSync(await png.path()))).toEqual([1200, 630]);
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
});

test('the card on the front page shares its region, and stays when the panel closes', async ({ page, open, press }) => {
  await open('ru/#KZ-63');
  const { t } = localeOf('ru');
  const card = page.locator('li[id="KZ-63"] .home-card');
  await expect(card).toBeVisible();
  await press(card.getByRole('button', { name: t('home.card.share') }));
  await expect(partOf(page, 'link').getByRole('textbox')).toHaveValue(/\/ru\/region\/KZ-63\/$/u);
  await expect(partOf(page, 'embed').getByRole('textbox').first()).toHaveValue(/\/ru\/embed\/region\/KZ-63\/"/u);
  const book = await downloaded(page, () =>
    press(partOf(page, 'data').getByRole('button', { name: t('share.data.region') })),
  );
  expect(book.suggestedFilename()).toMatch(/^kz-63-\d{4}-\d{2}-ru\.xlsx$/u);
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
  await expect(card).toBeVisible();
});

test('a register gives the records that its filter shows, as a workbook and as CSV', async ({ page, open, press }) => {
  await open('ru/needs/?only=region.kz-47');
  const { t } = localeOf('ru');
  const shown = page.locator('[data-record]:not([hidden])').filter({ visible: true });
  await expect(page.locator('form.filters')).toBeVisible();
  const count = await shown.count();
  expect(count).toBeGreaterThan(0);
  await press(page.getByRole('button', { name: t('common.share') }).filter({ visible: true }));
  await expect(panelOf(page)).toBeVisible();
  const part = partOf(page, 'data');
  const csv = await downloaded(page, () => press(part.getByRole('button', { name: t('share.data.csv') })));
  expect(csv.suggestedFilename()).toMatch(/^kz-needs-\d{4}-\d{2}-ru-only-region-kz-47\.csv$/u);
  const rows = parse(readFileSync(await csv.path(), 'utf8'), { bom: true }) as readonly (readonly string[])[];
  expect(rows.length - 1).toBe(count);
  for (const row of rows.slice(1)) expect(row.join(' ')).toContain('Мангистауская');
  const book = await downloaded(page, () => press(part.getByRole('button', { name: t('share.data.records') })));
  const sheet = unzipSync(new Uint8Array(readFileSync(await book.path())))['xl/worksheets/sheet3.xml'];
  const xml = parseXml(new TextDecoder().decode(sheet).replace(/^<\?xml[^>]*>\s*/u, ''));
  expect(elementsOf(xml).filter(({ name }) => name === 'row')).toHaveLength(count + 1);
  await expect(partOf(page, 'link').getByRole('textbox')).toHaveValue(page.url());
});

test('sentences and picture of a register are of the records that its filter shows', async ({ page, open, press }) => {
  await open('ru/initiatives/?only=region.kz-47');
  const { t } = localeOf('ru');
  const shown = page.locator('[data-record]:not([hidden])').filter({ visible: true });
  await expect(page.locator('form.filters')).toBeVisible();
  const count = await shown.count();
  expect(count).toBeGreaterThan(1);
  await press(page.getByRole('button', { name: t('common.share') }).filter({ visible: true }));
  const sentences = partOf(page, 'sentences');
  for (const language of ['ru', 'kk', 'en'] as const) {
    await press(sentences.getByRole('button', { name: t(`common.language.${language}`) }));
    const { texts } = localeOf(language);
    const first = sentences.getByRole('textbox').first();
    await expect(first).toHaveValue(new RegExp(texts.regions['KZ-47']?.short ?? 'KZ-47', 'u'));
    await expect(first).toHaveValue(new RegExp(`(?<!\\d)${count}(?!\\d)`, 'u'));
  }
  const picture = partOf(page, 'picture');
  const svg = await downloaded(page, () => press(picture.getByRole('button', { name: t('share.picture.svg') })));
  expect(svg.suggestedFilename()).toMatch(/^kz-initiatives-\d{4}-\d{2}-ru-only-region-kz-47\.svg$/u);
  const elements = elementsOf(parseXml(readFileSync(await svg.path(), 'utf8')));
  const names = await shown.locator('h4').allTextContents();
  const said = elements.map(({ text }) => text).join(' ');
  for (const name of names) expect(said).toContain(name.split(' ')[0]);
  for (const [key, size] of [
    ['wide', [1200, 630]],
    ['square', [1080, 1080]],
  ] as const) {
    await picture.getByRole('combobox').selectOption(key);
    const png = await downloaded(page, () => press(picture.getByRole('button', { name: t('share.picture.png') })));
    const bytes = readFileSync(await png.path());
    expect(sizeOfPng(bytes)).toEqual(size);
    expect(bytes.length).toBeGreaterThan(30_000);
  }
});

test('a filter that leaves nothing gives the reason, not an empty file', DESK_ONLY, async ({ page, open, press }) => {
  await open('kk/needs/?q=zzzzzz');
  const { t } = localeOf('kk');
  await expect(page.locator('.filter-found')).toContainText(t('records.filter.nothing'));
  await press(page.getByRole('button', { name: t('common.share') }).filter({ visible: true }));
  const part = partOf(page, 'data');
  await press(part.getByRole('button', { name: t('share.data.records') }));
  await expect(part.getByRole('status')).toContainText(t('records.filter.nothing'));
});

for (const path of ['kk/gaps/', 'ru/organisations/', 'en/targets/', 'ru/strengths/', 'kk/structure/'])
  test(`${path} has a picture of both sizes`, DESK_ONLY, async ({ page, open, press }) => {
    await open(path);
    const { t } = localeOf(path.slice(0, 2) as 'kk');
    await press(page.getByRole('button', { name: t('common.share') }).filter({ visible: true }));
    const part = partOf(page, 'picture');
    for (const key of ['wide', 'square']) {
      await part.getByRole('combobox').selectOption(key);
      await expect(part.locator(`img.${key}`)).toHaveAttribute('src', /^data:image\/svg\+xml/u);
      const png = await downloaded(page, () => press(part.getByRole('button', { name: t('share.picture.png') })));
      expect(png.suggestedFilename()).toMatch(/^kz-[a-z]+-\d{4}-\d{2}-(kk|ru|en)(-1080x1080)?\.png$/u);
    }
  });

test('what is asked and who could do it can be taken away as well', async ({ page, open, press }) => {
  await open('kk/gaps/');
  const { t } = localeOf('kk');
  await press(page.getByRole('button', { name: t('common.share') }).filter({ visible: true }));
  await expect(partOf(page, 'sentences').getByRole('textbox').first()).not.toBeEmpty();
  const book = await downloaded(page, () =>
    press(partOf(page, 'data').getByRole('button', { name: t('share.data.table') })),
  );
  expect(book.suggestedFilename()).toMatch(/^kz-gaps-\d{4}-\d{2}-kk\.xlsx$/u);
});

test('beside the frame that updates stands one that stays as this release has it', async ({ page, open, press }) => {
  await open('en/map/');
  const { t } = localeOf('en');
  await openPanel(page, press);
  const codes = partOf(page, 'embed').getByRole('textbox');
  await expect(codes).toHaveCount(2);
  await expect(codes.nth(0)).toHaveValue(/src="[^"]*\/en\/embed\/map\/rd-spending-per-100k\/"/u);
  await expect(codes.nth(1)).toHaveValue(/src="[^"]*\/v\/\d{4}-\d{2}\/en\/embed\/map\/rd-spending-per-100k\/"/u);
  await expect(partOf(page, 'embed').getByText(t('share.embed.frozen.about'))).toBeVisible();
  const address = /src="([^"]*)"/u.exec(await codes.nth(1).inputValue())?.[1] ?? '';
  expect((await page.request.get(address)).status()).toBe(200);
});
