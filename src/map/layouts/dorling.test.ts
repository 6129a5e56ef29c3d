import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtureSite, modelOf, realSite } from '../../../tests/support/sites.ts';
import type { Geography } from '../../domain/geography.ts';
import { territoryRings } from '../paths.ts';
import { circleRing, dorlingGeography, type DorlingMark } from './dorling.ts';

const geography = realSite().geography;
const regions = Object.keys(geography.tiles);

function circlesOf({ territories }: Geography) {
  return Object.entries(territories).map(([key, { anchor, radius }]) => ({ key, anchor, radius }));
}

function expectApart(drawn: Geography, name: string): void {
  const circles = circlesOf(drawn);
  const { width, height } = drawn.plane;
  for (const [i, a] of circles.entries()) {
    const [x, y] = a.anchor;
    expect(x - a.radius >= 0 && x + a.radius <= width && y - a.radius >= 0 && y + a.radius <= height, name).toBe(true);
    for (const b of circles.slice(i + 1)) {
      const gap = Math.hypot(x - b.anchor[0], y - b.anchor[1]) - a.radius - b.radius;
      expect(gap, `${name}: ${a.key} ${b.key}`).toBeGreaterThan(0);
    }
  }
}

const share = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1, noNaN: true }));
const marks = fc
  .array(share, { minLength: regions.length, maxLength: regions.length })
  .map((shares) => regions.map((key, i): DorlingMark => ({ key, circle: shares[i] ?? null })));
const fullestOf = (list: readonly DorlingMark[]) => list.reduce((sum, { circle }) => sum + (circle ?? 0), 0);

describe('circles of any sizes', () => {
  test('never overlap, stay in the frame, and have areas exactly in proportion', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const drawn = dorlingGeography(geography, list, fullestOf(list));
        expectApart(drawn, 'any');
        const largest = drawn.largestRadius ?? 0;
        for (const { key, circle } of list) {
          if (circle === null || circle === 0) continue;
          expect((drawn.territories[key]!.radius / largest) ** 2 / circle).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test('give the same picture in whatever order they come', () => {
    fc.assert(
      fc.property(
        marks.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(dorlingGeography(geography, shuffled, fullestOf(list))).toEqual(
            dorlingGeography(geography, list, fullestOf(list)),
          );
        },
      ),
      { numRuns: 10 },
    );
  }, 60_000);

  test('all of the largest size find room too', () => {
    const list = regions.map((key) => ({ key, circle: 1 }));
    expectApart(dorlingGeography(geography, list, regions.length), 'all equal');
  });

  test('are of one scale while the fullest year is the same', () => {
    const at = (circle: number) =>
      dorlingGeography(
        geography,
        regions.map((key) => ({ key, circle })),
        12,
      ).largestRadius;
    expect(at(0.5)).toBe(at(0.1));
  });
});

test('the outline of a circle has its area', () => {
  const ring = circleRing([500, 500], 300);
  const area = ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0) / 2;
  expect(area / (Math.PI * 300 ** 2)).toBeCloseTo(1, 3);
});

describe('the real country', () => {
  const views = [
    {},
    { indicator: 'rd-spending' },
    { indicator: 'researchers' },
    { indicator: 'rd-intensity', year: 2016 },
    { indicator: 'publications' },
    { indicator: 'rd-spending', without: ['KZ-75', 'KZ-71'] },
  ] as const;

  test.each(views)('%j: nothing overlaps, and neighbours lie where they do on the map', (change) => {
    const model = modelOf(realSite(), { ...change, layout: 'dorling' });
    const drawn = dorlingGeography(geography, model.territories, model.circles?.fullest ?? 0);
    expectApart(drawn, 'real');
    expect(Object.keys(drawn.territories).sort()).toEqual(model.territories.map(({ key }) => key).sort());
    const turned = Object.entries(geography.neighbours).flatMap(([region, list]) =>
      list.filter(({ region: other, bearing }) => {
        // What was one territory has its circle elsewhere than its parts.
        if (![region, other].every((key) => key in drawn.territories)) return false;
        const now = drawn.neighbours[region]?.find((one) => one.region === other)?.bearing ?? bearing;
        const difference = Math.abs(now - bearing);
        return Math.min(difference, 360 - difference) > 60;
      }),
    );
    // 70 directions between 20 regions; a city in its region has none to lose.
    expect(turned.length).toBeLessThanOrEqual(8);
  });

  test('of a total the largest circle is the largest region, of a ratio the most populous', () => {
    for (const [change, largest] of [
      [{ indicator: 'rd-spending' }, 'KZ-75'],
      [{}, 'KZ-75'],
    ] as const) {
      const model = modelOf(realSite(), { ...change, layout: 'dorling' });
      const [first] = [...model.territories].sort((a, b) => (b.circle ?? 0) - (a.circle ?? 0));
      expect(first?.key).toBe(largest);
    }
  });
});

test('the invented country has its circles too', () => {
  const site = fixtureSite();
  const model = modelOf(site, { layout: 'dorling' });
  const drawn = dorlingGeography(site.geography, model.territories, model.circles?.fullest ?? 0);
  expectApart(drawn, 'fixture');
  for (const { key } of model.territories) expect(territoryRings(drawn, key)).toHaveLength(1);
});
