/**
 * The map on the graphics card: MapLibre for shapes, deck.gl for symbols. It paints and nothing else:
 * who points, presses or listens meets the SVG, which lies over it unseen and shows the same part of
 * the plane.
 */
import type { MapboxOverlay } from '@deck.gl/mapbox';
import type { GeoJSONSource, LngLatLike, Map as MapLibre } from 'maplibre-gl';
import { sameCamera, type Camera, type Viewport } from '../camera/camera.ts';
import type { PlanePoint } from '../../domain/geography.ts';
import { lineFeature } from './features.ts';
import { createFrames } from './frames.ts';
import { deckLayers } from './layers.ts';
import { cameraZoomOf, lngLatOf, mapZoomOf, planePointOf } from './mercator.ts';
import { paintColours, paintHatches } from './paintMap.ts';
import { createOverlay, firstPicture, listenForFailures, startMapLibre } from './startMapLibre.ts';
import { DISTRICT_SOURCE, fillLayer, paintingOf } from './style.ts';
import type { WebglContent, WebglOptions } from './webglOptions.ts';

/** ms that a change of colours and sizes takes, and longer than a frame with it needs. */
const CHANGE_MS = 300;
const SETTLE_MS = 250;
const FLIGHT_MS = 900;

/**
 * @returns when the first whole picture is painted
 * @throws Error when there is no WebGL, or the worker is refused
 */
export async function createWebglMap(options: WebglOptions): Promise<WebglMap> {
  const webglMap = new WebglMap(options);
  await webglMap.start();
  return webglMap;
}

export class WebglMap {
  readonly #options: WebglOptions;
  readonly #map: MapLibre;
  readonly #overlay: MapboxOverlay;
  readonly #frames = createFrames();
  /** ms that a change takes. */
  readonly #changeMs: number;
  #viewport: Viewport;
  #content: WebglContent;
  #camera: Camera;

  constructor(options: WebglOptions) {
    this.#options = options;
    this.#viewport = options.viewport;
    this.#content = options.content;
    this.#camera = options.camera;
    this.#changeMs = options.motion ? CHANGE_MS : 0;
    this.#map = startMapLibre(options);
    this.#overlay = createOverlay(this.#frames, options.onFailure);
  }

  /** Paints the first picture, then listens to the camera. */
  async start(): Promise<void> {
    try {
      await firstPicture(this.#map, () => {
        this.#paintHatches();
        this.#map.addControl(this.#overlay);
        this.drawSymbols();
      });
    } catch (error) {
      this.#frames.stop();
      this.#map.remove();
      throw error;
    }
    listenForFailures(this.#map, this.#options.container, this.#options.onFailure);
    // From now on colours change in steps that one can follow.
    this.#map.style.stylesheet.transition = { duration: this.#changeMs, delay: 0 };
    this.#map.on('move', () => this.#followCamera());
  }

  update(content: WebglContent): void {
    const isNewTheme = content.theme !== this.#content.theme;
    this.#content = content;
    if (isNewTheme) this.#paintHatches();
    const keys = Object.keys(this.#options.geography.territories);
    paintColours(this.#map, keys, paintingOf(content.model, content.theme));
    this.drawSymbols(this.#changeMs);
  }

  /**
   * Bubbles, and what lies over them now.
   * @param changeMs time that they take to become what they are
   */
  drawSymbols(changeMs = 0): void {
    const layers = deckLayers({
      ...this.#content,
      symbols: this.#options.symbols(),
      geography: this.#options.geography,
      viewport: this.#viewport,
      zoom: this.#camera.zoom,
      moves: changeMs,
    });
    this.#overlay.setProps({ layers });
    this.#frames.wake(changeMs + SETTLE_MS);
  }

  jump(camera: Camera): void {
    if (!sameCamera(camera, this.#camera)) this.#map.jumpTo(this.#placeOf(camera));
  }

  /** @returns when the camera is there, or another movement has taken its place */
  async fly(camera: Camera): Promise<void> {
    // The movement before ends now, so that its end is not taken for this one's.
    this.#map.stop();
    if (sameCamera(camera, this.#camera)) return;
    if (!this.#options.motion) {
      this.jump(camera);
      return;
    }
    const landed = new Promise<void>((resolve) => this.#map.once('moveend', () => resolve()));
    this.#map.easeTo({ ...this.#placeOf(camera), duration: FLIGHT_MS, essential: true });
    await landed;
  }

  resize(viewport: Viewport): void {
    this.#viewport = viewport;
    this.#map.resize();
    this.#map.jumpTo(this.#placeOf(this.#camera));
    this.#paintHatches();
    this.drawSymbols();
  }

  showDistricts(lines: readonly (readonly PlanePoint[])[]): void {
    const source = this.#map.getSource<GeoJSONSource>(DISTRICT_SOURCE);
    void source?.setData(lineFeature(lines, this.#options.geography.plane));
  }

  /** When all that was asked for is painted. */
  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.#map.once('idle', () => void this.#frames.rest().then(resolve));
      this.#map.triggerRepaint();
    });
  }

  /** Territory that is painted at a place, px from the box's corner; null where none is. */
  paintedAt([x, y]: PlanePoint): string | null {
    const layers = Object.keys(this.#options.geography.territories).map(fillLayer);
    const [top] = this.#map.queryRenderedFeatures([x, y], { layers });
    return top === undefined ? null : String(top.properties['key']);
  }

  destroy(): void {
    this.#frames.stop();
    this.#map.removeControl(this.#overlay);
    this.#map.remove();
  }

  #paintHatches(): void {
    paintHatches(this.#map, this.#content.theme, this.#viewport);
  }

  #followCamera(): void {
    const [x, y] = planePointOf(this.#map.getCenter(), this.#options.geography.plane);
    const before = this.#camera.zoom;
    this.#camera = { x, y, zoom: cameraZoomOf(this.#map.getZoom(), this.#viewport) };
    if (before !== this.#camera.zoom) this.drawSymbols();
    this.#frames.wake(SETTLE_MS);
    this.#options.onMove(this.#camera);
  }

  /** A camera as MapLibre has it. */
  #placeOf(camera: Camera): { readonly center: LngLatLike; readonly zoom: number } {
    const center = lngLatOf([camera.x, camera.y], this.#options.geography.plane);
    return { center, zoom: mapZoomOf(camera, this.#viewport) };
  }
}
