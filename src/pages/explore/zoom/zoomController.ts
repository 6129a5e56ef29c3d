/**
 * A zoomed map. The camera always moves the SVG drawing at once. WebGL is loaded at the first request
 * and shown under the drawing when its first picture is whole. When it fails it is removed, and the
 * drawing stays at the same camera.
 */
import { clampCamera, sameCamera, wholeCamera, type Camera, type Viewport } from '../../../map/camera/camera.ts';
import { bubblePx } from '../../../map/camera/symbolScale.ts';
import type { Geography } from '../../../domain/geography.ts';
import type { ZoomPlaces } from '../../../domain/places.ts';
import type { ThemeName } from '../../../map/palette.ts';
import type { WebglMap } from '../../../map/webgl/webglMap.ts';
import type { WebglContent } from '../../../map/webgl/webglOptions.ts';
import { trustedScriptUrl } from '../../../ui/trustedTypes.ts';
import type { Theme } from '../../../view/view.ts';
import rimsCss from '../../../map/svg/rims.css?inline';
import { adoptStyles } from '../../../ui/adoptStyles.ts';
import zoomedMapCss from './zoomedMap.css?inline';
import { createCameraAddress } from './cameraAddress.ts';
import { listenForGestures } from './gestures.ts';
import { createMapDrawing } from './mapDrawing.ts';
import { overlaid } from './overlaid.ts';
import { requestedCamera } from './requestedCamera.ts';
import type { ShownMap } from './shownMap.ts';
import { WebglRenderer } from './webglRenderer.ts';
import type { CameraRequest, ZoomStore } from './zoomStore.ts';
import { createZoomWords } from './zoomWords.tsx';

/** A gesture of many steps is written once it pauses for so long, ms. A flight tells its end itself. */
const PAUSE_MS = 180;

/** @param map the box that holds the drawing */
export function createZoomController(map: HTMLElement, store: ZoomStore, shown: () => ShownMap): ZoomController {
  adoptStyles(rimsCss + zoomedMapCss);
  const controller = new ZoomController(map, store, shown);
  controller.listen();
  return controller;
}

export class ZoomController {
  readonly #map: HTMLElement;
  readonly #store: ZoomStore;
  readonly #shown: () => ShownMap;
  readonly #drawing;
  readonly #words;
  readonly #address = createCameraAddress();
  readonly #renderer: WebglRenderer;
  #viewport: Viewport;
  #camera: Camera;
  /** Where the last request leads. */
  #target: Camera;
  #places: ZoomPlaces | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** The flight under way. What it passes is nowhere that anyone asked for: no address says it. */
  #flight: Promise<void> | null = null;

