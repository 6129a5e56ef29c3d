/** In which region a town lies: its point against the polygons of `regions.geojson`. */
import { numberOrNull } from '../read/cells.ts';
import type { DataFolder } from '../read/readData.ts';
import { cell, type Row } from '../read/table.ts';

type Point = readonly [lon: number, lat: number];
type Ring = readonly Point[];
/** Outer ring, then holes. */
type Polygon = readonly Ring[];

interface Boundaries {
  readonly features: readonly {
    readonly properties: { readonly iso: string };
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: Polygon }
      | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] };
  }[];
}

export interface TownRegions {
  readonly hasTown: (id: string) => boolean;
  /** The region whose polygon holds the town's centre; null where none does. */
  readonly regionOfTown: (id: string) => string | null;
}

/** @returns null without towns or boundaries: nothing can be said then */
export function townRegions({ towns, boundaries }: DataFolder): TownRegions | null {
  if (towns === null || boundaries === null) return null;
  const { features } = JSON.parse(boundaries) as Boundaries;
  const points = new Map(towns.rows.map((row) => [cell(row, 'id'), pointOf(row)]));
  return {
    hasTown: (id) => points.has(id),
    regionOfTown: (id) => {
      const point = points.get(id);
      if (point === undefined) return null;
      const region = features.find(({ geometry }) => polygonsOf(geometry).some((polygon) => holds(polygon, point)));
      return region?.properties.iso ?? null;
    },
  };
}

function polygonsOf(geometry: Boundaries['features'][number]['geometry']): readonly Polygon[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function pointOf(row: Row): Point {
  return [numberOrNull(row, 'lon') ?? Number.NaN, numberOrNull(row, 'lat') ?? Number.NaN];
}

/** Inside the outer ring and in no hole: a ray to the east crosses the rings an odd number of times. */
function holds(polygon: Polygon, [lon, lat]: Point): boolean {
  let inside = false;
  for (const ring of polygon) {
    ring.forEach(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      const crosses = y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1;
      if (crosses) inside = !inside;
    });
  }
  return inside;
}
