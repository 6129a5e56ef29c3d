/** Partnerships as flows between places: an arc each, its width the number of records. */
import type { Partner, Partnership } from './registers.ts';

/** The finest place that the record names: `town:…`, `region:…`, `country:…`. */
export type PlaceKey = `${'town' | 'region' | 'country'}:${string}`;

/** @example placeParts('town:almaty') // ['town', 'almaty'] */
export function placeParts(key: PlaceKey): readonly [kind: 'town' | 'region' | 'country', id: string] {
  const colon = key.indexOf(':');
  return [key.slice(0, colon) as 'town' | 'region' | 'country', key.slice(colon + 1)];
}

export interface Flow {
  readonly from: PlaceKey;
  readonly to: PlaceKey;
  /** In the order of the register. */
  readonly partnerships: readonly Partnership[];
}

/** @returns null where the record says nothing of the place */
export function placeOf({ town, region, country }: Partner): PlaceKey | null {
  if (town !== null) return `town:${town}`;
  if (region !== null) return `region:${region}`;
  return country === null ? null : `country:${country}`;
}

/**
 * Both directions of a pair are one flow; partners in the same place or in an unknown one have
 * none. Sorted: most partnerships first, then by the order of the register.
 */
export function partnershipFlows(partnerships: readonly Partnership[]): readonly Flow[] {
  const flows = new Map<string, Flow>();
  for (const partnership of partnerships) {
    const [from, to] = [placeOf(partnership.a), placeOf(partnership.b)];
    if (from === null || to === null || from === to) continue;
    const key = [from, to].toSorted().join('|');
    const known = flows.get(key);
    flows.set(
      key,
      known === undefined
        ? { from, to, partnerships: [partnership] }
        : { ...known, partnerships: [...known.partnerships, partnership] },
    );
  }
  return [...flows.values()].toSorted((a, b) => b.partnerships.length - a.partnerships.length);
}
