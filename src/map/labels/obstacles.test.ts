import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxesOverlap, circleTouchesBox, segmentTouchesBox, type PxBox } from './obstacles.ts';

const BOX: PxBox = { x0: 10, y0: 10, x1: 20, y1: 16 };
const coordinate = fc.integer({ min: 0, max: 30 });
const point = fc.tuple(coordinate, coordinate);

describe('two boxes', () => {
  test('overlap when they share more than an edge', () => {
    expect(boxesOverlap(BOX, { x0: 19, y0: 15, x1: 30, y1: 30 })).toBe(true);
    expect(boxesOverlap(BOX, { x0: 20, y0: 10, x1: 30, y1: 16 })).toBe(false);
    expect(boxesOverlap(BOX, { x0: 10, y0: 16, x1: 20, y1: 20 })).toBe(false);
  });
});

describe('a circle touches a box', () => {
  test('at a side, at a corner, from inside, and not beyond its radius', () => {
    expect(circleTouchesBox([5, 12], 5.1, BOX)).toBe(true);
    expect(circleTouchesBox([5, 12], 5, BOX)).toBe(false);
    expect(circleTouchesBox([7, 6], 5.1, BOX)).toBe(true);
    expect(circleTouchesBox([7, 6], 5, BOX)).toBe(false);
    expect(circleTouchesBox([15, 13], 0.1, BOX)).toBe(true);
  });
});

describe('a segment touches a box', () => {
  test.each([
    ['crosses it', [0, 13], [30, 13], true],
    ['ends in it', [0, 0], [12, 12], true],
    ['lies in it', [12, 12], [13, 13], true],
    ['passes above', [0, 9], [30, 9], false],
    ['would reach it, were it longer', [0, 13], [9, 13], false],
    ['passes a corner', [0, 14], [14, 0], false],
    ['is a point outside', [5, 5], [5, 5], false],
    ['is a point inside', [15, 15], [15, 15], true],
  ] as const)('that %s', (_, from, to, touches) => {
    expect(segmentTouchesBox(from, to, BOX)).toBe(touches);
    expect(segmentTouchesBox(to, from, BOX)).toBe(touches);
  });

  test('exactly when one of many points along it lies in the box', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const steps = 2000;
        const inside = Array.from({ length: steps + 1 }, (_, i) => i / steps).some((at) =>
          holds(BOX, from[0] + (to[0] - from[0]) * at, from[1] + (to[1] - from[1]) * at),
        );
        // Between two points along the way a segment may cut a corner: a smaller box has none there.
        expect(inside ? segmentTouchesBox(from, to, BOX) : !segmentTouchesBox(from, to, SMALLER)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

const SMALLER: PxBox = { x0: 10.05, y0: 10.05, x1: 19.95, y1: 15.95 };

function holds({ x0, y0, x1, y1 }: PxBox, x: number, y: number): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}
