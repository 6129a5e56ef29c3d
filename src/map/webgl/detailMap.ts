/**
 * The map on the graphics card: MapLibre for shapes, deck.gl for symbols. It paints and nothing else:
 * who points, presses or listens meets the SVG, which lies over it unseen and shows the same part of
 * the plane.
 */
import { MapboxOverlay } from '@deck.gl/mapbox';
import { type GeoJSONSource, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { MISSING_REASONS } from '../../domain/types.ts';
import { sameCamera, type Camera, type Viewport } from '../camera/camera.ts';
import type { Geography, PlanePoint } from '../../domain/geography.ts';
import type { MapModel } from '../model.ts';
import { SURFACE, type ThemeName } from '../palette.ts';
import type { Symbols } from '../points/symbols.ts';
import { lineFeature } from './features.ts';
import { createFrames } from './frames.ts';
import { hatchImage, hatchStep } from './hatch.ts';
import { deckLayers } from './layers.ts';
import { cameraZoomOf, lngLatOf, mapZoomOf, planePointOf } from './mercator.ts';
import { DISTRICT_SOURCE, fillLayer, hatchLayer, paintingOf, styleOf } from './style.ts';

/** What is painted; the camera is apart from it. */
export interface DetailContent {
  readonly model: MapModel;
  readonly theme: ThemeName;
}

export interface DetailOptions {
  /** An empty element over the map's box; it gets canvases and no role. */
  readonly container: HTMLElement;
  readonly geography: Geography;
  readonly viewport: Viewport;
  readonly camera: Camera;
  readonly content: DetailContent;
  /** What lies over it: read whenever symbols are drawn. */
  readonly symbols: () => Symbols | null;
  /** Whether changes and flights may move. */
  readonly motion: boolean;
  /** Makes an address of a worker one that the page's policy takes. */
  readonly trust: (url: string) => string;
  /** Where the camera is, at each frame of a flight. */
  readonly onMove: (camera: Camera) => void;
  /** The context is lost, or drawing fails: nothing can be painted any more. */
  readonly onFailure: (reason: string) => void;
}

export interface DetailMap {
  readonly update: (content: DetailContent) => void;
  /** Other symbols lie over it now. */
  readonly drawOver: () => void;
  readonly jump: (camera: Camera) => void;
  /** @returns when the camera is there, or another movement has taken its place */
  readonly fly: (camera: Camera) => Promise<void>;
  readonly resize: (viewport: Viewport) => void;
  readonly showDistricts: (lines: readonly (readonly (readonly [number, number])[])[]) => void;
  /** When all that was asked for is painted. */
  readonly idle: () => Promise<void>;
  /** Territory that is painted at a place, px from the box's corner; null where none is. */
  readonly paintedAt: (at: PlanePoint) => string | null;
  readonly destroy: () => void;
}

/** ms that a change of colours and sizes takes, and longer than a frame with it needs. */
const CHANGE_MS = 300;
const SETTLE_MS = 250;
const FLIGHT_MS = 900;

/**
 * @returns when the first whole picture is painted
 * @throws Error when there is no WebGL, or the worker is refused
 */
export async function createDetailMap(options: DetailOptions): Promise<DetailMap> {
  const { container, geography, content, motion, trust, onMove, onFailure } = options;
  const { plane } = geography;
  let { viewport } = options;
  let shown = content;
  let camera = options.camera;
  const moves = motion ? CHANGE_MS : 0;
  const frames = createFrames();

  setWorkerUrl(trust(new URL(workerUrl, import.meta.url).href));
  const map = new MapLibre({
    container,
    style: styleOf(geography, paintingOf(content.model, content.theme), mapZoomOf({ zoom: 1 }, viewport), 0),
    center: lngLatOf([camera.x, camera.y], plane),
    zoom: mapZoomOf(camera, viewport),
    interactive: false,
    attributionControl: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    trackResize: false,
    maxPitch: 0,
    canvasContextAttributes: { antialias: true },
  });
  const overlay = new MapboxOverlay({
    interleaved: false,
    layers: [],
    onError: (error: Error) => onFailure(error.message),
    // Handed on to deck.gl's loop, which would otherwise never rest.
    ...({ animationFrameProvider: frames } as object),
  });

  const drawSymbols = (duration: number): void => {
    overlay.setProps({
      layers: deckLayers({
        ...shown,
        symbols: options.symbols(),
        geography,
        viewport,
        zoom: camera.zoom,
        moves: duration,
      }),
    });
    frames.wake(duration + SETTLE_MS);
  };
  const paintHatches = (): void => {
    const { hatch, paper } = SURFACE[shown.theme];
    // MapLibre draws a pattern at its size at the whole zoom below, and grows it until the next.
    const zoom = mapZoomOf({ zoom: 1 }, viewport);
    const step = hatchStep(viewport.width) / 2 ** (zoom - Math.floor(zoom));
    for (const reason of MISSING_REASONS) {
      const { size, data, pixelRatio } = hatchImage(reason, step, hatch, paper);
      const name = hatchLayer(reason);
      if (map.hasImage(name)) map.removeImage(name);
      map.addImage(name, { width: size, height: size, data }, { pixelRatio });
      map.setLayoutProperty(name, 'visibility', 'visible');
    }
  };
  const paint = (): void => {
    const painting = paintingOf(shown.model, shown.theme);
    for (const key of Object.keys(geography.territories)) {
      const colour = painting.fills.get(key);
      map.setLayoutProperty(fillLayer(key), 'visibility', colour === undefined ? 'none' : 'visible');
      if (colour !== undefined) map.setPaintProperty(fillLayer(key), 'fill-color', colour);
    }
    for (const [layer, filter] of painting.filters) map.setFilter(layer, filter);
    for (const [line, colour] of Object.entries(painting.lineColours)) map.setPaintProperty(line, 'line-color', colour);
    map.setPaintProperty('districts', 'line-color', painting.lineColours.outline);
    map.setPaintProperty('lakes', 'fill-color', painting.water);
  };

  await new Promise<void>((resolve, reject) => {
    map.once('load', () => {
      try {
        paintHatches();
        map.addControl(overlay);
        drawSymbols(0);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
      map.once('idle', () => resolve());
      map.triggerRepaint();
    });
    map.on('error', ({ error }) => reject(new Error(messageOf(error))));
    map.once('webglcontextlost', () => reject(new Error('context lost')));
  }).catch((error: unknown) => {
    frames.stop();
    map.remove();
    throw error;
  });

  map.on('webglcontextlost', () => onFailure('context lost'));
  map.on('error', ({ error }) => onFailure(messageOf(error)));
  container
    .querySelectorAll('canvas')
    .forEach((canvas) => canvas.addEventListener('webglcontextlost', () => onFailure('context lost')));
  // From now on colours change in steps that one can follow.
  map.style.stylesheet.transition = { duration: moves, delay: 0 };

  map.on('move', () => {
    const [x, y] = planePointOf(map.getCenter(), plane);
    const before = camera.zoom;
    camera = { x, y, zoom: cameraZoomOf(map.getZoom(), viewport) };
    if (before !== camera.zoom) drawSymbols(0);
    frames.wake(SETTLE_MS);
    onMove(camera);
  });

  const jump = (next: Camera): void => {
    if (sameCamera(next, camera)) return;
    map.jumpTo({ center: lngLatOf([next.x, next.y], plane), zoom: mapZoomOf(next, viewport) });
  };
  return {
    jump,
    fly: async (next) => {
      if (sameCamera(next, camera)) return;
      if (!motion) {
        jump(next);
        return;
      }
      const landed = new Promise<void>((resolve) => map.once('moveend', () => resolve()));
      map.easeTo({
        center: lngLatOf([next.x, next.y], plane),
        zoom: mapZoomOf(next, viewport),
        duration: FLIGHT_MS,
        essential: true,
      });
      await landed;
    },
    update: (next) => {
      const isNewTheme = next.theme !== shown.theme;
      shown = next;
      if (isNewTheme) paintHatches();
      paint();
      drawSymbols(moves);
    },
    drawOver: () => drawSymbols(0),
    resize: (next) => {
      viewport = next;
      map.resize();
      map.jumpTo({ center: lngLatOf([camera.x, camera.y], plane), zoom: mapZoomOf(camera, viewport) });
      paintHatches();
      drawSymbols(0);
    },
    showDistricts: (lines) => {
      void map.getSource<GeoJSONSource>(DISTRICT_SOURCE)?.setData(lineFeature(lines, plane));
    },
    idle: () =>
      new Promise((resolve) => {
        map.once('idle', () => void frames.rest().then(resolve));
        map.triggerRepaint();
      }),
    paintedAt: ([x, y]) => {
      const layers = Object.keys(geography.territories).map(fillLayer);
      const [top] = map.queryRenderedFeatures([x, y], { layers });
      return top === undefined ? null : String(top.properties['key']);
    },
    destroy: () => {
      frames.stop();
      map.removeControl(overlay);
      map.remove();
    },
  };
}

/** MapLibre's errors are whatever was thrown. */
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'the map cannot be drawn';
}
