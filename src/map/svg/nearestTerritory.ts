/**
 * Which region a press beside the shapes means: the nearest one within 12 px, so that an imprecise
 * tap near a coast or a small region is not lost.
 */
import type { Geography } from '../geography.ts';
import type { TerritoryMark } from '../model.ts';

export const TAP_REACH_PX = 12;

interface ClientPoint {
  readonly clientX: number;
  readonly clientY: number;
}

/**
 * @param rect where the shapes' SVG stands on the screen
 * @returns key of the territory, or null when none is within reach
 */
export function nearestTerritory(
  geography: Geography,
  marks: readonly TerritoryMark[],
  rect: { readonly left: number; readonly top: number; readonly width: number },
  { clientX, clientY }: ClientPoint,
): string | null {
  const unitsPerPx = geography.plane.width / rect.width;
  const x = (clientX - rect.left) * unitsPerPx;
  const y = (clientY - rect.top) * unitsPerPx;
  const reach = TAP_REACH_PX * unitsPerPx;
  let best: string | null = null;
  let bestDistance = reach;
  for (const { key } of marks) {
    const layout = geography.territories[key];
    if (layout === undefined) continue;
    const [x0, y0, x1, y1] = layout.bounds;
    const distance = Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1));
    if (distance <= reach) {
      const toShape = distanceToBoxes(layout.boxes, x, y);
      if (toShape < bestDistance) {
        bestDistance = toShape;
        best = key;
      }
    }
  }
  return best;
}

/** Distance to the boxes known to lie inside a shape: close enough to choose between neighbours. */
function distanceToBoxes(boxes: readonly (readonly [number, number, number, number])[], x: number, y: number): number {
  return Math.min(
    ...boxes.map(([left, top, width, height]) =>
      Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height)),
    ),
  );
}
