/** Partnerships as arcs between places of the plane; those with a place abroad stand beside the map. */
import { partnershipFlows, type Flow, type PlaceKey } from '../../domain/partnershipFlows.ts';
import type { Partnership, TownId } from '../../domain/registers.ts';
import type { RegionId } from '../../domain/types.ts';
import type { PlanePoint } from '../geography.ts';
import type { PlacesOnPlane } from './stands.ts';

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

/** `town:almaty` → `['town', 'almaty']`. */
export function placeParts(key: PlaceKey): readonly [kind: 'town' | 'region' | 'country', id: string] {
  const colon = key.indexOf(':');
  return [key.slice(0, colon) as 'town' | 'region' | 'country', key.slice(colon + 1)];
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

/** Path of an arc between two points of the screen; it swells upwards, whichever is first. */
export function arcPath(a: PlanePoint, b: PlanePoint): string {
  const [[x0, y0], [x1, y1]] = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? [a, b] : [b, a];
  const [dx, dy] = [x1 - x0, y1 - y0];
  const control = [(x0 + x1) / 2 + dy * SWELL, (y0 + y1) / 2 - dx * SWELL];
  const numbers = [x0, y0, ...control, x1, y1].map((value) => Math.round(value * 10) / 10);
  const [fromX = 0, fromY = 0, ...rest] = numbers;
  return `M${fromX} ${fromY}Q${rest.join(' ')}`;
}

/** px. @param count records that name both places, ≥ 1 */
export function arcWidth(count: number): number {
  return FIRST_PX + MORE_PX * (count - 1);
}
