import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameraZoomOf, lngLatOf, mapZoomOf, PATCHES_PER_WORLD, planePointOf } from './mercator.ts';

const plane = { width: 2429, height: 1674 };

test('plane and patch are inverse', () => {
  const coordinate = fc.double({ min: -100, max: 2600, noNaN: true });
  fc.assert(
    fc.property(coordinate, coordinate, (x, y) => {
      const [lng, lat] = lngLatOf([x, y], plane);
      const [backX, backY] = planePointOf({ lng, lat }, plane);
      expect(backX).toBeCloseTo(x, 6);
      expect(backY).toBeCloseTo(y, 6);
    }),
  );
});

test('the middle is at (0°, 0°), the sides a 32nd of the world from it', () => {
  expect(lngLatOf([plane.width / 2, plane.height / 2], plane)).toEqual([0, expect.closeTo(0, 12)]);
  expect(lngLatOf([plane.width, 0], plane)[0]).toBeCloseTo(360 / PATCHES_PER_WORLD / 2, 10);
  // Up on the screen is north.
  expect(lngLatOf([0, 0], plane)[1]).toBeGreaterThan(0);
});

test('a plane as wide as the map is MapLibre’s zoom log2(width × 16 ÷ 512)', () => {
  expect(mapZoomOf({ zoom: 1 }, { width: 1000 })).toBeCloseTo(Math.log2(31.25), 12);
  expect(cameraZoomOf(mapZoomOf({ zoom: 3.7 }, { width: 412 }), { width: 412 })).toBeCloseTo(3.7, 10);
});
