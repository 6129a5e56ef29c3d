/**
 * Arcs of a topology made coarser and put on whole plane units. Borders are shared arcs, so
 * neighbours stay matched whatever is done to an arc.
 */
import { presimplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import type { PlanePoint } from '../domain/geography.ts';
import { segmentsCross, type Segment } from './plane.ts';

export type PlaneArc = readonly PlanePoint[];
type Triangle = readonly [readonly number[], readonly number[], readonly number[]];

/** How much a sharp corner counts less than a flat one of the same area (0: plain Visvalingam). */
const SHARPNESS_DISCOUNT = 0.7;
/**
 * From a triangle's area to the size of what it takes away: as mapshaper translates `interval`, so
 * that the same number gives about the same map there.
 */
const TRIANGLE_SIDE = 0.65;
/** Detail of this share of its region's area stays: a small city would be a lump otherwise. */
const FINEST_SHARE = 0.003;
/** A ring that consists of one arc keeps this many points, or an island would vanish. */
const RING_POINTS = 5;
/** Tolerances to try, as factors of the wanted one's weight, for lines that cross. */
const REPAIRS = [0.7, 1.3, 0.5, 1.6, 0.35, 2, 0.25, 3];

/**
 * Visvalingam's simplification, weighted as mapshaper does, then rounding.
 * @param topology arcs in plane units, not quantised
 * @param borders numbers of the arcs that must not cross each other (a lake may lie across a border),
 *   each with the area of the smaller region beside it
 * @param tolerance plane units; details of about this size go
 * @returns arcs of whole numbers, in the order of `topology.arcs`, no border crossing another:
 *   where the coarser lines would, they are drawn finer or coarser until they do not
 */
export function simplifyArcs(topology: Topology, borders: ReadonlyMap<number, number>, tolerance: number): PlaneArc[] {
  const weighted = presimplify(topology as Topology<Objects>, triangleWeight).arcs;
  const leastWeight = weighted.map((arc, i) => {
    const forRegion = FINEST_SHARE * (borders.get(i) ?? Infinity);
    return keepRing(arc, Math.min(forRegion, (tolerance / TRIANGLE_SIDE) ** 2));
  });
  const arcs = weighted.map((arc, i) => coarser(arc, leastWeight[i]!));
  for (const factor of REPAIRS) {
    const crossing = crossingArcs(arcs, borders.keys());
    if (crossing.size === 0) return arcs;
    for (const i of crossing) arcs[i] = coarser(weighted[i]!, leastWeight[i]! * factor);
  }
  throw new Error(`borders cross after simplification: arcs ${[...crossingArcs(arcs, borders.keys())].join(', ')}`);
}

function triangleWeight([a, b, c]: Triangle): number {
  const [ax, ay, cx, cy] = [a[0]! - b[0]!, a[1]! - b[1]!, c[0]! - b[0]!, c[1]! - b[1]!];
  const area = Math.abs(ax * cy - ay * cx) / 2;
  const lengths = Math.hypot(ax, ay) * Math.hypot(cx, cy);
  const cosine = lengths === 0 ? 1 : (ax * cx + ay * cy) / lengths;
  return area * (1 - SHARPNESS_DISCOUNT * cosine);
}

/** The weight from which points stay: for a ring, low enough that it stays a shape. */
function keepRing(arc: readonly (readonly number[])[], leastWeight: number): number {
  const [first, last] = [arc[0]!, arc[arc.length - 1]!];
  if (first[0] !== last[0] || first[1] !== last[1]) return leastWeight;
  const weights = arc.slice(1, -1).map((point) => point[2]!).sort((a, b) => b - a); // prettier-ignore
  return Math.min(leastWeight, weights[RING_POINTS - 2] ?? 0);
}

function coarser(arc: readonly (readonly number[])[], leastWeight: number): PlaneArc {
  const points: PlanePoint[] = [];
  for (const [x = Number.NaN, y = Number.NaN, weight = Number.NaN] of arc) {
    if (weight < leastWeight) continue;
    const point: PlanePoint = [Math.round(x), Math.round(y)];
    const before = points[points.length - 1];
    if (before && before[0] === point[0] && before[1] === point[1]) continue;
    if (before && points.length > 1 && straight(points[points.length - 2]!, before, point)) points.pop();
    points.push(point);
  }
  // An arc shorter than a unit still joins its two ends.
  if (points.length === 1) points.push(points[0]!);
  return points;
}

/** Whether the middle point lies on the way from first to last. */
function straight(a: PlanePoint, b: PlanePoint, c: PlanePoint): boolean {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return ux * vy === uy * vx && ux * vx + uy * vy > 0;
}

/** Numbers of the arcs that cross another or themselves. */
export function crossingArcs(arcs: readonly PlaneArc[], among: Iterable<number>): Set<number> {
  const all = [...among].flatMap((i) => {
    const arc = arcs[i]!;
    return arc.slice(1).map((to, j) => {
      const from = arc[j]!;
      return { arc: i, segment: [from, to] as Segment, x0: Math.min(from[0], to[0]), x1: Math.max(from[0], to[0]) };
    });
  });
  all.sort((a, b) => a.x0 - b.x0);
  const crossing = new Set<number>();
  all.forEach((one, i) => {
    for (let j = i + 1; j < all.length && all[j]!.x0 < one.x1; j++) {
      const other = all[j]!;
      if (segmentsCross(one.segment, other.segment)) crossing.add(one.arc).add(other.arc);
    }
  });
  return crossing;
}
