import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InitiativeEvent, PartialDate } from '../../domain/registers.ts';
import { axisOf, spansOf } from './timeline.ts';

const event = (date: string | null) => ({ date: date as PartialDate | null }) as InitiativeEvent;

test('a year, a month and a day are as wide as they are inexact', () => {
  const events = [event('2024'), event('2025-07'), event('2025-12-31')];
  const axis = axisOf(events);
  expect(axis).toEqual({ from: 2024, to: 2026 });
  const [year, month, day] = spansOf(events, axis!);
  expect([year?.from, year?.to]).toEqual([0, 0.5]);
  expect(month!.from).toBeCloseTo(0.5 + 181 / 365 / 2, 10);
  expect(month!.to - month!.from).toBeCloseTo(31 / 365 / 2, 10);
  expect(day?.to).toBe(1);
});

test('undated events have no place, and none at all no axis', () => {
  expect(axisOf([event(null)])).toBeNull();
  expect(spansOf([event(null)], { from: 2024, to: 2025 })).toEqual([]);
});

test('every span lies on the axis, in the order of its dates', () => {
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
      for (const { from, to } of spansOf(events, axisOf(events)!)) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(1 + 1e-12);
      }
    }),
  );
});
