/** The first gesture that only a zoomed map answers; later ones are heard by the controller (`gestures.ts`). */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { ZOOM_STEP, type Zoom } from './zoomStore.ts';

export function useFirstGesture(figure: RefObject<HTMLElement | null>, { store, ask }: Zoom): void {
  useEffect(() => {
    const map = figure.current?.querySelector<HTMLElement>(':scope > .map') ?? null;
    if (map === null) return;
    const isFirst = (): boolean => store.getState().camera === null;
    const onWheel = (event: WheelEvent) => {
      // The plain wheel scrolls the page. With Ctrl, which trackpads send for a pinch, it zooms the map.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      if (isFirst() && event.deltaY < 0) ask({ kind: 'zoom', factor: ZOOM_STEP, at: event });
    };
    const onTouchStart = (event: TouchEvent) => {
      const [a, b] = event.touches;
      if (a === undefined || b === undefined) return;
      event.preventDefault();
      if (!isFirst()) return;
      const at = { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 };
      ask({ kind: 'zoom', factor: ZOOM_STEP, at });
    };
    // Fingers that press two regions one after the other are a double press to a browser, not to the visitor.
    let pressed: string | null = null;
    const onClick = (event: MouseEvent) => {
      if (event.detail === 1) pressed = territoryAt(event);
    };
    const onDoubleClick = (event: MouseEvent) => {
      const territory = territoryAt(event);
      if (territory !== pressed) return;
      ask(territory === null ? { kind: 'zoom', factor: ZOOM_STEP, at: event } : { kind: 'territory', key: territory });
    };
    map.addEventListener('wheel', onWheel, { passive: false });
    map.addEventListener('touchstart', onTouchStart, { passive: false });
    map.addEventListener('click', onClick);
    map.addEventListener('dblclick', onDoubleClick);
    return () => {
      map.removeEventListener('wheel', onWheel);
      map.removeEventListener('touchstart', onTouchStart);
      map.removeEventListener('click', onClick);
      map.removeEventListener('dblclick', onDoubleClick);
    };
  }, [figure, store, ask]);
}

function territoryAt({ target }: MouseEvent): string | null {
  const shape = (target as Element).closest('[data-region], [data-key]');
  return shape?.getAttribute('data-region') ?? shape?.getAttribute('data-key') ?? null;
}
