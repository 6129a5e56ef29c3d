/** What scripts add to the page of comparisons: the regions of the address side by side, above the table of all. */
import { render } from 'preact';
import { statisticsOf } from '../../domain/dataset.ts';
import type { Registers } from '../../domain/registers.ts';
import { LANGUAGES, type Dataset } from '../../domain/types.ts';
import { createLocale } from '../../i18n/locale.ts';
import type { Texts } from '../../i18n/texts.ts';
import { jsonFiles, withKeys } from '../../ui/jsonFiles.ts';
import { announceFailure, announceReady } from '../../ui/pageState.ts';
import { rememberLanguage } from '../../ui/rememberLanguage.ts';
import { yieldToBrowser } from '../../ui/yieldToBrowser.ts';
import { CATALOGUE_FILE, readCatalogue, REGISTERS_FILE } from '../../view/catalogue.ts';
import { createSheets, type RegionSheets } from '../region/sheets.ts';
import { ComparisonView } from './Comparison.tsx';
import { decodeComparison, encodeComparison, fitsAddress, type Comparison } from './comparison.ts';
import { ALL_FIGURES_FILE, comparisonTextsFile, readAllFigures, type AllFiguresFile } from './files.ts';
import { COMPARISON } from './ids.ts';
import type { ComparedProps } from './types.ts';

async function start(): Promise<void> {
  const { root = './', app = '' } = document.documentElement.dataset;
  const container = document.getElementById(COMPARISON);
  if (container === null) throw new Error('a page without a place for it');
  const sheets = await loadSheets(new URL(root + app, location.href.split(/[?#]/u)[0]).href);
  await yieldToBrowser();
  showComparisons(container, sheets, root);
  rememberLanguage(document);
  announceReady();
}

/** @param folder absolute address of this release's files */
async function loadSheets(folder: string): Promise<RegionSheets> {
  const language = LANGUAGES.find((code) => code === document.documentElement.lang) ?? LANGUAGES[0];
  const load = jsonFiles(folder);
  const [{ context, geography, dataset: catalogue }, registers, figures, texts] = await Promise.all([
    load(CATALOGUE_FILE, readCatalogue),
    load(REGISTERS_FILE, withKeys<Registers>('organisations', 'needs', 'initiatives', 'partnerships', 'towns')),
    load(ALL_FIGURES_FILE, withKeys<AllFiguresFile>('series', 'pages')),
    load(comparisonTextsFile(language), withKeys<Texts>('language', 'messages')),
  ]);
  const dataset: Dataset = { ...catalogue, series: readAllFigures(figures) };
  const locale = createLocale(texts, { onMissing: (key) => key });
  return createSheets({ dataset, registers, geography, context: { ...context, pages: figures.pages } }, locale);
}

/** Draws what the address says, now and after each choice. */
function showComparisons(container: HTMLElement, sheets: RegionSheets, root: string): void {
  const context = { view: sheets.viewContext, measures: statisticsOf(sheets.dataset).map(({ id }) => id) };
  const draw = (comparison: Comparison, told: Pick<ComparedProps, 'faults' | 'refusal'>) => {
    const change = (next: Comparison) => {
      if (next === comparison) {
        draw(comparison, { faults: [], refusal: 'full' });
        return;
      }
      if (!fitsAddress(next, sheets.locale.texts.language)) {
        draw(comparison, { faults: [], refusal: 'too-long' });
        return;
      }
      history.replaceState(history.state, '', location.pathname + encodeComparison(next));
      draw(next, { faults: [], refusal: null });
    };
    keepInOtherLanguages(comparison);
    render(<ComparisonView {...{ sheets, root, comparison, change }} {...told} />, container);
  };
  const follow = () => {
    const { comparison, faults } = decodeComparison(location.search, context);
    draw(comparison, { faults, refusal: null });
  };
  addEventListener('popstate', follow);
  follow();
}

/** The same comparison in another language. */
function keepInOtherLanguages(comparison: Comparison): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
    link.search = encodeComparison(comparison);
}

start().catch((error: unknown) => {
  console.warn(error);
  announceFailure();
});
