/** Districts and towns of a country on the plane of `buildGeography`: in: districts.geojson, towns.csv. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { TownId } from '../domain/registers.ts';
import type { RegionId } from '../domain/types.ts';
import type { ZoomPlaces, District, PlaceNames, MapTown } from '../domain/places.ts';
import type { PlanePoint } from '../domain/geography.ts';
import { planeProjector } from './buildGeography.ts';
import { anchorOf } from './anchors.ts';
import { cached } from './cache.ts';
import type { Polygon } from './plane.ts';
import { isArea, type AreaGeometry } from './sources.ts';

/** Detail of borders, plane units: a third of a px at the deepest zoom would be finer than the source. */
const TOLERANCE = 0.5;

interface Names {
  readonly name_kk: string;
  readonly name_ru: string;
  readonly name_en: string;
}
type DistrictTopology = Topology<{ districts: GeometryCollection<Names & { iso: string }> }>;

/** @param territories as for `buildGeography`: the frame depends on them */
export function detailPlaces(geoFolder: string, territories: readonly string[]): ZoomPlaces {
  const files = ['districts.geojson', 'towns.csv', 'regions.geojson', 'lakes.geojson', 'projection.json']
    .map((name) => join(geoFolder, name))
    .filter((file) => existsSync(file));
  return cached(files, ['detail', readFileSync(import.meta.filename, 'utf8'), ...[...territories].sort()], () => {
    const project = planeProjector(geoFolder, territories);
    return { ...districtsOf(join(geoFolder, 'districts.geojson'), project), towns: townsOf(join(geoFolder, 'towns.csv'), project) }; // prettier-ignore
  });
}

type Project = (lon: number, lat: number) => PlanePoint;

function districtsOf(file: string, project: Project): Pick<ZoomPlaces, 'borders' | 'districts'> {
  if (!existsSync(file)) return { borders: [], districts: [] };
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: Feature[] };
  const projected = features
    .filter(isArea)
    .map((one) => ({ ...one, geometry: onPlane(one.geometry, project) }) satisfies Feature);
  const all: FeatureCollection = { type: 'FeatureCollection', features: projected };
  const fine = buildTopology({ districts: all }) as unknown as DistrictTopology;
  const coarse: DistrictTopology = simplify(presimplify(fine), TOLERANCE ** 2);
  const between = mesh(coarse, coarse.objects.districts, (a, b) => a !== b && isoOf(a) === isoOf(b));
  return {
    borders: between.coordinates.map((line) => line.map(tenths)),
    districts: coarse.objects.districts.geometries.map((area): District => {
      const { geometry } = feature(coarse, area) as Feature<AreaGeometry>;
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const { anchor, radius } = anchorOf(polygons as unknown as Polygon[]);
      return { names: namesOf(area.properties as Names), region: isoOf(area) as RegionId, at: anchor, radius };
    }),
  };
}

function isoOf(area: { properties?: unknown }): string {
  return (area.properties as { iso: string }).iso;
}

function townsOf(file: string, project: Project): MapTown[] {
  if (!existsSync(file)) return [];
  const rows: (Names & Record<string, string>)[] = parse(readFileSync(file), { columns: true, bom: true });
  return rows.map((row) => ({
    id: row['id'] as TownId,
    names: namesOf(row),
    region: row['region'] as RegionId,
    at: project(Number(row['lon']), Number(row['lat'])),
    kind: row['kind'] as MapTown['kind'],
  }));
}

function namesOf({ name_kk, name_ru, name_en }: Names): PlaceNames {
  return { kk: name_kk, ru: name_ru, en: name_en };
}

function onPlane(geometry: AreaGeometry, project: Project): AreaGeometry {
  const rings = (polygon: Position[][]): Position[][] =>
    polygon.map((ring) => ring.map(([lon = 0, lat = 0]) => [...project(lon, lat)]));
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: rings(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) };
}

function tenths(point: Position): PlanePoint {
  return [Math.round(point[0]! * 10) / 10, Math.round(point[1]! * 10) / 10];
}
