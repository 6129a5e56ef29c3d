/** Of two ways of placing the names of a map of records the one that is easier to read. */
import type { PlanePoint } from '../../domain/geography.ts';
import { MARK_PITCH_PX } from './markGrid.ts';

interface Named {
  readonly key: string;
  /** From long to short. */
  readonly names: readonly string[];
  readonly isPoint: boolean;
}

interface Placed {
  readonly key: string;
  readonly name: string;
  readonly leader?: readonly [from: PlanePoint, to: PlanePoint];
  readonly marks: { readonly pitch: number } | null;
}

/** What makes a map hard to read, px of leaders that would be as bad: a shorter name than the whole one, */
const SHORTER_COST = 15;
/** each px by which marks stand closer, */
const SMALLER_COST = 5;
/** and a name that is missing. */
const MISSING_COST = 1000;

/**
 * Where others have taken what was near, a region chooses before them, if that serves all.
 * @param farthestPx a longer leader is worth a second try
 * @param place      with regions that choose first
 */
export function bestPlacing<Name extends Placed>(
  regions: readonly Named[],
  farthestPx: number,
  place: (first: readonly string[]) => readonly Name[],
): readonly Name[] {
  const placed = place([]);
  const far = farNames(placed, regions, farthestPx);
  if (far.length === 0) return placed;
  const again = place(far);
  return costOf(again, regions) < costOf(placed, regions) ? again : placed;
}

/** Regions, not cities, whose name is farther away than a leader should be. */
function farNames(placed: readonly Placed[], regions: readonly Named[], farthestPx: number): readonly string[] {
  const points = new Set(regions.filter(({ isPoint }) => isPoint).map(({ key }) => key));
  return placed.filter((name) => !points.has(name.key) && leaderPx(name) > farthestPx).map(({ key }) => key);
}

function leaderPx({ leader }: Placed): number {
  if (leader === undefined) return 0;
  const [[x0, y0], [x1, y1]] = leader;
  return Math.hypot(x1 - x0, y1 - y0);
}

/** How hard a map is to read, in px of leaders. */
function costOf(placed: readonly Placed[], regions: readonly Named[]): number {
  const wholeNames = new Map(regions.map(({ key, names: [whole] }) => [key, whole]));
  return placed.reduce(
    (sum, name) =>
      sum +
      leaderPx(name) +
      (name.name === wholeNames.get(name.key) ? 0 : SHORTER_COST) +
      (name.marks === null ? 0 : (MARK_PITCH_PX - name.marks.pitch) * SMALLER_COST),
    (regions.length - placed.length) * MISSING_COST,
  );
}
