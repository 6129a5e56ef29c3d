import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realSite } from '../../../tests/support/sites.ts';
import type { PlaceKey } from '../../domain/partnershipFlows.ts';
import type { Partnership, TownId } from '../../domain/registers.ts';
import type { RegionId } from '../../domain/types.ts';
import type { PlanePoint } from '../../domain/geography.ts';
import { arcPath, arcPoints, arcsOf, arcWidth } from './arcs.ts';
import { coveredRadius, clusterRadius, clustersOf } from './clusters.ts';
import {
  recordsAt,
  symbolPositionsOf,
  type PlacedRecord,
  type PlacesOnPlane,
  type SymbolPosition,
} from './symbolPositions.ts';
import { OUTLINE_PX, symbolsOfClusters } from './symbols.ts';

const TOWNS: Readonly<Record<string, { readonly at: readonly [number, number]; readonly region: string | null }>> = {
  ridge: { at: [10, 10], region: 'A' },
  ford: { at: [400, 60], region: 'B' },
  port: { at: [402, 61], region: 'B' },
  rocket: { at: [200, 300], region: null },
};
const REGIONS: Readonly<Record<string, readonly [number, number]>> = { A: [30, 30], B: [380, 80] };
const places: PlacesOnPlane = {
  townAt: (town) => TOWNS[town]?.at ?? null,
  regionOf: (town) => (TOWNS[town]?.region ?? null) as RegionId | null,
  regionAt: (region) => REGIONS[region] ?? null,
};
const record = (id: string, town: string | null, ...regions: string[]): PlacedRecord => ({
  id,
  town: town as TownId | null,
  regions: regions as RegionId[],
});

describe('positions', () => {
  test('several records of one town stand at one place', () => {
    const { positions } = symbolPositionsOf([record('a', 'ford', 'B'), record('b', 'ford', 'B')], places);
    expect(positions).toEqual([{ key: 'town:ford', kind: 'town', at: [400, 60], records: ['a', 'b'] }]);
  });

  test('a record without a town stands in the middle of its region, and says that no town is named', () => {
    expect(symbolPositionsOf([record('a', null, 'A')], places).positions).toEqual([
      { key: 'region:A', kind: 'region', at: [30, 30], records: ['a'] },
    ]);
  });

  test('a record of two regions stands in both, at its town in the one that holds it, and is one record', () => {
    const { positions } = symbolPositionsOf([record('a', 'ridge', 'B', 'A')], places);
    expect(positions.map(({ key }) => key)).toEqual(['town:ridge', 'region:B']);
    expect(recordsAt(positions)).toEqual(['a']);
  });

  test('a town in no region is a place; the whole country and unknown places are beside the map', () => {
    const { positions, beside } = symbolPositionsOf(
      [record('a', 'rocket'), record('b', null), record('c', 'nowhere'), record('d', null, 'Z')],
      places,
    );
    expect(positions.map(({ key }) => key)).toEqual(['town:rocket']);
    expect(beside).toEqual(['b', 'c', 'd']);
  });

  test('no record is lost', () => {
    const towns = fc.constantFrom(null, ...Object.keys(TOWNS), 'nowhere');
    const regions = fc.uniqueArray(fc.constantFrom('A', 'B', 'Z'), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(towns, regions), { maxLength: 30 }), (raw) => {
        const records = raw.map(([town, own], index) => record(String(index), town, ...own));
        const { positions, beside } = symbolPositionsOf(records, places);
        expect([...recordsAt(positions), ...beside].toSorted()).toEqual(records.map(({ id }) => id).toSorted());
        expect(new Set(positions.map(({ key }) => key)).size).toBe(positions.length);
      }),
    );
  });
});

/** Places anywhere on a plane of 2400 × 1400, with records that several places may share. */
const somePositions = fc
  .uniqueArray(
    fc.record({
      name: fc.integer({ min: 0, max: 999 }),
      at: fc.tuple(fc.integer({ min: 0, max: 2400 }), fc.integer({ min: 0, max: 1400 })),
      records: fc.uniqueArray(fc.integer({ min: 0, max: 150 }).map(String), { minLength: 1, maxLength: 40 }),
    }),
    { maxLength: 40, selector: ({ name }) => name },
  )
  .map((raw) =>
    raw.map(({ name, at, records }): SymbolPosition => ({
      key: `town:${name}` as PlaceKey,
      kind: 'town',
      at,
      records,
    })),
  );
const someShuffled = somePositions.chain((positions) =>
  fc.tuple(fc.constant(positions), fc.shuffledSubarray(positions, { minLength: positions.length })),
);
/** A phone's whole map to a desk's deepest zoom. */
const someScale = fc.double({ min: 0.12, max: 12, noNaN: true });

