/**
 * Which region a press beside the shapes means: the nearest one within 12 px, so that an imprecise
 * tap near a coast or a small region is not lost. Measured to the outlines themselves: the boxes
 * that labels stand in end up to a hundred pixels from a jagged coast.
 */
import type { Geography } from '../../domain/geography.ts';
import type { TerritoryMark } from '../model.ts';
import { territoryRings, type Rings } from '../paths.ts';

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
  marks: readonly Pick<TerritoryMark, 'key'>[],
  rect: { readonly left: number; readonly top: number; readonly width: number },
  { clientX, clientY }: ClientPoint,
): string | null {
  const unitsPerPx = geography.plane.width / rect.width;
  const x = (clientX - rect.left) * unitsPerPx;
  const y = (clientY - rect.top) * unitsPerPx;
  let best: string | null = null;
  let bestDistance = TAP_REACH_PX * unitsPerPx;
  for (const { key } of marks) {
    const layout = geography.territories[key];
    if (layout === undefined) continue;
    const [x0, y0, x1, y1] = layout.bounds;
    // Most shapes are out of reach as a whole.
    if (Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1)) > bestDistance) continue;
    const distance = distanceToShape(ringsOf(geography, key), x, y);
    if (distance > bestDistance || (distance === bestDistance && best !== null)) continue;
    bestDistance = distance;
    best = key;
  }
  return best;
}

/** Decoding an outline takes longer than asking it, and a pointer asks at every move. */
const known = new WeakMap<Geography['topology'], Map<string, Rings>>();

function ringsOf(geography: Geography, key: string): Rings {
  let shapes = known.get(geography.topology);
  if (shapes === undefined) {
    shapes = new Map();
    known.set(geography.topology, shapes);
  }
  const rings = shapes.get(key) ?? territoryRings(geography, key);
  shapes.set(key, rings);
  return rings;
}

/** 0 inside (by the even-odd rule), else the way to the nearest point of the outline. */
function distanceToShape(rings: Rings, x: number, y: number): number {
  let inside = false;
  let least = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [x0, y0] = ring[i - 1] as readonly [number, number];
      const [x1, y1] = ring[i] as readonly [number, number];
      if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) inside = !inside;
      const [dx, dy] = [x1 - x0, y1 - y0];
      const length2 = dx * dx + dy * dy;
      const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length2));
      least = Math.min(least, Math.hypot(x - x0 - along * dx, y - y0 - along * dy));
    }
  }
  return inside ? 0 : least;
}
