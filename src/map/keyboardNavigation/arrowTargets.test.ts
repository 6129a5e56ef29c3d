import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allViews, fixtureSite, modelOf, realSite } from '../../../tests/support/sites.ts';
import { territoriesOf } from '../../domain/dataset.ts';
import { layoutOf } from '../layouts/layout.ts';
import { navigationPlacesOf } from './navigationPlaces.ts';
import { DIRECTIONS, arrowTargetsOf, type NavigationPlace, type ArrowTargets } from './arrowTargets.ts';

/** Places that no way leads to, from each place: empty when arrows lead everywhere. */
function unreached(targets: ArrowTargets): string[] {
  return [...targets.keys()].flatMap((start) => {
    const seen = new Set([start]);
    for (const key of seen) {
      for (const direction of DIRECTIONS) {
        const next = targets.get(key)?.[direction] ?? null;
        if (next !== null) seen.add(next);
      }
    }
    return [...targets.keys()].filter((key) => !seen.has(key)).map((key) => `${start} → ${key}`);
  });
}

/** Every set of territories that some year of some indicator draws. */
function layoutsOf(site: ReturnType<typeof realSite>) {
  const layouts = new Map<string, readonly NavigationPlace[]>();
  for (const { indicator, year } of allViews(site, ['en'])) {
    const series = site.dataset.series.get(indicator);
    if (series === undefined) continue;
    const drawn = territoriesOf(series, year);
    const name = drawn.map(({ key }) => key).join(' ');
    if (!layouts.has(name)) layouts.set(name, navigationPlacesOf(drawn, site.geography));
  }
  return layouts;
}

describe('the arrow keys', () => {
  test('leads from every region to every other, in every year of both countries', () => {
    for (const site of [realSite(), fixtureSite()]) {
      const layouts = layoutsOf(site);
      expect(layouts.size).toBeGreaterThan(1);
      for (const [name, places] of layouts) expect(unreached(arrowTargetsOf(places)), name).toEqual([]);
    }
  });

  test('covers all 20, and old territories as one place', () => {
    const { geography } = realSite();
    expect(arrowTargetsOf(navigationPlacesOf(modelOf(realSite()).territories, geography)).size).toBe(20);
    const old = arrowTargetsOf(
      navigationPlacesOf(modelOf(realSite(), { indicator: 'rd-intensity', year: 2020 }).territories, geography),
    );
    expect(old.size).toBe(17);
    expect(old.has('KZ-19+KZ-33')).toBe(true);
    expect(old.get('KZ-75')?.up).toBe('KZ-19+KZ-33');
  });

  test('goes to the neighbour in that direction', () => {
    const targets = arrowTargetsOf(navigationPlacesOf(modelOf(realSite()).territories, realSite().geography));
    expect(targets.get('KZ-63')?.left).toBe('KZ-10');
    expect(targets.get('KZ-23')?.up).toBe('KZ-27');
    expect(targets.get('KZ-23')?.right).toBe('KZ-15');
    expect(targets.get('KZ-23')?.down).toBe('KZ-47');
    expect(targets.get('KZ-75')?.up).toBe('KZ-19');
    expect(targets.get('KZ-61')?.right).toBe('KZ-79');
  });

  test('has no dead arrow but where nothing lies that way', () => {
    for (const places of layoutsOf(realSite()).values()) {
      const targets = arrowTargetsOf(places);
      for (const { key, at } of places) {
        const arrows = targets.get(key);
        const lies = {
          up: places.some((other) => other.at[1] < at[1]),
          down: places.some((other) => other.at[1] > at[1]),
          left: places.some((other) => other.at[0] < at[0]),
          right: places.some((other) => other.at[0] > at[0]),
        };
        for (const direction of DIRECTIONS) {
          expect(arrows?.[direction] !== null, `${key} ${direction}`).toBe(lies[direction]);
        }
      }
    }
  });

  test('is complete for places anywhere, without borders too: other layouts use it', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
        const places = points.map((at, index) => ({ key: String(index), at, neighbours: [] }));
        const targets = arrowTargetsOf(places);
        expect(unreached(targets)).toEqual([]);
        expect(arrowTargetsOf(places)).toEqual(targets);
      }),
      { numRuns: 300 },
    );
  });

  test('is complete on tiles and circles, of today and of old territories', () => {
    for (const site of [realSite(), fixtureSite()]) {
      for (const { indicator, year } of allViews(site, ['en']).slice(0, 60)) {
        const model = modelOf(site, { indicator, year });
        for (const choice of ['tiles', 'dorling'] as const) {
          const places = navigationPlacesOf(model.territories, layoutOf(site.geography, model, choice));
          expect(places).toHaveLength(model.territories.length);
          expect(unreached(arrowTargetsOf(places)), `${choice} ${indicator} ${year}`).toEqual([]);
        }
      }
    }
  });

  test('takes positions of another layout', () => {
    const { territories } = modelOf(fixtureSite());
    const places = navigationPlacesOf(territories, fixtureSite().geography, (key) => [Number(key.slice(3)), 0]);
    const targets = arrowTargetsOf(places.map((place) => ({ ...place, neighbours: [] })));
    expect(targets.get('XA-1')).toEqual({ up: null, right: 'XA-2', down: null, left: null });
  });

  test('of one place stays there, of none is empty', () => {
    const one = arrowTargetsOf([{ key: 'a', at: [1, 1], neighbours: ['b'] }]);
    expect(one.get('a')).toEqual({ up: null, right: null, down: null, left: null });
    expect(arrowTargetsOf([]).size).toBe(0);
  });
});
