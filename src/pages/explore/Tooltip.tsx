/** The sentence of the region that the mouse points at, beside the pointer and inside the window. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TerritoryMark } from '../../map/model.ts';

const GAP_PX = 14;

export function Tooltip({ figure, mark }: { figure: RefObject<HTMLElement | null>; mark: TerritoryMark }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const container = figure.current;
    const element = box.current;
    if (container === null || element === null) return;
    const place = (event: PointerEvent) => {
      const { left, top, width } = container.getBoundingClientRect();
      const x = event.clientX - left;
      const y = event.clientY - top;
      const toRight = x + GAP_PX + element.offsetWidth <= width;
      // Set through the object model: a CSP without 'unsafe-inline' refuses style attributes.
      element.style.left = `${toRight ? x + GAP_PX : Math.max(0, x - GAP_PX - element.offsetWidth)}px`;
      element.style.top = `${Math.max(0, y + GAP_PX)}px`;
    };
    container.addEventListener('pointermove', place);
    return () => container.removeEventListener('pointermove', place);
  }, [figure]);
  return (
    <div class="tooltip" ref={box} role="presentation">
      <strong>{mark.name}</strong>
      {mark.spoken}
    </div>
  );
}
