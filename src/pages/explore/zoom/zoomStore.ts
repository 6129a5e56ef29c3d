/** What a visitor knows of the zoomed map: where it is, what draws it, and what went wrong. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Camera } from '../../../map/camera/camera.ts';
import type { Symbols } from '../../../map/points/symbols.ts';
import type { ClientPoint } from '../keyboardNavigation/selection.ts';

export interface ZoomState {
  /** null while the whole country is shown. */
  readonly camera: Camera | null;
  /** The same in each frame of a movement, for what moves along. */
  readonly moving: Camera | null;
  /**
   * `idle`: the SVG alone draws; `painted`: WebGL has painted its first picture; `failed`: it cannot, and
   * the SVG zooms; `missing`: the scripts of the zoom did not come, and nothing zooms.
   */
  readonly status: 'idle' | 'loading' | 'painted' | 'failed' | 'missing';
  /** One finger is on the zoomed map: it scrolls the page, and the map says what moves it. */
  readonly oneFinger: boolean;
  /** What a layer of records shows; null without one. */
  readonly symbols: Symbols | null;
}
export type ZoomStore = StoreApi<ZoomState>;

export function createZoomStore(): ZoomStore {
  return createStore<ZoomState>(() => ({
    camera: null,
    moving: null,
    status: 'idle',
    oneFinger: false,
    symbols: null,
  }));
}

/** What the visitor asks of the camera. */
export type CameraRequest =
  | { readonly kind: 'zoom'; readonly factor: number; readonly at?: ClientPoint }
  | { readonly kind: 'territory'; readonly key: string }
  /** What the address says; null for the whole country. */
  | { readonly kind: 'address'; readonly at: Camera | null }
  | { readonly kind: 'whole' };

/** One press of a button or a key. */
export const ZOOM_STEP = 2;

/** The zoomed map as the rest of the page uses it. */
export interface Zoom {
  readonly store: ZoomStore;
  readonly ask: (request: CameraRequest) => void;
  /** Gives up loading. */
  readonly cancel: () => void;
  readonly retry: () => void;
}
