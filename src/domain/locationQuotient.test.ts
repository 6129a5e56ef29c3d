import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureSite, region } from '../../tests/support/sites.ts';
import { FEW_RESEARCHERS, fieldQuotients, locationQuotient } from './locationQuotient.ts';
import type { Series } from './types.ts';

const amount = fc.double({ min: 1e-3, max: 1e6, noNaN: true });

describe('location quotient', () => {
  it('is the share in the region by the share in the country', () => {
    expect(locationQuotient({ part: 20, whole: 100 }, { part: 10, whole: 100 })).toBe(2);
    expect(locationQuotient({ part: 0, whole: 100 }, { part: 10, whole: 100 })).toBe(0);
  });

  it('is null where something is missing or nothing can be shared, never 0', () => {
    const country = { part: 10, whole: 100 };
    expect(locationQuotient({ part: null, whole: 100 }, country)).toBeNull();
    expect(locationQuotient({ part: 1, whole: null }, country)).toBeNull();
    expect(locationQuotient({ part: 1, whole: 0 }, country)).toBeNull();
    expect(locationQuotient({ part: -1, whole: 10 }, country)).toBeNull();
    expect(locationQuotient({ part: 1, whole: 10 }, { part: 0, whole: 100 })).toBeNull();
  });

  it('is 1 for a region that is like the country, whatever the units', () => {
    fc.assert(
      fc.property(amount, amount, amount, (part, whole, factor) => {
        const quotient = locationQuotient({ part: part * factor, whole: whole * factor }, { part, whole });
        expect(quotient).toBeCloseTo(1, 9);
      }),
    );
  });

  it('averages to 1 over the regions, weighted by their whole', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 20 }), (regions) => {
        const parts = regions.map(([part]) => part);
        const wholes = regions.map(([part, rest]) => part + rest);
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        const country = { part: sum(parts), whole: sum(wholes) };
        const weighted = regions.map(([part, rest]) => {
          const whole = part + rest;
          return ((locationQuotient({ part, whole }, country) ?? NaN) * whole) / country.whole;
        });
        expect(sum(weighted)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('quotients of a field', () => {
  const { dataset } = fixtureSite();
  const whole = [...dataset.series.values()].find(({ indicator }) => indicator === 'lab-spending')!;
  const regions = dataset.regions.map(({ id }) => id);

  it('are 1 everywhere for the whole itself, and null where it is missing', () => {
    for (const { region: id, quotient } of fieldQuotients({ field: whole, whole, researchers: null }, regions, 2022)) {
      const value = whole.observations.get(`${id}/2022`);
      if (value?.kind === 'value' && value.value > 0) expect(quotient).toBeCloseTo(1, 9);
      else expect(quotient).toBeNull();
    }
  });

  it('do not divide an old, merged territory among its heirs', () => {
    const found = fieldQuotients({ field: whole, whole, researchers: null }, regions, 2020);
    expect(found.find(({ region: id }) => id === region('XA-2'))?.quotient).toBeNull();
  });

  it('are marked where fewer researchers stand behind them than the limit, or nobody knows how many', () => {
    const observations = new Map(
      [...whole.observations].map(([key, one]) => [
        key,
        one.kind === 'value' ? { ...one, value: one.region === 'XA-1' ? FEW_RESEARCHERS : FEW_RESEARCHERS - 1 } : one,
      ]),
    );
    const researchers: Series = { ...whole, observations };
    const small = fieldQuotients({ field: whole, whole, researchers }, regions, 2022)
      .filter(({ isSmall }) => !isSmall)
      .map(({ region: id }) => id);
    expect(small).toEqual(['XA-1']);
    expect(
      fieldQuotients({ field: whole, whole, researchers: null }, regions, 2022).every(({ isSmall }) => isSmall),
    ).toBe(true);
  });
});
