import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureSite, realSite, region } from '../../tests/support/sites.ts';
import { capabilityProfile } from './capabilityProfile.ts';
import { coFinancing } from './coFinancing.ts';
import { partnershipFlows, placeOf } from './partnershipFlows.ts';
import { placePercentile } from './percentile.ts';
import { byRegion, byStage, nationalOf, needsByField } from './registerCounts.ts';
import type { RegionId } from './types.ts';

const { registers, dataset } = realSite();
const regions = ['XA-1', 'XA-2', 'XA-3', 'XA-4'].map(region);
const records = fc.array(fc.record({ regions: fc.uniqueArray(fc.constantFrom(...regions)) }), { maxLength: 30 });

describe('counting records', () => {
  it('shows one of two regions in both and counts it once', () => {
    fc.assert(
      fc.property(records, (some) => {
        const found = byRegion(some);
        const shown = [...found.values()].flat();
        expect(shown).toHaveLength(some.reduce((sum, one) => sum + one.regions.length, 0));
        expect(new Set(shown).size + nationalOf(some).length).toBe(some.length);
        for (const [id, own] of found) {
          expect(own.length).toBeGreaterThan(0);
          expect(own.every((one) => one.regions.includes(id))).toBe(true);
        }
      }),
    );
  });

  it('puts every initiative into one column of the board', () => {
    const board = byStage(registers.initiatives, registers.stages);
    expect([...board.values()].flat()).toHaveLength(registers.initiatives.length);
    expect(board.size).toBe(registers.stages.length);
  });

  it('counts a need once in a broad field, whatever its two-digit ones', () => {
    const broad = needsByField(registers.needs, 'broad');
    for (const needs of broad.values()) expect(new Set(needs).size).toBe(needs.length);
    expect([...broad.keys()].every((field) => !field.includes('.'))).toBe(true);
  });

  it('knows the registers as their sources have them: 114 organisations, 76 needs, 64 initiatives and 6 apart, 5 targets', () => {
    const { organisations, needs, initiatives, apart, targets } = registers;
    expect([organisations, needs, initiatives, apart, targets].map(({ length }) => length)).toEqual([
      114, 76, 64, 6, 5,
    ]);
  });

  it('keeps the science town whose place differs by source in both regions', () => {
    const alatau = registers.initiatives.find(({ id }) => id === 'naukograd-alatau');
    expect([alatau?.regions, alatau?.isPlaceDisputed]).toEqual([['KZ-75', 'KZ-19'], true]);
  });
});

describe('places in per cent', () => {
  const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 25 });

  it('end where the scale says that it ends: 0 the last of twenty, 100 the first, 50 one alone', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => index);
    expect([placePercentile(0, twenty), placePercentile(19, twenty)]).toEqual([0, 100]);
    expect(placePercentile(7, [7])).toBe(50);
    expect(placePercentile(7, [])).toBeNull();
    // Two that share the first two of three places stand between them.
    expect([placePercentile(5, [5, 5, 1]), placePercentile(1, [5, 5, 1])]).toEqual([75, 0]);
  });

  it('lie between 0 and 100, average to 50, and turn round with the values', () => {
    fc.assert(
      fc.property(values, (some) => {
        const all = some.map((value) => placePercentile(value, some) ?? NaN);
        for (const one of all) expect(one >= 0 && one <= 100).toBe(true);
        expect(all.reduce((sum, one) => sum + one, 0) / all.length).toBeCloseTo(50, 9);
        some.forEach((value, index) => {
          const turned = placePercentile(
            -value,
            some.map((other) => -other),
          );
          expect(turned).toBeCloseTo(100 - (all[index] ?? NaN), 9);
        });
      }),
    );
  });
});

describe('co-financing', () => {
  it('follows the rule of section 6.4: at least half of a grant, a twentieth of a programme', () => {
    const percents = registers.coFinancing.map(({ id, localPercent }) => [id, localPercent]);
    expect(percents).toEqual([
      ['grant', 50],
      ['programme-targeted', 5],
    ]);
    expect(coFinancing(1001, { localPercent: 5 })).toEqual({ local: 51, other: 950 });
  });

  it('gives parts that add up, the local one never below the rule nor above the cost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 0, max: 100 }), (cost, localPercent) => {
        const { local = NaN, other = NaN } = coFinancing(cost, { localPercent }) ?? {};
        expect(local + other).toBe(cost);
        expect(local * 100).toBeGreaterThanOrEqual(cost * localPercent);
        expect((local - 1) * 100).toBeLessThan(cost * localPercent || 1);
        expect(other).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('says nothing of what is no cost', () => {
    for (const cost of [0, -5, NaN, Infinity, 1e300]) expect(coFinancing(cost, { localPercent: 50 })).toBeNull();
  });
});

describe('partnerships', () => {
  it('are one flow for both directions, counted, widest first', () => {
    const flows = partnershipFlows(registers.partnerships);
    const pairs = flows.map(({ from, to }) => [from, to].toSorted().join('|'));
    expect(new Set(pairs).size).toBe(pairs.length);
    const counts = flows.map(({ partnerships }) => partnerships.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const drawn = registers.partnerships.filter(({ a, b }) => placeOf(a) !== null && placeOf(b) !== null);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(drawn.length);
  });

  it('name only initiatives, towns and organisations that exist', () => {
    const towns = new Set(registers.towns.map(({ id }) => id));
    for (const { a, b } of registers.partnerships) {
      for (const { town } of [a, b]) expect(town === null || towns.has(town)).toBe(true);
    }
  });
});

describe('capability profile', () => {
  it('has its dimensions in order, what is missing stays missing', () => {
    for (const { id } of dataset.regions) {
      const profile = capabilityProfile(dataset, registers, id);
      expect(profile.map(({ dimension }) => dimension)).toEqual([
        'people',
        'money',
        'organisations',
        'training',
        'output',
      ]);
      for (const { value, percentile, of } of profile) {
        expect(value === null).toBe(percentile === null);
        if (percentile !== null) expect(of).toBeGreaterThanOrEqual(10);
      }
      // No source publishes publications by region.
      expect(profile.at(-1)).toMatchObject({ value: null, percentile: null });
    }
  });

  it('does not compare with five where only five are known', () => {
    const [, , organisations] = capabilityProfile(dataset, registers, 'KZ-75' as RegionId);
    expect(organisations).toMatchObject({ indicator: 'enterprises-with-rd-share', year: 2022, of: 20 });
  });

  it('divides by what the table says, of the same year', () => {
    const { dataset: invented, registers: own } = fixtureSite();
    const valueAt = (id: string, place: RegionId, year: number | null) => {
      const found = [...invented.series.values()].find(({ indicator }) => indicator === id);
      const observation = found?.observations.get(`${place}/${year}`);
      return observation?.kind === 'value' ? observation.value : null;
    };
    const ratios = invented.regions.flatMap(({ id }) =>
      capabilityProfile(invented, own, id)
        .filter(({ dimension, value }) => dimension === 'training' && value !== null)
        .map(({ value, year }) => ({ id, value, year })),
    );
    expect(ratios.length).toBeGreaterThan(0);
    for (const { id, value, year } of ratios) {
      expect(value).toBe(
        (valueAt('lab-spending', id, year) ?? NaN) / (valueAt('lab-spending-per-head', id, year) ?? NaN),
      );
    }
  });
});