  constructor(map: HTMLElement, store: ZoomStore, shown: () => ShownMap) {
    this.#map = map;
    this.#store = store;
    this.#shown = shown;
    this.#drawing = createMapDrawing(map);
    this.#words = createZoomWords(map);
    this.#viewport = this.#drawing.measure();
    this.#target = this.#camera = this.#wholeCamera();
    this.#renderer = new WebglRenderer({
      map,
      store,
      options: () => ({
        geography: this.#shown().state.geography,
        viewport: this.#viewport,
        camera: this.#camera,
        content: this.#content(),
        symbols: () => this.#store.getState().symbols,
        motion: hasMotion(),
        trust: trustedScriptUrl,
        onMove: (camera) => this.#showCamera(camera),
      }),
      onPainted: (webglMap) => this.#flyIn(webglMap),
      // The drawing goes where WebGL would have flown.
      onFailed: () => this.#showAtOnce(this.#target),
    });
  }

  /** Follows gestures, the window's size, the browser's theme and the layer of records. */
  listen(): void {
    listenForGestures(this.#map, {
      camera: () => this.#target,
      viewport: () => this.#viewport,
      plane: () => this.#plane(),
      move: (camera) => this.#goTo(camera, 'jump'),
      isZoomed: () => this.#store.getState().camera !== null,
      oneFinger: (isDragging) => {
        if (this.#store.getState().oneFinger !== isDragging) this.#store.setState({ oneFinger: isDragging });
      },
    });
    new ResizeObserver(() => this.#resize()).observe(this.#map);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#renderer.update(this.#content()));
    this.#store.subscribe(({ symbols }, before) => {
      if (symbols === before.symbols) return;
      this.#renderer.drawSymbols();
      // Words make room for clusters, and take it back.
      if (this.#words.areWritten()) this.#restSoon();
    });
  }

  follow(request: CameraRequest): void {
    this.#viewport = this.#drawing.measure();
    if (request.kind === 'address' && !this.#address.asks(request.at, this.#camera)) return;
    const camera = requestedCamera(request, {
      target: this.#target,
      viewport: this.#viewport,
      geography: this.#shown().state.geography,
      corner: this.#map.getBoundingClientRect(),
    });
    if (camera !== null) this.#goTo(camera, 'fly');
  }

  /** The page shows another picture: figures, theme, kind of geography. */
  update(): void {
    const { geography } = this.#shown();
    if (geography.kind !== undefined) return this.#leave(geography);
    this.#renderer.update(this.#content());
    if (!this.#words.areWritten()) return;
    this.#drawing.scaleSymbols(this.#camera.zoom);
    this.#rest();
  }

  /** Gives up loading: the camera stays where it is. */
  cancel(): void {
    this.#target = this.#camera;
    this.#renderer.cancel();
  }

  retry(): void {
    this.#renderer.retry();
  }

  /** Starts a movement. The first one waits for WebGL, unless it has failed before. */
  #goTo(camera: Camera, how: 'fly' | 'jump'): void {
    this.#target = clampCamera(camera, this.#viewport, this.#plane());
    this.#loadPlaces();
    const { webglMap } = this.#renderer;
    if (webglMap !== null) {
      this.#renderer.show(this.#content());
      if (how === 'fly') return void this.#fly(webglMap);
      this.#flight = null;
      webglMap.jump(this.#target);
      if (sameCamera(this.#target, this.#camera)) this.#showCamera(this.#target);
    } else if (this.#renderer.hasFailed()) {
      this.#showAtOnce(this.#target);
    } else if (!this.#isWhole(this.#target)) {
      this.#renderer.load();
    }
  }

  /** The map says itself when it has arrived, however slow its frames are. */
  async #fly(webglMap: WebglMap): Promise<void> {
    clearTimeout(this.#resting);
    const flight = webglMap.fly(this.#target);
    this.#flight = flight;
    await flight;
    // Another movement may have taken its place.
    if (this.#flight !== flight) return;
    this.#showAtOnce(this.#target);
    this.#rest();
  }

  /** Ends a flight, if there is one. */
  #showAtOnce(camera: Camera): void {
    this.#flight = null;
    this.#showCamera(camera);
  }

  /** Puts drawing and words where the camera is, at once. */
  #showCamera(camera: Camera): void {
    this.#camera = camera;
    const isZoomed = !this.#isWhole(camera);
    this.#map.classList.toggle('zoomed', isZoomed);
    const wasZoomed = this.#store.getState().camera !== null;
    if (isZoomed !== wasZoomed) this.#store.setState({ camera: isZoomed ? camera : null });
    this.#store.setState({ moving: isZoomed ? camera : null });
    this.#drawing.show(camera, this.#viewport, this.#plane());
    if (isZoomed) this.#words.follow(camera, this.#viewport, this.#plane());
    if (this.#flight === null) this.#restSoon();
  }

  #restSoon(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#rest(), PAUSE_MS);
  }

  /** The camera stands still: words are placed anew, the address says where. */
  #rest(): void {
    clearTimeout(this.#resting);
    const camera = this.#isWhole(this.#camera) ? null : this.#camera;
    this.#writeWords(camera);
    if (this.#flight !== null) return;
    if (camera === null) this.#renderer.hide();
    this.#store.setState({ camera, moving: camera });
    this.#address.write(camera, this.#shown());
  }

  #writeWords(camera: Camera | null): void {
    const { state, geography } = this.#shown();
    if (camera === null || geography.kind !== undefined) return this.#words.clear();
    this.#words.write({
      model: state.model,
      geography,
      camera,
      viewport: this.#viewport,
      largestRadius: bubblePx(1, geography, this.#viewport, camera.zoom),
      places: this.#places,
      language: state.view.language,
      reserved: overlaid(this.#map),
    });
  }

  /** Towns and districts. Without them it is a map all the same; the next request asks again. */
  #loadPlaces(): void {
    if (this.#places !== null) return;
    this.#shown()
      .actions?.places()
      .then((places) => {
        this.#places = places;
        this.#renderer.webglMap?.showDistricts(places.borders);
        if (this.#words.areWritten()) this.#rest();
      })
      .catch((error: unknown) => console.warn(error));
  }

  #flyIn(webglMap: WebglMap): void {
    if (this.#places !== null) webglMap.showDistricts(this.#places.borders);
    void this.#fly(webglMap);
  }

  /** Tiles and circles have no camera. */
  #leave({ plane }: Geography): void {
    this.#flight = null;
    this.#target = this.#camera = this.#wholeCamera();
    this.#map.classList.remove('zoomed');
    this.#renderer.cancel();
    this.#renderer.hide();
    this.#drawing.showFrame(plane);
    this.#rest();
  }

  #resize(): void {
    // The page shows no map now, and draws another one when it does.
    if (!this.#map.isConnected) return this.#renderer.remove();
    const viewport = this.#drawing.measure();
    if (viewport.width === this.#viewport.width && viewport.height === this.#viewport.height) return;
    // A flight ends where it leads to: in the new box it would stop half way.
    const { webglMap } = this.#renderer;
    const goal = this.#flight === null ? this.#camera : this.#target;
    const isWhole = this.#isWhole(goal);
    this.#viewport = viewport;
    this.#target = isWhole ? this.#wholeCamera() : clampCamera(goal, viewport, this.#plane());
    webglMap?.resize(viewport);
    this.#flight = null;
    webglMap?.jump(this.#target);
    this.#showCamera(this.#target);
  }

  #plane(): Geography['plane'] {
    return this.#shown().state.geography.plane;
  }

  #wholeCamera(): Camera {
    return wholeCamera(this.#plane(), this.#viewport);
  }

  #isWhole(camera: Camera): boolean {
    return sameCamera(camera, this.#wholeCamera());
  }

  #content(): WebglContent {
    const { model, view } = this.#shown().state;
    return { model, theme: themeOf(view.theme) };
  }
}

/** The theme that the page will have: it is set after the page has been drawn. */
function themeOf(theme: Theme): ThemeName {
  if (theme !== 'auto') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function hasMotion(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
