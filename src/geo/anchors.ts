/** Where a bubble stands: the centre of the largest circle inside a shape's largest part. */
import polylabel from 'polylabel';
import type { PlanePoint } from '../domain/geography.ts';
import { polygonArea, type Polygon } from './plane.ts';

/** In plane units: under a third of a pixel on the widest map. */
const PRECISION = 0.5;

/** @returns coordinates and radius in plane units, one decimal; the radius is rounded down */
export function anchorOf(polygons: readonly Polygon[]): { anchor: PlanePoint; radius: number } {
  const largest = polygons.reduce((a, b) => (polygonArea(b) > polygonArea(a) ? b : a));
  const [x, y] = polylabel(largest, PRECISION).map((value) => Math.round(value * 10) / 10) as [number, number];
  const distances = largest.flatMap((ring) => ring.slice(1).map((to, i) => distance([x, y], ring[i]!, to)));
  return { anchor: [x, y], radius: Math.floor(Math.min(...distances) * 10) / 10 };
}

/** From a point to a segment. */
function distance([x, y]: PlanePoint, [x0, y0]: PlanePoint, [x1, y1]: PlanePoint): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length2));
  return Math.hypot(x - x0 - t * dx, y - y0 - t * dy);
}