describe('clusters', () => {
  test('no record is lost or doubled, counts add up, and no two clusters overlap', () => {
    fc.assert(
      fc.property(somePositions, someScale, (positions, scale) => {
        const clusters = clustersOf(positions, scale);
        expect(
          clusters
            .flatMap((cluster) => cluster.positions)
            .map(({ key }) => key)
            .toSorted(),
        ).toEqual(positions.map(({ key }) => key).toSorted());
        expect(recordsAt(clusters).toSorted()).toEqual(recordsAt(positions).toSorted());
        for (const [i, a] of clusters.entries()) {
          expect(new Set(a.records).size).toBe(a.records.length);
          expect([...a.records].toSorted()).toEqual(recordsAt(a.positions).toSorted());
          expect(a.radius).toBeGreaterThanOrEqual(12);
          for (const b of clusters.slice(i + 1))
            expect(Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1])).toBeGreaterThanOrEqual(a.radius + b.radius);
        }
      }),
    );
  });

  test('the order in which records come changes nothing', () => {
    fc.assert(
      fc.property(someShuffled, someScale, ([positions, shuffled], scale) => {
        const shown = (clusters: ReturnType<typeof clustersOf>) =>
          clusters.map(({ key, at, radius, positions: own }) => [key, at, radius, own.map((one) => one.key)]);
        expect(shown(clustersOf(shuffled, scale))).toEqual(shown(clustersOf(positions, scale)));
      }),
    );
  });

  test('near enough, every place has a cluster of its own', () => {
    const positions = symbolPositionsOf([record('a', 'ford', 'B'), record('b', 'port', 'B')], places).positions;
    expect(clustersOf(positions, 0.5)).toHaveLength(1);
    expect(clustersOf(positions, 20)).toHaveLength(2);
  });

  test('a cluster has the name of its fullest place', () => {
    const placed = symbolPositionsOf(
      [record('a', 'ford', 'B'), record('b', 'port', 'B'), record('c', 'port', 'B')],
      places,
    );
    expect(clustersOf(placed.positions, 0.5).map(({ key, records }) => [key, records.length])).toEqual([
      ['town:port', 3],
    ]);
  });

  test('what is drawn lies within what is pressed and what words keep away from', () => {
    fc.assert(
      fc.property(somePositions, someScale, (positions, scale) => {
        const clusters = clustersOf(positions, scale);
        const { points, arcs } = symbolsOfClusters(clusters, scale);
        expect(arcs).toEqual([]);
        expect(points).toHaveLength(clusters.length);
        for (const [i, { at, shape, reach, ring }] of points.entries()) {
          const cluster = clusters[i]!;
          expect(at[0] * scale).toBeCloseTo(cluster.at[0], 6);
          expect(at[1] * scale).toBeCloseTo(cluster.at[1], 6);
          expect(ring === null).toBe(cluster.positions.length === 1);
          if (shape === 'circle') expect(reach + OUTLINE_PX).toBeLessThanOrEqual(coveredRadius(cluster));
          expect(reach).toBeLessThan(ring ?? Infinity);
          expect(ring ?? 0).toBeLessThanOrEqual(cluster.radius);
        }
      }),
    );
  });

  test('more records make no smaller cluster', () => {
    const radii = [1, 2, 9, 30, 60, 500].map(clusterRadius);
    expect(radii).toEqual(radii.toSorted((a, b) => a - b));
  });
});

describe('arcs', () => {
  const partner = (town: string | null, country: string | null = null) => ({
    name: '',
    organisation: null,
    town: town as TownId | null,
    region: null,
    country,
  });
  const pair = (a: ReturnType<typeof partner>, b: ReturnType<typeof partner>) => ({ a, b }) as unknown as Partnership;

  test('records of one pair of places are one arc; what leads abroad is beside the map', () => {
    const { arcs, beside, ends } = arcsOf(
      [
        pair(partner('ridge'), partner('ford')),
        pair(partner('ford'), partner('ridge')),
        pair(partner('ridge'), partner(null, 'US')),
      ],
      places,
    );
    expect(arcs.map(({ flow, from, to }) => [flow.partnerships.length, from, to])).toEqual([[2, [10, 10], [400, 60]]]);
    expect(beside.map(({ to }) => to)).toEqual(['country:US']);
    expect(ends.map(({ key }) => key)).toEqual(['town:ridge', 'town:ford']);
  });

  test('an arc is the same from either end, and swells upwards', () => {
    expect(arcPath([0, 100], [200, 100])).toBe('M0 100Q100 64 200 100');
    expect(arcPath([200, 100], [0, 100])).toBe(arcPath([0, 100], [200, 100]));
  });

  test('painted in straight pieces it is the same curve, at any scale', () => {
    const path = arcPoints([200, 100], [0, 100]);
    expect([path[0], path[path.length / 2 - 0.5], path.at(-1)]).toEqual([[0, 100], [100, 82], [200, 100]]); // prettier-ignore
    const point = fc.tuple(fc.integer({ min: 0, max: 2400 }), fc.integer({ min: 0, max: 1400 }));
    fc.assert(
      fc.property(point, point, someScale, (a, b, scale) => {
        const scaled = ([x, y]: PlanePoint): PlanePoint => [x * scale, y * scale];
        const [once, then] = [arcPoints(scaled(a), scaled(b)), arcPoints(a, b).map(scaled)];
        for (const [i, [x, y]] of once.entries()) {
          expect(x).toBeCloseTo(then[i]![0], 6);
          expect(y).toBeCloseTo(then[i]![1], 6);
        }
      }),
    );
  });

  test('more records make a wider arc', () => {
    expect(arcWidth(3)).toBeGreaterThan(arcWidth(1));
  });

  test('the real register: each partnership between two places is drawn or beside the map', () => {
    const { registers, places: plane, geography } = realSite();
    const at = new Map(plane.towns.map((town) => [town.id, town.at]));
    const { arcs, beside } = arcsOf(registers.partnerships, {
      townAt: (town) => at.get(town) ?? null,
      regionOf: () => null,
      regionAt: (region) => geography.territories[region]?.anchor ?? null,
    });
    const count = [...arcs.map(({ flow }) => flow), ...beside].reduce((sum, flow) => sum + flow.partnerships.length, 0);
    expect(count).toBe(registers.partnerships.length);
    expect(beside.every(({ from, to }) => from.startsWith('country') || to.startsWith('country'))).toBe(true);
  });
});
