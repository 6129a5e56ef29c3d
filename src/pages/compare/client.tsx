/** What scripts add to the page of comparisons: the regions of the address side by side, above the table of all. */
import { render } from 'preact';
import { statisticsOf } from '../../domain/dataset.ts';
import { jsonFiles } from '../../ui/jsonFiles.ts';
import { announceFailure, announceReady } from '../../ui/pageState.ts';
import { loadFace } from '../../ui/face/loadFace.ts';
import { pageLanguage } from '../../ui/pageLanguage.ts';
import { rememberLanguage } from '../../ui/rememberLanguage.ts';
import { shareLink } from '../../ui/shareLink.ts';
import { yieldToBrowser } from '../../ui/yieldToBrowser.ts';
import { shareTextsFile } from '../explore/files.ts';
import type { RegionSheets } from '../region/sheets.ts';
import { ComparisonView } from './Comparison.tsx';
import { decodeComparison, encodeComparison, fitsAddress, type Comparison } from './comparison.ts';
import { comparisonTextsFile } from './files.ts';
import { COMPARISON } from './ids.ts';
import { loadSheets } from './loadSheets.ts';
import type { ComparedProps } from './types.ts';

async function start(): Promise<void> {
  const { root = './', app = '' } = document.documentElement.dataset;
  const container = document.getElementById(COMPARISON);
  if (container === null) throw new Error('a page without a place for it');
  const load = jsonFiles(new URL(root + app, location.href.split(/[?#]/u)[0]).href);
  const sheets = await loadSheets(load, { texts: comparisonTextsFile(pageLanguage()) });
  await yieldToBrowser();
  const share: Share = (button, comparison) => {
    import('./share/shareComparison.ts')
      .then(({ shareComparison }) =>
        shareComparison(button, comparison, (language) =>
          loadSheets(load, { texts: comparisonTextsFile(language), more: [shareTextsFile(language)] }),
        ),
      )
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
