/**
 * From longitude and latitude to the plane: Albers' equal-area conic. Also for towns and other
 * points: `planeProjector` of src/geo/buildGeography.ts.
 */
import { geoConicEqualArea } from 'd3-geo';
import type { Position } from 'geojson';
import type { PlanePoint } from '../domain/geography.ts';
import type { AreaGeometry, PlaneParameters } from './sources.ts';

/** WGS 84: squared eccentricity, and the radius of the sphere with the ellipsoid's area. */
const ECCENTRICITY2 = 0.00669437999014;
const AUTHALIC_RADIUS_KM = 6371.0072;
const RADIANS = Math.PI / 180;

/** Longitude and latitude to plane units, y down; the origin is arbitrary until the frame is set. */
export type Projection = (lonLat: Position) => PlanePoint;

export function planeProjection({ parallels, rotate, kmPerUnit }: PlaneParameters): Projection {
  const [south, north] = parallels;
  const project = geoConicEqualArea()
    .parallels([authalicLatitude(south), authalicLatitude(north)])
    .rotate([rotate, 0])
    .center([0, authalicLatitude((south + north) / 2)])
    .scale(AUTHALIC_RADIUS_KM / kmPerUnit)
    .translate([0, 0]);
  return ([lon = Number.NaN, lat = Number.NaN]) => {
    const point = project([lon, authalicLatitude(lat)]);
    if (point === null) throw new Error(`position cannot be projected: ${lon}, ${lat}`);
    return point;
  };
}

/**
 * Latitude on the sphere of equal area. d3 computes on a sphere; without this step areas at 40–55°
 * would come out 0.1–0.5 % too small and the plane would not quite be equal-area.
 * Source: Snyder, Map Projections: a Working Manual (1987), equations 3-11 and 3-12.
 */
export function authalicLatitude(degrees: number): number {
  const at = (sine: number): number => {
    const e = Math.sqrt(ECCENTRICITY2);
    return (1 - ECCENTRICITY2) *
      (sine / (1 - ECCENTRICITY2 * sine * sine) - Math.log((1 - e * sine) / (1 + e * sine)) / (2 * e)); // prettier-ignore
  };
  return Math.asin(at(Math.sin(degrees * RADIANS)) / at(1)) / RADIANS;
}

export function projectArea(geometry: AreaGeometry, project: Projection): AreaGeometry {
  const rings = (polygon: Position[][]): Position[][] => polygon.map((ring) => ring.map((at) => [...project(at)]));
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: rings(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) };
}
