/** Partnerships as arcs between places of the plane; those with a place abroad stand beside the map. */
import { partnershipFlows, placeParts, type Flow, type PlaceKey } from '../../domain/partnershipFlows.ts';
import type { Partnership, TownId } from '../../domain/registers.ts';
import type { RegionId } from '../../domain/types.ts';
import type { PlanePoint } from '../../domain/geography.ts';
import type { PlacesOnPlane } from './symbolPositions.ts';
import { tenths } from '../tenths.ts';

export interface Arc {
  readonly flow: Flow;
  readonly from: PlanePoint;
  readonly to: PlanePoint;
}

export interface Arcs {
  readonly arcs: readonly Arc[];
  /** Flows with a place that is not on the map. */
  readonly beside: readonly Flow[];
  /** Places where an arc ends, each once. */
  readonly ends: readonly { readonly key: PlaceKey; readonly at: PlanePoint }[];
}

export function arcsOf(partnerships: readonly Partnership[], places: PlacesOnPlane): Arcs {
  const arcs: Arc[] = [];
  const beside: Flow[] = [];
  const ends = new Map<PlaceKey, PlanePoint>();
  for (const flow of partnershipFlows(partnerships)) {
    const [from, to] = [pointOf(flow.from, places), pointOf(flow.to, places)];
    if (from === null || to === null) {
      beside.push(flow);
      continue;
    }
    arcs.push({ flow, from, to });
    ends.set(flow.from, from).set(flow.to, to);
  }
  return { arcs, beside, ends: [...ends].map(([key, at]) => ({ key, at })) };
}

function pointOf(key: PlaceKey, places: PlacesOnPlane): PlanePoint | null {
  const [kind, id] = placeParts(key);
  if (kind === 'town') return places.townAt(id as TownId);
  return kind === 'region' ? places.regionAt(id as RegionId) : null;
}

/** px of the mark at an arc's end. */
export const END_RADIUS_PX = 4;

/** How far an arc swells, as a part of its length. */
const SWELL = 0.18;
/** px for one record, and for each more. */
const FIRST_PX = 2;
const MORE_PX = 1.5;

/** Straight pieces that an arc is painted with: across the whole map, at the deepest zoom, none leaves the curve by half a px. */
const PIECES = 64;

/** Path of an arc between two points of the screen; it swells upwards, whichever is first. */
export function arcPath(a: PlanePoint, b: PlanePoint): string {
  const [from, control, to] = curveOf(a, b).map(([x, y]) => `${tenths(x)} ${tenths(y)}`);
  return `M${from}Q${control} ${to}`;
}

/** The same arc as points on it, both ends with them: of the plane for points of the plane, since its shape has no scale. */
export function arcPoints(a: PlanePoint, b: PlanePoint): readonly PlanePoint[] {
  const [from, control, to] = curveOf(a, b);
  return Array.from({ length: PIECES + 1 }, (_, i): PlanePoint => {
    const t = i / PIECES;
    const at = (axis: 0 | 1): number => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * to[axis];
    return [at(0), at(1)];
  });
}

/** A quadratic Bézier curve from west to east. */
function curveOf(a: PlanePoint, b: PlanePoint): readonly [from: PlanePoint, control: PlanePoint, to: PlanePoint] {
  const [from, to] = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? [a, b] : [b, a];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return [from, [(from[0] + to[0]) / 2 + dy * SWELL, (from[1] + to[1]) / 2 - dx * SWELL], to];
}

/** px. @param count records that name both places, ≥ 1 */
export function arcWidth(count: number): number {
  return FIRST_PX + MORE_PX * (count - 1);
}
