import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForSearch } from '../../../ui/search.ts';
import { found, readQuery, writeQuery, type Asked, type Filterable } from './match.ts';

const record = (text: string, region: string, ...field: string[]): Filterable => ({
  words: foldForSearch(text),
  facets: { region: [region], field },
});
const fish = record('Балық шаруашылығы және теңіз аквамәдениеті', 'KZ-47', '4', '4.1');
const roads = record('Жергілікті климатқа сай жол', 'KZ-47', '2', '2.1');
const grain = record('Астық шаруашылығы', 'KZ-39', '4', '4.1');
const all = [fish, roads, grain];
const ask = (query: string, chosen: Asked['chosen'] = {}) => found(all, { query, chosen });

describe('found', () => {
  test('nothing asked finds all', () => expect(ask('  ')).toEqual(all));

  test('words and facets all hold', () => {
    expect(ask('', { region: 'KZ-47' })).toEqual([fish, roads]);
    expect(ask('', { region: 'KZ-47', field: '4' })).toEqual([fish]);
    expect(ask('шаруашылығы', { region: 'KZ-39' })).toEqual([grain]);
    expect(ask('', { region: 'KZ-47', field: '' })).toEqual([fish, roads]);
  });

  test('Kazakh letters typed on a Russian keyboard, and a slip where nothing else is found', () => {
    expect(ask('балык')).toEqual([fish]);
    expect(ask('бaлык'.replace('a', 'о'))).toEqual([fish]);
    expect(ask('ракета')).toEqual([]);
  });

  test('a further condition never finds more', () => {
    const facet = fc.constantFrom('', 'KZ-47', 'KZ-39', 'KZ-10');
    fc.assert(
      fc.property(facet, fc.constantFrom('', '2', '4', '4.1'), (region, field) => {
        const narrow = ask('', { region, field });
        expect(ask('', { region })).toEqual(expect.arrayContaining([...narrow]));
      }),
    );
  });
});

describe('the address', () => {
  const known = { region: ['KZ-47', 'KZ-39'], field: ['4', '4.1'] };

  test('says what is asked, in any case of letters, and what nobody knows', () => {
    expect(readQuery('?q=балық&region=kz-47&field=9&theme=dark', known)).toEqual({
      asked: { query: 'балық', chosen: { region: 'KZ-47' } },
      unknown: ['9'],
    });
  });

  test('read and written it is the same, and other keys stay', () => {
    fc.assert(
      fc.property(
        fc.string().map((text) => text.trim()),
        fc.constantFrom('', ...known.region),
        fc.constantFrom('', ...known.field),
        (query, region, field) => {
          const search = writeQuery('?theme=dark', { query, chosen: { region, field } });
          const { asked, unknown } = readQuery(search, known);
          expect(unknown).toEqual([]);
          expect(asked.query).toBe(query);
          expect(asked.chosen).toEqual({ ...(region === '' ? {} : { region }), ...(field === '' ? {} : { field }) });
          expect(new URLSearchParams(search).get('theme')).toBe('dark');
        },
      ),
    );
  });
});
