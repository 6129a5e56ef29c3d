import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realSite } from '../../../tests/support/sites.ts';
import type { PlaceKey } from '../../domain/partnershipFlows.ts';
import type { Partnership, TownId } from '../../domain/registers.ts';
import type { RegionId } from '../../domain/types.ts';
import type { PlanePoint } from '../../domain/geography.ts';
import { arcPath, arcPoints, arcsOf, arcWidth } from './arcs.ts';
import { coveredRadius, markRadius, marksOf } from './marks.ts';
import { recordsAt, standsOf, type PlacedRecord, type PlacesOnPlane, type Stand } from './symbolPositions.ts';
import { OUTLINE_PX, symbolsOfMarks } from './symbols.ts';

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

describe('stands', () => {
  test('several records of one town stand at one place', () => {
    const { stands } = standsOf([record('a', 'ford', 'B'), record('b', 'ford', 'B')], places);
    expect(stands).toEqual([{ key: 'town:ford', kind: 'town', at: [400, 60], records: ['a', 'b'] }]);
  });

  test('a record without a town stands in the middle of its region, and says that no town is named', () => {
    expect(standsOf([record('a', null, 'A')], places).stands).toEqual([
      { key: 'region:A', kind: 'region', at: [30, 30], records: ['a'] },
    ]);
  });

  test('a record of two regions stands in both, at its town in the one that holds it, and is one record', () => {
    const { stands } = standsOf([record('a', 'ridge', 'B', 'A')], places);
    expect(stands.map(({ key }) => key)).toEqual(['town:ridge', 'region:B']);
    expect(recordsAt(stands)).toEqual(['a']);
  });

  test('a town in no region is a place; the whole country and unknown places are beside the map', () => {
    const { stands, beside } = standsOf(
      [record('a', 'rocket'), record('b', null), record('c', 'nowhere'), record('d', null, 'Z')],
      places,
    );
    expect(stands.map(({ key }) => key)).toEqual(['town:rocket']);
    expect(beside).toEqual(['b', 'c', 'd']);
  });

  test('no record is lost', () => {
    const towns = fc.constantFrom(null, ...Object.keys(TOWNS), 'nowhere');
    const regions = fc.uniqueArray(fc.constantFrom('A', 'B', 'Z'), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(towns, regions), { maxLength: 30 }), (raw) => {
        const records = raw.map(([town, own], index) => record(String(index), town, ...own));
        const { stands, beside } = standsOf(records, places);
        expect([...recordsAt(stands), ...beside].toSorted()).toEqual(records.map(({ id }) => id).toSorted());
        expect(new Set(stands.map(({ key }) => key)).size).toBe(stands.length);
      }),
    );
  });
});

/** Places anywhere on a plane of 2400 × 1400, with records that several places may share. */
const someStands = fc
  .uniqueArray(
    fc.record({
      name: fc.integer({ min: 0, max: 999 }),
      at: fc.tuple(fc.integer({ min: 0, max: 2400 }), fc.integer({ min: 0, max: 1400 })),
      records: fc.uniqueArray(fc.integer({ min: 0, max: 150 }).map(String), { minLength: 1, maxLength: 40 }),
    }),
    { maxLength: 40, selector: ({ name }) => name },
  )
  .map((raw) =>
    raw.map(({ name, at, records }): Stand => ({ key: `town:${name}` as PlaceKey, kind: 'town', at, records })),
  );
const someShuffled = someStands.chain((stands) =>
  fc.tuple(fc.constant(stands), fc.shuffledSubarray(stands, { minLength: stands.length })),
);
/** A phone's whole map to a desk's deepest zoom. */
const someScale = fc.double({ min: 0.12, max: 12, noNaN: true });

describe('marks', () => {
  test('no record is lost or doubled, counts add up, and no two marks overlap', () => {
    fc.assert(
      fc.property(someStands, someScale, (stands, scale) => {
        const marks = marksOf(stands, scale);
        expect(
          marks
            .flatMap((mark) => mark.stands)
            .map(({ key }) => key)
            .toSorted(),
        ).toEqual(stands.map(({ key }) => key).toSorted());
        expect(recordsAt(marks).toSorted()).toEqual(recordsAt(stands).toSorted());
        for (const [i, a] of marks.entries()) {
          expect(new Set(a.records).size).toBe(a.records.length);
          expect([...a.records].toSorted()).toEqual(recordsAt(a.stands).toSorted());
          expect(a.radius).toBeGreaterThanOrEqual(12);
          for (const b of marks.slice(i + 1))
            expect(Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1])).toBeGreaterThanOrEqual(a.radius + b.radius);
        }
      }),
    );
  });

  test('the order in which records come changes nothing', () => {
    fc.assert(
      fc.property(someShuffled, someScale, ([stands, shuffled], scale) => {
        const shown = (marks: ReturnType<typeof marksOf>) =>
          marks.map(({ key, at, radius, stands: own }) => [key, at, radius, own.map((one) => one.key)]);
        expect(shown(marksOf(shuffled, scale))).toEqual(shown(marksOf(stands, scale)));
      }),
    );
  });

  test('near enough, every place has a mark of its own', () => {
    const stands = standsOf([record('a', 'ford', 'B'), record('b', 'port', 'B')], places).stands;
    expect(marksOf(stands, 0.5)).toHaveLength(1);
    expect(marksOf(stands, 20)).toHaveLength(2);
  });

  test('a mark has the name of its fullest place', () => {
    const stands = standsOf([record('a', 'ford', 'B'), record('b', 'port', 'B'), record('c', 'port', 'B')], places);
    expect(marksOf(stands.stands, 0.5).map(({ key, records }) => [key, records.length])).toEqual([['town:port', 3]]);
  });

  test('what is drawn lies within what is pressed and what words keep away from', () => {
    fc.assert(
      fc.property(someStands, someScale, (stands, scale) => {
        const marks = marksOf(stands, scale);
        const { points, arcs } = symbolsOfMarks(marks, scale);
        expect(arcs).toEqual([]);
        expect(points).toHaveLength(marks.length);
        for (const [i, { at, shape, reach, ring }] of points.entries()) {
          const mark = marks[i]!;
          expect(at[0] * scale).toBeCloseTo(mark.at[0], 6);
          expect(at[1] * scale).toBeCloseTo(mark.at[1], 6);
          expect(ring === null).toBe(mark.stands.length === 1);
          if (shape === 'circle') expect(reach + OUTLINE_PX).toBeLessThanOrEqual(coveredRadius(mark));
          expect(reach).toBeLessThan(ring ?? Infinity);
          expect(ring ?? 0).toBeLessThanOrEqual(mark.radius);
        }
      }),
    );
  });

  test('more records make no smaller mark', () => {
    const radii = [1, 2, 9, 30, 60, 500].map(markRadius);
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
