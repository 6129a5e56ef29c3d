import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { realSite } from '../../../tests/support/sites.ts';
import { LANGUAGES } from '../../domain/types.ts';
import { findRegions, indexRegions, type RegionIndex } from './findRegions.ts';

let indices: readonly RegionIndex[];
beforeAll(() => {
  const { context, locales } = realSite();
  indices = LANGUAGES.map((language) => indexRegions(context.regions, locales[language].texts.regions));
});

const inEach = (query: string) => indices.map((index) => findRegions(index, query).map(({ region }) => region));

describe('a search for a region', () => {
  test.each([
    ['Нур-Султан', 'KZ-71'],
    ['нурсултан', 'KZ-71'],
    ['nur sultan', 'KZ-71'],
    ['Целиноград', 'KZ-71'],
    ['ВКО', 'KZ-63'],
    ['шқо', 'KZ-63'],
    ['шко', 'KZ-63'],
    ['Усть-Каменогорск', 'KZ-63'],
    ['усть каменогорск', 'KZ-63'],
    ['Семей', 'KZ-10'],
    ['Семипалатинск', 'KZ-10'],
    ['semey', 'KZ-10'],
    ['абай', 'KZ-10'],
    ['Qyzylorda', 'KZ-43'],
    ['кызылорда', 'KZ-43'],
    ['Қызылорда облысы', 'KZ-43'],
    ['Кзыл-Орда', 'KZ-43'],
    ['qaragandy', 'KZ-35'],
    ['Jetisu', 'KZ-33'],
    ['жетысу', 'KZ-33'],
    ['Алма-Ата', 'KZ-75'],
    ['чимкент', 'KZ-79'],
    ['Şymkent', 'KZ-79'],
    ['Гурьев', 'KZ-23'],
    ['Мангышлак', 'KZ-47'],
    ['Aktau', 'KZ-47'],
    ['северо-казахстанская', 'KZ-59'],
    ['солтустик', 'KZ-59'],
    ['екибастуз', 'KZ-55'],
    ['KZ-10', 'KZ-10'],
    ['fcnfyf', 'KZ-71'],
    ['Rjcnfyfq', 'KZ-39'],
    ['фыефтф', 'KZ-71'],
  ])('%s finds %s first, whatever the page speaks', (query, expected) => {
    for (const found of inEach(query)) expect(found[0]).toBe(expected);
  });

  test.each([
    ['Астнаа', 'KZ-71'],
    ['астаан', 'KZ-71'],
    ['кастанай', 'KZ-39'],
    ['павладар', 'KZ-55'],
    ['караганга', 'KZ-35'],
    ['кызилорда', 'KZ-43'],
    ['мангистауу', 'KZ-47'],
    ['туркистан', 'KZ-61'],
    ['турекстан', 'KZ-61'],
    ['Shimkent', 'KZ-79'],
    ['zambyl', 'KZ-31'],
    ['petropavlosk', 'KZ-59'],
    ['семипалатниск', 'KZ-10'],
    ['Усть Каменагорск', 'KZ-63'],
  ])('%s, with its error, still finds %s', (query, expected) => {
    for (const found of inEach(query)) expect(found, found.join(' ')).toContain(expected);
    for (const found of inEach(query)) expect(found.length).toBeLessThanOrEqual(3);
  });

  test('finds both of one name, and says by which other name', () => {
    for (const found of inEach('алматы')) expect(found.slice(0, 2).sort()).toEqual(['KZ-19', 'KZ-75']);
    for (const found of inEach('Акмола')) expect([...found].sort()).toEqual(['KZ-11', 'KZ-71']);
    const [kk] = indices;
    expect(findRegions(kk ?? [], 'Семипал')[0]).toEqual({ region: 'KZ-10', via: 'Семипалатинск' });
    expect(findRegions(kk ?? [], 'Абай')[0]).toEqual({ region: 'KZ-10', via: '' });
  });

  test('finds every region by the first letters of each of its names, as soon as nothing else begins so', () => {
    const { context, locales } = realSite();
    LANGUAGES.forEach((language, at) => {
      for (const region of context.regions) {
        const { full, short, synonyms } = locales[language].texts.regions[region]!;
        for (const name of [full, short, ...synonyms]) {
          const found = findRegions(indices[at]!, name).map((one) => one.region);
          expect(found, name).toContain(region);
        }
      }
    });
  });

  test('finds nothing for nothing and for nonsense, and never throws', () => {
    for (const query of ['', '  ', '—!?', 'Париж', 'qwxz', 'ъъъъ', '12345']) {
      for (const found of inEach(query)) expect(found, query).toEqual([]);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => {
        for (const found of inEach(query)) expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
