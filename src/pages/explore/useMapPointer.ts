/** What a mouse points at on the map and its legend, and what a press there opens. */
import type { RefObject } from 'preact';
import type { Geography } from '../../domain/geography.ts';
import { nearestTerritory } from '../../map/svg/nearestTerritory.ts';
import { closeCard, openCard, pointAt, type SelectionStore } from './keyboardNavigation/selection.ts';
import { isOnTheWay } from './Tooltip.tsx';
import type { PartProps } from './types.ts';

/** Parts of the figure whose shapes and dots stand for regions; small maps of other years are links. */
const MAP = '.figure > .map';
const PRESSED = `${MAP}, .figure > .legend`;
/** What lies over the map: a mouse on it points at nothing else. */
const OVER = '.tooltip, .region-card';

interface MapPointer {
  readonly figure: RefObject<HTMLElement | null>;
  /** As it is drawn. */
  readonly geography: Geography;
  readonly selection: SelectionStore;
  readonly page: PartProps;
}

/** @returns handlers of the figure */
export function useMapPointer({ figure, geography, selection, page: { state, actions } }: MapPointer) {
  const { territories } = state.model;
  const keyAt = (event: MouseEvent): string | null => {
    const target = event.target as Element;
    const own = target.closest('[data-region], [data-key]');
    if (own !== null) return own.getAttribute('data-region') ?? own.getAttribute('data-key');
    const shapes = target.closest('.map')?.querySelector<SVGSVGElement>('.map-shapes');
    return shapes == null ? null : nearestTerritory(geography, territories, frameOf(shapes, geography), event);
  };
  /** While the map has the focus, a mouse that leaves it changes nothing. */
  const isHeldByKeys = () => figure.current?.querySelector('.map:focus-visible') != null;

  return {
    onPointerMove: (event: PointerEvent) => {
      if (actions === null || event.pointerType !== 'mouse') return;
      const { entered, by } = selection.getState();
      const target = event.target as Element;
      if (target.closest(OVER) !== null) return;
      if (by === 'mouse' && isOnTheWay(event, entered, figure.current?.querySelector('.tooltip') ?? null)) return;
      const key = target.closest(PRESSED) === null ? null : keyAt(event);
      if (key === null && isHeldByKeys()) return;
      pointAt(selection, key, 'mouse', { clientX: event.clientX, clientY: event.clientY });
    },
    onPointerLeave: ({ pointerType }: PointerEvent) => {
      if (pointerType === 'mouse' && !isHeldByKeys()) pointAt(selection, null, 'mouse');
    },
    onClick: (event: MouseEvent) => {
      const target = event.target as Element;
      if (actions === null || target.closest(PRESSED) === null || target.closest(OVER) !== null) return;
      const pressed = territories.find(({ key }) => key === keyAt(event));
      if (pressed !== undefined) openCard(selection, pressed.key);
      else if (target.closest(MAP) !== null) closeCard(selection);
    },
  };
}

/** Where the whole plane would stand on the screen, zoomed as it is drawn. */
function frameOf(shapes: SVGSVGElement, { plane }: Geography): { left: number; top: number; width: number } {
  const matrix = shapes.getScreenCTM();
  return matrix === null
    ? shapes.getBoundingClientRect()
    : { left: matrix.e, top: matrix.f, width: plane.width * matrix.a };
}
