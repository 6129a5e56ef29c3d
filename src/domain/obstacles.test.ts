import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlaneBox, PlanePoint } from './geography.ts';
import { blockedAt, blockedByBox, blockedByCircle, blockedBySegment, obstaclesIn, type Text } from './obstacles.ts';

/** 8 wide, 4 high. */
const TEXT: Text = { halfWidth: 4, halfHeight: 2 };
const coordinate = fc.integer({ min: 0, max: 30 });
const point = fc.tuple(coordinate, coordinate);

describe('where the middle of a text may not stand', () => {
  test('because of a box: so near that both overlap; a touch is none', () => {
    const box: PlaneBox = [10, 10, 10, 6];
    expect(blockedByBox(13, TEXT, box)).toEqual([6, 24]);
    expect(blockedByBox(8.1, TEXT, box)).toEqual([6, 24]);
    expect(blockedByBox(8, TEXT, box)).toBeNull();
    expect(blockedByBox(18, TEXT, box)).toBeNull();
  });

  test('because of a circle: the whole of it beside the text, less above it', () => {
    expect(blockedByCircle(10, TEXT, [20, 10], 5)).toEqual([11, 29]);
    expect(blockedByCircle(15, TEXT, [20, 10], 5)).toEqual([12, 28]);
    expect(blockedByCircle(17, TEXT, [20, 10], 5)).toBeNull();
  });

  test.each([
    ['crosses', [0, 0], [20, 20], 10, [4, 16]],
    ['is level and beside it', [3, 10], [9, 10], 10, [-1, 13]],
    ['ends beside it', [5, 0], [5, 9], 10, [1, 9]],
    ['ends above it', [5, 0], [5, 8], 10, null],
    ['is level and above it', [3, 7], [9, 7], 10, null],
    ['is a point beside it', [5, 10], [5, 10], 10, [1, 9]],
  ] as const)('because of a line that %s', (_, from, to, y, blocked) => {
    expect(blockedBySegment(y, TEXT, from, to)).toEqual(blocked);
    expect(blockedBySegment(y, TEXT, to, from)).toEqual(blocked);
  });

  test('a text beside a line, just outside what is blocked, keeps every point of the line out', () => {
    fc.assert(
      fc.property(point, point, coordinate, (from, to, y) => {
        const blocked = blockedBySegment(y, TEXT, from, to);
        for (const x of blocked === null ? [0, 15, 30] : [blocked[0] - 1e-9, blocked[1] + 1e-9]) {
          for (let t = 0; t <= 1; t += 0.01) {
            const [px, py]: PlanePoint = [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
            const inside = Math.abs(px - x) < TEXT.halfWidth - 1e-6 && Math.abs(py - y) < TEXT.halfHeight - 1e-6;
            expect(inside).toBe(false);
          }
        }
      }),
    );
  });

  test('obstacles that do not reach into a region block nothing in it', () => {
    const all = {
      boxes: [[0, 0, 5, 5], [20, 20, 5, 5]] as PlaneBox[], // prettier-ignore
      segments: [[[0, 0], [12, 12]], [[30, 0], [30, 9]]] as [PlanePoint, PlanePoint][], // prettier-ignore
      circles: [{ centre: [9, 9], radius: 2 }, { centre: [9, 9], radius: 0.5 }] as const, // prettier-ignore
    };
    const near = obstaclesIn([10, 10, 22, 22], all);
    expect(near).toEqual({ boxes: [all.boxes[1]], segments: [all.segments[0]], circles: [all.circles[0]] });
    expect(blockedAt(15, TEXT, near)).toEqual([]);
    expect(blockedAt(20, TEXT, near)).toEqual([[16, 29]]);
  });
});
