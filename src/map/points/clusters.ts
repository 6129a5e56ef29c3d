/**
 * Positions as clusters that can be told apart and pressed: what would overlap at this zoom becomes one
 * cluster with a count. The same positions give the same clusters, in whatever order they come.
 */
import { scaleSqrt } from 'd3-scale';
import type { PlaceKey } from '../../domain/partnershipFlows.ts';
import type { PlanePoint } from '../../domain/geography.ts';
import { recordsAt, type SymbolPosition } from './symbolPositions.ts';

export interface Cluster {
  /** That of its fullest place, so that a cluster keeps its name while others join it. */
  readonly key: PlaceKey;
  /** px, from where the plane's own (0, 0) would be: its places weighted by their records. */
  readonly at: PlanePoint;
  /** px: what is drawn and what is pressed lies within it. */
  readonly radius: number;
  /** Fullest first. */
  readonly positions: readonly SymbolPosition[];
  /** Ids of the records there, each once. */
  readonly records: readonly string[];
}

/** WCAG 2.5.8: what is pressed is 24 px wide at least. */
const LEAST_RADIUS_PX = 12;
/** More would hide the region. */
const LARGEST_RADIUS_PX = 20;
const LARGEST_COUNT = 25;
const GAP_PX = 2;

/** Records, at least one → px. */
export const clusterRadius = scaleSqrt([1, LARGEST_COUNT], [LEAST_RADIUS_PX, LARGEST_RADIUS_PX]).clamp(true);

/** One record of one place is a dot of this radius in the middle of what is pressed. */
export const DOT_RADIUS_PX = 6;

/** px from the middle that the cluster covers, with its outline. */
export function coveredRadius({
  radius,
  positions,
  records,
}: Pick<Cluster, 'radius' | 'positions' | 'records'>): number {
  if (records.length > 1) return radius;
  return positions.length > 1 ? DOT_RADIUS_PX + 4 : DOT_RADIUS_PX + 1;
}

/**
 * Joins the two clusters that overlap most, and again, until none do.
 * @param pxPerUnit of the camera: px that one plane unit takes
 */
export function clustersOf(positions: readonly SymbolPosition[], pxPerUnit: number): readonly Cluster[] {
  const inOrder = positions.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const clusters = inOrder.map((position) => clusterOf([position], pxPerUnit));
  for (let pair = closest(clusters); pair !== null; pair = closest(clusters)) {
    const [i, j] = pair;
    const joined = clusterOf([...(clusters[i]?.positions ?? []), ...(clusters[j]?.positions ?? [])], pxPerUnit);
    clusters.splice(j, 1);
    clusters.splice(i, 1, joined);
  }
  return clusters;
}

function clusterOf(positions: readonly SymbolPosition[], pxPerUnit: number): Cluster {
  const fullest = positions.toSorted((a, b) => b.records.length - a.records.length || (a.key < b.key ? -1 : 1));
  const records = recordsAt(fullest);
  const weight = positions.reduce((sum, position) => sum + position.records.length, 0);
  const along = (axis: 0 | 1): number =>
    fullest.reduce((sum, position) => sum + position.at[axis] * position.records.length, 0) / weight;
  return {
    key: fullest[0]?.key ?? 'town:',
    at: [along(0) * pxPerUnit, along(1) * pxPerUnit],
    radius: clusterRadius(records.length),
    positions: fullest,
    records,
  };
}

/** @returns the two that overlap most, the earlier first; null where none do */
function closest(clusters: readonly Cluster[]): readonly [number, number] | null {
  let least = GAP_PX;
  let pair: readonly [number, number] | null = null;
  for (const [i, a] of clusters.entries()) {
    for (let j = i + 1; j < clusters.length; j += 1) {
      const b = clusters[j]!;
      const between = Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) - a.radius - b.radius;
      if (between >= least) continue;
      least = between;
      pair = [i, j];
    }
  }
  return pair;
}
