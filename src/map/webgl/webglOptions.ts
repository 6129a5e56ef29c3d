/** What the map on the graphics card is given. */
import type { Geography } from '../../domain/geography.ts';
import type { Camera, Viewport } from '../camera/camera.ts';
import type { MapModel } from '../model.ts';
import type { ThemeName } from '../palette.ts';
import type { Symbols } from '../points/symbols.ts';

/** What is painted; the camera is apart from it. */
export interface WebglContent {
  readonly model: MapModel;
  readonly theme: ThemeName;
}

export interface WebglOptions {
  /** An empty element over the map's box; it gets canvases and no role. */
  readonly container: HTMLElement;
  readonly geography: Geography;
  readonly viewport: Viewport;
  readonly camera: Camera;
  readonly content: WebglContent;
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
