import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidthPx } from '../labels/textWidth.ts';
import { placeDotNames } from './placeDotNames.ts';

const FRAME = { left: 0, right: 520, top: 0, bottom: 520 };

test('a name alone stands after its dot, and before it at the right edge', () => {
  const [placed] = placeDotNames([{ key: 'a', name: 'Ақмола', x: 100, y: 100 }], FRAME);
  expect(placed).toMatchObject({ x: 108, isBefore: false });
  expect(placeDotNames([{ key: 'a', name: 'Ақмола', x: 510, y: 100 }], FRAME)[0]).toMatchObject({
    x: 502,
    isBefore: true,
  });
});

test('names never stand on each other or outside the plot', () => {
  const place = fc.integer({ min: 10, max: 510 });
  const dots = fc.array(fc.record({ x: place, y: place }), { maxLength: 20 });
  fc.assert(
    fc.property(dots, (places) => {
      const names = placeDotNames(
        places.map((at, index) => ({ ...at, key: String(index), name: 'Солтүстік' })),
        FRAME,
      );
      const width = textWidthPx('Солтүстік', 12);
      const lefts = names.map(({ x, isBefore }) => (isBefore ? x - width : x));
      for (const [i, { y }] of names.entries()) {
        expect(lefts[i]).toBeGreaterThanOrEqual(0);
        expect(lefts[i]! + width).toBeLessThanOrEqual(520);
        for (let j = 0; j < i; j += 1) {
          const isApart = Math.abs(lefts[i]! - lefts[j]!) >= width || Math.abs(y - names[j]!.y) >= 13;
          expect(isApart).toBe(true);
        }
      }
    }),
  );
});
