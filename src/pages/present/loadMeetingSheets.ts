/** What the page loads of its release: figures, registers, boundaries and words. */
import { withCountedRecords } from '../../domain/countedRecords.ts';
import type { Registers } from '../../domain/registers.ts';
import { LANGUAGES } from '../../domain/types.ts';
import { createLocale } from '../../i18n/locale.ts';
import type { Texts } from '../../i18n/texts.ts';
import { jsonFiles, withKeys } from '../../ui/jsonFiles.ts';
import { CATALOGUE_FILE, readCatalogue, REGISTERS_FILE } from '../../view/catalogue.ts';
import { ALL_FIGURES_FILE, readAllFigures, type AllFiguresFile } from '../compare/files.ts';
import { createSheets, type RegionSheets } from '../region/sheets.ts';
import { meetingTextsFile } from './files.ts';

/** @param folder absolute address of this release's files */
export async function loadMeetingSheets(folder: string): Promise<RegionSheets> {
  const language = LANGUAGES.find((code) => code === document.documentElement.lang) ?? LANGUAGES[0];
  const load = jsonFiles(folder);
  const [{ context, geography, dataset: catalogue }, registers, figures, texts] = await Promise.all([
    load(CATALOGUE_FILE, readCatalogue),
    load(REGISTERS_FILE, withKeys<Registers>('organisations', 'needs', 'initiatives', 'partnerships', 'towns')),
    load(ALL_FIGURES_FILE, withKeys<AllFiguresFile>('series', 'pages')),
    load(meetingTextsFile(language), withKeys<Texts>('language', 'messages')),
  ]);
  const dataset = withCountedRecords({ ...catalogue, series: readAllFigures(figures) }, registers);
  const locale = createLocale(texts, { onMissing: (key) => key });
  return createSheets({ dataset, registers, geography, context: { ...context, pages: figures.pages } }, locale);
}
