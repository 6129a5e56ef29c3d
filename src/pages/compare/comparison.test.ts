import { expect, test } from 'vitest';
import { indicator, realSite, region } from '../../../tests/support/sites.ts';
import { statisticsOf } from '../../domain/dataset.ts';
import {
  decodeComparison,
  encodeComparison,
  fitsAddress,
  NOTHING_COMPARED,
  withToggled,
  type Comparison,
} from './comparison.ts';

const site = realSite();
const context = { view: site.context, measures: statisticsOf(site.dataset).map(({ id }) => id) };
const decode = (search: string) => decodeComparison(search, context);

const WHOLE: Comparison = {
  regions: [region('KZ-63'), region('KZ-10')],
  order: 'distance',
  added: [indicator('rd-intensity')],
  near: [indicator('researchers'), indicator('universities')],
  of: indicator('rd-intensity'),
  by: indicator('grp'),
};

test('an address holds a comparison whole, in the order of choosing', () => {
  expect(decode(encodeComparison(WHOLE))).toEqual({ comparison: WHOLE, faults: [] });
  expect(encodeComparison({ ...NOTHING_COMPARED, regions: WHOLE.regions })).toBe('?r=KZ-63,KZ-10');
  expect(encodeComparison(NOTHING_COMPARED)).toBe('');
  expect(decode('')).toEqual({ comparison: NOTHING_COMPARED, faults: [] });
});

test('codes are read as on maps: in any case, without the beginning that the one before has, each once', () => {
  expect(decode('?r=kz-10,63;KZ-10').comparison.regions).toEqual(['KZ-10', 'KZ-63']);
});

test('what cannot be used is named, and the rest is compared', () => {
  expect(decode('?r=KZ-10,XX-1&order=worst&add=nothing,grp')).toEqual({
    comparison: { ...NOTHING_COMPARED, regions: ['KZ-10'], added: ['grp'] },
    faults: [
      { kind: 'unknown-region', got: 'XX-1' },
      { kind: 'unknown-order', got: 'worst' },
      { kind: 'unknown-indicator', got: 'nothing' },
    ],
  });
});

test('of seven regions the first six are compared, and the seventh is named', () => {
  const seven = site.context.regions.slice(0, 7);
  expect(decode(`?r=${seven.join(',')}`)).toEqual({
    comparison: { ...NOTHING_COMPARED, regions: seven.slice(0, 6) },
    faults: [{ kind: 'too-many', regions: seven.slice(6) }],
  });
});

test('no text throws', () => {
  for (const search of ['?r=', '?r=%', '?r=,,,', `?r=${'KZ-10,'.repeat(200)}`, '?of=%00&by=../', '?order=', 'r'])
    expect(decode(search).comparison.regions.length).toBeLessThanOrEqual(6);
});

test('a region is taken in and out, and six are the most', () => {
  const six = { ...NOTHING_COMPARED, regions: site.context.regions.slice(0, 6) };
  const seventh = site.context.regions[6]!;
  expect(withToggled(six, seventh)).toBe(six);
  expect(withToggled(six, six.regions[0]!).regions).toEqual(six.regions.slice(1));
  expect(withToggled(NOTHING_COMPARED, seventh).regions).toEqual([seventh]);
});

test('a link of more than 200 characters is known before it is made', () => {
  expect(fitsAddress(WHOLE, 'kk')).toBe(true);
  expect(fitsAddress({ ...WHOLE, near: context.measures }, 'kk')).toBe(false);
});
