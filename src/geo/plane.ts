/** Small geometry on the plane that several steps of the build share. Rings are closed. */
import type { PlaneBox, PlanePoint } from '../domain/geography.ts';

export type Ring = readonly PlanePoint[];
/** Outer ring first, then holes. */
export type Polygon = readonly Ring[];

/** Signed area of a closed ring: positive when it runs clockwise on screen (y down). */
export function ringArea(ring: Ring): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1]!;
    const [x1, y1] = ring[i]!;
    twice += x0 * y1 - x1 * y0;
  }
  return twice / 2;
}

/** Area without its holes, in square units; not negative. */
export function polygonArea(polygon: Polygon): number {
  return polygon.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * Math.abs(ringArea(ring)), 0);
}

/** Even-odd rule over all rings of all polygons; points on an edge may fall to either side. */
export function contains(polygons: readonly Polygon[], [x, y]: PlanePoint): boolean {
  let inside = false;
  for (const polygon of polygons) {
    for (const ring of polygon) {
      for (let i = 1; i < ring.length; i++) {
        const [x0, y0] = ring[i - 1]!;
        const [x1, y1] = ring[i]!;
        if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) inside = !inside;
      }
    }
  }
  return inside;
}

export type Segment = readonly [from: PlanePoint, to: PlanePoint];

export function segmentsOf(polygons: readonly Polygon[]): Segment[] {
  return polygons.flatMap((polygon) =>
    polygon.flatMap((ring) => ring.slice(1).map((to, i): Segment => [ring[i]!, to])),
  );
}

/** Length of the part of a segment inside the open box; 0 when it only touches an edge (Liang–Barsky). */
export function lengthInside([[x0, y0], [x1, y1]]: Segment, [x, y, width, height]: PlaneBox): number {
  // Most segments pass far from the box: this runs millions of times in a build.
  if ((x0 <= x && x1 <= x) || (x0 >= x + width && x1 >= x + width)) return 0;
  if ((y0 <= y && y1 <= y) || (y0 >= y + height && y1 >= y + height)) return 0;
  const [dx, dy] = [x1 - x0, y1 - y0];
  const [xEnter, xLeave] = span(x0, dx, x, x + width);
  const [yEnter, yLeave] = span(y0, dy, y, y + height);
  const share = Math.min(xLeave, yLeave) - Math.max(xEnter, yEnter);
  return share > 0 ? share * Math.hypot(dx, dy) : 0;
}

/** Part of the way (0–1) during which from + t · by lies between low and high. */
function span(from: number, by: number, low: number, high: number): [enter: number, leave: number] {
  if (by === 0) return [0, 1]; // the caller has seen that it lies between them
  const [a, b] = [(low - from) / by, (high - from) / by];
  return [Math.max(0, Math.min(a, b)), Math.min(1, Math.max(a, b))];
}

/** Whether two segments cross at a point inside both: a shared end or a touch is no crossing. */
export function segmentsCross([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Positive when `point` lies to the right of the line from → to, on screen. */
function side(from: PlanePoint, to: PlanePoint, point: PlanePoint): number {
  return (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]);
}

export type Bounds = readonly [x0: number, y0: number, x1: number, y1: number];

export function boundsOf(points: Iterable<PlanePoint>): Bounds {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
  }
  return [x0, y0, x1, y1];
}
