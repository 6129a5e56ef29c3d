/** Opens the share panel on a page that is whole without scripts: what it offers is in a file beside the page. */
import { PICTURE_PX, SQUARE_PX } from '../../export/PictureFrame.tsx';
import { cellsCsv } from '../../export/cellsCsv.ts';
import { fileName } from '../../export/fileName.ts';
import { withVisit, type CoverOfVisit } from '../../export/coveredBook.ts';
import { DATA_SHEET, onlyRecords, type Workbook } from '../../export/workbook.ts';
import { latinKey } from '../../i18n/latinKey.ts';
import { createFormat } from '../../i18n/format.ts';
import { createTranslator } from '../../i18n/translate.ts';
import { unescaped } from '../../view/queryText.ts';
import { snippetOf, STATUS_ROOM_PX, type SnippetParts } from '../embed/snippet.ts';
import { SHARED_FILE, SQUARE_FILE, WORKBOOK_FILE, type SharedFileContents } from './sharedFile.ts';
import { isoDay } from './isoDay.ts';
import { showPanel } from './showPanel.tsx';
import type { Shared, SharedEmbed } from './types.ts';

/** Of a filter in the name of a file. */
const MOST_LETTERS = 60;

/**
 * @param page   absolute address of the page that is shared: this one, or one that it speaks of
 * @param adding what a kind of page offers beside what all do
 * @throws where the file cannot be had or read: whoever asked offers the link alone
 */
export async function openShared(
  button: HTMLElement,
  page: string,
  adding: (shared: Shared, file: SharedFileContents) => Shared = (shared) => shared,
): Promise<void> {
  const contents = JSON.parse(await textOf(SHARED_FILE, page)) as SharedFileContents;
  showPanel(adding(sharedOf(contents, page), contents), { t: createTranslator(contents) }, button);
}

function sharedOf(contents: SharedFileContents, link: string): Shared {
  const { language, title, words, picture, hasSquare = false, files, embed } = contents;
  return {
    language,
    title,
    link,
    words: (one) => Promise.resolve(words[one]),
    pictures: picturesOf(picture, hasSquare, link),
    files: files.map(({ label, name, address }) => ({
      label,
      name: narrowed(name, link),
      empty: '',
      content: address === WORKBOOK_FILE ? () => fileOfWorkbook(name, link, contents) : new URL(address, link).href,
    })),
    embed: embed === null ? null : embedOf(embed, { title, href: link, link: title }),
  };
}

function picturesOf(name: string | null, hasSquare: boolean, link: string): Shared['pictures'] {
  if (name === null) return [];
  const wide = { key: 'wide', size: PICTURE_PX, name, svg: () => textOf('picture.svg', link) } as const;
  if (!hasSquare) return [wide];
  const square = () => textOf(SQUARE_FILE, link);
  return [wide, { key: 'square', size: SQUARE_PX, name: `${name}-1080x1080`, svg: square }];
}

function embedOf(
  { src, height, frozen }: NonNullable<SharedFileContents['embed']>,
  words: Pick<SnippetParts, 'title' | 'href' | 'link'>,
): SharedEmbed {
  const absolute = (address: string) => new URL(address, words.href).href;
  return {
    src: absolute(src),
    height,
    code: snippetOf({ ...words, src: absolute(src), height }),
    frozen:
      frozen === null
        ? null
        : {
            release: frozen.release,
            code: snippetOf({ ...words, src: absolute(frozen.src), height: height + STATUS_ROOM_PX }),
          },
  };
}

/**
 * @param name  says whether it becomes a workbook, or its data CSV
 * @param words of its cover; null: those of the build
 */
export async function fileOfWorkbook(
  name: string,
  page: string,
  { language, messages }: Pick<SharedFileContents, 'language' | 'messages'>,
  words: CoverOfVisit['words'] = null,
): Promise<Blob> {
  const whole = JSON.parse(await textOf(WORKBOOK_FILE, page)) as Workbook;
  const spoken = { t: createTranslator({ language, messages }), format: createFormat(language) };
  const book = withVisit(onlyRecords(whole, isShown), { words, address: page, date: isoDay(new Date()) }, spoken);
  if (name.endsWith('.xlsx')) {
    const { xlsxOf } = await import('../../export/xlsx.ts');
    return xlsxOf(book);
  }
  // With the mark by which spreadsheets know the letters.
  return new Blob(['\ufeff', cellsCsv(book.sheets[DATA_SHEET]?.rows ?? [])], { type: 'text/csv;charset=utf-8' });
}

/** A file of what a filter left says so. */
function narrowed(name: string, page: string): string {
  const [stem = '', kind = ''] = name.split('.');
  return fileName([stem, filterPart(page)], kind);
}

/** What the names of files say of a page's filter, words by their sound; '' without one. */
export function filterPart(page: string): string {
  return unescaped(new URL(page).search)
    .split(/[?&=,.\s]+/u)
    .map((part) => (/^[\w-]*$/u.test(part) ? part : latinKey(part)))
    .join('-')
    .slice(0, MOST_LETTERS);
}

/** Whether the page's filter leaves a record in its list. */
function isShown(id: string): boolean {
  return document.getElementById(id)?.closest('[hidden]') === null;
}

/** @throws where the file cannot be had */
export async function textOf(file: string, page: string): Promise<string> {
  const response = await fetch(new URL(file, page));
  if (!response.ok) throw new Error(`${response.status} for ${file}`);
  return response.text();
}
