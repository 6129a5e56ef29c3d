/**
 * The indicators before and after the one that is shown: their figures are fetched, their maps
 * described and the words on them placed while the page rests. Nothing of it is drawn.
 */
import type { Dataset, IndicatorId } from '../../../domain/types.ts';
import { layoutOf } from '../../../map/layouts/layout.ts';
import { wordsOf } from '../../../map/layouts/words.ts';
import { seriesNeeded } from '../../../map/seriesNeeded.ts';
import { placeLabels } from '../../../map/labels/placeLabels.ts';
import { whenIdle } from '../../../ui/whenIdle.ts';
import { yieldToBrowser } from '../../../ui/yieldToBrowser.ts';
import { changeView } from '../../../view/transitions.ts';
import { neighboursOf } from '../indicatorOrder.ts';
import { sizeAt } from '../useMapSizes.ts';
import type { PrefetchedPage } from './prefetchedPage.ts';

export function prefetchNeighbours(page: PrefetchedPage): void {
  const { store } = page;
  const lookAround = async (): Promise<void> => {
    const { view, dataset } = store.getState();
    const near = neighboursOf(dataset.indicators, view.indicator);
    // A visitor who has moved on is not delayed by what lies behind.
    const isStillShown = async () => {
      await idle();
      return store.getState().view === view;
    };
    for (const indicator of near === null ? [] : [near.next, near.previous]) {
      // What cannot be had now is asked for again when it is chosen.
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
  const { dataset, context, locale, geography, view: shown } = store.getState();
  const { view } = changeView(shown, { indicator }, context);
  const needed = seriesNeeded(dataset, view);
  const series = await Promise.all(needed.map(async (id) => [id, await files.series(id)] as const));
  if (!(await isStillShown())) return;
  const withSeries: Dataset = { ...dataset, series: new Map([...dataset.series, ...series]) };
  const model = maps.describe(withSeries, view, locale, context);
  const map = document.querySelector('.figure > .map');
  if (map === null || view.layer !== null) return;
  const size = sizeAt(map.clientWidth);
  const drawn = layoutOf(geography, model, view.layout);
  // Region by region: what is found is kept with the geography, and no task becomes long.
  for (const mark of drawn.kind === undefined ? model.territories : []) {
    await yieldToBrowser();
    if (store.getState().view !== shown) return;
    placeLabels(drawn, [mark], size).labels;
  }
  if (await isStillShown()) wordsOf(drawn, model)[size].labels;
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    whenIdle(resolve);
  });
}
