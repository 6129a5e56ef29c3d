/** The sentence of the region that the mouse points at, beside the pointer and inside the figure. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TerritoryMark } from '../../map/model.ts';

const GAP_PX = 14;

interface TooltipProps {
  readonly figure: RefObject<HTMLElement | null>;
  /** Where the mouse is; null when the region is pointed at elsewhere (in the table). */
  readonly pointer: RefObject<{ readonly clientX: number; readonly clientY: number } | null>;
  readonly mark: TerritoryMark;
}

export function Tooltip({ figure, pointer, mark }: TooltipProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const container = figure.current;
    if (container === null) return;
    const place = () => {
      if (box.current !== null && pointer.current !== null) placeBeside(box.current, pointer.current, container);
    };
    place();
    container.addEventListener('pointermove', place);
    return () => container.removeEventListener('pointermove', place);
  }, [figure, pointer, mark]);
  if (pointer.current === null) return null;
  return (
    <div class="tooltip" ref={box} role="presentation">
      <strong>{mark.name}</strong>
      {mark.spoken}
    </div>
  );
}

/** Set through the object model: a CSP without 'unsafe-inline' refuses style attributes. */
function placeBeside(
  box: HTMLElement,
  { clientX, clientY }: { clientX: number; clientY: number },
  container: HTMLElement,
): void {
  const { left, top, width } = container.getBoundingClientRect();
  const x = clientX - left;
  const fitsRight = x + GAP_PX + box.offsetWidth <= width;
  box.style.left = `${fitsRight ? x + GAP_PX : Math.max(0, x - GAP_PX - box.offsetWidth)}px`;
  box.style.top = `${clientY - top + GAP_PX}px`;
}
