import { expect, test } from 'vitest';
import { realSite } from '../../../tests/support/sites.ts';
import type { Language } from '../../domain/types.ts';
import { knownPairs } from './knownPairs.ts';
import type { RegisterState } from './types.ts';

function stateIn(language: Language): RegisterState {
  const site = realSite();
  const { dataset, registers } = site;
  const none = () => '';
  return { dataset, registers, locale: site.locales[language], root: '../../', url: null, pages: [], layerHref: none };
}

test('an empty pair of region and field says what else is known of it, in three languages', () => {
  for (const language of ['kk', 'ru', 'en'] as const) {
    const state = stateIn(language);
    const pairs = knownPairs(state, 'organisations');
    expect(pairs.length).toBeGreaterThan(20);
    for (const { region, field, lead, facts } of pairs) {
      const { organisations, needs } = state.registers;
      const isOf = (one: { readonly fields: readonly string[] }) =>
        one.fields.some((id) => id === field || id.startsWith(`${field}.`));
      expect(organisations.filter((one) => one.region === region && isOf(one))).toEqual([]);
      expect(lead).not.toBe('');
      const asked = needs.filter((one) => one.regions.includes(region) && isOf(one)).length;
      const said = facts.find(({ href }) => href.includes('/needs/'))?.text ?? '';
      if (asked > 0) expect(said).toContain(String(asked));
      else expect(said).toBe('');
    }
  }
});

test('agriculture in Kostanay: nobody named so, two without a field, 6.6 times the share, needs', () => {
  const pair = knownPairs(stateIn('en'), 'organisations').find(
    ({ region, field }) => region === 'KZ-39' && field === '4',
  );
  expect(pair?.facts.map(({ text }) => text)).toEqual([
    'the field of 2 organisations is not known',
    expect.stringMatching(/ is 6\.6\stimes the country’s \(2022\)$/u),
    expect.stringMatching(/^records of what is asked: \d+$/u),
  ]);
});
