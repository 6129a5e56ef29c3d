import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadData } from '../../../src/data/loadData.ts';
import { observationKey } from '../../../src/domain/dataset.ts';
import { packSeries, unpackSeries, type PackedSeries } from '../../../src/domain/packing.ts';
import {
  MISSING_REASONS,
  VALUE_STATUSES,
  type IndicatorId,
  type NationalObservation,
  type NoteId,
  type RegionId,
  type Series,
  type SourceId,
} from '../../../src/domain/types.ts';
import { COUNTRY } from './brokenCountry.ts';

/** What the page gets: the packed file went through JSON on its way. */
function roundTrip(series: Series): Series {
  return unpackSeries(JSON.parse(JSON.stringify(packSeries(series))) as PackedSeries);
}

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/u);
const figure = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));

const common = fc.record({
  source: id.map((text) => text as SourceId),
  locator: fc.string({ maxLength: 12 }),
  notes: fc.array(
    id.map((text) => text as NoteId),
    { maxLength: 3 },
  ),
  inputs: fc.array(
    fc.record({
      indicator: id.map((text) => text as IndicatorId),
      year: fc.integer({ min: 1990, max: 2030 }),
      value: figure,
    }),
    { maxLength: 2 },
  ),
});
const outcome = fc.oneof(
  fc.record({
    kind: fc.constant('value' as const),
    value: fc.constant(0),
    status: fc.constantFrom(...VALUE_STATUSES),
    isRoundedZero: fc.constant(true as const),
  }),
  fc.record({
    kind: fc.constant('value' as const),
    value: figure,
    status: fc.constantFrom(...VALUE_STATUSES),
  }),
  fc.record({ kind: fc.constant('missing' as const), reason: fc.constantFrom(...MISSING_REASONS) }),
);
const row = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), common, outcome)
  .map(([year, base, rest]): NationalObservation => ({ ...base, ...rest, year }));
const regionId = fc.stringMatching(/^X-[1-9]$/u).map((text) => text as RegionId);

const anySeries = fc
  .record({
    indicator: id.map((text) => text as IndicatorId),
    rows: fc.array(fc.tuple(row, regionId, fc.uniqueArray(regionId, { minLength: 1 }))),
    country: fc.array(row, { maxLength: 4 }),
  })
  .map(({ indicator, rows, country }): Series => {
    const observations = rows.map(
      ([base, region, territory]) => [observationKey(region, base.year), { ...base, region, territory }] as const,
    );
    return {
      indicator,
      years: [...new Set(rows.map(([base]) => base.year))].sort((a, b) => a - b),
      observations: new Map(observations),
      national: new Map(country.map((base) => [base.year, base])),
    };
  });

test('unpacking what was packed gives the same series, rows in the same order', () => {
  fc.assert(
    fc.property(anySeries, (series) => {
      const unpacked = roundTrip(series);
      expect(unpacked).toEqual(series);
      expect([...unpacked.observations.keys()]).toEqual([...series.observations.keys()]);
    }),
  );
});

test('the same holds for every series of the invented country', () => {
  for (const series of loadData(COUNTRY).dataset.series.values()) {
    expect(roundTrip(series)).toEqual(series);
  }
});

test('each source, locator and note is written once', () => {
  const [series] = loadData(COUNTRY).dataset.series.values();
  if (series === undefined) throw new Error('invalid fixture: no series');
  const { sources, locators, inputs, rows } = packSeries(series);
  expect(sources).toEqual(['yearbook']);
  expect(new Set(locators).size).toBe(locators.length);
  expect(inputs).toEqual(['lab-spending']);
  expect(rows).toHaveLength(24);
});

test('a file of another version, or one that is cut, is refused', () => {
  const [series] = loadData(COUNTRY).dataset.series.values();
  if (series === undefined) throw new Error('invalid fixture: no series');
  const packed = packSeries(series);
  const other = { ...packed, version: 2 } as unknown as PackedSeries;
  expect(() => unpackSeries(other)).toThrow('invalid series file: version 2');
  expect(() => unpackSeries({ ...packed, sources: [] })).toThrow('invalid series file: no entry 0');
});
