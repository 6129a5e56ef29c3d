import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtureSite, realSite } from '../../tests/support/sites.ts';
import {
  COVERAGE_KINDS,
  coverageOf,
  coverageRuns,
  extentOf,
  indicatorsByNote,
  indicatorsBySource,
  regionsOfKind,
} from './coverage.ts';
import { regionsOf, testSeries } from './testSeries.ts';
import { MISSING_REASONS, VALUE_STATUSES } from './types.ts';

const REGIONS = regionsOf('B1', 'B2', 'B3', 'C1');

describe('the coverage of a year', () => {
  test('tells published from computed, and each reason from the others', () => {
    const series = testSeries([
      ['B1', 2020, 0],
      ['B2', 2020, 5, 'I'],
      ['B3', 2020, 'Q'],
      ['C1', 2020, 'L'],
    ]);
    expect(coverageOf(series, REGIONS)).toEqual([
      {
        year: 2020,
        kinds: ['published', 'computed', 'Q', 'L'],
        counts: { published: 1, computed: 1, M: 0, L: 1, O: 0, Q: 1, none: 0 },
        withValue: 2,
        hasOldTerritories: false,
      },
    ]);
  });

  test.each(VALUE_STATUSES)('status %s is published unless it is I', (status) => {
    const [year] = coverageOf(testSeries([['B1', 2020, 1, status]]), REGIONS);
    expect(year?.kinds[0]).toBe(status === 'I' ? 'computed' : 'published');
  });

  test('counts an old territory once, under the region that its row is filed under', () => {
    const series = testSeries([
      ['B1+B2', 2020, 7, 'D'],
      ['B2', 2020, 'M'],
    ]);
    expect(coverageOf(series, REGIONS)[0]).toMatchObject({
      kinds: ['published', 'M', 'none', 'none'],
      withValue: 1,
      hasOldTerritories: true,
    });
  });

  const figure = fc.oneof(fc.constantFrom(...MISSING_REASONS), fc.integer({ min: 0, max: 9 }));
  const rows = fc.uniqueArray(
    fc.tuple(
      fc.constantFrom(...REGIONS.map(({ id }) => id as string)),
      fc.integer({ min: 2010, max: 2016 }),
      figure,
      fc.constantFrom(...VALUE_STATUSES),
    ),
    { selector: ([place, year]) => `${place}/${year}` },
  );

  test('adds up to the number of regions, whatever is filed', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const series = testSeries(table);
        const years = coverageOf(series, REGIONS);
        expect(years.map(({ year }) => year)).toEqual(series.years);
        for (const { counts, withValue, kinds } of years) {
          expect(COVERAGE_KINDS.reduce((sum, kind) => sum + counts[kind], 0)).toBe(REGIONS.length);
          expect(withValue).toBe(counts.published + counts.computed);
          for (const kind of COVERAGE_KINDS) expect(regionsOfKind({ kinds }, kind, REGIONS)).toHaveLength(counts[kind]);
        }
      }),
    );
  });

  test('runs hold every year once, in order, and differ from their neighbours', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const years = coverageOf(testSeries(table), REGIONS);
        const runs = coverageRuns(years);
        const inside = runs.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
        expect(inside).toEqual(years.map(({ year }) => year));
        for (const { from, to, kinds } of runs)
          for (const year of years.filter((one) => one.year >= from && one.year <= to))
            expect(year.kinds).toEqual(kinds);
        runs.slice(1).forEach((run, index) => {
          const before = runs[index]!;
          expect(before.to + 1 < run.from || before.kinds.join() !== run.kinds.join()).toBe(true);
        });
      }),
    );
  });
});

describe.each([
  ['the real country', realSite],
  ['the invented country', fixtureSite],
])('%s', (_name, site) => {
  test('has a row for every region in every year that it shows', () => {
    const { dataset } = site();
    for (const series of dataset.series.values())
      for (const { counts, year } of coverageOf(series, dataset.regions))
        expect(counts.none, `${series.indicator} ${year}`).toBe(0);
  });

  test('is as large as its rows say', () => {
    const { dataset } = site();
    const rows = [...dataset.series.values()].flatMap((series) => [...series.observations.values()]);
    const extent = extentOf(dataset);
    expect(extent.withValue).toBe(rows.filter(({ kind }) => kind === 'value').length);
    expect(extent.missing).toBe(rows.filter(({ kind }) => kind === 'missing').length);
    expect(extent.years?.to).toBe(Math.max(...rows.map(({ year }) => year)));
  });

  test('names for each source and note the indicators in the order of the chooser', () => {
    const { dataset } = site();
    const order = dataset.indicators.map(({ id }) => id);
    for (const uses of [indicatorsBySource(dataset), indicatorsByNote(dataset)])
      for (const ids of uses.values()) expect(ids).toEqual(order.filter((id) => ids.includes(id)));
    for (const { id, notes } of dataset.indicators)
      for (const note of notes) expect(indicatorsByNote(dataset).get(note)).toContain(id);
  });
});
