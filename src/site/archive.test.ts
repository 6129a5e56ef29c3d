import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { realSite } from '../../tests/support/sites.ts';
import { publishData } from '../data/publish/publish.ts';
import { LANGUAGES } from '../domain/types.ts';
import { allWorkbookFile, ARCHIVE_FILE } from '../pages/data/archiveFiles.ts';
import { writeArchives } from './archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'archives-'));
let names: readonly string[];
beforeAll(async () => {
  const site = realSite();
  names = publishData(site, folder);
  await writeArchives(site, folder, names, 'https://x.kz/');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('the ZIP has every published file as it is, and a README in three languages', () => {
  const files = unzipSync(readFileSync(join(folder, ARCHIVE_FILE)));
  expect(Object.keys(files).toSorted()).toEqual([...names, 'README.txt'].toSorted());
  for (const name of names) expect(Buffer.from(files[name]!).equals(readFileSync(join(folder, name)))).toBe(true);
  const readme = strFromU8(files['README.txt']!);
  for (const language of LANGUAGES) expect(readme).toContain(realSite().locales[language].texts.site.title);
  expect(readme).toContain('https://x.kz/');
});

test('the workbook of all data has a row for each figure, in each language', () => {
  const { dataset } = realSite();
  const count = [...dataset.series.values()].reduce(
    (sum, { observations, national }) => sum + observations.size + national.size,
    0,
  );
  for (const language of LANGUAGES) {
    const files = unzipSync(readFileSync(join(folder, allWorkbookFile(language))));
    const rows = strFromU8(files['xl/worksheets/sheet3.xml']!).match(/<row /gu) ?? [];
    expect(rows.length).toBe(count + 1);
  }
});

test('the same data give the same bytes', async () => {
  const before = readFileSync(join(folder, ARCHIVE_FILE));
  const book = readFileSync(join(folder, allWorkbookFile('kk')));
  await writeArchives(realSite(), folder, names, 'https://x.kz/');
  expect(readFileSync(join(folder, ARCHIVE_FILE)).equals(before)).toBe(true);
  expect(readFileSync(join(folder, allWorkbookFile('kk'))).equals(book)).toBe(true);
}, 60_000);
