/**
 * Outlines as SVG path data, for the prerendered page and the browser alike: whole numbers, each
 * relative to the last, since 20 outlines are most of a page's bytes.
 */
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import type { Geography, PlanePoint } from '../domain/geography.ts';
import { tenths } from './tenths.ts';

type Shape = Pick<Geography, 'topology' | 'shapes' | 'lakes'>;
export type Rings = readonly (readonly (readonly number[])[])[];

/**
 * @param key a region (`KZ-10`) or several merged into one shape (`KZ-19+KZ-33`)
 * @returns value of `d`, with holes; fill by the even-odd rule or the default, it is the same
 * @throws if a code is none of the country's: the caller's mistake
 */
export function territoryPath(shape: Shape, key: string): string {
  const known = paths.get(shape) ?? new Map<string, string>();
  paths.set(shape, known);
  const path = known.get(key) ?? ringsPath(territoryRings(shape, key));
  known.set(key, path);
  return path;
}

/** Outlines stay when figures change: written once for a geography, they cost a change nothing. */
const paths = new WeakMap<Shape, Map<string, string>>();

/**
 * The closed rings of a territory, outer ones and holes alike, in plane units.
 * @throws if a code is none of the country's: the caller's mistake
 */
export function territoryRings(shape: Shape, key: string): Rings {
  return shape.shapes?.[key] ?? ringsOf(shape, territoryArea(shape, key));
}

/**
 * A territory as an area of the topology, its parts merged: what `feature` makes a polygon of.
 * @throws if a code is none of the country's: the caller's mistake
 */
export function territoryArea({ topology }: Pick<Shape, 'topology'>, key: string): GeometryObject {
  const areas = key
    .split('+')
    .sort()
    .map((id) => {
      const area = topology.objects.regions.geometries.find((geometry) => geometry.id === id);
      if (area === undefined) throw new Error(`no such region: ${id}`);
      return area as Polygon | MultiPolygon;
    });
  return areas.length === 1 ? areas[0]! : mergeArcs(topology, areas);
}

/** All lakes as one path; '' where there is none. */
export function lakesPath(shape: Shape): string {
  const path = lakes.get(shape) ?? ringsPath(lakesRings(shape));
  lakes.set(shape, path);
  return path;
}

const lakes = new WeakMap<Shape, string>();

/** The closed rings of all lakes, in plane units. */
export function lakesRings(shape: Shape): Rings {
  return shape.lakes ?? shape.topology.objects.lakes.geometries.flatMap((lake) => ringsOf(shape, lake));
}

function ringsOf({ topology }: Pick<Shape, 'topology'>, area: GeometryObject): Rings {
  const shape = feature(topology, area);
  if (shape.type !== 'Feature') return [];
  if (shape.geometry.type === 'Polygon') return shape.geometry.coordinates;
  return shape.geometry.type === 'MultiPolygon' ? shape.geometry.coordinates.flat() : [];
}

/**
 * Closed rings as path data.
 * @example pathOf([[[10, 10], [15, 10], [15, 12], [12, 15], [10, 10]]]) // 'm10 10h5v2l-3 3z'
 */
export function ringsPath(rings: Rings): string {
  // After z the pen is back at the ring's start: the next ring starts relative to it.
  let start: PlanePoint = [0, 0];
  return rings
    .map((ring) => {
      const origin = start;
      start = [ring[0]![0]!, ring[0]![1]!];
      return ringPath(ring, origin);
    })
    .join('');
}

/** The last point repeats the first: z draws that side. */
function ringPath(ring: readonly (readonly number[])[], origin: PlanePoint): string {
  let [x, y] = origin;
  let path = '';
  let command = '';
  for (const point of ring.slice(0, -1)) {
    // Circles have corners in tenths of a unit; their differences shall carry no tail.
    const [dx, dy] = [tenths(point[0]! - x), tenths(point[1]! - y)];
    [x, y] = [point[0]!, point[1]!];
    if (path === '') {
      path = `m${pair(dx, dy)}`;
      command = 'l'; // pairs that follow an m are lines
    } else if (dy === 0) {
      path += `h${dx}`;
      command = 'h';
    } else if (dx === 0) {
      path += `v${dy}`;
      command = 'v';
    } else {
      path += command === 'l' ? `${dx < 0 ? '' : ' '}${pair(dx, dy)}` : `l${pair(dx, dy)}`;
      command = 'l';
    }
  }
  return `${path}z`;
}

/** A minus sign separates two numbers as well as a space does. */
function pair(a: number, b: number): string {
  return `${a}${b < 0 ? '' : ' '}${b}`;
}
