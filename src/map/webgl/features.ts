/** Outlines as GeoJSON in MapLibre's patch: made once for a geography, whatever is painted on them. */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { Geography } from '../../domain/geography.ts';
import { territoryArea } from '../paths.ts';
import { lngLatOf } from './mercator.ts';

type Area = Polygon | MultiPolygon;

/** Every territory that the geography knows, of today and of old; property `key`. */
export function territoryFeatures(geography: Geography): FeatureCollection<Area, { key: string }> {
  return {
    type: 'FeatureCollection',
    features: Object.keys(geography.territories).flatMap((key) => {
      const geometry = areaOf(geography, territoryArea(geography, key));
      return geometry === null ? [] : [{ type: 'Feature', properties: { key }, geometry }];
    }),
  };
}

export function lakeFeatures(geography: Geography): FeatureCollection<Area, Record<string, never>> {
  return {
    type: 'FeatureCollection',
    features: geography.topology.objects.lakes.geometries.flatMap((lake) => {
      const geometry = areaOf(geography, lake);
      return geometry === null ? [] : [{ type: 'Feature', properties: {}, geometry }];
    }),
  };
}

/** @param lines on the plane, as districts' borders come */
export function lineFeature(
  lines: readonly (readonly (readonly [number, number])[])[],
  plane: Geography['plane'],
): Feature<MultiLineString, Record<string, never>> {
  const coordinates = lines.map((line) => line.map((point) => lngLatOf(point, plane)));
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } };
}

function areaOf({ topology, plane }: Geography, area: GeometryObject): Area | null {
  const shape = feature(topology, area);
  if (shape.type !== 'Feature') return null;
  const { geometry } = shape;
  const ring = (points: Position[]): Position[] => points.map(([x = 0, y = 0]) => lngLatOf([x, y], plane));
  if (geometry.type === 'Polygon') return { type: 'Polygon', coordinates: geometry.coordinates.map(ring) };
  if (geometry.type !== 'MultiPolygon') return null;
  return { type: 'MultiPolygon', coordinates: geometry.coordinates.map((polygon) => polygon.map(ring)) };
}
