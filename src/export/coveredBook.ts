/** What every workbook begins with: a cover that says what it is and whose, and what is on its sheets. */
import type { Locale } from '../i18n/locale.ts';
import { sheetName, type Sheet, type Workbook } from './workbook.ts';

export interface WorkbookPage {
  /** What is in it: 'R&D spending per resident, 2024'. */
  readonly title: string;
  /** Sentences that say what it shows; may be none. */
  readonly about: readonly string[];
  readonly release: string;
  /** Absolute address; null where nobody knows it. */
  readonly url: string | null;
  /** ISO: when the file was made; null in a file of the build. */
  readonly date: string | null;
}

interface Part {
  /** What is on it, for the list of contents. */
  readonly about: string;
  readonly sheet: Sheet;
}

export function coveredBook(page: WorkbookPage, locale: Locale, parts: readonly Part[]): Workbook {
  const { t } = locale;
  const cover = coverSheet(sheetName(t('share.book.cover')), page, locale);
  return {
    sheets: [
      cover,
      {
        name: sheetName(t('share.book.contents')),
        widths: [24, 80],
        headRows: 1,
        rows: [
          [t('share.book.sheet'), t('share.book.what')],
          [cover.name, t('share.book.cover.about')],
          ...parts.map(({ about, sheet }) => [sheet.name, about]),
        ],
      },
      ...parts.map(({ sheet }) => sheet),
    ],
  };
}

/** What only the page in use knows of a workbook that the build made. */
export interface CoverOfVisit {
  /** Instead of the build's own; null: as it is. */
  readonly words: { readonly title: string; readonly about: readonly string[] } | null;
  readonly address: string;
  /** ISO. */
  readonly date: string;
}

/** The same workbook with a cover that says of what view it is, and when it was taken. */
export function withVisit(
  { sheets: [cover, ...sheets] }: Workbook,
  { words, address, date }: CoverOfVisit,
  { t, format }: Pick<Locale, 't' | 'format'>,
): Workbook {
  if (cover === undefined) return { sheets };
  const labels: readonly unknown[] = [t('share.book.address'), t('share.book.date')];
  const end = cover.rows.findIndex((row) => row.length === 0);
  const head = words === null ? cover.rows.slice(0, end) : [[words.title], ...words.about.map((text) => [text])];
  const facts = cover.rows.slice(end).filter(([label]) => !labels.includes(label));
  const visit = [
    [t('share.book.address'), address],
    [t('share.book.date'), format.date(date)],
  ];
  return { sheets: [{ ...cover, rows: [...head, ...facts, ...visit] }, ...sheets] };
}

function coverSheet(name: string, page: WorkbookPage, { t, texts, format }: Locale): Sheet {
  const { site } = texts;
  return {
    name,
    widths: [28, 90],
    headRows: 0,
    rows: [
      [page.title],
      ...page.about.map((text) => [text]),
      [],
      [t('share.book.site'), site.title],
      [t('share.book.publisher'), site.publisher],
      [t('share.book.release'), page.release],
      ...(page.url === null ? [] : [[t('share.book.address'), page.url]]),
      ...(page.date === null ? [] : [[t('share.book.date'), format.date(page.date)]]),
      [t('share.book.licence'), site.dataLicence],
    ],
  };
}
