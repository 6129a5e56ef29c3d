/** What is likely to be asked for next is made ready while the page rests, once for each change. */
import type { MapModel } from '../../map/model.ts';
import { decodeView } from '../../view/codec.ts';
import type { View } from '../../view/view.ts';
import { neighboursOf } from '../explore/indicatorOrder.ts';
import { whenIdle } from '../../ui/whenIdle.ts';
import type { Controller } from '../explore/controller.ts';

/** Maps drawn beforehand in any case, where their figures could be had; that of a held link comes behind them. */
const NEIGHBOURS = 2;

/** Nothing for who saves data: a finger that only moves the list would fetch too. */
export function foreseeWhatComes(controller: Controller): void {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  if (connection?.saveData === true || /2g/u.test(connection?.effectiveType ?? '')) return;
  foreseeNeighbours(controller);
  foreseePressed(controller);
}

/** The indicators after and before this one: figures of a few hundred bytes each, all years in one; then their maps, drawn unseen. */
function foreseeNeighbours({ store, foresee, ahead }: Controller): void {
  const lookAround = async () => {
    const { view: asked, dataset } = store.getState();
    // Who goes on is not held up by what lies behind.
    const isAtRest = async () => {
      await idle();
      return store.getState().view === asked;
    };
    const near = neighboursOf(dataset.indicators, asked.indicator);
    const models: MapModel[] = [];
    for (const indicator of near === null ? [] : [near.next, near.previous]) {
      if (!(await isAtRest())) return;
      // What cannot be had now is asked for again when it is chosen.
      const model = await foresee({ indicator }, isAtRest).catch(() => null);
      if (model !== null && canBeDrawn(asked)) models.push(model);
      const { models: before, shown } = ahead.getState();
      // What is seen stays until the map under it has followed; a drawing is changed, not thrown away and made anew.
      if (shown === null)
        ahead.setState({
          models: models.length === 0 ? [] : [...models, ...before.slice(models.length, NEIGHBOURS)],
        });
    }
  };
  void lookAround();
  store.subscribe(({ view }, { view: before }) => {
    // A map that is only moved has the same neighbours.
    if (view !== before && view.at === before.at) void lookAround();
  });
}

/**
 * A finger or a mouse button is down on the link of an indicator for some 0.1 s: its figures are on
 * their way by then, and where they are there its map is drawn, to be seen when it is let go.
 */
function foreseePressed({ store, foresee, ahead }: Controller): void {
  let held: HTMLAnchorElement | null = null;
  document.addEventListener('pointerdown', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('.indicators a, .topics a');
    held = link;
    if (link === null) return;
    const { view, context } = store.getState();
    const { indicator } = decodeView(link.pathname, link.search, context).view;
    const draw = (model: MapModel | null) => {
      const { models, shown } = ahead.getState();
      if (model === null || shown !== null || !canBeDrawn(view) || models.includes(model)) return;
      ahead.setState({ models: [...models.slice(0, NEIGHBOURS), model] });
    };
    // What cannot be had now is asked for again, and missed aloud, when the link is followed.
    foresee({ indicator }, () => Promise.resolve(held === link)).then(draw, () => undefined);
  });
  document.addEventListener('pointerup', () => {
    held = null;
  });
  document.addEventListener('pointercancel', () => {
    if (held === null) return;
    held = null;
    // A finger that went on to move the list chose nothing.
    ahead.setState(({ models }) => ({ models: models.slice(0, NEIGHBOURS) }));
  });
}

/** Of tiles, circles and records over the map none is drawn beforehand. */
function canBeDrawn({ layout: geography, layer }: View): boolean {
  return geography === 'map' && layer === null;
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    whenIdle(resolve);
  });
}
