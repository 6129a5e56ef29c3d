/**
 * From one geography to another each region moves from its old shape to its new one, so that the
 * eye does not lose it. Runs over the finished drawing: what is drawn in the end is what was
 * rendered, with or without motion.
 */
import type { Geography, PlanePoint } from '../../domain/geography.ts';
import { ringsPath, territoryPath, territoryRings, type Rings } from '../paths.ts';

const DURATION_MS = 240;
/** Corners of a shape on its way: enough for a border of the map, few enough for a phone. */
const POINTS = 72;

type Ring = Rings[number];

/**
 * @param root holds the map, drawn on `to` already
 * @returns ends the motion at once
 */
export function morphShapes(root: HTMLElement, from: Geography, to: Geography): () => void {
  const nothing = (): void => undefined;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return nothing;
  const moving = [...root.querySelectorAll<SVGPathElement>('.map-land path[data-region]')].flatMap((path) => {
    const key = path.getAttribute('data-region') ?? '';
    if (from.territories[key] === undefined || to.territories[key] === undefined) return [];
    const [start, end] = [sampled(territoryRings(from, key)), sampled(territoryRings(to, key))];
    return start === null || end === null ? [] : [{ path, start, end, final: territoryPath(to, key) }];
  });
  const words = root.querySelector('.map-words');
  words?.animate({ opacity: [0, 0, 1] }, { duration: DURATION_MS, easing: 'ease-in' });
  for (const selector of ['.map-lakes', '.map-bubbles', '.map-pin-ground', '.map-pin', '.map-hover']) {
    for (const element of root.querySelectorAll(selector)) {
      element.animate({ opacity: [0, 0, 1] }, { duration: DURATION_MS, easing: 'ease-in' });
    }
  }

  let frame = 0;
  let began = -1;
  const draw = (now: number): void => {
    if (began < 0) began = now;
    const share = Math.min(1, (now - began) / DURATION_MS);
    if (share >= 1) return finish();
    const eased = share * share * (3 - 2 * share);
    for (const { path, start, end } of moving) path.setAttribute('d', ringsPath([between(start, end, eased)]));
    frame = requestAnimationFrame(draw);
  };
  const finish = (): void => {
    cancelAnimationFrame(frame);
    // A path may have got another shape meanwhile: that one is right.
    for (const { path, final } of moving) if (path.isConnected) path.setAttribute('d', final);
  };
  for (const { path, start } of moving) path.setAttribute('d', ringsPath([start]));
  frame = requestAnimationFrame(draw);
  return finish;
}

/**
 * The largest ring at equal distances along its outline, clockwise from its northernmost point, so
 * that two shapes correspond point by point. null for a shape without an area.
 */
function sampled(rings: Rings): Ring | null {
  const largest = rings.reduce<{ ring: Ring; area: number } | null>((best, ring) => {
    const area = signedArea(ring);
    return best === null || Math.abs(area) > Math.abs(best.area) ? { ring, area } : best;
  }, null);
  if (largest === null || largest.area === 0) return null;
  const ring = largest.area < 0 ? [...largest.ring].reverse() : largest.ring;
  const corners = ring.slice(0, -1).map(([x = 0, y = 0]): PlanePoint => [x, y]);
  const middle = (Math.min(...corners.map(([x]) => x)) + Math.max(...corners.map(([x]) => x))) / 2;
  const top = corners.reduce(
    (best, corner, i) => (rankOf(corner, middle) < rankOf(corners[best] ?? corner, middle) ? i : best),
    0,
  );
  const turned = [...corners.slice(top), ...corners.slice(0, top + 1)];
  const lengths = turned.slice(1).map(([x, y], i) => Math.hypot(x - turned[i]![0], y - turned[i]![1]));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const points: PlanePoint[] = [];
  let side = 0;
  let passed = 0;
  for (let i = 0; i < POINTS; i += 1) {
    const at = (whole * i) / POINTS;
    while (side < lengths.length - 1 && passed + lengths[side]! < at) {
      passed += lengths[side]!;
      side += 1;
    }
    const along = lengths[side]! === 0 ? 0 : (at - passed) / lengths[side]!;
    const [[x0, y0], [x1, y1]] = [turned[side]!, turned[side + 1]!];
    points.push([x0 + (x1 - x0) * along, y0 + (y1 - y0) * along]);
  }
  return [...points, points[0]!];
}

/** Northernmost near the middle: the corner of a square and the top of a circle are not far apart. */
function rankOf([x, y]: PlanePoint, middle: number): number {
  return y + Math.abs(x - middle);
}

/** Positive clockwise, y down. */
function signedArea(ring: Ring): number {
  let sum = 0;
  let [x0 = 0, y0 = 0] = ring[0] ?? [];
  for (const [x = 0, y = 0] of ring) {
    sum += x0 * y - x * y0;
    [x0, y0] = [x, y];
  }
  return sum / 2;
}

/** In tenths of a unit. */
function between(from: Ring, to: Ring, share: number): Ring {
  return from.map((start, i) => {
    const end = to[i] ?? start;
    return start.map((value, axis) => Math.round((value + ((end[axis] ?? value) - value) * share) * 10) / 10);
  });
}
