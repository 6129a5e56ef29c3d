/** What clusters and arcs look like, apart from who draws them: the SVG, or the graphics card while the map is zoomed. */
import { placeParts, type PlaceKey } from '../../domain/partnershipFlows.ts';
import type { PlanePoint } from '../../domain/geography.ts';
import { arcPoints, arcWidth, END_RADIUS_PX, type Arcs } from './arcs.ts';
import { DOT_RADIUS_PX, type Cluster } from './clusters.ts';

/** px of paper around a shape, and around a line on each side. */
export const OUTLINE_PX = 1;
export const HALO_PX = 1.25;
/** Width of the line that says: of several places. */
export const RING_PX = 1.5;
/** A square of the same look as a circle is a little smaller. */
const SQUARE = 0.9;

export interface SymbolLook {
  /** `square`: it stands for a region, since no town is named. */
  readonly shape: 'circle' | 'square';
  /** px: radius, or half a side. */
  readonly reach: number;
  /** px; null where all of it is at one place. */
  readonly ring: number | null;
}

export interface PointSymbol extends SymbolLook {
  readonly at: PlanePoint;
}

export interface ArcSymbol {
  /** On the plane. */
  readonly path: readonly PlanePoint[];
  /** px */
  readonly width: number;
}

/** Later ones over earlier ones, points over arcs. */
export interface Symbols {
  readonly points: readonly PointSymbol[];
  readonly arcs: readonly ArcSymbol[];
}

/** One record is a dot; several are as large as what is pressed. */
export function clusterLook({
  radius,
  positions,
  records,
}: Pick<Cluster, 'radius' | 'positions' | 'records'>): SymbolLook {
  const isAlone = records.length === 1;
  const inner = isAlone ? DOT_RADIUS_PX : radius - (positions.length > 1 ? 3 : 1);
  const isRegion = positions.every(({ kind }) => kind === 'region');
  return {
    shape: isRegion ? 'square' : 'circle',
    reach: isRegion ? inner * SQUARE : inner,
    ring: positions.length > 1 ? (isAlone ? DOT_RADIUS_PX + 3 : radius) : null,
  };
}

/** @param pxPerUnit of the camera for which the clusters were joined */
export function symbolsOfClusters(clusters: readonly Cluster[], pxPerUnit: number): Symbols {
  const points = clusters.map((cluster) => ({
    ...clusterLook(cluster),
    at: [cluster.at[0] / pxPerUnit, cluster.at[1] / pxPerUnit] as const,
  }));
  return { points, arcs: [] };
}

export function symbolsOfArcs({ arcs, ends }: Arcs): Symbols {
  return {
    arcs: arcs.map(({ flow, from, to }) => ({
      path: arcPoints(from, to),
      width: arcWidth(flow.partnerships.length),
    })),
    points: ends.map(({ key, at }) => ({ ...endLook(key), at })),
  };
}

/** Where arcs end. */
export function endLook(key: PlaceKey): SymbolLook {
  return { shape: placeParts(key)[0] === 'town' ? 'circle' : 'square', reach: END_RADIUS_PX, ring: null };
}
