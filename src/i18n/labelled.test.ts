import { expect, test } from 'vitest';
import { labelledText } from './labelled.ts';
import { plainName } from './plainName.ts';
import { nb, testLocale } from './testTexts.ts';

test('one colon in a sentence: the second is a dash', () => {
  const kk = 'Қарағанды облысының бұрынғы аумағы: бүгінгі екі облыс бірге. Салыстыру: жоқ.';
  expect(labelledText('Қарағанды обл.', kk, testLocale('kk'))).toBe(
    nb('Қарағанды обл.: Қарағанды облысының бұрынғы аумағы~– бүгінгі екі облыс бірге. Салыстыру: жоқ.'),
  );
  expect(labelledText('Область', 'прежняя территория: две области', testLocale('ru'))).toBe(
    nb('Область: прежняя территория~— две области'),
  );
});

test('a text without a colon in its first sentence stays as it is', () => {
  expect(labelledText('Region', 'No figure. Why: unknown', testLocale('en'))).toBe('Region: No figure. Why: unknown');
});

test('a short name with a heading of its own stands only in lists', () => {
  expect(plainName({ short: 'ҒЗТКЖ: өзге персонал', human: 'ҒЗТКЖ орындаған өзге персонал саны' })).toBe(
    'ҒЗТКЖ орындаған өзге персонал саны',
  );
  expect(plainName({ short: 'Researchers', human: 'Number of researchers' })).toBe('Researchers');
});
