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
  const names = (count: number, of = 20) =>
    Array.from({ length: count }, (_, index) => ({ name: `Name ${index}`, rank: { rank: 2, to: 2 }, of }));
  const text = (language: (typeof LANGUAGES)[number], count: number, of = 20) =>
    describeOutstanding('first', names(count, of), 51, 20, testLocale(language));

  it('are counted in the right case', () => {
    expect(text('ru', 1)).toBe('В первой тройке\u00a0— по 1 показателю из 51: name 0 (2\u2011е место)');
    expect(text('ru', 2)).toContain('по 2 показателям из 51');
    expect(text('ru', 21)).toContain('по 21 показателю из 51');
    expect(text('kk', 2)).toContain('51 көрсеткіштің 2 көрсеткіші бойынша алғашқы үш орынның бірінде');
    expect(text('en', 1)).toBe('In the top three on 1 of 51 indicators: name 0 (2nd)');
  });

  it('are named up to five; how many more there are is said', () => {
    expect(text('en', 7)).toMatch(/name 4 \(2nd\); 2 more$/u);
    expect(text('ru', 7)).toMatch(/; ещё 2$/u);
  });

  it('among fewer than all regions say among how many', () => {
    expect(text('en', 1, 9)).toContain(nb('(2nd of~9)'));
    expect(text('kk', 1, 9)).toContain(nb('(9~өңірдің ішінде 2\u2011орын)'));
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
