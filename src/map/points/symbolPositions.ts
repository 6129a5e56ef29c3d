/**
 * Where records stand on the plane: at the centre of their town, or in the middle of a region where
 * no town is named. What names no place of the map stands beside it.
 */
import type { PlaceKey } from '../../domain/partnershipFlows.ts';
import type { TownId } from '../../domain/registers.ts';
import type { RegionId } from '../../domain/types.ts';
import type { PlanePoint } from '../../domain/geography.ts';

/** What a record says of its place. */
export interface PlacedRecord {
  readonly id: string;
  readonly town: TownId | null;
  /** Empty: the whole country, or a place that is in no region. */
  readonly regions: readonly RegionId[];
}

/** What the map knows of places; null: nothing. */
export interface PlacesOnPlane {
  readonly townAt: (town: TownId) => PlanePoint | null;
  /** Region that holds the town; null for a town in none. */
  readonly regionOf: (town: TownId) => RegionId | null;
  readonly regionAt: (region: RegionId) => PlanePoint | null;
}

/** One place of the plane with all that stands there. */
export interface SymbolPosition {
  readonly key: PlaceKey;
  /** `region`: it stands for the region, since no town is named. */
  readonly kind: 'town' | 'region';
  readonly at: PlanePoint;
  /** Ids, each once, in the order of the records. */
  readonly records: readonly string[];
}

export interface PlacedSymbols {
  /** Towns and regions in the order in which records first name them. */
  readonly positions: readonly SymbolPosition[];
  /** Ids of records without a place on the map: listed beside it, never painted. */
  readonly beside: readonly string[];
}

/**
 * A record of two regions stands in both, whichever of them its town is in; so a record can have
 * several positions, and has one at least unless it is `beside`.
 */
export function symbolPositionsOf(records: readonly PlacedRecord[], places: PlacesOnPlane): PlacedSymbols {
  const placed = new Map<PlaceKey, { readonly position: SymbolPosition; readonly ids: string[] }>();
  const beside: string[] = [];
  const put = (key: PlaceKey, kind: SymbolPosition['kind'], at: PlanePoint, id: string): void => {
    const known = placed.get(key);
    if (known !== undefined) {
      if (!known.ids.includes(id)) known.ids.push(id);
      return;
    }
    const ids = [id];
    placed.set(key, { position: { key, kind, at, records: ids }, ids });
  };
  for (const { id, town, regions } of records) {
    const townAt = town === null ? null : places.townAt(town);
    let isPlaced = false;
    if (town !== null && townAt !== null) {
      put(`town:${town}`, 'town', townAt, id);
      isPlaced = true;
    }
    const inTown = town === null || townAt === null ? null : places.regionOf(town);
    for (const region of regions) {
      if (region === inTown) continue;
      const at = places.regionAt(region);
      if (at === null) continue;
      put(`region:${region}`, 'region', at, id);
      isPlaced = true;
    }
    if (!isPlaced) beside.push(id);
  }
  return { positions: [...placed.values()].map(({ position }) => position), beside };
}

/** How many different records stand there. */
export function recordsAt(positions: readonly Pick<SymbolPosition, 'records'>[]): readonly string[] {
  return [...new Set(positions.flatMap(({ records }) => records))];
}
