/**
 * How one cites a view: as APA has it, as BibTeX, and as one line in the manner of the language. Address and
 * day of access are known only to who reads, so they stand as `{url}` and `{date}` until `completed`.
 */
import type { FootWords } from './PictureFrame.tsx';

export interface CitedPage {
  /** What it shows: 'R&D spending, 2024'. */
  readonly title: string;
  /** Release of the data; begins with its year. */
  readonly release: string;
  /** Unique among our pages, for BibTeX. */
  readonly key: string;
}

export interface Citations {
  readonly apa: string;
  readonly bibtex: string;
  readonly line: string;
}

const URL_PLACE = '{url}';
const DATE_PLACE = '{date}';

export function citationsOf({ title, release, key }: CitedPage, { t, texts }: FootWords): Citations {
  const { publisher, title: site } = texts.site;
  const year = release.slice(0, 4);
  const args = { title, release, year, publisher, site, url: URL_PLACE, date: DATE_PLACE };
  return {
    apa: t('share.cite.apa', args),
    line: t('share.cite.line', args),
    bibtex: [
      `@misc{${key.replaceAll(/[^a-z0-9]+/giu, '_')},`,
      `  author = {{${tex(publisher)}}},`,
      `  title = {${tex(`${title}. ${site}`)}},`,
      `  year = {${year}},`,
      `  note = {${tex(t('common.release', { release }))}},`,
      `  url = {${URL_PLACE}},`,
      `  urldate = {${DATE_PLACE}}`,
      '}',
    ].join('\n'),
  };
}

/**
 * @param url  absolute address of the view
 * @param date as the form writes it: in words, or ISO for BibTeX
 */
export function completed(citation: string, url: string, date: string): string {
  return citation.replaceAll(URL_PLACE, url).replaceAll(DATE_PLACE, date);
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What TeX would read as its own. */
function tex(text: string): string {
  return text.replaceAll(/[\\~^]|[&%$#_{}]/gu, (sign) => TEX[sign] ?? `\\${sign}`);
}
