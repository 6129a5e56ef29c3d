import { expect, test } from 'vitest';
import type { PartialDate } from '../domain/registers.ts';
import { createFormat } from './format.ts';
import { partialDateText } from './partialDate.ts';

const [kk, ru, en] = [createFormat('kk'), createFormat('ru'), createFormat('en')];
const text = (date: string, format = en) => partialDateText(date as PartialDate, format);

test('a date is as exact in words as in its source', () => {
  expect(text('2025')).toBe('2025');
  expect(text('2025-06', ru)).toBe('июнь 2025\u00a0г.');
  expect(text('2025-06-12', kk)).toBe(kk.date('2025-06-12'));
});

test('a range has both its ends, years their dash', () => {
  expect(text('2025-06-30/2025-07-01')).toBe(`${en.date('2025-06-30')}\u00a0– ${en.date('2025-07-01')}`);
  expect(text('2024/2025')).toBe(en.yearRange(2024, 2025));
});

test('days of one month are a range of days', () => {
  const range = '2025-06-12/2025-06-13';
  expect([kk, ru, en].map((format) => text(range, format).replaceAll('\u00a0', ' '))).toEqual([
    '2025 ж. 12–13 маусым',
    '12–13 июня 2025 г.',
    '12–13 June 2025',
  ]);
});
