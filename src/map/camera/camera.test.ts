import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cameraFor,
  clampCamera,
  panBy,
  sameCamera,
  shownBounds,
  toPlane,
  toScreen,
  viewBoxOf,
  wholeCamera,
  zoomAround,
} from './camera.ts';
import { MAX_ZOOM } from '../../view/view.ts';

const plane = { width: 2400, height: 1600 };
const viewports = fc.record({
  width: fc.double({ min: 280, max: 1600, noNaN: true }),
  height: fc.double({ min: 150, max: 900, noNaN: true }),
  top: fc.double({ min: -120, max: 0, noNaN: true }),
});
const cameras = fc.record({
  x: fc.double({ min: -500, max: 3000, noNaN: true }),
  y: fc.double({ min: -500, max: 2500, noNaN: true }),
  zoom: fc.double({ min: 0.1, max: 40, noNaN: true }),
});
const points = fc.tuple(fc.double({ min: 0, max: 1600, noNaN: true }), fc.double({ min: 0, max: 900, noNaN: true }));

describe('camera', () => {
  test('an unmoved map shows the frame across its width, from its top on', () => {
    const viewport = { width: 800, height: 500, top: -20 };
    const camera = wholeCamera(plane, viewport);
    expect(toScreen(camera, viewport, plane, [0, 0])).toEqual([0, -20]);
    expect(toScreen(camera, viewport, plane, [2400, 0])[0]).toBeCloseTo(800);
    expect(viewBoxOf(camera, viewport, plane)).toBe('0 0 2400 1600');
  });

  test('screen and plane are inverse', () => {
    fc.assert(
      fc.property(cameras, viewports, points, (camera, viewport, at) => {
        const [x, y] = toScreen(camera, viewport, plane, toPlane(camera, viewport, plane, at));
        expect(x).toBeCloseTo(at[0], 4);
        expect(y).toBeCloseTo(at[1], 4);
      }),
    );
  });

  test('no camera shows more than the whole map, and clamping twice is clamping once', () => {
    fc.assert(
      fc.property(cameras, viewports, (camera, viewport) => {
        const clamped = clampCamera(camera, viewport, plane);
        const whole = shownBounds(wholeCamera(plane, viewport), viewport, plane);
        const shown = shownBounds(clamped, viewport, plane);
        expect(shown[0]).toBeGreaterThanOrEqual(whole[0] - 1e-6);
        expect(shown[1]).toBeGreaterThanOrEqual(whole[1] - 1e-6);
        expect(shown[2]).toBeLessThanOrEqual(whole[2] + 1e-6);
        expect(shown[3]).toBeLessThanOrEqual(whole[3] + 1e-6);
        expect(clamped.zoom).toBeLessThanOrEqual(MAX_ZOOM);
        expect(sameCamera(clampCamera(clamped, viewport, plane), clamped)).toBe(true);
      }),
    );
  });

  test('what is under the finger stays there, unless the map ends', () => {
    const viewport = { width: 800, height: 500, top: 0 };
    const middle = { x: 1200, y: 750, zoom: 4 };
    fc.assert(
      fc.property(
        fc.double({ min: 300, max: 500, noNaN: true }),
        fc.double({ min: 200, max: 300, noNaN: true }),
        fc.double({ min: 0.5, max: 3, noNaN: true }),
        (x, y, factor) => {
          const before = toPlane(middle, viewport, plane, [x, y]);
          const after = toPlane(zoomAround(middle, factor, [x, y], viewport, plane), viewport, plane, [x, y]);
          expect(after[0]).toBeCloseTo(before[0], 6);
          expect(after[1]).toBeCloseTo(before[1], 6);
        },
      ),
    );
  });

  test('there and back is where one was', () => {
    const viewport = { width: 800, height: 500, top: -10 };
    const start = { x: 1200, y: 750, zoom: 5 };
    const there = panBy(start, [40, -25], viewport, plane);
    expect(there.x).toBeLessThan(start.x);
    expect(sameCamera(panBy(there, [-40, 25], viewport, plane), start)).toBe(true);
  });

  test('an area that one flies to is shown whole', () => {
    const viewport = { width: 340, height: 210, top: -12 };
    const shown = shownBounds(cameraFor([600, 500, 900, 640], viewport, plane), viewport, plane);
    expect(shown[0]).toBeLessThan(600);
    expect(shown[1]).toBeLessThan(500);
    expect(shown[2]).toBeGreaterThan(900);
    expect(shown[3]).toBeGreaterThan(640);
  });
});
