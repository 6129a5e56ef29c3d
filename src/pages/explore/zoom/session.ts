/**
 * A zoomed map in use. The camera moves the SVG at once and always; the graphics card is asked for
 * at the first wish, comes in under the drawing when its first picture is whole, and goes away
 * again without a trace when it fails: the SVG is there, at the same camera.
 */
import {
  cameraFor,
  clampCamera,
  pxPerUnit,
  sameCamera,
  viewBoxOf,
  wholeCamera,
  zoomAround,
  type Camera,
  type Viewport,
} from '../../../map/camera/camera.ts';
import type { DetailPlaces } from '../../../domain/places.ts';
import type { DetailContent, DetailMap } from '../../../map/webgl/detailMap.ts';
import type { ThemeName } from '../../../map/palette.ts';
import type { Theme } from '../../../view/view.ts';
import { trustedScriptUrl } from '../../../ui/trustedTypes.ts';
import rimsCss from '../../../map/svg/rims.css?inline';
import { adoptStyles } from '../../../ui/adoptStyles.ts';
import zoomedMapCss from './zoomedMap.css?inline';
import type { DetailStore, Wish } from './detailStore.ts';
import { listenForGestures } from './gestures.ts';
import { createPainter, type Painter } from './painter.ts';
import { overlaid } from './overlaid.ts';
import { scaleSymbols } from './scaleSymbols.ts';
import type { Shown } from './useDetail.ts';
import { clearWords, writeWords } from './words.tsx';
import { bubbleRadius } from '../../../domain/bubbles.ts';

export interface Session {
  readonly follow: (wish: Wish) => void;
  /** The page shows another picture: figures, theme, kind of geography. */
  readonly update: () => void;
  readonly cancel: () => void;
  readonly retry: () => void;
}

/** A camera that rests for so long is where the visitor wanted it, ms. */
const REST_MS = 180;
const SVG = 'http://www.w3.org/2000/svg';

