import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../domain/types.ts';
import { lowerFirst } from './lowerFirst.ts';
import { yearSpans, describeOutstanding } from './regionText.ts';
import { nb, testLocale } from './testTexts.ts';

describe('years', () => {
  it('in a row are one range', () => {
    expect(yearSpans([2010, 2011, 2012, 2020], testLocale('kk'))).toBe('2010–2012, 2020');
    expect(yearSpans([2010, 2011, 2012, 2020], testLocale('en'))).toBe('2010–12, 2020');
    expect(yearSpans([2022, 2024], testLocale('ru'))).toBe('2022, 2024');
    expect(yearSpans([], testLocale('ru'))).toBe('');
  });
});

describe('a name within a sentence', () => {
  it('begins small, unless it is an abbreviation', () => {
    expect(lowerFirst('Число докторантов')).toBe('число докторантов');
    expect(lowerFirst('ҒЗТКЖ шығындары')).toBe('ҒЗТКЖ шығындары');
    expect(lowerFirst('R&D spending')).toBe('R&D spending');
    expect(lowerFirst('100 000 тұрғынға')).toBe('100 000 тұрғынға');
    expect(lowerFirst('')).toBe('');
  });
});

describe('places at an end', () => {
  const peers = { peers: 'oblast', isOwnKind: true, count: 17, of: 9, first: [], last: [] } as const;
  const names = (count: number, among = 17) =>
    Array.from({ length: count }, (_, index) => ({ name: `Name ${index}`, place: { rank: 2, to: 2 }, among }));
  const text = (language: (typeof LANGUAGES)[number], count: number, among = 17) =>
    describeOutstanding('first', peers, names(count, among), testLocale(language));

  it('are counted in the right case', () => {
    expect(text('ru', 1)).toBe(
      nb('Среди 17 областей в~первой тройке по~1 относительному показателю из~9: name 0 (2-^е место)'),
    );
    expect(text('ru', 2)).toContain(nb('по~2 относительным показателям из~9'));
    expect(text('ru', 21)).toContain(nb('по~21 относительному показателю из~9'));
    expect(text('kk', 2)).toContain(
      '17 облыстың ішінде 9 қатыстық көрсеткіштің 2 көрсеткіші бойынша алғашқы үш орынның бірінде',
    );
    expect(text('en', 1)).toBe('In the top three of 17 regions on 1 of 9 ratios: name 0 (2nd)');
  });

  it('are named up to five; how many more there are is said', () => {
    expect(text('en', 7)).toMatch(/name 4 \(2nd\); 2 more$/u);
    expect(text('ru', 7)).toMatch(/; ещё 2$/u);
    expect(text('en', 0)).toBe('');
  });

  it('among fewer than all oblasts say among how many', () => {
    expect(text('en', 1, 9)).toContain(nb('(2nd of~9)'));
    expect(text('kk', 1, 9)).toContain(nb('(9~өңірдің ішінде 2-^орын)'));
  });

  it('of a city are told against cities and against oblasts in separate words', () => {
    const locale = testLocale('en');
    const cities = { ...peers, peers: 'city', count: 3 } as const;
    expect(describeOutstanding('first', cities, names(1), locale)).toBe(
      'First of the 3 cities on 1 of 9 ratios: name 0',
    );
    expect(describeOutstanding('last', cities, names(1), locale)).toMatch(/^Last of the 3 cities on 1 of 9/u);
    const oblasts = { ...peers, isOwnKind: false };
    expect(describeOutstanding('first', oblasts, names(2), locale)).toBe(
      'Ahead of every region but the cities on 2 of 9 ratios: name 0; name 1',
    );
    expect(describeOutstanding('last', oblasts, names(1), testLocale('ru'))).toBe(
      nb('Позади всех областей по~1 относительному показателю из~9: name 0'),
    );
  });
});

describe('a part of something', () => {
  it('is so many times less, or a percentage of it', () => {
    expect(LANGUAGES.map((language) => testLocale(language).format.part(0.4))).toEqual([
      nb('2,5~есе'),
      nb('в~2,5~раза'),
      '40%',
    ]);
    expect(testLocale('en').format.part(0.045)).toBe('5%');
    expect(testLocale('en').format.part(0.004)).toBe('0.4%');
    expect(testLocale('ru').format.part(1 / 21)).toBe(nb('в~21~раз'));
  });
});
