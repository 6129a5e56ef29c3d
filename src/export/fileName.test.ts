import { expect, test } from 'vitest';
import { fileName } from './fileName.ts';

test('says what, where, when and in which language, in letters that every system keeps', () => {
  expect(fileName(['KZ', 'rd-spending-per-100k', 2024, 'kk'], 'xlsx')).toBe('kz-rd-spending-per-100k-2024-kk.xlsx');
});

test('leaves out what is empty, and all that a system may refuse', () => {
  expect(fileName(['KZ', '', 'a/b:c*?"<>|  d', 'Қ'], 'csv')).toBe('kz-a-b-c-d.csv');
});
