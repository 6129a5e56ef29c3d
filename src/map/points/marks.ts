/**
 * Stands as marks that can be told apart and pressed: what would overlap at this zoom becomes one
 * mark with a count. The same stands give the same marks, in whatever order they come.
 */
import type { PlaceKey } from '../../domain/partnershipFlows.ts';
import type { PlanePoint } from '../../domain/geography.ts';
import { recordsAt, type Stand } from './symbolPositions.ts';

export interface Mark {
  /** That of its fullest place, so that a mark keeps its name while others join it. */
  readonly key: PlaceKey;
  /** px, from where the plane's own (0, 0) would be: its places weighted by their records. */
  readonly at: PlanePoint;
  /** px: what is drawn and what is pressed lies within it. */
  readonly radius: number;
  /** Fullest first. */
  readonly stands: readonly Stand[];
  /** Ids of what stands there, each once. */
  readonly records: readonly string[];
}

/** WCAG 2.5.8: what is pressed is 24 px wide at least. */
const LEAST_RADIUS_PX = 12;
const LARGEST_RADIUS_PX = 20;
const GAP_PX = 2;

/** px; the area grows with the count until it would hide the region. @param count ≥ 1 */
export function markRadius(count: number): number {
  return Math.min(LARGEST_RADIUS_PX, LEAST_RADIUS_PX - 2 + 2 * Math.sqrt(count));
}

/** One record of one place is a dot of this radius in the middle of what is pressed. */
export const DOT_RADIUS_PX = 6;

/** px from the middle that the mark covers, with its outline. */
export function coveredRadius({ radius, stands, records }: Pick<Mark, 'radius' | 'stands' | 'records'>): number {
  if (records.length > 1) return radius;
  return stands.length > 1 ? DOT_RADIUS_PX + 4 : DOT_RADIUS_PX + 1;
}

/**
 * Joins the two marks that overlap most, and again, until none do.
 * @param pxPerUnit of the camera: px that one plane unit takes
 */
export function marksOf(stands: readonly Stand[], pxPerUnit: number): readonly Mark[] {
  const inOrder = stands.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const marks = inOrder.map((stand) => markOf([stand], pxPerUnit));
  for (let pair = closest(marks); pair !== null; pair = closest(marks)) {
    const [i, j] = pair;
    const joined = markOf([...(marks[i]?.stands ?? []), ...(marks[j]?.stands ?? [])], pxPerUnit);
    marks.splice(j, 1);
    marks.splice(i, 1, joined);
  }
  return marks;
}

function markOf(stands: readonly Stand[], pxPerUnit: number): Mark {
  const fullest = stands.toSorted((a, b) => b.records.length - a.records.length || (a.key < b.key ? -1 : 1));
  const records = recordsAt(fullest);
  const weight = stands.reduce((sum, stand) => sum + stand.records.length, 0);
  const along = (axis: 0 | 1): number =>
    fullest.reduce((sum, stand) => sum + stand.at[axis] * stand.records.length, 0) / weight;
  return {
    key: fullest[0]?.key ?? 'town:',
    at: [along(0) * pxPerUnit, along(1) * pxPerUnit],
    radius: markRadius(records.length),
    stands: fullest,
    records,
  };
}

/** @returns the two that overlap most, the earlier first; null where none do */
function closest(marks: readonly Mark[]): readonly [number, number] | null {
  let least = GAP_PX;
  let pair: readonly [number, number] | null = null;
  for (const [i, a] of marks.entries()) {
    for (let j = i + 1; j < marks.length; j += 1) {
      const b = marks[j]!;
      const between = Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) - a.radius - b.radius;
      if (between >= least) continue;
      least = between;
      pair = [i, j];
    }
  }
  return pair;
}
