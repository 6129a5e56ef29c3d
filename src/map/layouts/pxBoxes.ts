/** Boxes of words in px at the least width of a size class, and what they must not touch. */

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
export function circleTouchesBox([x, y]: readonly [number, number], radius: number, box: PxBox): boolean {
  const dx = x - clamp(x, box.x0, box.x1);
  const dy = y - clamp(y, box.y0, box.y1);
  return dx * dx + dy * dy < radius * radius;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
