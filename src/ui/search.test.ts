import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { realSite } from '../../tests/support/sites.ts';
import { LANGUAGES } from '../domain/types.ts';
import { appFiles } from '../site/appFiles.ts';
import { foldForSearch, matchesSearch } from './search.ts';

const found = (query: string, ...words: string[]) => matchesSearch(query, words.map(foldForSearch));

describe('folding', () => {
  test.each([
    ['Ғылым', 'Гылым'],
    ['Қызылорда', 'кызылорда'],
    ['Өңір', 'онир'],
    ['Ұлытау', 'Улытау'],
    ['Түркістан', 'Туркистан'],
    ['Әлеует', 'Алеует'],
    ['Шаһар', 'шахар'],
    ['Семей', 'Семеи'],
    ['Ёлка', 'елка'],
    ['Café', 'cafe'],
    ['Şymkent', 'Symkent'],
  ])('makes %s and %s, typed without the letter, the same', (word, typed) => {
    expect(foldForSearch(word)).toBe(foldForSearch(typed));
  });

  test('takes composed and decomposed letters for the same', () => {
    expect(foldForSearch('Семей'.normalize('NFD'))).toBe(foldForSearch('Семей'.normalize('NFC')));
  });

  test('keeps letters, digits and % alone, with one blank between words', () => {
    expect(foldForSearch('  R&D – spending, % of GRP (2024) ')).toBe('r d spending % of grp 2024');
    expect(foldForSearch('—!?')).toBe('');
  });

  test('never throws, and a second folding changes no text of our languages', () => {
    const letters = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяАӘҒҚҢӨҰҮҺІabczİıßé 0-9%';
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters) }), fc.string({ unit: 'binary' }), (ours, any) => {
        expect(foldForSearch(foldForSearch(ours))).toBe(foldForSearch(ours));
        foldForSearch(any);
      }),
    );
  });
});

describe('a search', () => {
  test('finds by the beginnings of words, in any order', () => {
    expect(found('иссл чис', 'Численность исследователей')).toBe(true);
    expect(found('РЕС', 'R&D researchers')).toBe(false);
    expect(found('res r&d', 'R&D researchers')).toBe(true);
  });

  test('finds inside a word only what is long enough not to match by chance', () => {
    expect(found('университет', 'Политехуниверситеты')).toBe(true);
    expect(found('ние', 'Население')).toBe(false);
  });

  test('needs every word typed', () => {
    expect(found('затраты исследователи', 'Затраты на исследования')).toBe(false);
    expect(found('затраты на', 'Затраты на исследования')).toBe(true);
  });

  test('with nothing typed, or nothing to search by, finds all', () => {
    expect(found('', 'x')).toBe(true);
    expect(found(' – ', 'x')).toBe(true);
  });

  test('with a Russian keyboard finds Kazakh words', () => {
    expect(found('гылыми ецбек', 'Ғылыми еңбек')).toBe(false);
    expect(found('гылыми енбек', 'Ғылыми еңбек')).toBe(true);
    expect(found('онирдин улеси', 'Өңірдің үлесі')).toBe(true);
  });
});

describe('the search words of the real site', () => {
  let words: Readonly<Record<string, readonly string[]>>;
  beforeAll(() => {
    words = JSON.parse(appFiles(realSite()).get('search.json')!) as typeof words;
  });

  test('find every indicator by each of its names and synonyms in each language, while one types', () => {
    const missed = realSite().dataset.indicators.flatMap(({ id }) =>
      LANGUAGES.flatMap((language) => {
        const { name, short, human, synonyms } = realSite().locales[language].texts.indicators[id]!;
        const typed = [name, short, human, ...synonyms].flatMap((text) =>
          [...text].map((_, at) => text.slice(0, at + 1)),
        );
        return typed.filter((query) => !matchesSearch(query, words[id]!)).map((query) => `${id}: ${query}`);
      }),
    );
    expect(missed).toEqual([]);
  });

  test.each([
    ['докторант', ['doctoral-students', 'doctoral-graduates']],
    ['phd', ['doctoral-students', 'doctoral-graduates']],
    ['халык', ['population', 'population-1jan']],
    ['grp', ['rd-intensity', 'grp']],
  ])('%s finds what a visitor means by it, in whatever language the page is', (query, expected) => {
    const hits = Object.keys(words).filter((id) => matchesSearch(query, words[id]!));
    expect(hits).toEqual(expect.arrayContaining(expected));
    expect(hits.length, hits.join(' ')).toBeLessThan(12);
  });
});
