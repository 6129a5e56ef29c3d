/**
 * Which part of the plane the map shows. Both renderers, the words and the pointer take it from
 * here, so that all of them agree where a place stands on the screen.
 */
import type { Geography, PlanePoint } from '../../domain/geography.ts';
import { MAX_ZOOM } from '../../view/view.ts';

/** The middle of what is shown, plane units; zoom 1 is the frame's width across the map's width. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The map's box on the page, px. The frame may begin above the box, which crops what it leaves empty. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** Where the frame's top lies at zoom 1, from the box's top; 0 or less. */
  readonly top: number;
}

type Plane = Pick<Geography['plane'], 'width' | 'height'>;
type Bounds = readonly [x0: number, y0: number, x1: number, y1: number];

/** Nearer than this to the whole country, it is the whole country. */
const NEARLY_WHOLE = 1.02;
/** A region that one flies to leaves so much of the map to its surroundings. */
const FILLED = 0.8;
const SHALLOWEST_FLIGHT = 1.5;

/** @returns px on the screen that one plane unit takes */
export function pxPerUnit({ zoom }: Pick<Camera, 'zoom'>, { width }: Pick<Viewport, 'width'>, plane: Plane): number {
  return (zoom * width) / plane.width;
}

/** The camera of a map that nobody has moved. */
export function wholeCamera(plane: Plane, viewport: Viewport): Camera {
  const unit = pxPerUnit({ zoom: 1 }, viewport, plane);
  return { x: plane.width / 2, y: (viewport.height / 2 - viewport.top) / unit, zoom: 1 };
}

/** @returns px from the box's top left corner */
export function toScreen(camera: Camera, viewport: Viewport, plane: Plane, [x, y]: PlanePoint): PlanePoint {
  const unit = pxPerUnit(camera, viewport, plane);
  return [(x - camera.x) * unit + viewport.width / 2, (y - camera.y) * unit + viewport.height / 2];
}

/** The inverse of `toScreen`. */
export function toPlane(camera: Camera, viewport: Viewport, plane: Plane, [x, y]: PlanePoint): PlanePoint {
  const unit = pxPerUnit(camera, viewport, plane);
  return [camera.x + (x - viewport.width / 2) / unit, camera.y + (y - viewport.height / 2) / unit];
}

/** The part of the plane that the box shows. */
export function shownBounds(camera: Camera, viewport: Viewport, plane: Plane): Bounds {
  const [x0, y0] = toPlane(camera, viewport, plane, [0, 0]);
  const [x1, y1] = toPlane(camera, viewport, plane, [viewport.width, viewport.height]);
  return [x0, y0, x1, y1];
}

/** The nearest camera that shows nothing but the box of the whole map, no deeper than there is to see. */
export function clampCamera(camera: Camera, viewport: Viewport, plane: Plane): Camera {
  const whole = wholeCamera(plane, viewport);
  const zoom = Math.min(MAX_ZOOM, camera.zoom);
  if (!(zoom >= NEARLY_WHOLE)) return whole;
  const unit = pxPerUnit({ zoom: 1 }, viewport, plane);
  const roomX = (viewport.width / unit / 2) * (1 - 1 / zoom);
  const roomY = (viewport.height / unit / 2) * (1 - 1 / zoom);
  return {
    x: within(camera.x, whole.x - roomX, whole.x + roomX),
    y: within(camera.y, whole.y - roomY, whole.y + roomY),
    zoom,
  };
}

/**
 * Zooms so that what lies under a point of the screen stays under it.
 * @param factor above 1: nearer
 * @param at     px from the box's top left corner
 */
export function zoomAround(camera: Camera, factor: number, at: PlanePoint, viewport: Viewport, plane: Plane): Camera {
  const zoom = within(camera.zoom * factor, 1, MAX_ZOOM);
  const [x, y] = toPlane(camera, viewport, plane, at);
  const ratio = camera.zoom / zoom;
  const next = { x: x + (camera.x - x) * ratio, y: y + (camera.y - y) * ratio, zoom };
  return clampCamera(next, viewport, plane);
}

/** Moves what is shown along with a finger or mouse, by px. */
export function panBy(camera: Camera, [dx, dy]: PlanePoint, viewport: Viewport, plane: Plane): Camera {
  const unit = pxPerUnit(camera, viewport, plane);
  return clampCamera({ ...camera, x: camera.x - dx / unit, y: camera.y - dy / unit }, viewport, plane);
}

/** The camera that shows an area whole, with some of what lies around it. */
export function cameraFor([x0, y0, x1, y1]: Bounds, viewport: Viewport, plane: Plane): Camera {
  const unit = pxPerUnit({ zoom: 1 }, viewport, plane);
  const zoom = FILLED * Math.min(viewport.width / (x1 - x0) / unit, viewport.height / (y1 - y0) / unit);
  const middle = { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
  return clampCamera({ ...middle, zoom: Math.max(SHALLOWEST_FLIGHT, zoom) }, viewport, plane);
}

/** Whether two cameras show the same, to less than a pixel of any screen. */
export function sameCamera(a: Camera, b: Camera): boolean {
  return Math.abs(a.x - b.x) < 0.05 && Math.abs(a.y - b.y) < 0.05 && Math.abs(a.zoom / b.zoom - 1) < 0.0005;
}

/**
 * Value of `viewBox` by which the SVG shows what the camera sees; the SVG keeps its place and size,
 * which are those of the frame at zoom 1.
 */
export function viewBoxOf(camera: Camera, viewport: Viewport, plane: Plane): string {
  const [x, y] = toPlane(camera, viewport, plane, [0, viewport.top]);
  return [x, y, plane.width / camera.zoom, plane.height / camera.zoom].map(thousandths).join(' ');
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
