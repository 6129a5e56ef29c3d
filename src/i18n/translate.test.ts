import { setupI18n, type MessageOptions } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../domain/types.ts';
import { compileMessages, readMessages } from './compileMessages.ts';
import { messageRows, testLocale } from './testTexts.ts';
import { createTranslator, hasMessage } from './translate.ts';

const ARGUMENT = /\{\s*(\w+)\s*[,}]/gu;

describe('translate', () => {
  const rows = readMessages(
    'key,kk,ru,en\n' +
      'a.plain,Жыл,Год,Year\n' +
      'a.regions,{count} өңір,"{n, plural, one {{count} регион} few {{count} региона} many {{count} регионов} other {{count} региона}}","{n, plural, =0 {none, {count}} one {{count} region} other {{count} regions}}"\n',
  );
  const translators = LANGUAGES.map((language) =>
    createTranslator<string>({ language, messages: compileMessages(rows, language, ['a']) }),
  );
  const regions = (n: number): string[] => translators.map((t) => t('a.regions', { count: String(n), n }));

  test('gives a plain message as it stands', () => {
    expect(translators.map((t) => t('a.plain'))).toEqual(['Жыл', 'Год', 'Year']);
  });

  test.each([
    [0, '0 өңір', '0 регионов', 'none, 0'],
    [1, '1 өңір', '1 регион', '1 region'],
    [3, '3 өңір', '3 региона', '3 regions'],
    [11, '11 өңір', '11 регионов', '11 regions'],
    [21, '21 өңір', '21 регион', '21 regions'],
    [22, '22 өңір', '22 региона', '22 regions'],
    [112, '112 өңір', '112 регионов', '112 regions'],
    [1.5, '1.5 өңір', '1.5 региона', '1.5 regions'],
  ])('counts %d', (n, ...expected) => {
    expect(regions(n)).toEqual(expected);
  });

  test('throws for an unknown key and for a missing argument', () => {
    for (const t of translators) {
      expect(() => t('a.nothing')).toThrow('unknown message: a.nothing');
      expect(() => t('a.regions', { n: 1 })).toThrow('a.regions: {count}');
    }
  });

  test('an unknown key does not compile, nor does a template that can become one', () => {
    const { t } = testLocale('en');
    // @ts-expect-error -- no such message
    expect(() => t('common.no-such-message')).toThrow();
    const language = 'de' as 'de' | 'kk';
    // @ts-expect-error -- no such language
    expect(() => t(`common.language.${language}`)).toThrow();
  });

  test('a key that is made of an id of the data is narrowed by what there is', () => {
    const texts = { messages: { 'data.file.needs': 'Needs' } };
    expect(hasMessage(texts, 'data.file.needs')).toBe(true);
    expect(hasMessage(texts, 'data.file.whales')).toBe(false);
    expect(hasMessage(texts, 'toString')).toBe(false);
  });

  test('can be told what to show instead', () => {
    const t = createTranslator<string>({ language: 'en', messages: {} }, { onMissing: (key) => `[${key}]` });
    expect(t('a.b')).toBe('[a.b]');
  });

  test("writes every message as Lingui's own runtime does", () => {
    for (const language of LANGUAGES) {
      const messages = compileMessages(
        messageRows,
        language,
        messageRows.map(({ key }) => key.split('.')[0] ?? ''),
      );
      const t = createTranslator<string>({ language, messages });
      const lingui = setupI18n({
        locale: language,
        messages: {
          [language]: Object.fromEntries(messageRows.map(({ key, texts }) => [key, compileMessage(texts[language])])),
        },
      });
      for (const { key, texts } of messageRows) {
        for (const n of [0, 1, 2, 5, 11, 21, 22, 12.5]) {
          const names = [...texts[language].matchAll(ARGUMENT)].map(([, name = '']) => name);
          const args = Object.fromEntries(
            names.map((name) => [
              name,
              name === 'n' || name.endsWith('N') ? n : name === 'kind' ? 'rate' : `‹${name}›`,
            ]),
          );
          expect(t(key, args)).toBe(lingui._(key, args, {} satisfies MessageOptions));
        }
      }
    }
  });
});
