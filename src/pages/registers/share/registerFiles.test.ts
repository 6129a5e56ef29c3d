/** What the share panel of a register's page offers is what the page shows. */
import { describe, expect, test } from 'vitest';
import { fileAt, pageAt, wordsIn, wordsOf } from '../../../../tests/support/documents.tsx';
import { realSite } from '../../../../tests/support/sites.ts';
import { LANGUAGES } from '../../../domain/types.ts';
import { DATA_SHEET, onlyRecords, type Workbook } from '../../../export/workbook.ts';
import { documentsOf } from '../../documents.ts';
import { REGISTRY } from '../../registry.ts';
import { SHARED_FILE, WORKBOOK_FILE, type SharedFileContents } from '../../share/sharedFile.ts';

const site = realSite();
const { registers } = site;
const sharedAt = (path: string) => JSON.parse(fileAt(path, SHARED_FILE)) as SharedFileContents;
const bookAt = (path: string) => JSON.parse(fileAt(path, WORKBOOK_FILE)) as Workbook;
const rowsOf = (book: Workbook) => book.sheets[DATA_SHEET]?.rows.slice(1) ?? [];

const ALL = { needs: registers.needs, initiatives: registers.initiatives, organisations: registers.organisations };

describe.each(Object.entries(ALL))('%s', (page, records) => {
  test.each(LANGUAGES)('%s: the workbook has every record, with what its card says', (language) => {
    const path = `${language}/${page}/`;
    const rows = rowsOf(bookAt(path));
    expect(rows.map(([id]) => id).toSorted()).toEqual(records.map(({ id }) => id).toSorted());
    const shown = wordsOf(pageAt(path).body);
    for (const [, name] of rows) expect(shown).toContain(wordsIn(String(name)));
  });

  test('a filter leaves its own records in the file', () => {
    const book = bookAt(`ru/${page}/`);
    const kept: readonly string[] = records.slice(0, 3).map(({ id }) => id);
    const filtered = onlyRecords(book, (id) => kept.includes(id));
    expect(
      rowsOf(filtered)
        .map(([id]) => id)
        .toSorted(),
    ).toEqual(kept.toSorted());
    // The cover and the names of the columns stay.
    expect(filtered.sheets[0]).toEqual(book.sheets[0]);
    expect(filtered.sheets[DATA_SHEET]?.rows[0]).toEqual(book.sheets[DATA_SHEET]?.rows[0]);
  });
});

describe.each(documentsOf(REGISTRY, site).filter(({ page }) => page.script?.module === 'pages/registers/client.ts'))(
  '$path',
  ({ path }) => {
    test('its sentences have no number that the page does not show', () => {
      const shown = new Set(wordsOf(pageAt(path).body).match(/\d+(?:[.,]\d+)?/gu));
      const { words, language } = sharedAt(path);
      // What follows is counted: registerPicture.test.ts holds it to the registers.
      const sentences = words[language].sentences.slice(0, 1);
      expect(sentences).toHaveLength(1);
      for (const sentence of sentences)
        for (const [number] of sentence.replace(/\([^()]*\)\.$/u, '').matchAll(/\d+(?:[.,]\d+)?/gu))
          expect(shown.has(number), `${number} of ${sentence}`).toBe(true);
    });
  },
);

test('the table of what is asked has a row for each pair that was asked about', () => {
  const rows = rowsOf(bookAt('en/gaps/'));
  const stated = new Set(registers.kinds.need.filter(({ isStated }) => isStated).map(({ id }) => id));
  const pairs = new Set(
    registers.needs
      .filter(({ kind }) => stated.has(kind))
      .flatMap(({ regions, fields }) =>
        regions.flatMap((region) => fields.map((field) => `${region} ${field.split('.')[0]}`)),
      ),
  );
  expect(rows.length).toBe(pairs.size);
});
