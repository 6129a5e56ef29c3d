import { describe, expect, test } from 'vitest';
import { loadData } from '../../../src/data/loadData.ts';
import {
  allTerritories,
  indicatorFor,
  latestYear,
  observationAt,
  seriesFor,
  territoriesOf,
  territoryKey,
} from '../../../src/domain/dataset.ts';
import type { IndicatorId, RegionId, Series } from '../../../src/domain/types.ts';
import { brokenCountry, COUNTRY } from './brokenCountry.ts';

const { dataset } = loadData(COUNTRY);
const region = (id: string): RegionId => id as RegionId;

function series(id: string, of = dataset): Series {
  const found = seriesFor(of, id as IndicatorId);
  if (found === null) throw new Error(`invalid fixture: no ${id}`);
  return found;
}

describe('observationAt', () => {
  test('gives a value with its status', () => {
    expect(observationAt(series('lab-spending'), region('XA-7'), 2020)).toMatchObject({
      kind: 'value',
      value: 240.9,
      statuses: ['E'],
    });
  });

  test('gives a reason, and then no value', () => {
    const row = observationAt(series('lab-spending'), region('XA-4'), 2022);
    expect(row).toMatchObject({ kind: 'missing', reason: 'Q' });
    expect(row).not.toHaveProperty('value');
  });

  test('gives null where the file has no row', () => {
    expect(observationAt(series('lab-spending'), region('XA-4'), 1999)).toBeNull();
    expect(observationAt(series('lab-spending'), region('XA'), 2022)).toBeNull();
  });
});

test('territoryKey does not depend on the order of the regions, and does not change it', () => {
  const regions = Object.freeze([region('XA-3'), region('XA-2')]);
  expect(territoryKey(regions)).toBe('XA-2+XA-3');
  expect(territoryKey([region('XA-1')])).toBe('XA-1');
});

describe('territoriesOf', () => {
  test('draws an old territory as one, under the region that the row is filed under', () => {
    const drawn = territoriesOf(series('lab-spending'), 2020);
    expect(drawn.map((shape) => shape.key)).toEqual(['XA-1', 'XA-2+XA-3', 'XA-4', 'XA-5', 'XA-6', 'XA-7']);
    expect(drawn[1]?.observation.region).toBe('XA-2');
  });

  test.for(['lab-spending', 'lab-spending-per-head', 'inventions'])(
    'covers each region exactly once in every year: %s',
    (id) => {
      const all = dataset.regions.map(({ id: code }) => code);
      for (const year of series(id).years) {
        const covered = territoriesOf(series(id), year).flatMap((shape) => shape.regions);
        expect(covered.toSorted()).toEqual(all);
      }
    },
  );

  test('lets a region that is M and covered by nobody stand alone', () => {
    const keys = territoriesOf(series('inventions'), 2020).map((shape) => shape.key);
    expect(keys).toContain('XA-3');
  });

  test('is empty for a year without rows', () => {
    expect(territoriesOf(series('lab-spending'), 1999)).toEqual([]);
  });
});

test('allTerritories has each region, then each old territory once', () => {
  expect(allTerritories(dataset).map(territoryKey)).toEqual([
    'XA-1',
    'XA-2',
    'XA-3',
    'XA-4',
    'XA-5',
    'XA-6',
    'XA-7',
    'XA-2+XA-3',
  ]);
});

describe('latestYear', () => {
  test('is the last year with a value', () => {
    const file = 'observations/lab-spending.csv';
    const values = ['140.2', '212.0', '72.8', '1104.0', '263.3'];
    const edits = values.map((value) => ({
      file,
      from: `,${value},mln-crown,`,
      to: ',,mln-crown,',
    }));
    const folder = brokenCountry(
      ...edits,
      { file, from: 'P,yearbook,"table 1, column 3",,\nXA-2', to: 'L,yearbook,text,,\nXA-2' },
      { file, from: 'A,yearbook,"table 1, column 3",,\nXA-3', to: 'L,yearbook,text,,\nXA-3' },
      { file, from: 'A,yearbook,"table 1, column 3",,\nXA-6', to: 'L,yearbook,text,,\nXA-6' },
      { file, from: 'A,yearbook,"table 1, column 3",,\nXA-7', to: 'L,yearbook,text,,\nXA-7' },
      { file, from: 'A,yearbook,"table 1, column 3",,\nXA,', to: 'L,yearbook,text,,\nXA,' },
    );
    expect(latestYear(series('lab-spending', loadData(folder).dataset))).toBe(2021);
    expect(latestYear(series('lab-spending'))).toBe(2022);
  });

  test('is the last year with rows when no region ever had a value', () => {
    expect(latestYear(series('inventions'))).toBe(2022);
  });

  test('is null without rows', () => {
    const empty = { ...series('inventions'), years: [], observations: new Map() };
    expect(latestYear(empty)).toBeNull();
  });
});

test('seriesFor and indicatorFor give null for what the dataset does not have', () => {
  expect(seriesFor(dataset, 'nothing' as IndicatorId)).toBeNull();
  expect(indicatorFor(dataset, 'nothing' as IndicatorId)).toBeNull();
});
