import { describe, expect, test } from 'vitest';
import { fixtureSite, realSite } from '../../tests/support/sites.ts';
import { LANGUAGES, type Language } from '../domain/types.ts';
import type { Site } from '../site/site.ts';
import type { Chosen } from './filter/filter.ts';
import { find } from './filter/matching.ts';
import { REGISTER_KEYS, type RegisterKey } from './recordsState.ts';
import { registerOf } from './register.ts';

const of = (key: RegisterKey, { dataset, registers, locales }: Site = realSite(), language: Language = 'en') =>
  registerOf(key, { dataset, registers, locale: locales[language], root: '../../', url: null });
const left = (key: RegisterKey, chosen: Chosen) =>
  find(of(key).records, { chosen, words: '' }).records.map(({ id }) => id);

describe.each(REGISTER_KEYS)('%s', (key) => {
  test.each([realSite, fixtureSite])('every record is found under some choice of every question', (site) => {
    const { facets, records } = of(key, site());
    for (const { key: question, choices } of facets) {
      // A fact of the last twelve months but of the year before is neither moved nor silent.
      if (question === 'news') continue;
      for (const { id, answers } of records) {
        if (question === 'to' && answers.includes('from.unknown')) continue;
        const own = answers.filter((answer) => answer.startsWith(`${question}.`));
        expect(own.length, `${question} of ${id}`).toBeGreaterThan(0);
        expect(choices.map(({ value }) => `${question}.${value}`)).toEqual(expect.arrayContaining(own));
      }
    }
  });

  test('a choice that no record answers is not offered, but regions and broad fields are; each has a name in every language', () => {
    for (const language of LANGUAGES) {
      const { facets, records } = of(key, realSite(), language);
      for (const { key: question, choices } of facets) {
        const { counts } = find(records, { chosen: {}, words: '' });
        expect(new Set(choices.map(({ group, label }) => `${group} ${label}`)).size).toBe(choices.length);
        for (const { value, label } of choices) {
          if (!(question === 'region' || (question === 'field' && !value.includes('.'))))
            expect(counts(question).get(value), `${question}.${value}`).toBeGreaterThan(0);
          expect(label).not.toBe('');
        }
      }
    }
  });
});

test('from and to bound the decade of foundation; an unknown year is within no bounds', () => {
  const expected = realSite()
    .registers.organisations.filter(({ founded }) => founded !== null && founded >= 1930 && founded < 1950)
    .map(({ id }) => id as string);
  expect(expected.length).toBeGreaterThan(0);
  expect(left('organisations', { from: '1930', to: '1940' }).toSorted()).toEqual(expected.toSorted());
});

test('what has no field is a choice of its own, and a broad field has all that is in its narrow ones', () => {
  const { organisations } = realSite().registers;
  const without = organisations.filter(({ fields }) => fields.length === 0).map(({ id }) => id as string);
  expect(left('organisations', { field: 'unknown' }).toSorted()).toEqual(without.toSorted());
  const inFour = organisations.filter(({ fields }) => fields.some((field) => /^4(?:\.|$)/u.test(field)));
  expect(left('organisations', { field: '4' }).toSorted()).toEqual(inFour.map(({ id }) => id as string).toSorted());
});

test('what moved this year has a dated event in it, and what has is found', () => {
  const { registers } = realSite();
  const year = registers.readOn.slice(0, 4);
  const apart = new Set(registers.apart.map(({ id }) => id));
  const moved = registers.events.filter(
    ({ date, initiative }) => date !== null && date.slice(-10).startsWith(year) && !apart.has(initiative),
  );
  expect(new Set(left('initiatives', { news: 'moved' }))).toEqual(new Set(moved.map(({ initiative }) => initiative)));
});

test('a record is found by its name in any language, by its town, by who published it', () => {
  const { records } = of('organisations', realSite(), 'ru');
  const ids = (words: string) => find(records, { chosen: {}, words }).records.map(({ id }) => id);
  for (const words of ['National Nuclear Center', 'национальный ядерный', 'курчатов'])
    expect(ids(words), words).toContain('national-nuclear-center');
  expect(ids('Research Organization Registry').length + ids('ror').length).toBeGreaterThan(50);
});
