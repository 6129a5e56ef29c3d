/** Shapes on the plane as tests see them: straight from the published topology, in plane units. */
import { feature, mergeArcs } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { contains, lengthInside, segmentsOf, type Polygon as Rings, type Segment } from '../../src/geo/plane.ts';
import type { Geography, PlaneBox, PlanePoint } from '../../src/domain/geography.ts';

export interface PlaneShape {
  readonly polygons: readonly Rings[];
  readonly segments: readonly Segment[];
}

const known = new WeakMap<Geography, Map<string, PlaneShape>>();

/** @param key of a territory: one region, or several joined with '+' */
export function shapeOf(geography: Geography, key: string): PlaneShape {
  const shapes = known.get(geography) ?? new Map<string, PlaneShape>();
  known.set(geography, shapes);
  const shape = shapes.get(key) ?? readShape(geography, key);
  shapes.set(key, shape);
  return shape;
}

function readShape({ topology }: Geography, key: string): PlaneShape {
  const areas = key.split('+').map((id) => {
    const area = topology.objects.regions.geometries.find((geometry) => geometry.id === id);
    if (area === undefined) throw new Error(`no such region: ${id}`);
    return area as Polygon | MultiPolygon;
  });
  const { geometry } = feature(topology, mergeArcs(topology, areas)) as unknown as {
    geometry: { coordinates: readonly Rings[] };
  };
  const polygons = geometry.coordinates;
  return { polygons, segments: segmentsOf(polygons) };
}

/** What arithmetic may be wrong by, in plane units. */
const HAIR = 1e-6;

/** Whether a box lies wholly in a shape: its corners are inside and no border runs through it. */
export function boxLiesIn({ polygons, segments }: PlaneShape, [x, y, width, height]: PlaneBox): boolean {
  const [left, top, right, bottom] = [x + HAIR, y + HAIR, x + width - HAIR, y + height - HAIR];
  const corners: readonly PlanePoint[] = [[left, top], [right, top], [left, bottom], [right, bottom]]; // prettier-ignore
  return (
    corners.every((corner) => contains(polygons, corner)) &&
    segments.every((segment) => lengthInside(segment, [left, top, right - left, bottom - top]) === 0)
  );
}

/** Whether any of a box lies in a shape. */
export function boxMeets({ polygons, segments }: PlaneShape, box: PlaneBox): boolean {
  const [x, y, width, height] = box;
  return (
    contains(polygons, [x + width / 2, y + height / 2]) || segments.some((segment) => lengthInside(segment, box) > HAIR)
  );
}

export function isInside(shape: PlaneShape, point: PlanePoint): boolean {
  return contains(shape.polygons, point);
}

/** 0 inside; else the way to the nearest point of the border. */
export function distanceTo(shape: PlaneShape, [x, y]: PlanePoint): number {
  if (isInside(shape, [x, y])) return 0;
  return Math.min(
    ...shape.segments.map(([[x0, y0], [x1, y1]]) => {
      const [dx, dy] = [x1 - x0, y1 - y0];
      const length2 = dx * dx + dy * dy;
      const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length2));
      return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
    }),
  );
}
