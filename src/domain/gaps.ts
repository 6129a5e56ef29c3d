/** Is anyone there who can do what is asked? Two values per region, each in thirds. */
import { midRankPercentile, thirdOf, type Third } from './percentile.ts';
import type { RegionId } from './types.ts';

export interface RegionPair {
  readonly region: RegionId;
  /** null: missing, or nothing found yet. */
  readonly capability: number | null;
  readonly demand: number | null;
}

export interface Gap {
  readonly region: RegionId;
  readonly capability: Third | null;
  readonly demand: Third | null;
  /** Percentile of demand minus that of capability, −100 to 100; null where either is missing. */
  readonly gap: number | null;
}

/**
 * Sorted: widest gap first (much asked, little there), those alike in the order given, then the
 * regions of which one side is not known.
 */
export function gapsOf(pairs: readonly RegionPair[]): readonly Gap[] {
  const present = (key: 'capability' | 'demand') => pairs.flatMap((pair) => pair[key] ?? []);
  const [capabilities, demands] = [present('capability'), present('demand')];
  const percentile = (value: number | null, values: readonly number[]) =>
    value === null ? null : midRankPercentile(value, values);
  return pairs
    .map(({ region, capability, demand }): Gap => {
      const [can, asked] = [percentile(capability, capabilities), percentile(demand, demands)];
      return {
        region,
        capability: can === null ? null : thirdOf(can),
        demand: asked === null ? null : thirdOf(asked),
        gap: can === null || asked === null ? null : asked - can,
      };
    })
    .toSorted((a, b) => (b.gap ?? -Infinity) - (a.gap ?? -Infinity) || 0);
}
