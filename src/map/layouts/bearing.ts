import type { PlanePoint } from '../../domain/geography.ts';

/** Whole degrees clockwise from the top of the frame, 0–359. */
export function bearingOf([x0, y0]: PlanePoint, [x1, y1]: PlanePoint): number {
  return (Math.round((Math.atan2(x1 - x0, y0 - y1) * 180) / Math.PI) + 360) % 360;
}
