/** Golden values of the real country on the plane, and of the invented one where they tell more. */
import { cpSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildGeography, planeProjector } from '../../../src/geo/buildGeography.ts';
import { contains } from '../../../src/geo/plane.ts';
import { lakesPath, territoryPath } from '../../../src/map/paths.ts';
import { allowedShare, CITIES, NEIGHBOURS, OFFICIAL_AREAS, pairs } from './golden.ts';
import { COUNTRY, FIXTURE, OLD_TERRITORIES, parsePath, pathRings, regionPolygons } from './shapes.ts';

describe('the country on the plane', () => {
  const geography = buildGeography(COUNTRY, OLD_TERRITORIES);
  const { plane, territories, neighbours, callouts } = geography;

  it.each(Object.entries(OFFICIAL_AREAS))('%s has its official area of %f thousand km²', (id, official) => {
    expect(Math.abs(territories[id]!.areaKm2 / 1000 / official - 1)).toBeLessThanOrEqual(allowedShare(id));
  });

  it('is equal-area: areas agree with those on the WGS 84 ellipsoid to 0.2 %', () => {
    // Measured with another program on another drawing of the same borders: docs/boundaries.md, column
    // "kz-regions-20", thousand km². Without authalic latitudes they would differ by 0.3 %.
    const ellipsoid = { 'KZ-10': 184.798, 'KZ-15': 300.96, 'KZ-31': 144.346, 'KZ-47': 163.995, 'KZ-59': 97.996 };
    for (const [id, km2] of Object.entries(ellipsoid)) {
      expect(Math.abs(territories[id]!.areaKm2 / 1000 / km2 - 1), id).toBeLessThan(0.0002);
    }
  });

  it('has the true neighbours', () => {
    const found = Object.fromEntries(
      Object.entries(neighbours).map(([id, list]) => [
        id,
        list.map(({ region }) => String(region)).filter((other) => other > id),
      ]),
    );
    expect(pairs(found)).toEqual(pairs(NEIGHBOURS));
  });

  it('has them in the right direction', () => {
    const bearing = (from: string, to: string): number =>
      neighbours[from]!.find(({ region }) => region === to)!.bearing;
    expect(bearing('KZ-11', 'KZ-59')).toSatisfy((degrees: number) => degrees > 315 || degrees < 45);
    expect(bearing('KZ-10', 'KZ-63')).toSatisfy((degrees: number) => degrees > 45 && degrees < 135);
    expect(bearing('KZ-23', 'KZ-47')).toSatisfy((degrees: number) => degrees > 135 && degrees < 225);
    expect(bearing('KZ-39', 'KZ-15')).toSatisfy((degrees: number) => degrees > 180 && degrees < 270);
  });

  it('keeps three islands of Atyrau, the exclaves of two cities and all holes that cities fill', () => {
    const parts = Object.fromEntries(
      Object.keys(OFFICIAL_AREAS)
        .map((id) => [id, regionPolygons(geography, id).length] as const)
        .filter(([, count]) => count > 1),
    );
    expect(parts).toEqual({ 'KZ-23': 4, 'KZ-71': 5, 'KZ-75': 2 });
    expect(regionPolygons(geography, 'KZ-11').flat()).toHaveLength(6);
    expect(regionPolygons(geography, 'KZ-19').flat()).toHaveLength(3);
    expect(regionPolygons(geography, 'KZ-61').flat()).toHaveLength(2);
  });

  it('calls out the three cities where the frame is empty', () => {
    for (const list of Object.values(callouts)) {
      expect(list.map(({ region }) => region)).toEqual(CITIES);
      const [astana, almaty, shymkent] = list.map(({ centre }) => centre);
      expect(astana![0] > plane.width / 2 && astana![1] < plane.height / 4).toBe(true);
      expect(almaty![0] > plane.width / 2 && almaty![1] > plane.height * 0.7).toBe(true);
      expect(shymkent![0] < almaty![0] && shymkent![1] > plane.height * 0.7).toBe(true);
    }
  });

  it('puts towns into their regions', () => {
    const project = planeProjector(COUNTRY, OLD_TERRITORIES);
    for (const row of readFileSync(join(COUNTRY, 'towns.csv'), 'utf8').trim().split('\n').slice(1)) {
      const [id, , , , region, lon, lat] = row.split(',');
      expect(contains(regionPolygons(geography, region!), project(Number(lon), Number(lat))), id).toBe(true);
    }
  });

  it('costs at most 7 KB as twenty paths, and 1.2 KB for the lakes', () => {
    const paths = Object.keys(OFFICIAL_AREAS).map((id) => territoryPath(geography, id));
    expect(brotliCompressSync(paths.join('\n')).length).toBeLessThanOrEqual(7 * 1024);
    expect(brotliCompressSync(lakesPath(geography)).length).toBeLessThanOrEqual(1200);
    expect(parsePath(lakesPath(geography)).length).toBeGreaterThanOrEqual(8);
  });

  it('merges an old territory into one shape without the border inside', () => {
    expect(pathRings(geography, 'KZ-61+KZ-79')).toHaveLength(1);
    expect(pathRings(geography, 'KZ-19+KZ-33')).toHaveLength(3);
  });
});

describe('the build', () => {
  it('gives the same from another folder, without the cache and in any order of territories', () => {
    const folder = mkdtempSync(join(tmpdir(), 'geo-'));
    try {
      cpSync(FIXTURE, folder, { recursive: true });
      // White space changes the hash and nothing else: built anew.
      writeFileSync(
        join(folder, 'projection.json'),
        `${readFileSync(join(FIXTURE, 'projection.json'), 'utf8')}\n${Date.now() % 2 ? ' ' : '  '}`,
      );
      const fresh = buildGeography(folder, ['XA-2+XA-3']);
      expect(fresh).toEqual(buildGeography(FIXTURE, ['XA-2+XA-3']));
      expect(buildGeography(folder, ['XA-4+XA-7', 'XA-2+XA-3'])).toEqual(
        buildGeography(folder, ['XA-2+XA-3', 'XA-4+XA-7']),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('keeps the lake and the island of the invented country, drops pond and rock', () => {
    const geography = buildGeography(FIXTURE, ['XA-2+XA-3']);
    expect(parsePath(lakesPath(geography))).toHaveLength(1);
    expect(regionPolygons(geography, 'XA-1')).toHaveLength(2);
    expect(geography.neighbours['XA-6']!.map(({ region }) => region)).toEqual(['XA-5']);
    expect(geography.neighbours['XA-7']!.map(({ region }) => region)).toEqual(['XA-4']);
    expect(geography.callouts.narrow.map(({ region }) => region)).toEqual(['XA-6', 'XA-7']);
  });

  it('names the fault when a territory names no region', () => {
    expect(() => buildGeography(FIXTURE, ['XA-2+XA-9'])).toThrow('no such region: XA-9');
  });
});
