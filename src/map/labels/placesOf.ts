/** Free places of a country's territories: found once for each height of text, then kept. */
import type { Geography } from '../geography.ts';
import { lakesRings, territoryRings, type Rings } from '../paths.ts';
import { freePlaces, type FreePlaces } from './freePlaces.ts';

interface Shape {
  readonly rings: Rings;
  /** Those that reach into the territory, or nearly. */
  readonly lakes: Rings;
  readonly places: Map<number, FreePlaces>;
}

const shapes = new WeakMap<Geography, Map<string, Shape>>();

/**
 * @param key    of a territory that `geography` has
 * @param height of the text with its margins, plane units
 * @returns what is spared are the lakes: words on them are harder to read
 */
export function placesOf(geography: Geography, key: string, height: number): FreePlaces {
  const { rings, lakes, places } = shapeOf(geography, key);
  const known = places.get(height);
  if (known !== undefined) return known;
  const found = freePlaces(rings, height, lakes);
  places.set(height, found);
  return found;
}

function shapeOf(geography: Geography, key: string): Shape {
  const known = shapes.get(geography) ?? new Map<string, Shape>();
  shapes.set(geography, known);
  const shape = known.get(key) ?? newShape(geography, key);
  known.set(key, shape);
  return shape;
}

function newShape(geography: Geography, key: string): Shape {
  const [x0, y0, x1, y1] = geography.territories[key]!.bounds;
  const lakes = lakesRings(geography).filter((ring) =>
    ring.some((point) => point[0]! > x0 && point[0]! < x1 && point[1]! > y0 && point[1]! < y1),
  );
  return { rings: territoryRings(geography, key), lakes, places: new Map() };
}
