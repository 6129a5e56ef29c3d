import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { classify } from './classification.ts';
import { testRegion, row } from './testSeries.ts';
import { clusterSizes, meanOf, quantileOf, skewnessOf, valuesOf } from './values.ts';

/** Everything that any function of the library was given. */
const seen: number[][] = vi.hoisted(() => []);

vi.mock('simple-statistics', async (importOriginal) => {
  const library = await importOriginal<typeof import('simple-statistics')>();
  const watched =
    <Rest extends unknown[], Answer>(f: (values: number[], ...rest: Rest) => Answer) =>
    (values: number[], ...rest: Rest): Answer => {
      seen.push(values);
      return f(values, ...rest);
    };
  return {
    ckmeans: watched(library.ckmeans),
    mean: watched(library.mean),
    quantileSorted: watched(library.quantileSorted),
    sampleSkewness: watched(library.sampleSkewness),
  };
});

beforeEach(() => {
  seen.length = 0;
});

const anything = fc.array(
  fc.oneof(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.constantFrom(NaN, Infinity, -Infinity),
    // What JSON or a spreadsheet would slip past the types.
    fc.constantFrom(null, undefined, '').map((value) => value as unknown as number),
  ),
);

describe('the topic to the statistics library', () => {
  it('lets in the value of a row that has one and nothing of a row that has none', () => {
    const rows = [row(['A', 2024, 5]), row(['B', 2024, 'L']), row(['C', 2024, 0]), row(['D', 2024, 'Q'])];
    expect(valuesOf(rows)).toEqual([5, 0]);
  });

  it('leaves out an old territory when any region of it is left out', () => {
    const rows = [row(['A+B', 2020, 5]), row(['C', 2020, 1])];
    expect(valuesOf(rows, [testRegion('B')])).toEqual([1]);
    expect(valuesOf(rows, [testRegion('C')])).toEqual([5]);
  });

  it('never hands the library a missing value, an empty list, or more clusters than values', () => {
    fc.assert(
      fc.property(anything, anything, fc.integer({ min: -1, max: 9 }), (values, latest, count) => {
        seen.length = 0;
        meanOf(values);
        quantileOf(values, 0.5);
        skewnessOf(values);
        clusterSizes(values, count);
        for (const method of ['auto', 'quantile', 'ckmeans', 'equal', 'log', 'manual'] as const) {
          classify({ values, latest, method, classCount: count, manualBreaks: values });
        }
        for (const given of seen) {
          expect(given.length).toBeGreaterThan(0);
          expect(given.every((value) => Number.isFinite(value))).toBe(true);
        }
      }),
    );
  });

  it('answers null instead of throwing when there is no value', () => {
    expect([meanOf([]), quantileOf([], 0.5), clusterSizes([], 5)]).toEqual([null, null, []]);
  });

  it('answers skewness 0 where it is undefined: fewer than three values, equal values', () => {
    expect([skewnessOf([]), skewnessOf([1, 2]), skewnessOf([3, 3, 3, 3])]).toEqual([0, 0, 0]);
  });

  it('gives quantiles as spreadsheets do: QUARTILE.INC of 1, 2, 4, 7 is 1.75 and 4.75', () => {
    expect([quantileOf([7, 1, 4, 2], 0.25), quantileOf([7, 1, 4, 2], 0.75)]).toEqual([1.75, 4.75]);
  });

  it('is the only importer of the library', () => {
    const root = join(import.meta.dirname, '..');
    const importers = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file) && !/\.test\.tsx?$/u.test(file))
      .filter((file) => /from 'simple-statistics'/u.test(readFileSync(join(root, file), 'utf8')));
    expect(importers).toEqual([join('domain', 'values.ts')]);
  });
});
