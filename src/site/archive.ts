/** All data as one file: a ZIP for programs, a workbook in each language for people. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { LANGUAGES, type Language } from '../domain/types.ts';
import { dataWorkbook, figuresOf } from '../export/dataWorkbook.ts';
import { xlsxOf } from '../export/xlsx.ts';
import { allWorkbookFile, ARCHIVE_FILE } from '../pages/data/archiveFiles.ts';
import type { Site } from './site.ts';

/** The same data give the same bytes: a ZIP names no day of its own. */
const MADE = { mtime: new Date(1980, 0, 1), level: 9 } as const;

/**
 * @param files  names of what is published in `folder`
 * @param siteUrl where the data stand, when known
 */
export async function writeArchives(
  site: Pick<Site, 'dataset' | 'locales'>,
  folder: string,
  files: readonly string[],
  siteUrl: string | null,
): Promise<void> {
  const contents: Zippable = { 'README.txt': strToU8(readmeText(site, files, siteUrl)) };
  for (const name of files) contents[name] = readFileSync(join(folder, name));
  writeFileSync(join(folder, ARCHIVE_FILE), zipSync(contents, MADE));
  for (const language of LANGUAGES)
    writeFileSync(join(folder, allWorkbookFile(language)), await allWorkbook(site, language));
}

/** What it is, whose, which release, and how to read it, in each language. */
export function readmeText(
  { dataset, locales }: Pick<Site, 'dataset' | 'locales'>,
  files: readonly string[],
  siteUrl: string | null,
): string {
  const parts = LANGUAGES.map((language) => {
    const { t, texts } = locales[language];
    const { site } = texts;
    return [
      site.title,
      site.publisher,
      t('common.release', { release: dataset.release }),
      ...(siteUrl === null ? [] : [siteUrl]),
      site.dataLicence,
      '',
      t('data.downloads.about'),
    ].join('\n');
  });
  return `${[...parts, files.join('\n')].join('\n\n----\n\n')}\n`;
}

async function allWorkbook(
  { dataset, locales }: Pick<Site, 'dataset' | 'locales'>,
  language: Language,
): Promise<Uint8Array> {
  const locale = locales[language];
  const figures = dataset.indicators.flatMap(({ id }) => {
    const series = dataset.series.get(id);
    return series === undefined ? [] : figuresOf(series);
  });
  const page = {
    title: locale.texts.site.title,
    about: [locale.texts.site.description],
    release: dataset.release,
    url: null,
    date: null,
  };
  const book = dataWorkbook(figures, page, dataset, locale);
  if (book === null) throw new Error('a country without figures');
  const bytes = new Uint8Array(await (await xlsxOf(book)).arrayBuffer());
  return zipSync(unzipSync(bytes), MADE);
}
