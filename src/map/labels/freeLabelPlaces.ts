/** Free places of a country's territories: found once for each height of text, then kept. */
import type { Geography, PlanePoint } from '../../domain/geography.ts';
import { lakesRings, territoryRings, type Rings } from '../paths.ts';
import { freePlaces, type FreePlaces } from '../../domain/freePlaces.ts';

interface Shape {
  readonly rings: Rings;
  /** Those that reach into the territory, or nearly. */
  readonly lakes: Rings;
  readonly places: Map<number, FreePlaces>;
  /** What was found for a text, by all that it depends on. */
  readonly found: Map<string, PlanePoint | null>;
}

const shapes = new WeakMap<Geography, Map<string, Shape>>();

/**
 * @param key    of a territory that `geography` has
 * @param height of the text with its margins, plane units
 * @returns what is spared are the lakes: words on them are harder to read
 */
export function freeLabelPlacesOf(geography: Geography, key: string, height: number): FreePlaces {
  const { rings, lakes, places } = shapeOf(geography, key);
  const known = places.get(height);
  if (known !== undefined) return known;
  const found = freePlaces(rings, height, lakes);
  places.set(height, found);
  return found;
}

/**
 * Names stay and figures have few widths: most labels of another indicator or year have stood on the
 * map before, and looking for their places is much of what a change costs.
 * @param dependsOn all that the place depends on besides the territory
 */
export function placeOnce(
  geography: Geography,
  key: string,
  dependsOn: readonly unknown[],
  find: () => PlanePoint | null,
): PlanePoint | null {
  const { found } = shapeOf(geography, key);
  const name = JSON.stringify(dependsOn);
  const known = found.get(name);
  if (known !== undefined) return known;
  const place = find();
  found.set(name, place);
  return place;
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
  return { rings: territoryRings(geography, key), lakes, places: new Map(), found: new Map() };
}
