import { expect, test } from 'vitest';
import { modelOf, realSite } from '../../../tests/support/sites.ts';
import { headlineRegions } from './headlineRegions.ts';

const forms = (full: string) => ({ full, short: full, genitive: full, locative: full });

test('a longer name that holds a shorter one names the longer alone', () => {
  const names = { 'KZ-75': forms('Almaty'), 'KZ-19': forms('Almaty Region') };
  expect([...headlineRegions('Highest in Almaty\u00a0Region, at 5', names)]).toEqual(['KZ-19']);
  expect([...headlineRegions('Highest in Almaty Region and Almaty', names)].sort()).toEqual(['KZ-19', 'KZ-75']);
  expect([...headlineRegions('No region has a value', names)]).toEqual([]);
});

test('the model says whom its headline names, in each language', () => {
  for (const language of ['kk', 'ru', 'en'] as const) {
    const { territories } = modelOf(realSite(), { indicator: 'rd-spending-per-100k' }, language);
    const named = territories.filter(({ inHeadline }) => inHeadline).map(({ key }) => key);
    expect(named, language).toEqual(['KZ-75']);
  }
});
