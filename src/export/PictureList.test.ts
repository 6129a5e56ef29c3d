/** Lists in pictures stay in their room, and things of a key on their lines. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halves, partHeight, withFewerRows, type PictureList } from './PictureList.tsx';
import { sideBySide } from './sideBySide.ts';
import { fewLines } from './wrap.ts';

const row = fc.record({
  label: fc.string({ minLength: 1, maxLength: 120 }),
  count: fc.option(fc.integer({ min: 1, max: 500 })),
});
const list = fc
  .array(row, { minLength: 1, maxLength: 30 })
  .map((rows): PictureList => ({ heading: 'Kind', rows, others: (count) => `others: ${count}` }));

test('a list with fewer rows is no higher than its room, and the others are those that it left out', () => {
  fc.assert(
    fc.property(list, fc.integer({ min: 60, max: 600 }), (whole, height) => {
      const shown = withFewerRows(whole, { width: 300, height });
      if (shown === null) return;
      expect(partHeight(shown, 300)).toBeLessThanOrEqual(height);
      if (shown === whole) return;
      const left = whole.rows.slice(shown.rows.length - 1);
      expect(left.length).toBeGreaterThan(0);
      const sum = left.reduce((total, { count }) => total + (count ?? 1), 0);
      expect(shown.rows.at(-1)?.label).toBe(`others: ${sum}`);
    }),
  );
});

test('two halves have every row once, and the first stays in its room', () => {
  fc.assert(
    fc.property(list, fc.integer({ min: 100, max: 600 }), (whole, height) => {
      const parts = halves(whole, { width: 300, height });
      expect(parts.flatMap(({ rows }) => rows)).toEqual(whole.rows);
      // Bars of both are to one scale.
      const largest = Math.max(1, ...whole.rows.map(({ count }) => count ?? 0));
      for (const part of parts.slice(1)) expect(part.largest).toBe(largest);
      expect(partHeight(parts[0] ?? whole, 300)).toBeLessThanOrEqual(
        Math.max(height, partHeight({ ...whole, rows: [] }, 300)),
      );
    }),
  );
});

test('what stands side by side does not lie on each other, and a line is no longer than its room', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 5, max: 400 }), { maxLength: 20 }), (widths) => {
      const places = sideBySide(widths, 400, 10);
      for (const [at, { x, line }] of places.entries()) {
        expect(x + (widths[at] ?? 0)).toBeLessThanOrEqual(400);
        const before = places[at - 1];
        if (before?.line === line) expect(x).toBe(before.x + (widths[at - 1] ?? 0) + 10);
        else expect(x).toBe(0);
      }
    }),
  );
});

test('few lines say when they were cut', () => {
  expect(fewLines('one two', 14, 500, 2)).toEqual(['one two']);
  const cut = fewLines('one two three four five six seven', 14, 60, 2);
  expect(cut).toHaveLength(2);
  expect(cut[1]).toMatch(/ …$/u);
});
