/** Plane geometry of what a label must not touch; all in px at the least width of a size class. */
import type { PlanePoint } from '../geography.ts';

export interface PxBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export function boxesOverlap(a: PxBox, b: PxBox): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** Whether a circle reaches into a box. */
export function circleTouchesBox([x, y]: PlanePoint, radius: number, box: PxBox): boolean {
  const dx = x - clamp(x, box.x0, box.x1);
  const dy = y - clamp(y, box.y0, box.y1);
  return dx * dx + dy * dy < radius * radius;
}

/** Whether a segment crosses or ends in a box (Liang–Barsky clipping). */
export function segmentTouchesBox([x0, y0]: PlanePoint, [x1, y1]: PlanePoint, box: PxBox): boolean {
  let enter = 0;
  let leave = 1;
  const sides: readonly (readonly [number, number])[] = [
    [x0 - x1, x0 - box.x0],
    [x1 - x0, box.x1 - x0],
    [y0 - y1, y0 - box.y0],
    [y1 - y0, box.y1 - y0],
  ];
  for (const [direction, distance] of sides) {
    if (direction === 0) {
      if (distance < 0) return false;
    } else if (direction < 0) {
      enter = Math.max(enter, distance / direction);
    } else {
      leave = Math.min(leave, distance / direction);
    }
  }
  return enter <= leave;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
