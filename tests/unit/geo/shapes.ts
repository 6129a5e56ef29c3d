/** What the tests of geography share: shapes read back from what is published. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import type { FeatureCollection, MultiPolygon, Polygon as GeoPolygon, Position } from 'geojson';
import type { Polygon, Ring } from '../../../src/geo/plane.ts';
import type { Geography, PlaneBox, PlanePoint } from '../../../src/domain/geography.ts';
import { territoryPath } from '../../../src/map/paths.ts';

export const COUNTRY = fileURLToPath(new URL('../../../geo', import.meta.url));
export const FIXTURE = fileURLToPath(new URL('../../fixtures/country/geo', import.meta.url));
/** Regions that were one before June 2022 or June 2018. */
export const OLD_TERRITORIES = ['KZ-10+KZ-63', 'KZ-19+KZ-33', 'KZ-35+KZ-62', 'KZ-61+KZ-79'];

type Properties = Readonly<Record<string, string | number | null>>;
export type Areas = FeatureCollection<GeoPolygon | MultiPolygon, Properties>;

export function readAreas(folder: string, file: string): Areas {
  return JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Areas;
}

export function polygonsOf(geometry: GeoPolygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Polygons of one region as the published topology has them. */
export function regionPolygons({ topology }: Geography, id: string): Polygon[] {
  const area = topology.objects.regions.geometries.find((geometry) => geometry.id === id)!;
  const shape = feature(topology, area);
  if (shape.type !== 'Feature') throw new Error(`no single shape: ${id}`);
  return polygonsOf(shape.geometry as GeoPolygon | MultiPolygon) as unknown as Polygon[];
}

/** All rings of a territory, read back from its path data: an independent reader of `d`. */
export function pathRings(geography: Geography, key: string): Ring[] {
  return parsePath(territoryPath(geography, key));
}

export function parsePath(d: string): Ring[] {
  let [x, y] = [0, 0];
  const rings: PlanePoint[][] = [];
  for (const [, command, numbers] of d.matchAll(/([mlhvz])([^mlhvz]*)/g)) {
    const values = (numbers!.match(/-?\d+/g) ?? []).map(Number);
    const steps: [number, number][] =
      command === 'h' ? values.map((dx) => [dx, 0])
      : command === 'v' ? values.map((dy) => [0, dy])
      : values.flatMap((value, i) => (i % 2 === 0 ? [[value, values[i + 1]!] as [number, number]] : [])); // prettier-ignore
    if (command === 'm') rings.push([]);
    const ring = rings[rings.length - 1]!;
    for (const [dx, dy] of steps) ring.push([(x += dx), (y += dy)]);
    if (command === 'z') {
      ring.push(ring[0]!);
      [x, y] = ring[0]!;
    }
  }
  return rings;
}

/** Area of a shape inside a box, exact (Sutherland–Hodgman, ring by ring). */
export function areaInBox(rings: readonly Ring[], [x, y, width, height]: PlaneBox): number {
  const sides: ((point: PlanePoint) => number)[] = [
    ([px]) => px - x, ([px]) => x + width - px, ([, py]) => py - y, ([, py]) => y + height - py,
  ]; // prettier-ignore
  const twice = rings.map((ring) => {
    const cut = sides.reduce<PlanePoint[]>((points, side) => clip(points, side), ring.slice(1));
    return cut.reduce((sum, [bx, by], i) => {
      const [ax, ay] = cut[(i + cut.length - 1) % cut.length]!;
      return sum + ax * by - bx * ay;
    }, 0);
  });
  return Math.abs(twice.reduce((a, b) => a + b, 0)) / 2;
}

function clip(points: readonly PlanePoint[], side: (point: PlanePoint) => number): PlanePoint[] {
  return points.flatMap((b, i) => {
    const a = points[(i + points.length - 1) % points.length]!;
    const [da, db] = [side(a), side(b)];
    const t = da / (da - db);
    const cut: PlanePoint[] = da < 0 !== db < 0 ? [[a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]] : [];
    return db < 0 ? cut : [...cut, b];
  });
}
