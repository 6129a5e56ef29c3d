/** What is likely to be asked for next is made ready while the page rests, once for each change. */
import type { Geography } from '../../map/geography.ts';
import { wordsOf } from '../../map/layouts/words.ts';
import type { MapModel } from '../../map/model.ts';
import { indicatorOrder, neighboursOf } from '../explore/indicatorOrder.ts';
import { sizeAt } from '../explore/useMapSizes.ts';
import { whenIdle } from '../../ui/whenIdle.ts';
import type { Controller } from '../explore/controller.ts';

/** The indicators before and after this one: figures of a few hundred bytes each, all years in one; then map and words. */
export function foreseeNeighbours({ store, foresee }: Controller): void {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  if (connection?.saveData === true || /2g/u.test(connection?.effectiveType ?? '')) return;
  const lookAround = async () => {
    const asked = store.getState().view;
    const near = neighboursOf(indicatorOrder(store.getState()), asked.indicator);
    for (const indicator of near === null ? [] : [near.next, near.previous]) {
      await idle();
      // Who goes on is not held up by what lies behind.
      if (store.getState().view !== asked) return;
      // What cannot be had now is asked for again when it is chosen.
      const seen = await foresee({ indicator }).catch(() => null);
      if (seen !== null && asked.geography === 'map' && asked.layer === null) {
        placeWords(store.getState().geography, seen.model);
      }
    }
  };
  void lookAround();
  store.subscribe(({ view }, before) => {
    if (view !== before.view) void lookAround();
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
