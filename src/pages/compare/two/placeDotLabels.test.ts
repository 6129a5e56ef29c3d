import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeDotLabels } from './placeDotLabels.ts';

const BOX = { width: 300, height: 320, lineHeight: 14, radius: 7 };

test('no name lies on another, on a dot, or beyond the box', () => {
  const dot = fc.record({
    x: fc.double({ min: 10, max: 290, noNaN: true }),
    y: fc.double({ min: 10, max: 310, noNaN: true }),
    width: fc.integer({ min: 20, max: 120 }),
  });
  fc.assert(
    fc.property(fc.array(dot, { maxLength: 20 }), (values) => {
      const dots = values.map((one, at) => ({ ...one, key: String(at) }));
      const placed = placeDotLabels(dots, BOX).map(({ key, x, y }) => {
        const { width } = dots[Number(key)]!;
        return [x - width / 2, y - 7, x + width / 2, y + 7] as const;
      });
      const circles = dots.map(({ x, y }) => [x - 7, y - 7, x + 7, y + 7] as const);
      for (const [at, [x0, y0, x1, y1]] of placed.entries()) {
        expect(Math.min(x0, y0, BOX.width - x1, BOX.height - y1)).toBeGreaterThanOrEqual(-1e-9);
        for (const [left, top, right, foot] of [...placed.slice(at + 1), ...circles])
          expect(x0 < right - 1e-9 && left < x1 - 1e-9 && y0 < foot - 1e-9 && top < y1 - 1e-9).toBe(false);
      }
    }),
  );
});

test('the first gets its place first: beside its dot, to the right', () => {
  const dots = [
    { key: 'first', x: 100, y: 100, width: 60 },
    { key: 'second', x: 105, y: 100, width: 60 },
  ];
  const [first] = placeDotLabels(dots.toReversed(), BOX);
  expect(first?.key).toBe('second');
  expect(first?.x).toBe(105 + 7 + 30);
});
