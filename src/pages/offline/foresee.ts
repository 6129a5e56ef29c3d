/** What is likely to be asked for next is made ready while the page rests, once for each change. */
import type { Geography } from '../../map/geography.ts';
import { wordsOf } from '../../map/layouts/words.ts';
import type { MapModel } from '../../map/model.ts';
import { neighboursOf } from '../explore/indicatorOrder.ts';
import { sizeAt } from '../explore/useMapSizes.ts';
import { whenIdle } from '../../ui/whenIdle.ts';
import type { Controller } from '../explore/controller.ts';

/** The indicators before and after this one: figures of a few hundred bytes each, all years in one; then map and words. */
export function foreseeNeighbours({ store, foresee }: Controller): void {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  if (connection?.saveData === true || /2g/u.test(connection?.effectiveType ?? '')) return;
  const lookAround = async () => {
    const { view: asked, dataset } = store.getState();
    // Who goes on is not held up by what lies behind.
    const isAtRest = async () => {
      await idle();
      return store.getState().view === asked;
    };
    const near = neighboursOf(dataset.indicators, asked.indicator);
    for (const indicator of near === null ? [] : [near.next, near.previous]) {
      if (!(await isAtRest())) return;
      // What cannot be had now is asked for again when it is chosen.
      const model = await foresee({ indicator }, isAtRest).catch(() => null);
      if (model !== null && asked.geography === 'map' && asked.layer === null) {
        placeWords(store.getState().geography, model);
      }
    }
  };
  void lookAround();
  store.subscribe(({ view }, { view: before }) => {
    // A map that is only moved has the same neighbours.
    if (view !== before && view.at === before.at) void lookAround();
  });
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    whenIdle(resolve);
  });
}

/** Kept with the model, in the size that the map writes now. */
function placeWords(geography: Geography, model: MapModel): void {
  const size = sizeAt(document.querySelector('.figure > .map')?.clientWidth ?? 0);
  // Placed when they are read.
  Reflect.get(wordsOf(geography, model), size);
}
