/**
 * How far two orders of the regions go together (Spearman 1904), how little twenty regions say about it
 * (Bonett and Wright 2000, Psychometrika 65, 23–28), and which region moves the answer most.
 */
import type { RegionId } from './types.ts';
import { ascending, correlationOf } from './values.ts';

/** A region with a value on both indicators. */
export interface RegionPair {
  readonly region: RegionId;
  readonly x: number;
  readonly y: number;
}

export interface RankCorrelation {
  /** −1, opposite orders, to 1, the same order. */
  readonly rho: number;
  /** How many regions it rests on. */
  readonly count: number;
  /** 95 per cent; null for fewer than four regions, of which nothing is known. */
  readonly interval: readonly [low: number, high: number] | null;
  /** The region without which it differs most; null where leaving one out leaves too few. */
  readonly influential: { readonly region: RegionId; readonly rhoWithout: number } | null;
}

/** Of two regions the ranks are always perfectly together or apart. */
const LEAST_REGIONS = 3;
/** 97.5th percentile of the normal distribution. */
const NORMAL_975 = 1.959963984540054;

/** @returns null for fewer than three regions, and where one of the two is alike in all of them */
export function rankCorrelation(pairs: readonly RegionPair[]): RankCorrelation | null {
  const rho = rhoOf(pairs);
  return rho === null
    ? null
    : { rho, count: pairs.length, interval: intervalOf(rho, pairs.length), influential: influentialOf(pairs, rho) };
}

/** Pearson's correlation of the mid-ranks: those who tie share the middle of their places. */
function rhoOf(pairs: readonly RegionPair[]): number | null {
  if (pairs.length < LEAST_REGIONS) return null;
  return correlationOf(midRanks(pairs.map(({ x }) => x)), midRanks(pairs.map(({ y }) => y)));
}

/** @example midRanks([10, 30, 10]) // [1.5, 3, 1.5] */
export function midRanks(values: readonly number[]): readonly number[] {
  const sorted = ascending(values);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}

/**
 * By Fisher's transformation with the standard error √((1 + ρ²/2) / (n − 3)), which holds for ranks.
 * Of all equal orders, 1 or −1, it has no width and is left out.
 */
function intervalOf(rho: number, count: number): RankCorrelation['interval'] {
  if (count < 4 || Math.abs(rho) >= 1) return null;
  const error = Math.sqrt((1 + rho ** 2 / 2) / (count - 3));
  const middle = Math.atanh(rho);
  return [Math.tanh(middle - NORMAL_975 * error), Math.tanh(middle + NORMAL_975 * error)];
}

function influentialOf(pairs: readonly RegionPair[], rho: number): RankCorrelation['influential'] {
  let found: RankCorrelation['influential'] = null;
  for (const { region } of pairs) {
    const rhoWithout = rhoOf(pairs.filter((pair) => pair.region !== region));
    if (rhoWithout === null) continue;
    if (found === null || Math.abs(rhoWithout - rho) > Math.abs(found.rhoWithout - rho)) found = { region, rhoWithout };
  }
  return found;
}
