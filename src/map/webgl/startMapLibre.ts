/** MapLibre and deck.gl at work in an element, and what tells that they fail. */
import { MapboxOverlay } from '@deck.gl/mapbox';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Frames } from './frames.ts';
import { lngLatOf, mapZoomOf } from './mercator.ts';
import { paintingOf, styleOf } from './style.ts';
import type { WebglOptions } from './webglOptions.ts';

/** @throws Error when there is no WebGL, or the worker is refused */
export function startMapLibre({ container, geography, content, viewport, camera, trust }: WebglOptions): MapLibre {
  setWorkerUrl(trust(new URL(workerUrl, import.meta.url).href));
  return new MapLibre({
    container,
    style: styleOf(geography, paintingOf(content.model, content.theme), mapZoomOf({ zoom: 1 }, viewport), 0),
    center: lngLatOf([camera.x, camera.y], geography.plane),
    zoom: mapZoomOf(camera, viewport),
    interactive: false,
    attributionControl: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    trackResize: false,
    maxPitch: 0,
    canvasContextAttributes: { antialias: true },
  });
}

export function createOverlay(frames: Frames, onFailure: (reason: string) => void): MapboxOverlay {
  return new MapboxOverlay({
    interleaved: false,
    layers: [],
    onError: (error: Error) => onFailure(error.message),
    // Handed on to deck.gl's loop, which would otherwise never rest.
    ...({ animationFrameProvider: frames } as object),
  });
}

/**
 * @param onLoad paints what the style does not have: images and symbols
 * @returns when the first whole picture is painted
 */
export function firstPicture(map: MapLibre, onLoad: () => void): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    map.once('load', () => {
      try {
        onLoad();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
      map.once('idle', () => resolve());
      map.triggerRepaint();
    });
    map.on('error', ({ error }) => reject(new Error(messageOf(error))));
    map.once('webglcontextlost', () => reject(new Error('context lost')));
  });
}

/** Failures of a map that has painted; deck.gl has a canvas and a context of its own. */
export function listenForFailures(map: MapLibre, container: HTMLElement, onFailure: (reason: string) => void): void {
  const onLost = () => onFailure('context lost');
  map.on('webglcontextlost', onLost);
  map.on('error', ({ error }) => onFailure(messageOf(error)));
  container.querySelectorAll('canvas').forEach((canvas) => canvas.addEventListener('webglcontextlost', onLost));
}

/** MapLibre's errors are whatever was thrown. */
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'the map cannot be drawn';
}
