import { readFileSync, statSync } from 'node:fs';
import { geoArea, geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ringArea, type Ring } from '../../../src/geo/plane.ts';
import { allowedShare, NEIGHBOURS, OFFICIAL_AREAS, pairs } from './golden.ts';
import { COUNTRY, polygonsOf, readAreas } from './shapes.ts';

const EARTH_KM = 6371.0072;
const regions = readAreas(COUNTRY, 'regions.geojson');
const districts = readAreas(COUNTRY, 'districts.geojson');
const lakes = readAreas(COUNTRY, 'lakes.geojson');

/** d3-geo wants rings the other way round than RFC 7946. */
function rewound(polygons: Position[][][]): { type: 'MultiPolygon'; coordinates: Position[][][] } {
  return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map((ring) => [...ring].reverse())) };
}

describe('committed boundaries (geo/)', () => {
  it('are the 20 regions and 218 districts, with names in three languages', () => {
    expect(regions.features.map(({ id }) => id)).toEqual(Object.keys(OFFICIAL_AREAS));
    expect(districts.features).toHaveLength(218);
    for (const { id, properties } of regions.features) {
      expect(properties['iso']).toBe(id);
      expect(properties['kato']).toMatch(/^\d{9}$/);
      expect(['region', 'city']).toContain(properties['type']);
    }
    for (const { properties } of [...regions.features, ...districts.features]) {
      expect(Object.keys(OFFICIAL_AREAS)).toContain(properties['iso']);
      for (const key of ['name_kk', 'name_ru', 'name_en']) expect(properties[key]).toMatch(/\S/);
    }
  });

  it('stay small enough to download', () => {
    expect(statSync(`${COUNTRY}/regions.geojson`).size).toBeLessThan(350_000);
    expect(statSync(`${COUNTRY}/districts.geojson`).size).toBeLessThan(900_000);
  });

  it.each(Object.entries(OFFICIAL_AREAS))('%s has its official area of %f thousand km²', (id, official) => {
    const { geometry } = regions.features.find((feature) => feature.id === id)!;
    const measured = (geoArea(rewound(polygonsOf(geometry))) * EARTH_KM ** 2) / 1000;
    expect(Math.abs(measured / official - 1)).toBeLessThanOrEqual(allowedShare(id));
  });

  it('have rings wound as RFC 7946 says, at four decimals', () => {
    for (const { geometry } of [...regions.features, ...districts.features, ...lakes.features]) {
      for (const rings of polygonsOf(geometry)) {
        rings.forEach((ring, i) => {
          expect(ringArea(ring as unknown as Ring) > 0).toBe(i === 0);
          expect(ring[0]).toEqual(ring[ring.length - 1]);
        });
      }
    }
    expect(readFileSync(`${COUNTRY}/regions.geojson`, 'utf8')).not.toMatch(/\d\.\d{5}/);
  });

  it('share each border exactly: no gap, no overlap, the true neighbours', () => {
    const owners = edgeOwners();
    expect([...owners.values()].filter((list) => list.length > 2)).toEqual([]);
    const touching = new Set(
      [...owners.values()].filter((list) => list.length === 2).map((list) => list.sort().join(' ')),
    );
    expect([...touching].sort()).toEqual(pairs(NEIGHBOURS));
    // A gap would be a ring of unshared edges run clockwise, an overlap a ring too many.
    const outlines = outlineRings(owners);
    expect(outlines.every((ring) => ringArea(ring) > 0)).toBe(true);
    // The mainland and 17 Caspian islands of Atyrau. The source has 27: the ten smallest, none over
    // 0.35 km², are lost at the resolution of a download.
    expect(outlines).toHaveLength(18);
  });

  it('have every district inside its region', () => {
    for (const { id, geometry } of regions.features) {
      const own = districts.features.filter(({ properties }) => properties['iso'] === id);
      const area = own.reduce((sum, { geometry: part }) => sum + geoArea(rewound(polygonsOf(part))), 0);
      expect(area / geoArea(rewound(polygonsOf(geometry)))).toBeCloseTo(1, 4);
    }
  });

  it('have towns inside their regions', () => {
    const [header, ...rows] = readFileSync(`${COUNTRY}/towns.csv`, 'utf8').trim().split('\n');
    expect(header).toBe('id,name_kk,name_ru,name_en,region,lon,lat,kind,source');
    expect(new Set(rows.map((row) => row.split(',')[4])).size).toBe(20);
    for (const row of rows) {
      const [id, , , , region, lon, lat, kind] = row.split(',');
      const { geometry } = regions.features.find((feature) => feature.id === region)!;
      expect(geoContains(rewound(polygonsOf(geometry)), [Number(lon), Number(lat)]), id).toBe(true);
      expect(['centre', 'city', 'town']).toContain(kind);
    }
  });

  it('say from which zoom a lake is worth drawing', () => {
    const country = lakes.features.filter(({ properties }) => properties['min_zoom'] === 0);
    expect(country.map(({ properties }) => properties['area_km2']).every((km2) => Number(km2) >= 400)).toBe(true);
    expect(country).toHaveLength(11);
  });
});

/** Regions on either side of each edge of the outlines. */
function edgeOwners(): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const { id, geometry } of regions.features) {
    for (const ring of polygonsOf(geometry).flat()) {
      ring.slice(1).forEach((to, i) => {
        const key = [ring[i]!.join(), to.join()].sort().join(' ');
        owners.set(key, [...(owners.get(key) ?? []), String(id)]);
      });
    }
  }
  return owners;
}

/** The edges that belong to one region only, strung together in the direction they are drawn. */
function outlineRings(owners: ReadonlyMap<string, readonly string[]>): Ring[] {
  const next = new Map<string, string>();
  for (const ring of regions.features.flatMap(({ geometry }) => polygonsOf(geometry).flat())) {
    ring.slice(1).forEach((to, i) => {
      const [a, b] = [ring[i]!.join(), to.join()];
      if (owners.get([a, b].sort().join(' '))!.length === 1) next.set(a, b);
    });
  }
  const rings: Ring[] = [];
  while (next.size > 0) {
    const ring: [number, number][] = [];
    for (let at = [...next.keys()][0]!; next.has(at);) {
      ring.push(at.split(',').map(Number) as [number, number]);
      const to = next.get(at)!;
      next.delete(at);
      at = to;
    }
    rings.push([...ring, ring[0]!]);
  }
  return rings;
}
