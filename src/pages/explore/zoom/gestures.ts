/**
 * Mouse and fingers on a zoomed map. The page's scroll is never taken: one finger and the plain
 * wheel scroll it, two fingers and the wheel with Ctrl (or a trackpad's pinch) move the map.
 */
import { panBy, zoomAround, type Camera, type Viewport } from '../../../map/camera/camera.ts';
import type { Geography, PlanePoint } from '../../../domain/geography.ts';

export interface Surface {
  readonly camera: () => Camera;
  readonly viewport: () => Viewport;
  readonly plane: () => Geography['plane'];
  /** Shows a camera at once. */
  readonly move: (camera: Camera) => void;
  /** Whether gestures mean the map now. */
  readonly isZoomed: () => boolean;
  /** Whether one finger drags where two would move the map. */
  readonly oneFinger: (isDragging: boolean) => void;
}

/** What a gesture does to the map; points are px from the box's corner. */
interface Movement extends Pick<Surface, 'isZoomed' | 'oneFinger'> {
  readonly pan: (by: PlanePoint) => void;
  readonly zoom: (factor: number, at: PlanePoint) => void;
  /** From px of the window. */
  readonly within: (x: number, y: number) => PlanePoint;
}

type Listeners = Readonly<Record<string, (event: never) => void>>;

/** A wheel's step of 100 zooms by a fifth; a trackpad's pinch sends many small ones. */
const ZOOM_PER_UNIT = 0.0026;
const LINE_PX = 33;
/** A press that moves less than this is still a press, px. */
const DRAG_FROM_PX = 4;

export function listenForGestures(map: HTMLElement, surface: Surface): void {
  const movement: Movement = {
    isZoomed: surface.isZoomed,
    oneFinger: surface.oneFinger,
    pan: (by) => surface.move(panBy(surface.camera(), by, surface.viewport(), surface.plane())),
    zoom: (factor, at) => surface.move(zoomAround(surface.camera(), factor, at, surface.viewport(), surface.plane())),
    within: (x, y) => {
      const { left, top } = map.getBoundingClientRect();
      return [x - left, y - top];
    },
  };
  const listeners = { ...wheelListeners(movement), ...touchListeners(movement), ...dragListeners(map, movement) };
  for (const [name, listener] of Object.entries(listeners))
    map.addEventListener(name, listener as EventListener, { passive: name === 'touchstart' });
}

function wheelListeners({ isZoomed, zoom, within }: Movement): Listeners {
  return {
    wheel: (event: WheelEvent) => {
      if ((!event.ctrlKey && !event.metaKey) || !isZoomed()) return;
      event.preventDefault();
      const delta = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1);
      zoom(Math.exp(-delta * ZOOM_PER_UNIT), within(event.clientX, event.clientY));
    },
  };
}

function touchListeners({ isZoomed, oneFinger, pan, zoom, within }: Movement): Listeners {
  let fingers: { readonly middle: PlanePoint; readonly apart: number } | null = null;
  const twoFingers = (touches: TouchList) => {
    const [a, b] = touches;
    if (a === undefined || b === undefined) return null;
    return {
      middle: within((a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2),
      apart: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
    };
  };
  const onEnd = () => {
    fingers = null;
    oneFinger(false);
  };
  return {
    // A busy page gets several moves as one, so movement is measured from where the fingers came down.
    touchstart: (event: TouchEvent) => (fingers = twoFingers(event.touches)),
    touchmove: (event: TouchEvent) => {
      const now = twoFingers(event.touches);
      if (now === null) return oneFinger(isZoomed());
      event.preventDefault();
      if (fingers !== null && isZoomed()) {
        pan([now.middle[0] - fingers.middle[0], now.middle[1] - fingers.middle[1]]);
        zoom(now.apart / fingers.apart, now.middle);
      }
      fingers = now;
    },
    touchend: onEnd,
    touchcancel: onEnd,
  };
}

function dragListeners(map: HTMLElement, { isZoomed, pan }: Movement): Listeners {
  let dragged: { readonly id: number; at: PlanePoint; moved: boolean } | null = null;
  const swallow = (event: Event) => event.stopPropagation();
  const onUp = () => {
    // The click that ends a drag opens no region.
    if (dragged?.moved === true) addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener('click', swallow, { capture: true }));
    dragged = null;
  };
  return {
    pointerdown: (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.button !== 0 || !isZoomed()) return;
      dragged = { id: event.pointerId, at: [event.clientX, event.clientY], moved: false };
    },
    pointermove: (event: PointerEvent) => {
      if (dragged?.id !== event.pointerId) return;
      const by: PlanePoint = [event.clientX - dragged.at[0], event.clientY - dragged.at[1]];
      if (!dragged.moved && Math.hypot(...by) < DRAG_FROM_PX) return;
      if (!dragged.moved) map.setPointerCapture(event.pointerId);
      dragged.moved = true;
      dragged.at = [event.clientX, event.clientY];
      pan(by);
    },
    pointerup: onUp,
    pointercancel: onUp,
  };
}
