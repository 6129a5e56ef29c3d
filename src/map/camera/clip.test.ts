import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipRing } from './clip.ts';

type Point = readonly [number, number];
const BOX = [0, 0, 100, 60] as const;

function area(ring: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) sum += ring[i - 1]![0] * ring[i]![1] - ring[i]![0] * ring[i - 1]![1];
  return Math.abs(sum) / 2;
}

test('a rectangle keeps what it shares with the box', () => {
  const ring: Point[] = [[-20, 10], [50, 10], [50, 80], [-20, 80], [-20, 10]]; // prettier-ignore
  expect(area(clipRing(ring, BOX))).toBeCloseTo(50 * 50);
});

test('nothing is left of what lies outside, everything of what lies inside', () => {
  const square = (x: number, y: number): Point[] => [[x, y], [x + 5, y], [x + 5, y + 5], [x, y + 5], [x, y]]; // prettier-ignore
  expect(clipRing(square(200, 10), BOX)).toEqual([]);
  expect(area(clipRing(square(20, 20), BOX))).toBeCloseTo(25);
});

test('no point leaves the box, and no area is won', () => {
  const coordinate = fc.integer({ min: -150, max: 250 });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 3 }), (corners) => {
      const ring = [...corners, corners[0]!];
      const clipped = clipRing(ring, BOX);
      expect(area(clipped)).toBeLessThanOrEqual(area(ring) + 1e-6);
      for (const [x, y] of clipped) {
        expect(x).toBeGreaterThanOrEqual(-1e-9);
        expect(x).toBeLessThanOrEqual(100 + 1e-9);
        expect(y).toBeGreaterThanOrEqual(-1e-9);
        expect(y).toBeLessThanOrEqual(60 + 1e-9);
      }
    }),
  );
});
