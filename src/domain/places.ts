/** Places that only a zoomed map has room for: districts and towns, on the plane. Loaded when needed. */
import type { TownId } from './registers.ts';
import type { Language, RegionId } from './types.ts';
import type { PlanePoint } from './geography.ts';

export type PlaceNames = Readonly<Record<Language, string>>;

export interface District {
  readonly names: PlaceNames;
  readonly region: RegionId;
  /** Centre and radius of its largest inscribed circle, plane units. */
  readonly at: PlanePoint;
  readonly radius: number;
}

export interface MapTown {
  /** Key of `geo/towns.csv`, by which records name it. */
  readonly id: TownId;
  readonly names: PlaceNames;
  /** The region whose polygon holds it; '' for a town of its own status (not in any region). */
  readonly region: RegionId;
  readonly at: PlanePoint;
  /** A city that is a region, the centre of one, or another town. */
  readonly kind: 'city' | 'centre' | 'town';
}

/** A town before it is put on the plane: where it is in degrees. */
export interface TownInDegrees extends Omit<MapTown, 'at'> {
  readonly lon: number;
  readonly lat: number;
}

/** Where towns are, by their keys: all that a layer of records needs of them. */
export interface TownPoints {
  readonly towns: Readonly<Record<TownId, PlanePoint>>;
}

export interface ZoomPlaces {
  /** Borders between districts of one region; those of regions are drawn anyway. */
  readonly borders: readonly (readonly PlanePoint[])[];
  readonly districts: readonly District[];
  readonly towns: readonly MapTown[];
}
