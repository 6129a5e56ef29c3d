import { describe, expect, it } from 'vitest';
import type { Geography } from '../domain/geography.ts';
import { lakesPath, ringsPath, territoryPath } from './paths.ts';

/** Two squares side by side, sharing arc 1; one lake in the left one. */
const shape = {
  topology: {
    type: 'Topology',
    transform: { scale: [1, 1], translate: [0, 0] },
    arcs: [
      [[10, 0], [-10, 0], [0, 10], [10, 0]],
      [[10, 0], [0, 10]],
      [[10, 10], [10, 0], [0, -10], [-10, 0]],
      [[3, 3], [0, 2], [2, 0], [-2, -2]],
    ],
    objects: {
      regions: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: 'A', arcs: [[0, ~1]] },
          { type: 'Polygon', id: 'B', arcs: [[1, 2]] },
        ],
      },
      lakes: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[3]] }] },
    },
  },
} as unknown as Geography; // prettier-ignore

describe('pathOf', () => {
  it('writes relative whole numbers with as few letters and spaces as SVG allows', () => {
    expect(ringsPath([[[10, 10], [15, 10], [15, 12], [12, 15], [10, 10]]])).toBe('m10 10h5v2l-3 3z'); // prettier-ignore
    expect(ringsPath([[[0, 0], [3, 4], [-1, 2], [0, 9], [0, 0]]])).toBe('m0 0 3 4-4-2 1 7z'); // prettier-ignore
  });

  it('starts each further ring where the last began, as z leaves the pen there', () => {
    const square = (x: number, y: number): number[][] => [[x, y], [x + 2, y], [x + 2, y + 2], [x, y]]; // prettier-ignore
    expect(ringsPath([square(5, 5), square(9, 4)])).toBe('m5 5h2v2zm4-1h2v2z');
  });

  it('is empty for no rings', () => expect(ringsPath([])).toBe(''));
});

describe('territoryPath', () => {
  it('draws one region', () => expect(territoryPath(shape, 'A')).toBe('m10 0h-10v10h10z'));

  it('draws several as one shape, the same in any order', () => {
    expect(territoryPath(shape, 'A+B')).toBe('m10 0h-10v10h10h10v-10z');
    expect(territoryPath(shape, 'B+A')).toBe(territoryPath(shape, 'A+B'));
  });

  it('throws for a code that is no region', () => {
    expect(() => territoryPath(shape, 'A+C')).toThrow('no such region: C');
  });
});

describe('lakesPath', () => {
  it('draws all lakes', () => expect(lakesPath(shape)).toBe('m3 3v2h2z'));

  it('is empty without lakes', () => {
    const dry = {
      topology: {
        ...shape.topology,
        objects: { ...shape.topology.objects, lakes: { type: 'GeometryCollection', geometries: [] } },
      },
    };
    expect(lakesPath(dry as unknown as Geography)).toBe('');
  });
});
