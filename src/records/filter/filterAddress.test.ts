import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsLost } from '../../view/addressLength.ts';
import { searchWords } from '../../view/recordKeys.ts';
import { REGISTER_KEYS } from '../recordsState.ts';
import type { Chosen, Question } from './filter.ts';
import { readFilter, writeFilter } from './filterAddress.ts';

const question = (key: string, ...values: string[]): Question => ({ key, choices: values.map((value) => ({ value })) });
const QUESTIONS = [
  question('region', 'KZ-47', 'KZ-39', 'KZ'),
  question('kind', 'university', 'topic'),
  question('type', 'naukograd'),
  question('field', '4', '4.1', 'unknown'),
  question('stage', 'announced'),
  question('news', 'moved'),
  question('priority', 'regional'),
  question('from', '1990', 'unknown'),
  question('to', '1990'),
];
const at = (search: string) => ({ pathname: '/any/folder/kk/initiatives/', search });
const read = (search: string, register: (typeof REGISTER_KEYS)[number] = 'organisations') =>
  readFilter(search, register, QUESTIONS);

describe('the address of a filtered list', () => {
  test('says what is asked as that of a map does, and leaves keys of others alone', () => {
    expect(read('?only=kind.university,region.kz-47&q=%D0%B1%D0%B0%D0%BB%D1%8B%D2%9B&theme=dark')).toEqual({
      filter: { chosen: { kind: 'university', region: 'KZ-47' }, words: 'балық' },
      problems: [],
    });
    expect(
      writeFilter(
        at('?theme=dark&kind=x&only=y'),
        { chosen: { kind: 'university', region: 'KZ-47' }, words: 'a b' },
        'organisations',
        QUESTIONS,
      ),
    ).toBe('?theme=dark&only=region.KZ-47,kind.university&q=a%20b');
  });

  test('read and written it is the same', () => {
    const choice = fc.record(
      Object.fromEntries(
        QUESTIONS.map(({ key, choices }) => [key, fc.constantFrom(...choices.map(({ value }) => value))]),
      ),
      { requiredKeys: [] },
    ) as fc.Arbitrary<Chosen>;
    fc.assert(
      fc.property(
        choice,
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...REGISTER_KEYS),
        (chosen, typed, register) => {
          const search = writeFilter(at('?utm_source=%FF&theme=dark'), { chosen, words: typed }, register, QUESTIONS);
          const { filter, problems } = read(search, register);
          expect({ chosen: filter.chosen, problems }).toEqual({ chosen, problems: [] });
          // As many of the words as there is room for, and what is missing is said.
          expect(searchWords(typed).startsWith(filter.words)).toBe(true);
          expect(wordsLost(typed, search)).toHaveLength(filter.words === searchWords(typed) ? 0 : 1);
          expect(search.startsWith('?utm_source=%FF&theme=dark')).toBe(true);
          expect(writeFilter(at(search), { chosen: {}, words: '' }, register, QUESTIONS)).toBe(
            '?utm_source=%FF&theme=dark',
          );
        },
      ),
    );
  });

  test('holds as many letters of the words as fit into 200 characters, and says that it left the rest', () => {
    const words = 'қазақ ғылымының өңірлік инфрақұрылымы мен зертханалары';
    const query = writeFilter(at(''), { chosen: { kind: 'university' }, words }, 'initiatives', QUESTIONS);
    expect(`kk/initiatives/${query}&layer=initiatives`.length).toBeLessThanOrEqual(200);
    expect(read(query).filter.words).toBe('қазақ ғылымының өңірлік и');
    expect(wordsLost(words, query)).toEqual([{ key: 'words-cut', at: 'q', got: 'қазақ ғылымының өңірлік и' }]);
    expect(wordsLost('a+b', writeFilter(at(''), { chosen: {}, words: 'a+b' }, 'initiatives', QUESTIONS))).toEqual([]);
  });

  test('of any text is read without a throw, and nothing of it is said at length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('', 'only=', 'q=', 'stage='),
        (text, key) => {
          for (const { got } of read(`?${key}${text}`, 'initiatives').problems)
            expect([...got].length).toBeLessThanOrEqual(40);
        },
      ),
    );
  });
});

describe('older addresses of lists', () => {
  test.each([
    ['organisations', '?region=kz-47&field=4.1&kind=university', { region: 'KZ-47', field: '4.1', kind: 'university' }],
    ['organisations', '?founded=1990', { from: '1990', to: '1990' }],
    ['organisations', '?founded=unknown', { from: 'unknown' }],
    [
      'needs',
      '?region=KZ&field=4&kind=topic&priority=regional',
      { region: 'KZ', field: '4', kind: 'topic', priority: 'regional' },
    ],
    [
      'initiatives',
      '?kind=naukograd&stage=announced&news=moved',
      { type: 'naukograd', stage: 'announced', news: 'moved' },
    ],
  ] as const)('%s: %s', (register, search, chosen) => {
    const { filter, problems } = read(`${search}&q=%D1%82%D0%B0%D1%83+ken`, register);
    expect(filter).toEqual({ chosen, words: 'тау ken' });
    expect(problems).toEqual([]);
    // Written anew it is an address of today.
    const today = writeFilter(at(search), filter, register, QUESTIONS);
    expect(today).toMatch(/^\?only=[\w.,-]+&q=/u);
    expect(read(today, register).filter).toEqual(filter);
  });

  test('with a value that nobody knows say so, cut to what a line holds', () => {
    const { filter, problems } = read(`?stage=${'s'.repeat(60)}`, 'initiatives');
    expect(filter.chosen).toEqual({});
    expect(problems).toEqual([{ key: 'unknown-value', at: 'only', got: `stage.${'s'.repeat(33)}…` }]);
    expect(read(`?stage=${'s'.repeat(400)}`, 'initiatives').problems.map(({ key }) => key)).toEqual(['too-long']);
  });
});
