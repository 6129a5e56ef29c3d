/** Free places of a country's territories: found once for each height of text, then kept. */
import type { Geography } from '../geography.ts';
import { lakesRings, territoryRings } from '../paths.ts';
import { freePlaces, type FreePlace } from './freePlaces.ts';

export interface TerritoryPlaces {
  readonly all: readonly FreePlace[];
  /** Off the lakes: words on them are harder to read. */
  readonly dry: readonly FreePlace[];
}

const known = new WeakMap<Geography, Map<string, TerritoryPlaces>>();

/**
 * @param key    of a territory that `geography` has
 * @param height of the text with its margins, plane units
 */
export function placesOf(geography: Geography, key: string, height: number): TerritoryPlaces {
  const places = known.get(geography) ?? new Map<string, TerritoryPlaces>();
  known.set(geography, places);
  const name = `${key} ${height}`;
  const found = places.get(name) ?? find(geography, key, height);
  places.set(name, found);
  return found;
}

function find(geography: Geography, key: string, height: number): TerritoryPlaces {
  const rings = territoryRings(geography, key);
  const all = freePlaces(rings, height);
  const [x0, y0, x1, y1] = geography.territories[key]!.bounds;
  const lakes = lakesRings(geography).filter((ring) =>
    ring.some((point) => point[0]! > x0 && point[0]! < x1 && point[1]! > y0 && point[1]! < y1),
  );
  return { all, dry: lakes.length === 0 ? all : freePlaces(rings, height, lakes) };
}
