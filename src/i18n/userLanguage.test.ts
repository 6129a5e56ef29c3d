import { expect, test } from 'vitest';
import { languageNamed, systemLanguage } from './userLanguage.ts';

test.each([
  ['kk', 'kk'],
  ['kk_KZ.UTF-8', 'kk'],
  ['ru-RU', 'ru'],
  ['RU', 'ru'],
  ['C.UTF-8', null],
  ['de_DE', null],
  ['', null],
  [undefined, null],
])('%s → %s', (name, language) => {
  expect(languageNamed(name)).toBe(language);
});

test('the system is asked as POSIX has it: the first variable that is set; English where none is ours', () => {
  expect(systemLanguage({ LC_ALL: 'ru_RU.UTF-8', LANG: 'kk_KZ.UTF-8' })).toBe('ru');
  expect(systemLanguage({ LC_ALL: '', LC_MESSAGES: 'kk_KZ', LANG: 'en_GB' })).toBe('kk');
  expect(systemLanguage({ LANG: 'ru_RU.UTF-8' })).toBe('ru');
  expect(systemLanguage({ LANG: 'C.UTF-8' })).toBe('en');
  expect(systemLanguage({})).toBe('en');
});
