/** Where each mark of a region stands in its block. */
import type { PlanePoint } from '../../domain/geography.ts';
import type { MarkGrid } from './markGrid.ts';

/** From the top row on; each row stands in the middle, or at the left. */
export function markPlaces(
  { centre: [x, y], columns, rows, pitch, isFlushLeft = false }: MarkGrid,
  marks: number,
): readonly PlanePoint[] {
  if (marks === 0) return [];
  const lines = Math.ceil(marks / columns);
  const perRow = isFlushLeft ? columns : Math.ceil(marks / lines);
  const top = y - (rows * pitch) / 2 + pitch / 2;
  return Array.from({ length: marks }, (_, index): PlanePoint => {
    const row = Math.floor(index / perRow);
    const inRow = isFlushLeft ? columns : row === lines - 1 ? marks - row * perRow : perRow;
    return [x + (index - row * perRow - (inRow - 1) / 2) * pitch, top + row * pitch];
  });
}
