/** Boundaries are held to the regions: a cause each, and a country across the antimeridian is right. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadData } from '../../../src/data/loadData.ts';
import { parseBoundaries } from '../../../src/data/read/boundaries.ts';
import { buildGeography } from '../../../src/geo/buildGeography.ts';
import { readSources } from '../../../src/geo/sources.ts';
import { FIXTURE } from '../../support/sites.ts';
import { temporaryFolder } from './brokenCountry.ts';

interface Feature {
  id?: string;
  geometry: { type: string; coordinates: number[][][] | number[][][][] };
}

/** The invented country's boundaries, changed. */
function geoWith(change: (features: Feature[]) => Feature[]): string {
  const folder = temporaryFolder();
  cpSync(FIXTURE.geo, folder, { recursive: true });
  const file = join(folder, 'regions.geojson');
  const json = JSON.parse(readFileSync(file, 'utf8')) as { features: Feature[] };
  writeFileSync(file, JSON.stringify({ ...json, features: change(json.features) }));
  return folder;
}

function keysOf(geo: string): readonly string[] {
  return loadData(FIXTURE.data, geo).report.problems.map(({ key }) => key);
}

const positions = (feature: Feature, move: (at: number[]) => number[]): Feature => ({
  ...feature,
  geometry: {
    ...feature.geometry,
    coordinates: JSON.parse(JSON.stringify(feature.geometry.coordinates), (_, value: unknown) =>
      Array.isArray(value) && typeof value[0] === 'number' ? move(value as number[]) : value,
    ) as number[][][],
  },
});

describe('refuses', () => {
  test('a region in two features, and names it', () => {
    const geo = geoWith((features) => [...features, { ...features[0]! }]);
    const { report } = loadData(FIXTURE.data, geo);
    expect(report.problems).toMatchObject([
      {
        file: 'geo/regions.geojson',
        key: 'check.boundaries.twice',
        args: { region: 'XA-1' },
        found: { args: { numbers: '1, 8' } },
      },
    ]);
    expect(() => readSources(geo)).toThrow('two features of XA-1');
  });

  test('a region in none: one problem for all of them', () => {
    const { report } = loadData(
      FIXTURE.data,
      geoWith((features) => features.slice(2)),
    );
    expect(report.problems).toMatchObject([{ key: 'check.boundaries.missing', args: { regions: 'XA-1, XA-2' } }]);
  });

  test('a feature of a region that there is not', () => {
    expect(keysOf(geoWith((features) => [...features, { ...features[0]!, id: 'XA-9' }]))).toEqual([
      'check.boundaries.unknown',
    ]);
  });

  test('a ring that is not closed', () => {
    const open = geoWith(([first, ...rest]) => {
      const { geometry } = first!;
      const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as number[][][][];
      const coordinates = polygons.map((rings) => rings.map((ring) => ring.slice(0, -1)));
      return [{ ...first!, geometry: { type: 'MultiPolygon', coordinates } }, ...rest];
    });
    expect(keysOf(open)).toEqual(['check.boundaries.open']);
  });

  test('boundaries of another country, once', () => {
    const others = geoWith((features) => features.map((feature) => ({ ...feature, id: `XB${feature.id?.slice(2)}` })));
    expect(keysOf(others)).toEqual(['check.boundaries.others']);
  });

  test('boundaries that lie elsewhere than the towns, and says nothing of each town', () => {
    const swapped = geoWith((features) => features.map((one) => positions(one, ([lon = 0, lat = 0]) => [lat, lon])));
    expect(keysOf(swapped)).toEqual(['check.boundaries.elsewhere']);
  });

  test('metres, areas that are none, features without a code, and what is no JSON', () => {
    const metres = geoWith((features) =>
      features.map((one) => positions(one, ([lon = 0, lat = 0]) => [lon * 1e5, lat * 1e5])),
    );
    expect(keysOf(metres)).toEqual(['check.boundaries.noDegrees']);
    const line = { type: 'LineString', coordinates: [] };
    expect(keysOf(geoWith(([first, ...rest]) => [{ ...first!, geometry: line }, ...rest]))).toEqual([
      'check.boundaries.noArea',
    ]);
    expect(keysOf(geoWith((features) => features.map(({ geometry }) => ({ geometry }))))).toEqual([
      'check.boundaries.noId',
    ]);
    expect(parseBoundaries('{').problems).toMatchObject([{ key: 'check.site.notJson' }]);
    expect(parseBoundaries('{}').problems).toMatchObject([{ key: 'check.boundaries.none' }]);
  });
});

/** The country moved to the antimeridian; `write` says how longitudes beyond 180° are written. */
function across(write: (lon: number) => number): string {
  const geo = geoWith((features) =>
    features.map((one) => positions(one, ([lon = 0, lat = 0]) => [write(lon + 205), lat])),
  );
  const lakes = join(geo, 'lakes.geojson');
  writeFileSync(lakes, '{"type":"FeatureCollection","features":[]}');
  const plane = join(geo, 'projection.json');
  writeFileSync(plane, readFileSync(plane, 'utf8').replace('"rotate": 25', '"rotate": -180'));
  const towns = join(geo, 'towns.csv');
  const moved = readFileSync(towns, 'utf8').replace(/,(-2\d\.\d+),/gu, (_, lon: string) => `,${((Number(lon) + 205 + 180) % 360) - 180},`); // prettier-ignore
  writeFileSync(towns, moved);
  return geo;
}

test.each([
  ['beyond 180°', (lon: number) => lon],
  ['below -180°', (lon: number) => lon - 360],
])('a country across the antimeridian, written %s, is right and is drawn', (_, write) => {
  const geo = across(write);
  expect(keysOf(geo)).toEqual([]);
  const { territories } = buildGeography(geo, ['XA-2+XA-3']);
  const home = buildGeography(FIXTURE.geo, ['XA-2+XA-3']).territories;
  for (const [key, { areaKm2 }] of Object.entries(home)) {
    expect(territories[key]!.areaKm2 / areaKm2, key).toBeCloseTo(1, 2);
  }
});

test("an editor's mark before the boundaries is passed over", () => {
  const geo = geoWith((features) => features);
  const file = join(geo, 'regions.geojson');
  writeFileSync(file, `\ufeff${readFileSync(file, 'utf8')}`);
  expect(keysOf(geo)).toEqual([]);
  expect(readSources(geo).regions).toHaveLength(7);
});
