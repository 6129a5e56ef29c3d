/** A workbook is read back by hands of our own: unzipped, its XML parsed. The library that wrote it has no part in that. */
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { realSite, viewOf } from '../../tests/support/sites.ts';
import { elementsOf, parseXml } from '../../tests/support/xml.ts';
import { LANGUAGES } from '../domain/types.ts';
import { describeMap } from '../map/describeMap.ts';
import type { Site } from '../site/site.ts';
import { dataWorkbook, figuresOf, namedCsv } from './dataWorkbook.ts';
import { sheetName, type Workbook } from './workbook.ts';
import { xlsxOf } from './xlsx.ts';

let site: Site;
beforeAll(() => {
  site = realSite();
});

const PAGE = { title: 'T', about: [], release: '2026-11', url: null, date: '2026-11-30' };

interface ReadCell {
  readonly address: string;
  readonly type: string;
  readonly text: string;
  readonly isFormula: boolean;
}

/** Cells of a sheet, from the file alone. */
async function readSheet(book: Workbook, sheet: number): Promise<readonly ReadCell[]> {
  const files = unzipSync(new Uint8Array(await (await xlsxOf(book)).arrayBuffer()));
  const xml = (name: string) => parseXml(new TextDecoder().decode(files[name]).replace(/^<\?xml[^>]*>\s*/u, ''));
  const strings =
    files['xl/sharedStrings.xml'] === undefined
      ? []
      : elementsOf(xml('xl/sharedStrings.xml'))
          .filter(({ name }) => name === 'si')
          .map(({ text }) => text);
  return elementsOf(xml(`xl/worksheets/sheet${sheet}.xml`))
    .filter(({ name }) => name === 'c')
    .map((cell) => {
      const inner = elementsOf(cell);
      const value = inner.find(({ name }) => name === 'v')?.text ?? '';
      const type = cell.attributes.get('t') ?? 'n';
      return {
        address: cell.attributes.get('r') ?? '',
        type,
        text: type === 's' ? (strings[Number(value)] ?? '') : value,
        isFormula: inner.some(({ name }) => name === 'f'),
      };
    });
}

describe('the workbook of a view', () => {
  test('has the numbers of the data as numbers, and names in the page’s language', async () => {
    for (const language of LANGUAGES) {
      const locale = site.locales[language];
      const view = viewOf(site, {}, language);
      const series = site.dataset.series.get(view.indicator)!;
      const figures = figuresOf(series, view.year);
      const book = dataWorkbook(figures, PAGE, site.dataset, locale)!;
      const cells = await readSheet(book, 3);
      const column = (letter: string) =>
        cells.filter(({ address }) => new RegExp(`^${letter}(?!1$)\\d+$`, 'u').test(address));
      expect(column('E').map(({ type }) => type)).toEqual(figures.map(() => 'n'));
      expect(column('E').map(({ text }) => Number(text))).toEqual(
        figures.map(({ observation }) => (observation.kind === 'value' ? observation.value : NaN)),
      );
      expect(column('C').map(({ text }) => text)).toContain(locale.texts.regions['KZ-63']?.full);
    }
  });

  test.each(LANGUAGES)('%s: beside the stored figure stands the number that the page shows', (language) => {
    for (const { id } of site.dataset.indicators) {
      const series = site.dataset.series.get(id)!;
      const view = viewOf(site, { indicator: id }, language);
      const model = describeMap(site.dataset, view, site.locales[language]);
      if (model.records !== null) continue;
      const rows = dataWorkbook(figuresOf(series, view.year), PAGE, site.dataset, site.locales[language])!.sheets[2]!
        .rows;
      const shown = new Map(rows.map((row) => [row[1], row[6]] as const));
      for (const { region, value, valueWithUnit } of model.rows)
        if (value !== null) expect(shown.get(region), `${id} ${region}`).toBe(valueWithUnit);
    }
  });

  test('a text that begins as a formula does stays a text, and letters of XML are whole', async () => {
    const texts = ['=1+1', '+7', '-5 мың', '@a', 'a < b & "c"', "='x'!A1"];
    const book: Workbook = { sheets: [{ name: 'x', widths: [9], headRows: 0, rows: texts.map((text) => [text, 5]) }] };
    const cells = await readSheet(book, 1);
    expect(cells.some(({ isFormula }) => isFormula)).toBe(false);
    expect(cells.filter(({ type }) => type === 's').map(({ text }) => text)).toEqual(texts);
    expect(cells.filter(({ type }) => type === 'n').map(({ text }) => text)).toEqual(texts.map(() => '5'));
  });

  test('a missing cell is empty and says why', () => {
    const view = viewOf(site, { indicator: 'rd-intensity', year: 2016 }, 'en');
    const figures = figuresOf(site.dataset.series.get(view.indicator)!, view.year);
    const missing = figures.findIndex(({ observation }) => observation.kind === 'missing');
    const row = dataWorkbook(figures, PAGE, site.dataset, site.locales.en)!.sheets[2]!.rows[missing + 1]!;
    expect(row[4]).toBeNull();
    expect(row[6]).toBe('');
    expect(row[7]).toMatch(/\w{4,}/u);
  });

  test('is not made of nothing', () => {
    expect(dataWorkbook([], PAGE, site.dataset, site.locales.en)).toBeNull();
  });

  test('has names of sheets that spreadsheets take', () => {
    expect(sheetName('a[b]:c*d?e/f\\g'.padEnd(50, 'x'))).toHaveLength(31);
    expect(sheetName('a[b]:c*d?e/f\\g')).not.toMatch(/[[\]:*?/\\]/u);
  });
});

test('the CSV with names has the same rows, and nothing that a spreadsheet would run', () => {
  for (const { id } of site.dataset.indicators) {
    const figures = figuresOf(site.dataset.series.get(id)!);
    const [, ...rows] = parse(namedCsv(figures, site.dataset, site.locales.kk));
    expect(rows).toHaveLength(figures.length);
    rows.forEach((row, at) => {
      const { observation } = figures[at]!;
      expect(row[4]).toBe(observation.kind === 'value' ? String(Number(row[4])) : '');
      if (observation.kind === 'value') expect(Number(row[4])).toBe(observation.value);
      row.forEach((cell, column) => column !== 4 && expect(cell).not.toMatch(/^[=+\-@]/u));
    });
  }
});
