import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../domain/types.ts';
import { checkMessages, compileMessages, formatMessageFault, readMessages } from './compileMessages.ts';
import { messageRows } from './testTexts.ts';

const HEADER = 'key,kk,ru,en\n';
const faultsOf = (row: string): readonly string[] =>
  checkMessages(readMessages(`${HEADER}${row}\n`)).map(formatMessageFault);

describe('checkMessages refuses', () => {
  test.each([
    ['an empty cell', 'a.b,Жыл,,Year', 'a.b, ru: empty cell'],
    ['a key without a page', 'year,Жыл,Год,Year', 'year: invalid key'],
    ['a double key', 'a.b,А,Б,C\na.b,А,Б,C', 'messages.csv:3: a.b: key used twice'],
    ['the sign #', 'a.b,А,Б,"{n, plural, one {# x} other {# y}}"', 'en: the sign #'],
    ['typed arguments', 'a.b,А,Б,"{x, number}"', '{x, number} would be formatted by the browser'],
    ['unreadable ICU', 'a.b,А,Б,{x', 'en: unreadable'],
    ['a forgotten argument', 'a.b,{x} а,{x} б,c', 'kk {x} · ru {x} · en {}'],
    ['a plural without a form', 'a.b,А,"{n, plural, one {x} other {y}}",C', 'ru: plural without the form few'],
    ['printing the chooser', 'a.b,А,Б,"{n} {n, plural, one {x} other {y}}"', '{n} both chooses and is printed'],
    ['space at the edge', 'a.b, А,Б,C', 'kk: space at the edge'],
  ])('%s', (_what, row, expected) => {
    expect(faultsOf(row).join('\n')).toContain(expected);
  });

  test('a wrong header, at once', () => {
    expect(() => readMessages('key,ru,kk,en\n')).toThrow('invalid header: key,ru,kk,en');
  });
});

test('case forms of a place are one argument, and a chooser may be one language’s own', () => {
  expect(faultsOf('a.b,{place_in} а,{place_of} б,{place} c')).toEqual([]);
  expect(faultsOf('a.b,{x} а,"{n, plural, one {{x} б} few {{x} б} many {{x} б} other {{x} б}}",{x} c')).toEqual([]);
});

test('compiles only the prefixes asked for, plain messages to plain text', () => {
  const rows = readMessages(`${HEADER}a.b,А,Б,C\nab.c,А,Б,C\nb.c,{x} а,{x} б,{x} c\n`);
  expect(compileMessages(rows, 'ru', ['a', 'b'])).toEqual({ 'a.b': 'Б', 'b.c': [['x'], ' б'] });
});

describe('messages.csv', () => {
  test('has no fault', () => {
    expect(checkMessages(messageRows).map(formatMessageFault)).toEqual([]);
  });

  test('survives JSON, which is how it travels', () => {
    const compiled = compileMessages(messageRows, 'ru', ['common', 'explore']);
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
  });

  test('keeps the typography of each language (glossary 5)', () => {
    for (const { key, texts } of messageRows) {
      const { kk, ru, en } = texts;
      if (key.startsWith('common.language.')) continue;
      expect(kk, key).not.toMatch(/—|["'“”‘’]| - /u);
      expect(ru, key).not.toMatch(/ – |["'“”‘’]| - /u);
      expect(en, key).not.toMatch(/—|["'“”«»]| - /u);
      for (const language of LANGUAGES) expect(texts[language], key).not.toMatch(/ {2}|\.{3}/u);
    }
  });

  test('never puts a Latin letter into a Cyrillic word', () => {
    for (const { key, texts } of messageRows) {
      for (const text of [texts.kk, texts.ru]) {
        expect(text, key).not.toMatch(/[A-Za-zəÄÖÜ]\p{Script=Cyrillic}|\p{Script=Cyrillic}[A-Za-zəÄÖÜ]/u);
      }
    }
  });

  test('Russian cells hold no Kazakh letter', () => {
    for (const { key, texts } of messageRows) {
      if (!key.startsWith('common.language.')) expect(texts.ru, key).not.toMatch(/[әғқңөұүһі]/iu);
    }
  });

  test('a language’s full name begins with the short form one sees, so that it can be spoken to (WCAG 2.5.3)', () => {
    for (const named of LANGUAGES) {
      const short = messageRows.find(({ key }) => key === `common.language.${named}.short`);
      const full = messageRows.find(({ key }) => key === `common.language.${named}`);
      for (const language of LANGUAGES)
        expect(full?.texts[language], named).toMatch(new RegExp(`^${short?.texts[language]}`, 'u'));
    }
  });
});
