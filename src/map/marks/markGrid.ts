/** How marks of one region are arranged. */
import type { PlanePoint } from '../../domain/geography.ts';

/** Places of marks: row after row from the top left one, the last row in the middle. */
export interface MarkGrid {
  /** Middle of the block, of all its rows. */
  readonly centre: PlanePoint;
  readonly columns: number;
  readonly rows: number;
  readonly pitch: number;
  /** Rows begin at the left; else each stands in the middle. */
  readonly isFlushLeft?: boolean;
}

/** Distance from one mark to the next. */
export const MARK_PITCH_PX = 9;
/** Where a region has many records and little room, its marks are smaller. */
const PITCHES = [1, 0.85, 0.7, 0.55].map((share) => share * MARK_PITCH_PX);

export type GridShape = Omit<MarkGrid, 'centre'>;

/** Arrangements of so many marks, the best first: wide rather than high, as large as may be. */
export function gridsFor(marks: number): readonly (GridShape | null)[] {
  if (marks === 0) return [null];
  const rows = marks <= 4 ? [1, 2, 3] : marks <= 8 ? [2, 1, 3, 4] : [3, 2, 4, 5, 6];
  return PITCHES.flatMap((pitch) =>
    rows
      .map((count) => ({ columns: Math.ceil(marks / count), rows: count, pitch }))
      .filter(({ columns, rows: count }) => columns * (count - 1) < marks),
  );
}
