import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/types.ts';
import { nameOf, nameRows } from '../../../src/i18n/testTexts.ts';

/** ISO 3166-2:KZ as of 2022, and the country. */
const CODES = '10 11 15 19 23 27 31 33 35 39 43 47 55 59 61 62 63 71 75 79'.split(' ').map((code) => `KZ-${code}`);

describe('names.csv', () => {
  test('names 20 regions and the country once in each language', () => {
    const expected = [...CODES, 'KZ'].flatMap((id) => LANGUAGES.map((language) => `${id} ${language}`));
    expect(nameRows.map(({ id, lang }) => `${id} ${lang}`)).toEqual(expected);
  });

  test('no two regions share a full, short or map name in one language', () => {
    for (const language of LANGUAGES) {
      const rows = nameRows.filter(({ lang }) => lang === language);
      for (const column of ['full', 'short', 'label'] as const) {
        expect(new Set(rows.map((row) => row[column])).size, `${language} ${column}`).toBe(rows.length);
      }
    }
  });

  test('Almaty the city and Almaty the oblast stay apart', () => {
    const forms = LANGUAGES.flatMap((language) => ['KZ-19', 'KZ-75'].map((id) => nameOf(id, language).short));
    expect(forms).toEqual([
      'Алматы\u00A0обл.',
      'Алматы\u00A0қ.',
      'Алматинская',
      'г.\u00A0Алматы',
      'Almaty Region',
      'Almaty city',
    ]);
  });

  test.each([
    ['KZ-62', 'kk', 'Ұлытау облысының', 'Ұлытау облысында'],
    ['KZ-75', 'kk', 'Алматы қаласының', 'Алматы қаласында'],
    ['KZ', 'kk', 'Қазақстанның', 'Қазақстанда'],
    ['KZ-62', 'ru', 'области Ұлытау', 'области Ұлытау'],
    ['KZ-63', 'ru', 'Восточно-Казахстанской области', 'Восточно-Казахстанской области'],
    ['KZ-75', 'ru', 'Алматы', 'Алматы'],
    ['KZ-71', 'ru', 'Астаны', 'Астане'],
    ['KZ-79', 'ru', 'Шымкента', 'Шымкенте'],
    ['KZ', 'ru', 'Казахстана', 'Казахстане'],
    ['KZ-62', 'en', 'Ulytau Region', 'Ulytau Region'],
  ] as const)('%s in %s: case forms (glossary 3)', (id, language, genitive, locative) => {
    expect(nameOf(id, language)).toMatchObject({ genitive, locative });
  });

  const shortForms = () =>
    nameRows.flatMap((row) => (row.abbreviation === '' ? [] : [{ ...row, forms: row.abbreviation.split(';') }]));

  test('initials are the settled ones only (glossary 3)', () => {
    const initials = shortForms().flatMap(({ forms }) => forms.filter((form) => !form.endsWith('.')));
    expect(initials).toEqual(['БҚО', 'ЗКО', 'СҚО', 'СКО', 'ШҚО', 'ВКО']);
  });

  test('any other short form cuts each word of the label short and says so with a full stop', () => {
    for (const { label, forms } of shortForms()) {
      for (const form of forms.filter((one) => one.endsWith('.'))) {
        const words = label.split(/\s/u);
        form.split(/\s/u).forEach((part, i) => {
          expect(words[i], form).toBeDefined();
          expect(words[i]!.startsWith(part.replace(/\.$/u, '')), `${form} for ${label}`).toBe(true);
        });
      }
    }
  });

  test('short forms run from long to short, and no two regions of a language share one', () => {
    for (const { forms, label } of shortForms()) {
      const lengths = [label, ...forms].map((form) => form.length);
      expect(lengths, forms.join()).toEqual(lengths.toSorted((a, b) => b - a));
    }
    for (const language of LANGUAGES) {
      const all = shortForms().filter(({ lang }) => lang === language).flatMap(({ forms }) => forms); // prettier-ignore
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test('former names find their region in every language', () => {
    const found = {
      'Нұр-Сұлтан': 'KZ-71',
      Семипалатинск: 'KZ-10',
      'Alma-Ata': 'KZ-75',
      ЮКО: 'KZ-61',
      Ақмола: 'KZ-71',
      Гурьев: 'KZ-23',
    };
    for (const [name, id] of Object.entries(found)) {
      for (const language of LANGUAGES) expect(nameOf(id, language).synonyms.split(';')).toContain(name);
    }
  });

  test('no cell mixes Latin and Cyrillic letters in one word, nor begins or ends with space', () => {
    for (const row of nameRows) {
      for (const cell of Object.values(row) as string[]) {
        expect(cell).not.toMatch(/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u);
        expect(cell).toBe(cell.trim());
      }
    }
  });
});
