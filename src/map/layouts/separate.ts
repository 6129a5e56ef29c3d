/**
 * Room for circles: moved apart until none overlaps, pulled to their places and their neighbours.
 * No randomness and no order: every step moves all circles at once, by what they were before it.
 */
import type { PlanePoint } from '../../domain/geography.ts';

export interface Circle {
  readonly key: string;
  /** Where it would stand if it were alone. */
  readonly home: PlanePoint;
  readonly radius: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Least distance of two circles, and of a circle from the edge. */
  readonly gap: number;
}

const STEPS = 600;
/** Circles grow to their size while they move: grown at once, the large would throw the small about. */
const GROWN = 300;
const FIRST_SIZE = 0.15;
/** After so many steps nothing pulls any more: what still overlaps comes apart. */
const PULLED = 450;
const TO_HOME = 0.03;
const TO_NEIGHBOUR = 0.04;
/** The last hundredth of a unit costs as many steps as all before it. */
const ENOUGH = 0.02;

/**
 * @param circles   in order of key
 * @param touching  pairs of indices that should stay near each other, with a weight 0–1
 * @returns centres in that order, or null where some overlap is left
 */
export function separate(
  circles: readonly Circle[],
  touching: readonly (readonly [number, number, number])[],
  room: Room,
): readonly PlanePoint[] | null {
  const points = circles.map(({ home: [x, y] }) => ({ x, y }));
  for (let step = 0; step < STEPS; step += 1) {
    const size = Math.min(1, FIRST_SIZE + ((1 - FIRST_SIZE) * step) / GROWN);
    const sized = size === 1 ? circles : circles.map((circle) => ({ ...circle, radius: circle.radius * size }));
    const moves = points.map(() => ({ x: 0, y: 0 }));
    if (step < PULLED) pull(points, moves, sized, touching, room, Math.min(1, (2 * (PULLED - step)) / PULLED));
    const worst = push(points, moves, sized, room);
    if (step >= PULLED && worst <= ENOUGH) break;
    for (const [i, point] of points.entries()) {
      point.x += moves[i]!.x;
      point.y += moves[i]!.y;
      keepInside(point, circles[i]!.radius, room);
    }
  }
  return overlapOf(points, circles, room.gap / 2) > 0 ? null : points.map(({ x, y }) => [x, y] as const);
}

interface Point {
  x: number;
  y: number;
}

function pull(
  points: readonly Point[],
  moves: readonly Point[],
  circles: readonly Circle[],
  touching: readonly (readonly [number, number, number])[],
  { gap }: Room,
  strength: number,
): void {
  for (const [i, { home }] of circles.entries()) {
    moves[i]!.x += (home[0] - points[i]!.x) * TO_HOME * strength;
    moves[i]!.y += (home[1] - points[i]!.y) * TO_HOME * strength;
  }
  for (const [i, j, weight] of touching) {
    const [a, b] = [points[i]!, points[j]!];
    const distance = Math.hypot(b.x - a.x, b.y - a.y);
    const apart = distance - circles[i]!.radius - circles[j]!.radius - gap;
    if (apart <= 0) continue;
    const share = (apart / distance) * TO_NEIGHBOUR * weight * strength;
    const [lightA, lightB] = lightness(circles[i]!, circles[j]!);
    moves[i]!.x += (b.x - a.x) * share * lightA;
    moves[i]!.y += (b.y - a.y) * share * lightA;
    moves[j]!.x -= (b.x - a.x) * share * lightB;
    moves[j]!.y -= (b.y - a.y) * share * lightB;
  }
}

/** @returns the deepest overlap */
function push(points: readonly Point[], moves: readonly Point[], circles: readonly Circle[], { gap }: Room): number {
  let worst = 0;
  for (const [i, a] of points.entries()) {
    for (let j = i + 1; j < points.length; j += 1) {
      const b = points[j]!;
      const least = circles[i]!.radius + circles[j]!.radius + gap;
      let [dx, dy] = [b.x - a.x, b.y - a.y];
      let distance = Math.hypot(dx, dy);
      if (distance >= least) continue;
      worst = Math.max(worst, least - distance);
      // On one point no direction is better than another: by their places in the list.
      if (distance < 1e-6) [dx, dy, distance] = [Math.cos(i + j), Math.sin(i + j), 1];
      const overlap = least - Math.hypot(b.x - a.x, b.y - a.y);
      const [lightA, lightB] = lightness(circles[i]!, circles[j]!);
      const [x, y] = [(dx / distance) * overlap, (dy / distance) * overlap];
      moves[i]!.x -= x * lightA * 0.9;
      moves[i]!.y -= y * lightA * 0.9;
      moves[j]!.x += x * lightB * 0.9;
      moves[j]!.y += y * lightB * 0.9;
    }
  }
  return worst;
}

/** Who gives way: the smaller one more. The two shares are one together. */
function lightness(a: Circle, b: Circle): readonly [number, number] {
  const together = a.radius + b.radius;
  return together === 0 ? [0.5, 0.5] : [b.radius / together, a.radius / together];
}

function keepInside(point: Point, radius: number, { width, height, gap }: Room): void {
  const margin = radius + gap;
  point.x = width < 2 * margin ? width / 2 : Math.min(Math.max(point.x, margin), width - margin);
  point.y = height < 2 * margin ? height / 2 : Math.min(Math.max(point.y, margin), height - margin);
}

function overlapOf(points: readonly Point[], circles: readonly Circle[], gap: number): number {
  let worst = -Infinity;
  for (const [i, a] of points.entries()) {
    for (let j = i + 1; j < points.length; j += 1) {
      const b = points[j]!;
      worst = Math.max(worst, circles[i]!.radius + circles[j]!.radius + gap - Math.hypot(b.x - a.x, b.y - a.y));
    }
  }
  return worst;
}
