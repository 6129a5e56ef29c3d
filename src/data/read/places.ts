/** Where towns lie: a point against the polygons of `regions.geojson`, as the boundaries' folder has them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseNumber } from './numbers.ts';
import { cell, type Row } from './readTables.ts';
import { townTable } from '../compile/registersOf.ts';

type Point = readonly [lon: number, lat: number];
type Ring = readonly Point[];
/** Outer ring, then holes. */
type Polygon = readonly Ring[];

interface Shapes {
  readonly features: readonly {
    readonly properties: { readonly iso: string };
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: Polygon }
      | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] };
  }[];
}

export interface Places {
  readonly hasTown: (id: string) => boolean;
  /** The region whose polygon holds the town's centre; null where none does. */
  readonly regionOfTown: (id: string) => string | null;
}

/** @returns null while the folder has no towns or no boundaries: nothing can be said then */
export function readPlaces(geoFolder: string): Places | null {
  const table = townTable(geoFolder);
  const file = join(geoFolder, 'regions.geojson');
  if (table === null || !existsSync(file)) return null;
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as Shapes;
  const towns = new Map(table.rows.map((row) => [cell(row, 'id'), pointOf(row)]));
  return {
    hasTown: (id) => towns.has(id),
    regionOfTown: (id) => {
      const point = towns.get(id);
      if (point === undefined) return null;
      return (
        features.find(({ geometry }) => polygonsOf(geometry).some((one) => holds(one, point)))?.properties.iso ?? null
      );
    },
  };
}

function polygonsOf(geometry: Shapes['features'][number]['geometry']): readonly Polygon[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function pointOf(row: Row): Point {
  const [lon, lat] = ['lon', 'lat'].map((column) => parseNumber(cell(row, column)));
  return [lon?.ok === true ? lon.value : Number.NaN, lat?.ok === true ? lat.value : Number.NaN];
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
