/**
 * What the map knows about places. `src/geo/buildGeography.ts` makes it once per build.
 *
 * Everything is on **the plane**: an equal-area projection of the country. Coordinates are in plane
 * units (one is `kmPerUnit` kilometres), x to the right, y **down**; (0, 0) is the top left corner of
 * the frame. There are no longitudes and latitudes here.
 */
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { RegionId } from './types.ts';

/** A point on the plane, in plane units. Not longitude and latitude. */
export type PlanePoint = readonly [x: number, y: number];
/** x, y of the top left corner, width, height, in plane units. */
export type PlaneBox = readonly [x: number, y: number, width: number, height: number];

/**
 * Classes of the map's width on the screen. Labels are placed once per class, for its least width: text
 * keeps its size in px while the map grows, so they fit in the whole class. Names inside regions are
 * placed for `namesFromPx` and hidden below it, where hardly any would fit. `calloutPx` is the size
 * of a call-out's box.
 */
export const SIZE_CLASSES = {
  tiny: { minWidthPx: 288, namesFromPx: 320, maxWidthPx: 359, calloutPx: [70, 32] },
  narrow: { minWidthPx: 360, namesFromPx: 360, maxWidthPx: 639, calloutPx: [72, 34] },
  medium: { minWidthPx: 640, namesFromPx: 640, maxWidthPx: 839, calloutPx: [88, 38] },
  wide: { minWidthPx: 840, namesFromPx: 840, maxWidthPx: 1600, calloutPx: [100, 42] },
} as const;
export type SizeClass = keyof typeof SIZE_CLASSES;

/** The class in which call-outs are largest against the country. */
export const SMALLEST_CLASS = 'tiny';

/** The class of a map of this width, px. */
export function sizeClassOf(widthPx: number): SizeClass {
  const sizes = Object.keys(SIZE_CLASSES) as SizeClass[];
  return sizes.findLast((size) => SIZE_CLASSES[size].minWidthPx <= widthPx) ?? SMALLEST_CLASS;
}

/** One region of today (`KZ-10`) or an old, larger territory (`KZ-19+KZ-33`). */
export interface TerritoryLayout {
  readonly areaKm2: number;
  readonly bounds: readonly [x0: number, y0: number, x1: number, y1: number];
  /** Centre of the largest inscribed circle (pole of inaccessibility): where a bubble stands. */
  readonly anchor: PlanePoint;
  /** Radius of that circle, in plane units. */
  readonly radius: number;
  /** Room for words, the largest first. Only a layout that knows it (tiles) says so; otherwise free room is searched for. */
  readonly boxes?: readonly PlaneBox[];
}

export interface Neighbour {
  readonly region: RegionId;
  /** Bearing on the plane from this region's anchor to the neighbour's: 0 north, 90 east. */
  readonly bearing: number;
  readonly borderKm: number;
}

/** A region too small to see gets a box beside the map, tied to it by a leader line. */
export interface Callout {
  readonly region: RegionId;
  /** Centre of the box on the plane; its size is fixed in px by the size class. */
  readonly centre: PlanePoint;
  /** Where the leader line ends: the region's own place. */
  readonly target: PlanePoint;
}

/** Column and row of a region's tile, from 0, the north-west corner first. */
export type TileCell = readonly [column: number, row: number];

export interface Geography {
  /** Absent: shapes are the regions' own. Else `src/map/layouts/` has put others in their place. */
  readonly kind?: 'tiles' | 'dorling';
  readonly plane: {
    readonly width: number;
    readonly height: number;
    readonly kmPerUnit: number;
    /** The part of the height that a map of this size uses: the frame is empty above and below it. */
    readonly drawn: Readonly<Record<SizeClass, readonly [top: number, foot: number]>>;
  };
  /** Quantised on the plane; objects `regions` (ids are region codes) and `lakes`. */
  readonly topology: Topology<{ regions: GeometryCollection; lakes: GeometryCollection }>;
  /** By territory key: each region alone and each old territory that the data name. */
  readonly territories: Readonly<Record<string, TerritoryLayout>>;
  readonly neighbours: Readonly<Record<string, readonly Neighbour[]>>;
  readonly callouts: Readonly<Record<SizeClass, readonly Callout[]>>;
  /** Where each region stands in the grid of equal tiles. */
  readonly tiles: Readonly<Record<string, TileCell>>;
  /** By territory key: closed rings that replace the outlines of `topology`. */
  readonly shapes?: Readonly<Record<string, readonly (readonly PlanePoint[])[]>>;
  /** Closed rings of lakes that replace those of `topology`. */
  readonly lakes?: readonly (readonly PlanePoint[])[];
  /** Radius of the largest bubble in plane units, for a layout that needs its own. */
  readonly largestRadius?: number;
}
