/** In which region a town lies: its point against the polygons of `regions.geojson`. */
import type { DegreePolygon, LonLat } from '../read/boundaries.ts';
import { numberOrNull } from '../read/cells.ts';
import type { DataFolder } from '../read/readData.ts';
import { cell, type Row } from '../read/table.ts';

export interface TownRegions {
  readonly hasTown: (id: string) => boolean;
  /** The region whose polygon holds the town's centre; null where none does. */
  readonly regionOfTown: (id: string) => string | null;
}

/** @returns null without towns or boundaries: nothing can be said then */
export function townRegions({ towns, boundaries }: Pick<DataFolder, 'towns' | 'boundaries'>): TownRegions | null {
  if (towns === null || boundaries === null) return null;
  const points = new Map(towns.rows.map((row) => [cell(row, 'id'), pointOf(row)]));
  return {
    hasTown: (id) => points.has(id),
    regionOfTown: (id) => {
      const point = points.get(id);
      if (point === undefined) return null;
      const region = boundaries.find(({ polygons }) => polygons.some((polygon) => holdsAnyTurn(polygon, point)));
      return region?.id ?? null;
    },
  };
}

function pointOf(row: Row): LonLat {
  return [numberOrNull(row, 'lon') ?? Number.NaN, numberOrNull(row, 'lat') ?? Number.NaN];
}

/** Across the antimeridian a boundary may count on beyond 180° where the town is at -179°. */
function holdsAnyTurn(polygon: DegreePolygon, [lon, lat]: LonLat): boolean {
  return [lon, lon - 360, lon + 360].some((turned) => holds(polygon, [turned, lat]));
}

/** Inside the outer ring and in no hole: a ray to the east crosses the rings an odd number of times. */
function holds(polygon: DegreePolygon, [lon, lat]: LonLat): boolean {
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
