/** Reads a country's geo folder: in: regions.geojson, lakes.geojson, projection.json · out: checked objects. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';

export type AreaGeometry = Polygon | MultiPolygon;

/** What the plane of a country is, and how coarse the country's map on it (geo/README.md). */
export interface PlaneParameters {
  readonly type: 'conic-equal-area';
  /** Standard parallels, degrees. */
  readonly parallels: readonly [number, number];
  /** Degrees that the globe is turned east: minus the central meridian. */
  readonly rotate: number;
  readonly kmPerUnit: number;
  /** Details smaller than this are smoothed away. */
  readonly toleranceKm: number;
  /** Islands and exclaves smaller than this are left out. */
  readonly minPartKm2: number;
  readonly minLakeKm2: number;
}

export interface GeoSources {
  readonly regions: readonly { readonly id: string; readonly geometry: AreaGeometry }[];
  readonly lakes: readonly AreaGeometry[];
  readonly plane: PlaneParameters;
}

export function readSources(folder: string): GeoSources {
  const regions = readAreas(folder, 'regions.geojson').map(({ id, geometry }, i) => {
    if (typeof id !== 'string') throw new Error(`regions.geojson: feature ${i + 1} has no id`);
    return { id, geometry };
  });
  // The check of the data says it in the reader's language; here it would only vanish from the map.
  const twice = regions.find(({ id }, i) => regions.findIndex((other) => other.id === id) !== i);
  if (twice !== undefined) throw new Error(`regions.geojson: two features of ${twice.id}`);
  const lakes = readAreas(folder, 'lakes.geojson').map(({ geometry }) => geometry);
  return { regions, lakes, plane: readPlane(folder) };
}

/** Parameters of the projection alone: towns and other points need no boundaries. */
export function readPlane(folder: string): PlaneParameters {
  const plane = readJson(join(folder, 'projection.json')) as PlaneParameters;
  const type: string = plane.type;
  if (type !== 'conic-equal-area') throw new Error(`projection.json: unknown type: ${type}`);
  for (const key of ['rotate', 'kmPerUnit', 'toleranceKm', 'minPartKm2', 'minLakeKm2'] as const) {
    if (!Number.isFinite(plane[key])) throw new Error(`projection.json: ${key} is not a number: ${plane[key]}`);
  }
  return plane;
}

/** Editors put a byte order mark before JSON, which is none of it. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/u, ''));
}

function readAreas(folder: string, file: string): Feature<AreaGeometry>[] {
  const { features } = readJson(join(folder, file)) as FeatureCollection;
  return features.map((feature, i) => {
    if (!isArea(feature)) throw new Error(`${file}: feature ${i + 1} is no area`);
    return feature;
  });
}

export function isArea(feature: Feature<Geometry | null>): feature is Feature<AreaGeometry> {
  return feature.geometry?.type === 'Polygon' || feature.geometry?.type === 'MultiPolygon';
}
