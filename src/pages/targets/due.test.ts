import { expect, test } from 'vitest';
import type { PartialDate } from '../../domain/registers.ts';
import { isDue } from './due.ts';

test('a year is not due before its end', () => {
  const on = (readOn: string) => ({ readOn: readOn as PartialDate });
  expect(isDue(2026, on('2026-11-23'))).toBe(false);
  expect(isDue(2026, on('2026-12-30'))).toBe(false);
  expect(isDue(2026, on('2026-12-31'))).toBe(true);
  expect(isDue(2026, on('2027-01-04'))).toBe(true);
  expect(isDue(2025, on('2026-11-23'))).toBe(true);
});
