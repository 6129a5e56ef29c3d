/** Cells of areas against a point-in-polygon test of its own. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FreeCells } from './cellBoxes.ts';
import { regionRaster } from './regionRaster.ts';

const PLANE = { width: 100, height: 60 };
/** 50 × 30 cells of 2 units. */
const rasterOf = (...rings: readonly (readonly [number, number])[][]) =>
  regionRaster(
    PLANE,
    rings.map((ring) => [ring]),
    100,
    2,
  );

const BOX: readonly (readonly [number, number])[] = [
  [10, 10],
  [30, 10],
  [30, 20],
  [10, 20],
  [10, 10],
];

test('a rectangle takes the cells whose middle lies in it', () => {
  const { owners, columns } = rasterOf([...BOX]);
  const own = [...owners].flatMap((owner, cell) => (owner === 1 ? [[cell % columns, Math.floor(cell / columns)]] : []));
  expect(own).toHaveLength(10 * 5);
  expect(own[0]).toEqual([5, 5]);
  expect(own.at(-1)).toEqual([14, 9]);
});

test('any triangle: a cell is its own exactly where its middle lies inside', () => {
  const corner = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 59 }));
  fc.assert(
    fc.property(corner, corner, corner, (a, b, c) => {
      const { owners, columns } = rasterOf([a, b, c, a]);
      const side = ([x0, y0]: number[], [x1, y1]: number[], x: number, y: number) =>
        (x1! - x0!) * (y - y0!) - (y1! - y0!) * (x - x0!);
      owners.forEach((owner, cell) => {
        const [x, y] = [((cell % columns) + 0.5) * 2, (Math.floor(cell / columns) + 0.5) * 2];
        const sides = [side(a, b, x, y), side(b, c, x, y), side(c, a, x, y)];
        if (sides.some((value) => Math.abs(value) < 1e-9)) return;
        const isInside = sides.every((value) => value > 0) || sides.every((value) => value < 0);
        expect(owner === 1).toBe(isInside);
      });
    }),
  );
});

test('a box is free inside one area only, and no more once it is taken', () => {
  const cells = new FreeCells(rasterOf([...BOX]));
  const box = { column: 6, row: 6, columns: 4, rows: 2 };
  expect([cells.has(1, box), cells.has(0, box), cells.has(1, { ...box, column: 12 })]).toEqual([true, false, false]);
  cells.take(box);
  expect(cells.has(1, box)).toBe(false);
  expect(cells.has(1, { ...box, row: 7 })).toBe(false);
  expect(cells.has(1, { column: 10, row: 5, columns: 5, rows: 5 })).toBe(true);
});
