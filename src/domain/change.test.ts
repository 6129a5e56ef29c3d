import { beforeAll, describe, expect, it } from 'vitest';
import { realSite, region } from '../../tests/support/sites.ts';
import type { Site } from '../site/site.ts';
import { changeOverYears, changeRules, changeSince, isSmallBase, nationalChange, type ChangeRules } from './change.ts';
import { testRegion, testSeries, type TestRow } from './testSeries.ts';
import type { ComparableValue, IndicatorId, Series } from './types.ts';

const rulesOf = (change: Partial<ChangeRules> = {}): ChangeRules => ({
  breaks: [],
  decimals: 0,
  kind: 'ratio',
  unit: { kind: 'count', scale: 0 },
  ...change,
});
const change = (rows: readonly TestRow[], year: number, breaks: readonly number[] = []) =>
  changeSince(testSeries(rows), testRegion('A'), year, rulesOf({ breaks }));

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
      to: 100,
      isAlike: false,
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
      ['A', 2021, 0, 'N'],
      ['A', 2022, 7],
    ]);
    for (const year of [2021, 2022]) {
      expect(changeSince(series, testRegion('A'), year, rulesOf())).toEqual({
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

describe('a change that rounding may have made', () => {
  const percent = rulesOf({ decimals: 2, unit: { kind: 'percent', scale: 0 } });
  const of = (from: number, to: number, rules = percent) =>
    changeSince(
      testSeries([
        ['A', 2022, from],
        ['A', 2023, to],
      ]),
      testRegion('A'),
      2023,
      rules,
    );

  it('is not told of figures with one digit, in per cent or in points', () => {
    // SDG 9.5.1 of the bureau, KZ-61: 0.02 in 2022, 0.01 in 2023.
    expect(of(0.02, 0.01)).toEqual({ kind: 'coarse', since: 2022 });
    expect(of(0.25, 0.09)).toEqual({ kind: 'coarse', since: 2022 });
  });

  it('of percentages is told in points', () => {
    expect(of(0.25, 0.31)).toMatchObject({ kind: 'points', since: 2022, from: 0.25, to: 0.31 });
    expect((of(0.25, 0.31) as { difference: number }).difference).toBeCloseTo(0.06);
  });
});

describe('a small base', () => {
  it('is fewer than ten people, or less than ten million in money', () => {
    const [people, millions] = [
      { kind: 'count', scale: 0 },
      { kind: 'money', scale: 6 },
    ] as const;
    expect([isSmallBase(9, people), isSmallBase(10, people)]).toEqual([true, false]);
    expect([isSmallBase(9.9, millions), isSmallBase(10, millions)]).toEqual([true, false]);
    expect(isSmallBase(0.04, { kind: 'percent', scale: 0 })).toBe(false);
  });

  it('is told in numbers', () => {
    const rules = rulesOf({ kind: 'total' });
    expect(
      changeSince(
        testSeries([
          ['A', 2022, 2],
          ['A', 2024, 11],
        ]),
        testRegion('A'),
        2024,
        rules,
      ),
    ).toEqual({
      kind: 'numbers',
      since: 2022,
      from: 2,
      to: 11,
      isAlike: false,
    });
  });
});

describe('like for like', () => {
  const withComparable = (series: Series, values: Readonly<Record<number, ComparableValue>>): Series => ({
    ...series,
    observations: new Map(
      [...series.observations].map(([key, row]) => {
        const comparable = values[row.year];
        return [key, row.kind === 'value' && comparable !== undefined ? { ...row, comparable } : row];
      }),
    ),
  });
  const series = testSeries([
    ['A', 2022, 0.02],
    ['A', 2023, 0.01],
    ['A', 2024, 0.05],
  ]);
  const rules = rulesOf({ decimals: 2, breaks: [2024], unit: { kind: 'plain', scale: 0 } });

  it('compares the values by the formula, also across a break of the printed figures', () => {
    const alike = withComparable(series, { 2022: { value: 0.019 }, 2023: { value: 0.027 }, 2024: { value: 0.054 } });
    expect(changeSince(alike, testRegion('A'), 2023, rules)).toMatchObject({
      kind: 'change',
      isAlike: true,
      from: 0.019,
    });
    const change = changeSince(alike, testRegion('A'), 2024, rules);
    expect(change).toMatchObject({ kind: 'change', since: 2023, isAlike: true });
    expect((change as { relative: number }).relative).toBeCloseTo(1);
    expect(changeOverYears(alike, testRegion('A'), 2024, rules)).toMatchObject({ since: 2022, from: 0.019, to: 0.054 });
  });

  it('never crosses a break of an input, and tells a small one in numbers', () => {
    const broken = withComparable(series, { 2022: { value: 0.019 }, 2023: { value: 0.027, isBreak: true } });
    expect(changeSince(broken, testRegion('A'), 2023, rules)).toEqual({ kind: 'coarse', since: 2022 });
    const small = withComparable(series, { 2022: { value: 0.019, isSmall: true }, 2023: { value: 0.027 } });
    expect(changeSince(small, testRegion('A'), 2023, rules)).toMatchObject({ kind: 'numbers', from: 0.019, to: 0.027 });
  });
});

describe('changes of the real figures', () => {
  let site: Site;
  beforeAll(() => {
    site = realSite();
  });
  const seriesOf = (id: string): Series => site.dataset.series.get(id as IndicatorId)!;
  const realRules = (id: string): ChangeRules => {
    const indicator = site.dataset.indicators.find((one) => one.id === id)!;
    return changeRules(indicator, site.locales.en.texts.units[indicator.unit]!);
  };
  const percentOf = (id: string, where: string, year: number): number => {
    const [series, rules] = [seriesOf(id), realRules(id)];
    const found =
      where === 'KZ' ? nationalChange(series, year, rules) : changeSince(series, region(where), year, rules);
    return 'relative' in found ? Math.round(found.relative * 1000) / 10 : NaN;
  };

  // Audit of November 2026, finding 7: Table 1 ÷ average population in both years.
  it.each([
    ['KZ-71', 15.1],
    ['KZ-75', 19.0],
    ['KZ-79', 17.1],
    ['KZ-47', 23.3],
    ['KZ', 25.7],
  ])('spending per resident of %s in 2024: %d % more, like for like', (where, percent) => {
    expect(percentOf('rd-spending-per-100k', where, 2024)).toBe(percent);
  });

  it('researchers per 100,000 of Astana, 2024 on 2022: 19.4 % more, like for like', () => {
    expect(percentOf('researchers-per-100k', 'KZ-71', 2024)).toBe(19.4);
  });

  // Finding 6: Table 1 ÷ gross regional product, where the source prints one digit.
  it.each([
    ['KZ-61', 42],
    ['KZ-33', 35],
    ['KZ-27', 24],
    ['KZ-39', 19],
    ['KZ-43', 109],
    ['KZ-19', 61],
  ])('intensity of %s in 2023: %d % more, and told in points', (where, percent) => {
    expect(Math.round(percentOf('rd-intensity', where, 2023))).toBe(percent);
    const found = changeSince(seriesOf('rd-intensity'), region(where), 2023, realRules('rd-intensity'));
    expect(found).toMatchObject({ kind: 'points', isAlike: true });
  });

  it('of one-digit percentages without inputs are not told', () => {
    // SDG 9.5.1, KZ-27: 0.02 in 2010.
    const found = changeSince(seriesOf('rd-intensity'), region('KZ-27'), 2011, realRules('rd-intensity'));
    expect(found).toEqual({ kind: 'coarse', since: 2010 });
  });

  it('from two people, or from 1.4 million tenge, are told in numbers', () => {
    // 2 researchers in Ulytau in 2022 (bulletin, table 36), 11 in 2024 (Figure 4, method M1).
    const ulytau = changeSince(seriesOf('researchers'), region('KZ-62'), 2024, realRules('researchers'));
    expect(ulytau).toMatchObject({ kind: 'numbers', since: 2022, from: 2, to: 11 });
    // Table 2 of the Concept: the local budget of North Kazakhstan, 1.4 mln in 2020.
    const local = changeSince(seriesOf('local-budget-rd'), region('KZ-59'), 2022, realRules('local-budget-rd'));
    expect(local).toMatchObject({ kind: 'numbers', since: 2020, from: 1.4, to: 15 });
  });

  it('never tell a change that crosses a break as one of printed figures', () => {
    for (const { id: indicator, breaks } of site.dataset.indicators) {
      const series = seriesOf(indicator);
      for (const { id } of site.dataset.regions) {
        for (const year of series.years) {
          const found = changeSince(series, id, year, realRules(indicator));
          if (!('since' in found) || !('isAlike' in found) || found.isAlike) continue;
          for (const at of breaks) expect(found.since >= at || year < at).toBe(true);
        }
      }
    }
  });
});
