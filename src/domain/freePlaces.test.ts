import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, lengthInside, segmentsOf } from '../geo/plane.ts';
import type { PlanePoint } from './geography.ts';
import { freePlaces } from './freePlaces.ts';

type Ring = readonly PlanePoint[];
const rectangle = (x: number, y: number, width: number, height: number): Ring => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];

describe('where a text of a height fits', () => {
  test('in a rectangle: everywhere from the first to the last line that it can run on', () => {
    const { all } = freePlaces([rectangle(10, 20, 100, 48)], 24);
    expect(all).toHaveLength(13);
    expect(all[0]).toEqual({ y: 32, from: 10, to: 110 });
    expect(all.at(-1)).toEqual({ y: 56, from: 10, to: 110 });
  });

  test('nowhere in what is lower than it', () => {
    expect(freePlaces([rectangle(0, 0, 100, 10)], 24).all).toEqual([]);
  });

  test('beside a hole, on both sides', () => {
    const { all } = freePlaces([rectangle(0, 0, 100, 24), rectangle(40, 6, 10, 10)], 24);
    expect(all).toEqual([
      { y: 12, from: 0, to: 40 },
      { y: 12, from: 50, to: 100 },
    ]);
  });

  test('and where it stands off a lake, also one that reaches out of the shape', () => {
    const { all, spared } = freePlaces([rectangle(0, 0, 100, 24)], 24, [rectangle(80, -10, 50, 20)]);
    expect(all).toEqual([{ y: 12, from: 0, to: 100 }]);
    expect(spared).toEqual([{ y: 12, from: 0, to: 80 }]);
  });

  test('is truly inside, for any star-shaped region', () => {
    const radii = fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(radii, fc.integer({ min: 5, max: 60 }), (lengths, height) => {
        const corners = lengths.map((radius, i): PlanePoint => {
          const angle = (2 * Math.PI * i) / lengths.length;
          return [radius * Math.cos(angle), radius * Math.sin(angle)];
        });
        const ring = [...corners, corners[0]!];
        const edges = segmentsOf([[ring]]);
        for (const { y, from, to } of freePlaces([ring], height).all) {
          const [left, top] = [from + 1e-6, y - height / 2 + 1e-6];
          const [width, tall] = [to - from - 2e-6, height - 2e-6];
          if (width <= 0) continue;
          expect(contains([[ring]], [left + width / 2, y])).toBe(true);
          expect(edges.every((edge) => lengthInside(edge, [left, top, width, tall]) === 0)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
