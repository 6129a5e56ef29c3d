import { describe, expect, test } from 'vitest';
import { fixtureSite, modelOf, realSite, viewOf } from '../../tests/support/sites.ts';
import { createContext } from './describe/context.ts';
import { describeStrip } from './strip.ts';

describe('all regions on one scale', () => {
  test('stand where the legend and the table of the map put them', () => {
    for (const site of [realSite(), fixtureSite()]) {
      for (const { id, kind } of site.context.indicators) {
        if (kind !== 'ratio') continue;
        const model = modelOf(site, { indicator: id });
        const strip = describeStrip(createContext(site.dataset, viewOf(site, { indicator: id }), site.locales.en));
        for (const row of model.rows) expect(strip?.positions.get(row.region) ?? null, id).toBe(row.position);
        if (model.legend.kind !== 'choropleth' || strip === null) continue;
        expect(strip.scale, id).toBe(model.legend.scale);
        expect(strip.median, id).toBe(model.legend.median?.position ?? null);
      }
    }
  });

  test('of totals are ordered as their ranks, and have no mark for the country', () => {
    const site = realSite();
    for (const { id, kind, register } of site.context.indicators) {
      // Counts of records have no ranks.
      if (kind !== 'total' || register !== undefined) continue;
      const strip = describeStrip(createContext(site.dataset, viewOf(site, { indicator: id }), site.locales.en));
      if (strip === null) continue;
      expect(strip.national).toBeNull();
      const rows = modelOf(site, { indicator: id }).rows.filter(({ value }) => value !== null);
      const positions = rows.map(({ region }) => strip.positions.get(region) ?? -1);
      expect(positions, id).toEqual([...positions].sort((a, b) => b - a));
      expect(Math.min(...positions)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...positions)).toBeLessThanOrEqual(1);
    }
  });

  test('are none where no region has a value', () => {
    const site = realSite();
    const view = viewOf(site, { indicator: 'publications' });
    expect(describeStrip(createContext(site.dataset, view, site.locales.en))).toBeNull();
  });
});
