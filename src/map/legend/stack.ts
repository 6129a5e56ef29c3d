/** Room on the legend: dots that would overlap stand on each other, tick texts in two rows. */
import { textWidthPx } from '../labels/textWidth.ts';

/** The narrowest legend that a page shows, px: what fits there fits everywhere. */
export const LEGEND_MIN_WIDTH_PX = 288;
export const LEGEND_DOT_PX = 9;
const TICK_FONT_PX = 12;
const TICK_GAP_PX = 4;

/**
 * Stacking level of each dot, 0 at the axis, so that no two of a level overlap at the least width.
 * @param positions 0–1, in any order; the answer keeps that order
 */
export function dotLevels(positions: readonly number[]): number[] {
  const order = positions.map((_, index) => index).sort((a, b) => positions[a]! - positions[b]!);
  const lastOfLevel: number[] = [];
  const levels = new Array<number>(positions.length).fill(0);
  for (const index of order) {
    const x = positions[index]! * LEGEND_MIN_WIDTH_PX;
    let level = lastOfLevel.findIndex((last) => x - last >= LEGEND_DOT_PX);
    if (level === -1) level = lastOfLevel.length;
    lastOfLevel[level] = x;
    levels[index] = level;
  }
  return levels;
}

/**
 * Row (0 or 1) of each tick's text, or null where neither row has room at the least width.
 * @param ticks in order of importance: the first gets its place first
 */
export function tickRows(
  ticks: readonly { readonly position: number; readonly text: string; readonly kind: 'end' | 'break' }[],
): (0 | 1 | null)[] {
  const taken: [number, number][][] = [[], []];
  return ticks.map(({ position, text, kind }) => {
    const width = textWidthPx(text, TICK_FONT_PX);
    const x = position * LEGEND_MIN_WIDTH_PX;
    // Ends are aligned with the axis, breaks stand in the middle of their line.
    const start = kind === 'break' ? x - width / 2 : position === 0 ? x : x - width;
    const span: [number, number] = [start - TICK_GAP_PX / 2, start + width + TICK_GAP_PX / 2];
    for (const row of [0, 1] as const) {
      if (taken[row]!.every(([from, to]) => span[1] <= from || span[0] >= to)) {
        taken[row]!.push(span);
        return row;
      }
    }
    return null;
  });
}
