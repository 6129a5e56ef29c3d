import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanePoint, TileCell } from '../../domain/geography.ts';
import { outlineOf } from './outline.ts';

const SIZE = { origin: [0, 0], width: 100, height: 80, inset: 0 } as const;

function area(ring: readonly PlanePoint[]): number {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0) / 2;
}

describe('the outline of cells', () => {
  test('of one cell is its rectangle, inset on every side', () => {
    expect(outlineOf([[1, 2]], { ...SIZE, inset: 4 })).toEqual([
      [
        [104, 164],
        [196, 164],
        [196, 236],
        [104, 236],
        [104, 164],
      ],
    ]);
  });

  test('of two beside each other is one rectangle without a gap, of two apart are two', () => {
    const joined = outlineOf([[0, 0], [1, 0]], { ...SIZE, inset: 4 }); // prettier-ignore
    expect(joined).toHaveLength(1);
    expect(area(joined[0]!)).toBe((200 - 8) * (80 - 8));
    expect(outlineOf([[0, 0], [2, 0]], SIZE)).toHaveLength(2); // prettier-ignore
    expect(outlineOf([[0, 0], [1, 1]], SIZE)).toHaveLength(2); // prettier-ignore
  });

  test('of an L follows its corners', () => {
    const [ring] = outlineOf([[0, 0], [0, 1], [1, 1]], { ...SIZE, inset: 5 }); // prettier-ignore
    expect(ring).toHaveLength(7);
    expect(area(ring!)).toBe(90 * 70 + 90 * 80 + 100 * 70);
  });

  test('has a hole where a ring of cells has one', () => {
    const cells = [0, 1, 2]
      .flatMap((x) => [0, 1, 2].map((y): TileCell => [x, y]))
      .filter(([x, y]) => x !== 1 || y !== 1);
    const rings = outlineOf(cells, SIZE);
    expect(rings.map(area).sort((a, b) => a - b)).toEqual([-8000, 72_000]);
  });

  test('encloses exactly the cells, whatever they are and in whatever order', () => {
    const cell = fc.tuple(fc.nat(4), fc.nat(4)) as fc.Arbitrary<TileCell>;
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: String, minLength: 1, maxLength: 12 }), (cells) => {
        const total = outlineOf(cells, SIZE).reduce((sum, ring) => sum + area(ring), 0);
        expect(total).toBe(cells.length * 8000);
        const reversed = outlineOf([...cells].reverse(), SIZE).reduce((sum, ring) => sum + area(ring), 0);
        expect(reversed).toBe(total);
      }),
    );
  });
});
