import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beside } from './beside.ts';

const ROOM = { left: 0, top: 0, width: 800, height: 500 };
const BOX = { width: 200, height: 100 };

test('stands to the right, at the same height, where there is room', () => {
  expect(beside({ left: 100, top: 200, width: 50, height: 50 }, BOX, ROOM, 10)).toEqual({ left: 160, top: 175 });
});

test('stands to the left, below or above where there is none', () => {
  expect(beside({ left: 650, top: 200, width: 50, height: 50 }, BOX, ROOM, 10)).toEqual({ left: 440, top: 175 });
  expect(beside({ left: 150, top: 100, width: 600, height: 50 }, BOX, ROOM, 10)).toEqual({ left: 350, top: 160 });
  expect(beside({ left: 150, top: 350, width: 600, height: 50 }, BOX, ROOM, 10)).toEqual({ left: 350, top: 240 });
});

test('tries sides in the order asked for', () => {
  const point = { left: 400, top: 250, width: 0, height: 0 };
  expect(beside(point, BOX, ROOM, 10, ['above', 'below'])).toEqual({ left: 300, top: 140 });
});

test('never leaves the room that is large enough, and begins at its beginning where it is not', () => {
  const length = fc.integer({ min: 0, max: 900 });
  fc.assert(
    fc.property(fc.record({ left: length, top: length, width: length, height: length }), (target) => {
      const { left, top } = beside(target, BOX, ROOM, 8);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + BOX.width).toBeLessThanOrEqual(ROOM.width);
      expect(top + BOX.height).toBeLessThanOrEqual(ROOM.height);
    }),
  );
  expect(beside({ left: 5, top: 5, width: 1, height: 1 }, { width: 900, height: 900 }, ROOM, 8)).toEqual({
    left: 0,
    top: 0,
  });
});
