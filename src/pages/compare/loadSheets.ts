/** What a page loads of a release that speaks of any indicator and region: figures, registers, boundaries and words. */
import type { Registers } from '../../domain/registers.ts';
import type { Dataset } from '../../domain/types.ts';
import { createLocale } from '../../i18n/locale.ts';
import type { Texts } from '../../i18n/texts.ts';
import { withKeys, type LoadJson } from '../../ui/jsonFiles.ts';
import { CATALOGUE_FILE, readCatalogue, REGISTERS_FILE } from '../../view/catalogue.ts';
import { createSheets, type RegionSheets } from '../region/sheets.ts';
import { ALL_FIGURES_FILE, readAllFigures, type AllFiguresFile } from './files.ts';

interface LoadedWords {
  /** File with the texts of a language. */
  readonly texts: string;
  /** Files with further messages of it. */
  readonly more?: readonly string[];
}

/**
 * @param load    from the folder of the release
 * @param prepare what the page adds to the figures
 * @throws where a file cannot be had or read
 */
export async function loadSheets(
  load: LoadJson,
  { texts: textsFile, more = [] }: LoadedWords,
  prepare: (dataset: Dataset, registers: Registers) => Dataset = (dataset) => dataset,
): Promise<RegionSheets> {
  const [{ context, geography, dataset: catalogue }, registers, figures, texts, ...others] = await Promise.all([
    load(CATALOGUE_FILE, readCatalogue),
    load(REGISTERS_FILE, withKeys<Registers>('organisations', 'needs', 'initiatives', 'partnerships', 'towns')),
    load(ALL_FIGURES_FILE, withKeys<AllFiguresFile>('series', 'pages')),
    load(textsFile, withKeys<Texts>('language', 'messages')),
    ...more.map((file) => load(file, withKeys<Pick<Texts, 'language' | 'messages'>>('language', 'messages'))),
  ]);
  const dataset = prepare({ ...catalogue, series: readAllFigures(figures) }, registers);
  const messages = Object.assign({}, texts.messages, ...others.map((one) => one.messages)) as Texts['messages'];
  const locale = createLocale({ ...texts, messages }, { onMissing: (key) => key });
  return createSheets({ dataset, registers, geography, context: { ...context, pages: figures.pages } }, locale);
}