/** @param map the box that holds the drawing */
export function createSession(map: HTMLElement, store: DetailStore, shown: () => Shown): Session {
  adoptStyles(rimsCss + zoomedMapCss);
  const words = document.createElementNS(SVG, 'svg');
  words.setAttribute('class', 'camera-words');
  words.setAttribute('aria-hidden', 'true');
  map.append(words);

  const drawing = (): SVGSVGElement => map.querySelector<SVGSVGElement>('.map-shapes') ?? missing();
  const plane = () => shown().state.geography.plane;
  const measure = (): Viewport => {
    const box = map.getBoundingClientRect();
    return { width: box.width, height: box.height, top: drawing().getBoundingClientRect().top - box.top };
  };
  let viewport = measure();
  let camera = wholeCamera(plane(), viewport);
  /** Where the last wish leads. */
  let target = camera;
  let worded: Camera | null = null;
  let places: DetailPlaces | null = null;
  /** What `rest` has put into the address and the page has not told back yet. */
  let written: string | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const isWhole = (one: Camera): boolean => sameCamera(one, wholeCamera(plane(), viewport));

  /** Puts drawing and words where the camera is, at once. */
  const sync = (next: Camera): void => {
    camera = next;
    const isZoomed = !isWhole(next);
    map.classList.toggle('zoomed', isZoomed);
    if (isZoomed !== (store.getState().camera !== null)) store.setState({ camera: isZoomed ? next : null });
    store.setState({ moving: isZoomed ? next : null });
    drawing().setAttribute('viewBox', viewBoxOf(next, viewport, plane()));
    scaleSymbols(drawing(), next.zoom);
    if (worded !== null && isZoomed) {
      const scale = next.zoom / worded.zoom;
      const unit = pxPerUnit(next, viewport, plane());
      const [dx, dy] = [(worded.x - next.x) * unit, (worded.y - next.y) * unit];
      const [cx, cy] = [viewport.width / 2, viewport.height / 2];
      words.firstElementChild?.setAttribute(
        'transform',
        `translate(${cx + dx - cx * scale} ${cy + dy - cy * scale}) scale(${scale})`,
      );
    }
    restSoon();
  };
  const restSoon = (): void => {
    clearTimeout(resting);
    resting = setTimeout(rest, REST_MS);
  };

  /** The camera stands still: words are placed anew, the address says where. */
  const rest = (): void => {
    const isZoomed = !isWhole(camera);
    const { state, geography, actions } = shown();
    if (isZoomed && geography.kind === undefined) {
      writeWords(words, {
        model: state.model,
        geography,
        camera,
        viewport,
        largestRadius: bubbleRadius(1, geography) * pxPerUnit({ zoom: 1 }, viewport, plane()) * Math.sqrt(camera.zoom),
        places,
        language: state.view.language,
        reserved: overlaid(map),
      });
      words.firstElementChild?.removeAttribute('transform');
      worded = camera;
    } else {
      clearWords(words);
      worded = null;
    }
    if (!isZoomed) painter.hide();
    store.setState({ camera: isZoomed ? camera : null, moving: isZoomed ? camera : null });
    const at = isZoomed ? rounded(camera) : null;
    const said = JSON.stringify(at);
    if (said === JSON.stringify(state.view.at)) return;
    written = said;
    actions?.go({ at }, 'replace');
  };

  const content = (): DetailContent => ({
    model: shown().state.model,
    theme: themeOf(shown().state.view.theme),
  });
  const painter: Painter = createPainter({
    map,
    store,
    options: () => ({
      geography: shown().state.geography,
      viewport,
      camera,
      content: content(),
      symbols: () => store.getState().symbols,
      motion: hasMotion(),
      trust: trustedScriptUrl,
      onMove: sync,
    }),
    onPainted: (detail: DetailMap) => {
      if (places !== null) detail.showDistricts(places.borders);
      void detail.fly(target);
    },
    // The drawing goes where the card would have flown.
    onFailed: () => sync(target),
  });

  const goTo = (next: Camera, isGesture = false): void => {
    target = clampCamera(next, viewport, plane());
    loadPlaces();
    const detail = painter.detail();
    if (detail !== null) {
      painter.show(content());
      if (isGesture) detail.jump(target);
      else void detail.fly(target);
      if (sameCamera(target, camera)) sync(target);
    } else if (painter.hasFailed()) {
      sync(target);
    } else if (!isWhole(target)) {
      painter.load();
    }
  };

  store.subscribe(({ symbols }, before) => {
    if (symbols === before.symbols) return;
    painter.drawOver();
    // Words make room for marks, and take it back.
    if (worded !== null) restSoon();
  });

  const loadPlaces = (): void => {
    if (places !== null) return;
    const { actions } = shown();
    actions
      ?.places()
      .then((loaded) => {
        places = loaded;
        painter.detail()?.showDistricts(loaded.borders);
        if (worded !== null) rest();
      })
      // Without towns and districts it is a map all the same; the next wish asks again.
      .catch((error: unknown) => console.warn(error));
  };

  listenForGestures(map, {
    camera: () => target,
    viewport: () => viewport,
    plane,
    move: (next) => goTo(next, true),
    isZoomed: () => store.getState().camera !== null,
  });
  new ResizeObserver(() => {
    const next = measure();
    if (next.width === viewport.width && next.height === viewport.height) return;
    const wasWhole = isWhole(camera);
    viewport = next;
    target = wasWhole ? wholeCamera(plane(), viewport) : clampCamera(camera, viewport, plane());
    painter.detail()?.resize(viewport);
    sync(target);
  }).observe(map);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => painter.update(content()));

  return {
    follow: (wish) => {
      viewport = measure();
      switch (wish.kind) {
        case 'whole':
          return goTo(wholeCamera(plane(), viewport));
        case 'address': {
          const said = JSON.stringify(wish.at);
          // What the address has from here is no wish: meanwhile the visitor may have gone on.
          const isEcho = said === written;
          written = undefined;
          if (isEcho || said === JSON.stringify(rounded(camera))) return;
          return goTo(wish.at ?? wholeCamera(plane(), viewport));
        }
        case 'territory': {
          const layout = shown().state.geography.territories[wish.key];
          return layout === undefined ? undefined : goTo(cameraFor(layout.bounds, viewport, plane()));
        }
        case 'zoom': {
          const { left, top } = map.getBoundingClientRect();
          const at = wish.at === undefined ? ([viewport.width / 2, viewport.height / 2] as const) : ([wish.at.clientX - left, wish.at.clientY - top] as const); // prettier-ignore
          return goTo(zoomAround(target, wish.factor, at, viewport, plane()));
        }
      }
    },
    update: () => {
      const { geography } = shown();
      if (geography.kind !== undefined) {
        // Tiles and circles have no camera: the drawing's own frame is shown.
        target = camera = wholeCamera(plane(), viewport);
        map.classList.remove('zoomed');
        painter.hide();
        scaleSymbols(drawing(), 1);
        drawing().setAttribute('viewBox', `0 0 ${geography.plane.width} ${geography.plane.height}`);
        rest();
        return;
      }
      painter.update(content());
      if (worded !== null) {
        scaleSymbols(drawing(), camera.zoom);
        rest();
      }
    },
    cancel: () => {
      target = camera;
      painter.cancel();
    },
    retry: () => painter.load(),
  };
}

function rounded({ x, y, zoom }: Camera): Camera {
  const hundredths = (value: number): number => Math.round(value * 100) / 100;
  return { x: Math.round(x), y: Math.round(y), zoom: hundredths(zoom) };
}

/** As the page will have it: it takes a chosen theme over after it has been drawn. */
function themeOf(theme: Theme): ThemeName {
  if (theme !== 'auto') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function hasMotion(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function missing(): never {
  throw new Error('the map has no drawing');
}
