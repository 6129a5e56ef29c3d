/**
 * The indicators before and after the one that is shown: their figures are fetched, their maps
 * described and the words on them placed while the page rests. Nothing of it is drawn.
 */
import type { IndicatorId } from '../../../domain/types.ts';
import { seriesNeeded } from '../../../map/seriesNeeded.ts';
import { placeLabels, type LabelLayout } from '../../../map/labels/placeLabels.ts';
import { whenIdle } from '../../../ui/whenIdle.ts';
import { yieldToBrowser } from '../../../ui/yieldToBrowser.ts';
import { changeView } from '../../../view/transitions.ts';
import { stepsFrom } from '../indicatorOrder.ts';
import { addFigures } from '../loadedFigures.ts';
import { laidOut } from '../useLayout.ts';
import { sizeAt } from '../useMapSizes.ts';
import type { PrefetchedPage } from './prefetchedPage.ts';

export function prefetchNeighbours(page: PrefetchedPage): void {
  const { store } = page;
  const lookAround = async (): Promise<void> => {
    const state = store.getState();
    const { view } = state;
    const near = stepsFrom(state, view.indicator);
    // Do not delay a visitor who has already moved on.
    const isStillShown = async () => {
      await idle();
      return store.getState().view === view;
    };
    for (const indicator of near === null ? [] : [near.next, near.previous]) {
      // A failed request is made again when the indicator is chosen.
      await prepare(indicator, page, isStillShown).catch(() => undefined);
    }
  };
  void lookAround();
  store.subscribe(({ view }, { view: before }) => {
    // A map that is only moved has the same neighbours.
    if (view !== before && view.at === before.at) void lookAround();
  });
}

async function prepare(
  indicator: IndicatorId,
  { store, files, maps }: PrefetchedPage,
  isStillShown: () => Promise<boolean>,
): Promise<void> {
  if (!(await isStillShown())) return;
  const { dataset, context, locale, rareMaps, geography, view: shown } = store.getState();
  const { view } = changeView(shown, { indicator }, context);
  const needed = seriesNeeded(dataset, view);
  const figures = await Promise.all(needed.map((id) => files.figures(id, view.language)));
  if (!(await isStillShown())) return;
  const loaded = addFigures({ series: dataset.series, locale, rareMaps }, figures);
  const model = maps.describe({ ...dataset, series: loaded.series }, view, loaded.locale, context, loaded.rareMaps);
  const map = document.querySelector('.figure > .map');
  if (map === null || view.layer !== null) return;
  const size = sizeAt(map.clientWidth);
  const { geography: drawn, layouts } = laidOut(geography, model, view.layout, loaded.rareMaps);
  // Region by region, so that no task is long. Found places are kept with the geography.
  for (const mark of drawn.kind === undefined && model.records === null ? model.territories : []) {
    await yieldToBrowser();
    if (store.getState().view !== shown) return;
    place(placeLabels(drawn, [mark], size));
  }
  if (await isStillShown()) place(layouts[size]);
}

/** Labels are placed when they are first read; whoever reads them next finds them placed. */
function place({ labels }: Pick<LabelLayout, 'labels'>): number {
  return labels.length;
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    whenIdle(resolve);
  });
}
