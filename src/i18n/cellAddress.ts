/** The way from a number to its cell: the address of the file, and the row in it. */
import type { SourceTexts } from './texts.ts';

const FILE = /^file (.+)$/u;
/** A table of all regions has a row for each. */
const HAS_ROWS = /^(?:table|file) /u;

/**
 * Address of the file that a figure stands in, else of its source; '' for what is not on the web.
 * @param locator as filed: `file data/x.csv`, `table 36`
 * @example cellAddress({ url: 'https://a.org', fileUrl: 'https://a.org/{file}' }, 'file data/x.csv') // 'https://a.org/data/x.csv'
 */
export function cellAddress(source: Pick<SourceTexts, 'url' | 'fileUrl'> | undefined, locator: string): string {
  if (source === undefined) return '';
  const { url, fileUrl } = source;
  if (!fileUrl.includes('{file}')) return fileUrl === '' ? url : fileUrl;
  const file = locator.split(', ').flatMap((part) => FILE.exec(part)?.[1] ?? [])[0];
  return file === undefined ? url : fileUrl.replace('{file}', file.split('/').map(encodeURIComponent).join('/'));
}

/**
 * The place in the source with the row that the figure stands in: tables list the regions by name.
 * @param place name of the region or of the country
 * @returns as it was where it names a row, a bar or a cell already, and where there is no table
 */
export function withRow(locator: string, place: string): string {
  const parts = locator.split(', ');
  const isNamed = parts.some((part) => /^(?:row|bar|cell|text)\b/u.test(part));
  return isNamed || place === '' || !parts.some((part) => HAS_ROWS.test(part)) ? locator : `${locator}, row ${place}`;
}
