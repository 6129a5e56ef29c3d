/**
 * The words of the selected region, where the mouse entered it, or beside the shape that keys have
 * reached. The mouse may move over them; Escape hides them. They are not spoken: the option itself is.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MapModel } from '../../map/model.ts';
import { beside, type Rect } from '../../ui/beside.ts';
import { useStore } from '../../ui/useStore.ts';
import { shapeRect } from './keyboardNavigation/shapeRect.ts';
import { territoryIn, type ClientPoint, type SelectionStore } from './keyboardNavigation/selection.ts';

const GAP_PX = 10;

interface TooltipProps {
  readonly figure: RefObject<HTMLElement | null>;
  readonly selection: SelectionStore;
  readonly model: MapModel;
}

export function Tooltip({ figure, selection, model }: TooltipProps) {
  const box = useRef<HTMLDivElement>(null);
  const pointed = useStore(selection, (state) =>
    state.dismissed || state.by === 'list' || state.pointed === state.card ? null : state.pointed,
  );
  const mark = territoryIn(model.territories, pointed);
  const row = model.rows.find(({ region }) => region === mark?.region);
  useLayoutEffect(() => {
    if (figure.current === null || box.current === null || mark === null) return;
    const { entered, by } = selection.getState();
    const target = by === 'mouse' && entered !== null ? pointRect(entered) : shapeRect(figure.current, mark.key);
    if (target !== null) placeBeside(box.current, target, figure.current, by === 'mouse');
  }, [figure, selection, mark]);
  if (mark === null || row === undefined) return null;
  return (
    <div class="tooltip" ref={box} aria-hidden="true">
      <strong>{mark.name}</strong>
      {row.valueWithUnit}
      <br />
      <span class="small">
        {[row.year, row.rankLong, model.records === null && row.value === null ? '' : row.status]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  );
}

function pointRect({ clientX, clientY }: ClientPoint): Rect {
  return { left: clientX, top: clientY, width: 0, height: 0 };
}

/**
 * Set through the object model: a CSP without 'unsafe-inline' refuses style attributes.
 * @param box positioned absolutely in the figure, which it does not leave
 */
export function placeBeside(box: HTMLElement, target: Rect, figure: HTMLElement, isPoint = false): void {
  const { left: x, top: y, width, height } = figure.getBoundingClientRect();
  const { left, top } = beside(
    { left: target.left - x, top: target.top - y, width: target.width, height: target.height },
    { width: box.offsetWidth, height: box.offsetHeight },
    { left: 0, top: 0, width, height },
    GAP_PX,
    isPoint ? ['above', 'below', 'right', 'left'] : undefined,
  );
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}

/** Whether a mouse moves from where it entered the region to the words. Then they stay. */
export function isOnTheWay(
  { clientX, clientY }: ClientPoint,
  entered: ClientPoint | null,
  box: Element | null,
): boolean {
  if (entered === null || box === null) return false;
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const nearest = {
    x: Math.max(left, Math.min(entered.clientX, right)),
    y: Math.max(top, Math.min(entered.clientY, bottom)),
  };
  const between = (value: number, a: number, b: number) =>
    value >= Math.min(a, b) - GAP_PX / 2 && value <= Math.max(a, b) + GAP_PX / 2;
  return between(clientX, entered.clientX, nearest.x) && between(clientY, entered.clientY, nearest.y);
}
