import { describe, expect, it } from 'vitest';
import { cellAddress, withRow } from './cellAddress.ts';

const SDG = { url: 'https://a.org/sdg', fileUrl: 'https://a.org/sdg/blob/722/{file}' };
const BULLETIN = { url: 'https://a.org', fileUrl: 'https://a.org/research%20works.xls' };

describe('the address of a cell', () => {
  it.each([
    [
      'a file of a repository',
      SDG,
      'file data/indicator_9-5-1.csv',
      'https://a.org/sdg/blob/722/data/indicator_9-5-1.csv',
    ],
    ['a table of one file', BULLETIN, 'table 36', BULLETIN.fileUrl],
    ['a place without a file', SDG, 'text', SDG.url],
    ['a source without a file', { url: 'https://b.kz', fileUrl: '' }, 'text', 'https://b.kz'],
    ['a document without an address', { url: '', fileUrl: '' }, 'table 1', ''],
    ['no source', undefined, 'table 1', ''],
  ])('%s', (_what, source, locator, expected) => {
    expect(cellAddress(source, locator)).toBe(expected);
  });
});

describe('the row of a cell', () => {
  it.each([
    ['table 36', 'table 36, row Astana'],
    ['table 1, section 5.1', 'table 1, section 5.1, row Astana'],
    ['file data/x.csv', 'file data/x.csv, row Astana'],
    ['figure 1, bar 5 of 20', 'figure 1, bar 5 of 20'],
    ['file x.parquet, row Kazakhstan', 'file x.parquet, row Kazakhstan'],
    ['section 5.1, text', 'section 5.1, text'],
    ['computed', 'computed'],
    ['', ''],
  ])('%s', (locator, expected) => {
    expect(withRow(locator, 'Astana')).toBe(expected);
  });
});
