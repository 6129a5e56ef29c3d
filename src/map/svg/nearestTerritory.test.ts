import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { distanceTo, isInside, shapeOf } from '../../../tests/support/planeShapes.ts';
import { modelOf, realSite } from '../../../tests/support/sites.ts';
import type { Site } from '../../site/site.ts';
import type { Geography, PlanePoint } from '../../domain/geography.ts';
import type { TerritoryMark } from '../model.ts';
import { nearestTerritory, TAP_REACH_PX } from './nearestTerritory.ts';

/** A phone: the map 328 px wide, somewhere down the page. */
const RECT = { left: 16, top: 240, width: 328 };

let site: Site;
let geography: Geography;
let marks: readonly TerritoryMark[];
beforeAll(() => {
  site = realSite();
  ({ geography } = site);
  marks = modelOf(site).territories;
});

const unitsPerPx = () => geography.plane.width / RECT.width;
const onScreen = ([x, y]: PlanePoint) => ({
  clientX: RECT.left + x / unitsPerPx(),
  clientY: RECT.top + y / unitsPerPx(),
});
const pressed = (point: PlanePoint, of = marks) => nearestTerritory(geography, of, RECT, onScreen(point));

/** Points beside the country: a little outside each vertex of the outer border, away from it. */
function beside(key: string, distancePx: number): readonly PlanePoint[] {
  const distance = distancePx * unitsPerPx();
  return shapeOf(geography, key).segments.flatMap(([[x0, y0], [x1, y1]]): PlanePoint[] => {
    const length = Math.hypot(x1 - x0, y1 - y0);
    const [mx, my] = [(x0 + x1) / 2, (y0 + y1) / 2];
    return [1, -1].map((side): PlanePoint => [
      mx + (side * distance * (y1 - y0)) / length,
      my - (side * distance * (x1 - x0)) / length,
    ]);
  });
}

/** By brute force over all shapes. */
function nearest(point: PlanePoint): { readonly key: string; readonly px: number } {
  const distances = marks.map(({ key }) => ({ key, px: distanceTo(shapeOf(geography, key), point) / unitsPerPx() }));
  return distances.reduce((a, b) => (b.px < a.px ? b : a));
}

describe('a press on the map', () => {
  test('within a region means that region, wherever in it', () => {
    fc.assert(
      fc.property(fc.nat(4200), fc.nat(2700), (x, y) => {
        const inside = marks.find(({ key }) => isInside(shapeOf(geography, key), [x, y]));
        if (inside === undefined) return;
        // On a border (1336, 407) a press is in two regions: either is right.
        const found = shapeOf(geography, pressed([x, y]) ?? 'none');
        expect(isInside(found, [x, y]) || distanceTo(found, [x, y]) === 0).toBe(true);
      }),
      { numRuns: 200, examples: [[1336, 407]] },
    );
  });

  test.each(['KZ-47', 'KZ-23', 'KZ-27', 'KZ-59', 'KZ-63', 'KZ-19', 'KZ-61', 'KZ-79'])(
    'up to 11 px outside the border of %s means the nearest region, by its outline and not by some box in it',
    (key) => {
      for (const point of beside(key, 11)) {
        const { key: expected, px } = nearest(point);
        if (px > 0 && px < TAP_REACH_PX) expect(pressed(point)).toBe(expected);
      }
    },
  );

  test('anywhere means the nearest region within 12 px, and none beyond', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 4500 }), fc.integer({ min: -300, max: 3000 }), (x, y) => {
        const { px } = nearest([x, y]);
        if (Math.abs(px - TAP_REACH_PX) < 1e-6) return;
        const found = pressed([x, y]);
        if (px > TAP_REACH_PX) {
          expect(found).toBeNull();
          return;
        }
        // On a border (1676, 710) two are as near: either is right.
        expect(distanceTo(shapeOf(geography, found ?? 'none'), [x, y]) / unitsPerPx()).toBeCloseTo(px, 6);
      }),
      { numRuns: 250 },
    );
  });

  test('far away means none, and so does any on a map without regions', () => {
    expect(pressed([-1000, -1000])).toBeNull();
    expect(nearestTerritory(geography, [], RECT, onScreen([2000, 1300]))).toBeNull();
  });

  test('knows old territories as one', () => {
    const old = modelOf(site, { indicator: 'rd-intensity', year: 2020 }).territories;
    const [x, y] = geography.territories['KZ-10']!.anchor;
    expect(pressed([x, y], old)).toBe('KZ-10+KZ-63');
  });

  test('passes over what the geography does not know', () => {
    expect(nearestTerritory(geography, [{ key: 'XX-1' }], RECT, onScreen([2000, 1300]))).toBeNull();
  });
});
