import { expect, test } from 'vitest';
import { hasRegionalValues } from './hasRegionalValues.ts';
import { testSeries } from './testSeries.ts';

test('one value of one region in one year is enough', () => {
  expect(
    hasRegionalValues(
      testSeries([
        ['A', 2023, 'O'],
        ['B', 2024, 0],
      ]),
    ),
  ).toBe(true);
});

test('the country alone has no regions', () => {
  expect(
    hasRegionalValues(
      testSeries(
        [
          ['A', 2023, 'O'],
          ['B', 2023, 'M'],
        ],
        { 2023: 12 },
      ),
    ),
  ).toBe(false);
  expect(hasRegionalValues(testSeries([], { 2023: 12 }))).toBe(false);
});
