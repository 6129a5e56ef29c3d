/** Which regions share a border: with bearing and length. */
import type { Geography, Neighbour, PlanePoint } from '../domain/geography.ts';
import type { RegionId } from '../domain/types.ts';
import type { Border } from './topology.ts';
import { valueAt } from './valueAt.ts';

/**
 * @param borders each pair once
 * @param anchorOf by region code
 * @returns for every region its neighbours clockwise from north; symmetric; a region that borders
 *   on none has an empty list
 */
export function neighbourTable(
  regions: readonly string[],
  borders: readonly Border[],
  anchorOf: (region: string) => PlanePoint,
): Geography['neighbours'] {
  const table = new Map<string, Neighbour[]>(regions.map((region) => [region, []]));
  for (const { between: [a, b], km } of borders) {
    const borderKm = Math.round(km);
    valueAt(table, a).push({ region: b as RegionId, bearing: bearing(anchorOf(a), anchorOf(b)), borderKm });
    valueAt(table, b).push({ region: a as RegionId, bearing: bearing(anchorOf(b), anchorOf(a)), borderKm });
  } // prettier-ignore
  for (const list of table.values()) list.sort((a, b) => a.bearing - b.bearing);
  return Object.fromEntries(table);
}

/** Whole degrees clockwise from the top of the map, 0–359. */
export function bearing([x0, y0]: PlanePoint, [x1, y1]: PlanePoint): number {
  return (Math.round((Math.atan2(x1 - x0, y0 - y1) * 180) / Math.PI) + 360) % 360;
}
