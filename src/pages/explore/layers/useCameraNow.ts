/** What part of the plane is on the screen just now, for what is drawn over the map and moves with it. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { wholeCamera, type Camera, type Viewport } from '../../../map/camera/camera.ts';
import type { Geography } from '../../../domain/geography.ts';
import { useStore } from '../../../ui/useStore.ts';
import type { Zoom } from '../zoom/zoomStore.ts';

export interface CameraNow {
  readonly camera: Camera;
  readonly viewport: Viewport;
}

/** @returns null until the map has been measured */
export function useCameraNow(
  figure: RefObject<HTMLElement | null>,
  zoom: Zoom,
  plane: Geography['plane'],
): CameraNow | null {
  const [viewport, setViewport] = useState<Viewport | null>(null);
  const moving = useStore(zoom.store, (now) => now.moving);
  useLayoutEffect(() => {
    const map = figure.current?.querySelector(':scope > .map') ?? null;
    const drawing = map?.querySelector('.map-shapes') ?? null;
    if (map === null || drawing === null) return;
    const measure = () => {
      const box = map.getBoundingClientRect();
      const top = drawing.getBoundingClientRect().top - box.top;
      setViewport({ width: box.width, height: box.height, top });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(map);
    return () => observer.disconnect();
  }, [figure]);
  return viewport === null ? null : { camera: moving ?? wholeCamera(plane, viewport), viewport };
}
