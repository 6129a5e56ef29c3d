/** What scripts add to the page of comparisons: the regions of the address side by side, above the table of all. */
import { render } from 'preact';
import { statisticsOf } from '../../domain/dataset.ts';
import type { Registers } from '../../domain/registers.ts';
import { LANGUAGES, type Dataset, type Language } from '../../domain/types.ts';
import { createLocale } from '../../i18n/locale.ts';
import type { Texts } from '../../i18n/texts.ts';
import { jsonFiles, withKeys } from '../../ui/jsonFiles.ts';
import { announceFailure, announceReady } from '../../ui/pageState.ts';
import { loadFace } from '../../ui/face/loadFace.ts';
import { rememberLanguage } from '../../ui/rememberLanguage.ts';
import { shareLink } from '../../ui/shareLink.ts';
import { yieldToBrowser } from '../../ui/yieldToBrowser.ts';
import { CATALOGUE_FILE, readCatalogue, REGISTERS_FILE } from '../../view/catalogue.ts';
import { shareTextsFile } from '../explore/files.ts';
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
  const speaking = createSpeaking(new URL(root + app, location.href.split(/[?#]/u)[0]).href);
  const language = LANGUAGES.find((code) => code === document.documentElement.lang) ?? LANGUAGES[0];
  const sheets = await speaking(language, []);
  await yieldToBrowser();
  const share: Share = (button, comparison) => {
    import('./share/shareComparison.ts')
      .then(({ shareComparison }) => shareComparison(button, comparison, (one) => speaking(one, [shareTextsFile(one)])))
      .catch((error: unknown) => {
        console.warn(error);
        void shareLink(button, location.href);
      });
  };
  showComparisons(container, sheets, { root, share });
  rememberLanguage(document);
  announceReady();
  loadFace();
}

/** Opens what one can take away of a comparison. */
type Share = (button: HTMLElement, comparison: Comparison) => void;

/**
 * @param folder absolute address of this release's files
 * @returns all figures in a language; `more`: files with further messages
 */
function createSpeaking(folder: string): (language: Language, more: readonly string[]) => Promise<RegionSheets> {
  const load = jsonFiles(folder);
  return async (language, more) => {
    const readTexts = withKeys<Texts>('language', 'messages');
    const [{ context, geography, dataset: catalogue }, registers, figures, texts, ...others] = await Promise.all([
      load(CATALOGUE_FILE, readCatalogue),
      load(REGISTERS_FILE, withKeys<Registers>('organisations', 'needs', 'initiatives', 'partnerships', 'towns')),
      load(ALL_FIGURES_FILE, withKeys<AllFiguresFile>('series', 'pages')),
      load(comparisonTextsFile(language), readTexts),
      ...more.map((file) => load(file, withKeys<Pick<Texts, 'language' | 'messages'>>('language', 'messages'))),
    ]);
    const dataset: Dataset = { ...catalogue, series: readAllFigures(figures) };
    const messages = Object.assign({}, texts.messages, ...others.map((one) => one.messages)) as Texts['messages'];
    const locale = createLocale({ ...texts, messages }, { onMissing: (key) => key });
    return createSheets({ dataset, registers, geography, context: { ...context, pages: figures.pages } }, locale);
  };
}

/** Draws what the address says, now and after each choice. */
function showComparisons(
  container: HTMLElement,
  sheets: RegionSheets,
  { root, share }: { readonly root: string; readonly share: Share },
): void {
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
    const shareThis = (button: HTMLElement) => share(button, comparison);
    render(<ComparisonView {...{ sheets, root, comparison, change }} share={shareThis} {...told} />, container);
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
