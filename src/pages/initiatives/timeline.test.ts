import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InitiativeEvent, PartialDate } from '../../domain/registers.ts';
import { spansOf, timeScale, yearsOf } from './timeline.ts';

const event = (date: string | null) => ({ date: date as PartialDate | null }) as InitiativeEvent;

test('a year, a month and a day are as wide as they are inexact', () => {
  const events = [event('2024'), event('2025-07'), event('2025-12-31')];
  // 2024 has 366 days: on a scale of 731 a day is 1 wide.
  const scale = timeScale(events, 731)!;
  expect(yearsOf(scale)).toEqual([
    { year: 2024, at: 0 },
    { year: 2025, at: 366 },
  ]);
  const spans = spansOf(events, scale).map(({ from, to }) => [from, to].map((at) => Math.round(at * 1e6) / 1e6));
  expect(spans).toEqual([
    [0, 366],
    [366 + 181, 366 + 181 + 31],
    [730, 731],
  ]);
});

test('undated events have no place, and none at all no scale', () => {
  expect(timeScale([event(null)], 1)).toBeNull();
  expect(spansOf([event(null)], timeScale([event('2024')], 1)!)).toEqual([]);
});

test('every span lies on the scale, in the order of its dates', () => {
  const date = fc
    .tuple(fc.integer({ min: 2010, max: 2030 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 28 }))
    .map(([year, month, day]) =>
      [year, ...(month === 0 ? [] : [month, ...(day === 0 ? [] : [day])])]
        .map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0')))
        .join('-'),
    );
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 12 }), (dates) => {
      const events = dates.map(event);
      for (const { from, to } of spansOf(events, timeScale(events, 1)!)) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(1 + 1e-12);
      }
    }),
  );
});
