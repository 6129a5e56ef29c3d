import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForSearch } from '../../ui/search.ts';
import type { Chosen } from './filter.ts';
import { find, type Findable } from './matching.ts';

const record = (text: string, ...answers: string[]): Findable => ({ words: foldForSearch(text), answers });
const fish = record('Балық шаруашылығы және теңіз аквамәдениеті', 'region.KZ-47', 'field.4', 'field.4.1');
const roads = record('Жергілікті климатқа сай жол', 'region.KZ-47', 'field.2', 'field.2.1');
const grain = record('Астық шаруашылығы', 'region.KZ-39', 'field.4', 'field.4.1');
const all = [fish, roads, grain];
const ask = (words: string, chosen: Chosen = {}) => find(all, { words, chosen }).records;

const REGIONS = ['', 'KZ-47', 'KZ-39', 'KZ-10'];
const FIELDS = ['', '2', '4', '4.1'];
const someWords = fc.constantFrom('', 'шаруашылығы', 'балык', 'болык', 'ракета');
const someChoice = fc.record({ region: fc.constantFrom(...REGIONS), field: fc.constantFrom(...FIELDS) });

describe('what is found', () => {
  test('without a question is all, in their order', () => expect(ask('  ')).toEqual(all));

  test('has all words and all answers', () => {
    expect(ask('', { region: 'KZ-47' })).toEqual([fish, roads]);
    expect(ask('', { region: 'KZ-47', field: '4' })).toEqual([fish]);
    expect(ask('шаруашылығы', { region: 'KZ-39' })).toEqual([grain]);
    expect(ask('', { region: 'KZ-47', field: '' })).toEqual([fish, roads]);
  });

  test('forgives Kazakh letters typed on a Russian keyboard, and a slip where nothing else has the words', () => {
    expect(ask('балык')).toEqual([fish]);
    expect(ask('болык')).toEqual([fish]);
    expect(ask('ракета')).toEqual([]);
  });

  test('is never more for a further condition', () => {
    fc.assert(
      fc.property(someWords, someChoice, (words, { region, field }) => {
        expect(ask(words, { region })).toEqual(expect.arrayContaining([...ask(words, { region, field })]));
      }),
    );
  });
});

test('the number beside a choice is what choosing it leaves', () => {
  fc.assert(
    fc.property(someWords, someChoice, (words, chosen) => {
      for (const [key, values] of [['region', REGIONS] as const, ['field', FIELDS] as const]) {
        const counts = find(all, { words, chosen }).counts(key);
        for (const value of values)
          expect(ask(words, { ...chosen, [key]: value })).toHaveLength(counts.get(value) ?? 0);
      }
    }),
  );
});
