import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { realSite } from '../../../../tests/support/sites.ts';
import { chosenIn, countsOf, matching, onlyText, type Chosen, type Facet } from './facets.ts';
import { registerOf, type Register } from './register.ts';

const FACETS: readonly Facet[] = ['p', 'q'].map((key, index) => ({
  key,
  label: key,
  choices: ['0', '1', '2'].map((value) => ({ value, label: value })),
  valuesOf: (id) => [String((Number(id) >> (2 * index)) % 3)],
}));
const IDS = Array.from({ length: 30 }, (_, id) => String(id));
const someChoice = fc.record({ p: fc.constantFrom('', '0', '1', '2'), q: fc.constantFrom('', '0', '1', '2') });

describe('filters', () => {
  test('without a question all records are left, in their order', () => {
    expect(matching(IDS, FACETS, {})).toEqual(IDS);
  });

  test('the number beside a choice is what choosing it leaves', () => {
    fc.assert(
      fc.property(someChoice, (chosen: Chosen) => {
        for (const facet of FACETS) {
          const counts = countsOf(IDS, FACETS, chosen, facet);
          for (const value of ['', '0', '1', '2'])
            expect(matching(IDS, FACETS, { ...chosen, [facet.key]: value })).toHaveLength(counts.get(value) ?? 0);
        }
      }),
    );
  });
});

describe('answers in the address', () => {
  test('are read as they were written, in the order of the questions', () => {
    fc.assert(
      fc.property(someChoice, (chosen: Chosen) => {
        const read = chosenIn(onlyText(chosen, FACETS), FACETS);
        expect(read.unknown).toEqual([]);
        for (const { key } of FACETS) expect(read.chosen[key] ?? '').toBe(chosen[key] ?? '');
      }),
    );
    expect(onlyText({ q: '1', p: '2' }, FACETS)).toBe('p.2,q.1');
  });

  test('that the register does not know are told, the others hold', () => {
    expect(chosenIn('p.1,q.9,x.0', FACETS)).toEqual({ chosen: { p: '1' }, unknown: ['q.9', 'x.0'] });
  });
});

describe('the real registers', () => {
  let organisations: Register;
  let initiatives: Register;
  beforeAll(() => {
    const { registers, locales } = realSite();
    organisations = registerOf('organisations', registers, locales.en);
    initiatives = registerOf('initiatives', registers, locales.en);
  });
  const left = ({ records, facets }: Register, chosen: Chosen) =>
    matching(
      records.map(({ id }) => id),
      facets,
      chosen,
    );

  test('every record is found under some choice of every question', () => {
    for (const { records, facets } of [organisations, initiatives]) {
      // A fact of the last twelve months but of the year before is neither moved nor silent.
      for (const { key, choices, valuesOf } of facets.filter((facet) => facet.key !== 'news'))
        for (const { id } of records.filter((record) => key !== 'to' || !valuesOf(record.id).includes('unknown')))
          expect(
            choices.map(({ value }) => value),
            `${key} of ${id}`,
          ).toEqual(expect.arrayContaining([...valuesOf(id)]) as unknown);
    }
  });

  test('from and to bound the decade of foundation; an unknown year is within no bounds', () => {
    const { registers } = realSite();
    const expected = registers.organisations
      .filter(({ founded }) => founded !== null && founded >= 1930 && founded < 1950)
      .map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect(left(organisations, { from: '1930', to: '1940' }).toSorted()).toEqual(expected.toSorted());
  });

  test('what has no field is a choice of its own, not missing', () => {
    const { registers } = realSite();
    const unknown = registers.organisations.filter(({ fields }) => fields.length === 0);
    expect(left(organisations, { field: 'unknown' }).toSorted()).toEqual(unknown.map(({ id }) => id).toSorted());
  });

  test('what moved this year has a dated event in it, and what has is found', () => {
    const { registers } = realSite();
    const year = registers.readOn.slice(0, 4);
    const moved = new Set(
      registers.events
        .filter(({ date }) => date !== null && date.slice(-10).startsWith(year))
        .map((event) => event.initiative),
    );
    expect(new Set(left(initiatives, { news: 'moved' }))).toEqual(moved);
  });
});
