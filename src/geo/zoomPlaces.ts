/** Districts and towns of a country on the plane of `buildGeography`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { RegionId } from '../domain/types.ts';
import type { ZoomPlaces, District, PlaceNames, MapTown, TownInDegrees } from '../domain/places.ts';
import type { PlanePoint } from '../domain/geography.ts';
import { planeProjector } from './buildGeography.ts';
import { anchorOf } from './anchors.ts';
import { cached } from './cache.ts';
import type { Polygon } from './plane.ts';
import { isArea, readJson, type AreaGeometry } from './sources.ts';

/** Detail of borders, plane units: a third of a px at the deepest zoom would be finer than the source. */
const TOLERANCE = 0.5;

interface Names {
  readonly name_kk: string;
  readonly name_ru: string;
  readonly name_en: string;
}
type DistrictTopology = Topology<{ districts: GeometryCollection<Names & { iso: string }> }>;

/**
 * @param territories as for `buildGeography`: the frame depends on them
 * @param towns in degrees; districts are read from districts.geojson, where there is one
 */
export function zoomPlaces(
  geoFolder: string,
  territories: readonly string[],
  towns: readonly TownInDegrees[],
): ZoomPlaces {
  const files = ['districts.geojson', 'regions.geojson', 'lakes.geojson', 'projection.json']
    .map((name) => join(geoFolder, name))
    .filter((file) => existsSync(file));
  return cached(files, ['zoomed', JSON.stringify(towns), ...[...territories].sort()], () => {
    const project = planeProjector(geoFolder, territories);
    return {
      ...districtsOf(join(geoFolder, 'districts.geojson'), project),
      towns: towns.map(({ lon, lat, ...town }): MapTown => ({ ...town, at: project(lon, lat) })),
    };
  });
}

type Project = (lon: number, lat: number) => PlanePoint;

function districtsOf(file: string, project: Project): Pick<ZoomPlaces, 'borders' | 'districts'> {
  if (!existsSync(file)) return { borders: [], districts: [] };
  const { features } = readJson(file) as { features: Feature[] };
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
