import { describe, expect, it } from 'vitest';
import { yearPieces } from './yearPieces.ts';
import { medianPieces } from './medianLine.ts';
import { testRegion, testSeries, type TestRow } from './testSeries.ts';

const ROWS: TestRow[] = [
  ['A', 2018, 1],
  ['A', 2019, 2],
  ['A', 2020, 3, 'B'],
  ['A', 2021, 'L'],
  ['A', 2022, 4],
  ['A', 2023, 5],
];
const pieces = (rows: readonly TestRow[], breaks: readonly number[] = []) =>
  yearPieces(testSeries(rows), testRegion('A'), breaks).map((piece) => piece.map(({ year }) => year));

describe('a line over the years', () => {
  it('is open at a break and where a year has no value', () => {
    expect(pieces(ROWS)).toEqual([[2018, 2019], [2020], [2022, 2023]]);
    expect(pieces(ROWS, [2023])).toEqual([[2018, 2019], [2020], [2022], [2023]]);
  });

  it('joins years of one old territory, and says that they are old', () => {
    const rows: TestRow[] = [
      ['A+B', 2019, 8, 'D'],
      ['A+B', 2020, 9, 'D'],
      ['A', 2021, 4],
    ];
    expect(pieces(rows)).toEqual([[2019, 2020], [2021]]);
    expect(
      yearPieces(testSeries(rows), testRegion('A'), [])
        .flat()
        .map(({ isOld }) => isOld),
    ).toEqual([true, true, false]);
  });

  it('is none without a value', () => {
    expect(pieces([['A', 2020, 'M']])).toEqual([]);
  });
});

describe('the median over the years', () => {
  const of = (rows: readonly TestRow[], breaks: readonly number[] = []) => medianPieces(testSeries(rows), breaks);
  const year = (y: number, values: readonly (number | 'L')[], status: 'A' | 'B' = 'A'): TestRow[] =>
    values.map((value, index) => ['ABCD'.charAt(index), y, value, status]);

  it('is of the regions with a value, three at least', () => {
    expect(of([...year(2020, [1, 2, 9]), ...year(2021, [1, 'L', 3]), ...year(2022, [2, 4, 6])])).toEqual([
      [{ year: 2020, value: 2 }],
      [{ year: 2022, value: 4 }],
    ]);
  });

  it('is open where the indicator breaks, most rows break, or the regions changed', () => {
    const rows = [...year(2020, [1, 2, 3]), ...year(2021, [2, 3, 4])];
    expect(of(rows)).toHaveLength(1);
    expect(of(rows, [2021])).toHaveLength(2);
    expect(of([...year(2020, [1, 2, 3]), ...year(2021, [2, 3, 4], 'B')])).toHaveLength(2);
    expect(of([...year(2020, [1, 2, 3]), ...year(2021, [2, 3, 4, 5])])).toHaveLength(2);
  });
});
