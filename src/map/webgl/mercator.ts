/**
 * The plane in MapLibre's world. MapLibre only knows Web Mercator, so the plane lies, linearly, in a
 * patch around (0°, 0°) that is a sixteenth of the world wide: there is no projection in it, a
 * straight line of the plane is a straight line on the screen, and areas stay equal.
 */
import type { Camera, Viewport } from '../camera/camera.ts';
import type { Geography, PlanePoint } from '../../domain/geography.ts';

type Plane = Pick<Geography['plane'], 'width' | 'height'>;
export type LngLat = [longitude: number, latitude: number];

/** Worlds across which the plane's width would fit. Small enough for the numbers, large enough for deep zooms. */
export const PATCHES_PER_WORLD = 16;
/** Width of the world at zoom 0, px. */
const WORLD_PX = 512;

/** @returns degrees, as MapLibre wants them */
export function lngLatOf([x, y]: readonly [number, number] | PlanePoint, plane: Plane): LngLat {
  const [u, v] = [x - plane.width / 2, y - plane.height / 2].map((d) => d / plane.width / PATCHES_PER_WORLD) as [
    number,
    number,
  ];
  // Mercator's y runs from 0 (north) to 1; v is measured from the equator, down.
  return [u * 360, (Math.atan(Math.sinh(-2 * Math.PI * v)) * 180) / Math.PI];
}

/** The inverse of `lngLatOf`. */
export function planePointOf({ lng, lat }: { readonly lng: number; readonly lat: number }, plane: Plane): PlanePoint {
  const v = -Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
  const unit = plane.width * PATCHES_PER_WORLD;
  return [(lng / 360) * unit + plane.width / 2, v * unit + plane.height / 2];
}

/** MapLibre's zoom at which the camera's part of the plane fills the map. */
export function mapZoomOf({ zoom }: Pick<Camera, 'zoom'>, { width }: Pick<Viewport, 'width'>): number {
  return Math.log2((width * zoom * PATCHES_PER_WORLD) / WORLD_PX);
}

/** The inverse of `mapZoomOf`. */
export function cameraZoomOf(mapZoom: number, { width }: Pick<Viewport, 'width'>): number {
  return (2 ** mapZoom * WORLD_PX) / width / PATCHES_PER_WORLD;
}
