import { describe, expect, it } from 'vitest';
import { changeSince } from './change.ts';
import { testRegion, testSeries, type TestRow } from './testSeries.ts';

const change = (rows: readonly TestRow[], year: number, breaks: readonly number[] = []) =>
  changeSince(testSeries(rows), testRegion('A'), year, breaks);

describe('change', () => {
  it('is relative to the last earlier year', () => {
    expect(
      change(
        [
          ['A', 2022, 50],
          ['A', 2023, 80],
          ['A', 2024, 100],
        ],
        2024,
      ),
    ).toEqual({
      kind: 'change',
      since: 2023,
      from: 80,
      relative: 0.25,
    });
  });

  it('passes over missing years and says how far back it reaches', () => {
    expect(
      change(
        [
          ['A', 2021, 80],
          ['A', 2022, 'L'],
          ['A', 2024, 100],
        ],
        2024,
      ),
    ).toMatchObject({
      since: 2021,
      relative: 0.25,
    });
  });

  it('from a negative value is relative to its size', () => {
    expect(
      change(
        [
          ['A', 2023, -4],
          ['A', 2024, -2],
        ],
        2024,
      ),
    ).toMatchObject({ relative: 0.5 });
  });

  it('never crosses an observation of status B', () => {
    const rows: TestRow[] = [
      ['A', 2021, 1],
      ['A', 2022, 2, 'B'],
      ['A', 2023, 4],
    ];
    expect(change(rows, 2022)).toEqual({ kind: 'break', year: 2022 });
    expect(change(rows, 2023)).toMatchObject({ kind: 'change', since: 2022 });
    expect(
      change(
        rows.filter(([, year]) => year !== 2021),
        2022,
      ),
    ).toEqual({ kind: 'no-earlier' });
  });

  it('never crosses a break of the indicator, also one in a year without a row', () => {
    expect(
      change(
        [
          ['A', 2021, 1],
          ['A', 2023, 4],
        ],
        2023,
        [2022],
      ),
    ).toEqual({ kind: 'break', year: 2022 });
    expect(
      change(
        [
          ['A', 2021, 1],
          ['A', 2023, 4],
        ],
        2023,
        [2021, 2024],
      ),
    ).toMatchObject({ kind: 'change' });
  });

  it('never compares territories of different extent', () => {
    const rows: TestRow[] = [
      ['A+B', 2020, 9, 'D'],
      ['A+B', 2021, 10, 'D'],
      ['A', 2022, 5],
      ['A', 2023, 6],
    ];
    expect(change(rows, 2022)).toEqual({ kind: 'territory', year: 2022 });
    expect(change(rows, 2021)).toMatchObject({ kind: 'change', since: 2020 });
  });

  it('never compares two definitions, but looks past a year of another one', () => {
    const rows: TestRow[] = [
      ['A', 2021, 4],
      ['A', 2022, 9, 'D'],
      ['A', 2023, 5],
    ];
    expect(change(rows.slice(1), 2023)).toEqual({ kind: 'break', year: 2023 });
    expect(change(rows, 2023)).toMatchObject({ kind: 'change', since: 2021 });
  });

  it('has no ratio from or to a zero that is only rounded', () => {
    const series = testSeries([
      ['A', 2020, 7],
      ['A', 2021, 0],
      ['A', 2022, 7],
    ]);
    const observations = new Map(
      [...series.observations].map(([key, row]) => [
        key,
        row.kind === 'value' && row.value === 0 ? { ...row, statuses: ['N' as const] } : row,
      ]),
    );
    for (const year of [2021, 2022]) {
      expect(changeSince({ ...series, observations }, testRegion('A'), year, [])).toEqual({
        kind: 'rounded-zero',
        year: 2021,
      });
    }
  });

  it('has no ratio from zero, nothing before the first value, nothing without a value', () => {
    expect(
      change(
        [
          ['A', 2020, 0],
          ['A', 2021, 7],
        ],
        2021,
      ),
    ).toEqual({ kind: 'from-zero', since: 2020 });
    expect(
      change(
        [
          ['A', 2020, 'M'],
          ['A', 2021, 7],
        ],
        2021,
      ),
    ).toEqual({ kind: 'no-earlier' });
    expect(
      change(
        [
          ['A', 2020, 1],
          ['A', 2021, 'Q'],
        ],
        2021,
      ),
    ).toEqual({ kind: 'no-value' });
    expect(change([['A', 2020, 1]], 1999)).toEqual({ kind: 'no-value' });
  });
});
