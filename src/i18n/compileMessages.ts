/**
 * messages.csv → compiled messages of one language and some pages. Runs in Node at build time; the
 * parser of ICU messages (Lingui's) never reaches a browser.
 */
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { parse } from 'csv-parse/sync';
import { LANGUAGES, type Language } from '../domain/types.ts';
import type { CompiledMessage } from './texts.ts';

export interface MessageRow {
  readonly key: string;
  /** 1-based line at which the row begins. */
  readonly line: number;
  readonly texts: Readonly<Record<Language, string>>;
}

/** What is wrong with messages.csv, as `line 12, key explore.reset, ru: empty cell`. */
export interface MessageFault {
  readonly line: number;
  readonly key: string;
  readonly language: Language | '';
  readonly message: string;
}

/**
 * `{place_in}` and `{place_of}` are the locative and the genitive of `{place}`: which of them a
 * sentence prints is each language's own business.
 */
const CASE_FORM = /_(?:in|of)$/u;

/** Plural forms that a language's messages must spell out, beside `other`. */
const PLURAL_FORMS: Readonly<Record<Language, readonly string[]>> = {
  kk: [],
  ru: ['one', 'few', 'many'],
  en: ['one'],
};
const KEY = /^[a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9][A-Za-z0-9-]*)+$/u;

type Token = string | readonly [name: string, type?: string, forms?: unknown];

/** Throws when a heading or a quotation mark is wrong: then there are no rows to speak of. */
export function readMessages(csv: string): readonly MessageRow[] {
  const records = parse(csv, {
    columns: (header: readonly string[]) => {
      if (header.join(',') !== ['key', ...LANGUAGES].join(',')) {
        throw new Error(`invalid header: ${header.join(',')}`);
      }
      return [...header];
    },
    info: true,
    skip_empty_lines: true,
  }) as unknown as readonly { record: Record<string, string>; info: { lines: number } }[];
  return records.map(({ record, info }) => ({
    key: record['key'] ?? '',
    line: info.lines,
    texts: { kk: record['kk'] ?? '', ru: record['ru'] ?? '', en: record['en'] ?? '' },
  }));
}

/**
 * Everything that would show on a page as a gap or a wrong number: an empty cell, a double key, text
 * that ICU cannot read, `#` and typed arguments (both would be formatted by `Intl`), a plural form
 * that is not spelt out, an argument that one language prints and another forgets
 * (`{place_in}` counts as `{place}`).
 */
export function checkMessages(rows: readonly MessageRow[]): readonly MessageFault[] {
  const faults: MessageFault[] = [];
  const seen = new Set<string>();
  for (const { key, line, texts } of rows) {
    const report = (language: Language | '', message: string): void => {
      faults.push({ line, key, language, message });
    };
    if (!KEY.test(key)) report('', 'invalid key');
    if (seen.has(key)) report('', 'key used twice');
    seen.add(key);

    const printed = new Map<Language, string>();
    for (const language of LANGUAGES) {
      const text = texts[language];
      if (text.trim() === '') report(language, 'empty cell');
      else if (text !== text.trim()) report(language, 'space at the edge');
      if (text.includes('#')) report(language, 'the sign # would be formatted by the browser');
      try {
        const use = argumentsOf(compileMessageOrThrow(text));
        const names = [...use.printed].map((name) => name.replace(CASE_FORM, ''));
        printed.set(language, [...new Set(names)].sort().join(', '));
        for (const fault of use.faults(language)) report(language, fault);
      } catch (error) {
        report(language, `unreadable: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    if (new Set(printed.values()).size > 1) {
      const list = [...printed].map(([language, names]) => `${language} {${names}}`).join(' · ');
      report('', `languages print different arguments: ${list}`);
    }
  }
  return faults;
}

export function formatMessageFault({ line, key, language, message }: MessageFault): string {
  return `messages.csv:${String(line)}: ${key}${language === '' ? '' : `, ${language}`}: ${message}`;
}

/**
 * Messages of one language: all of them, or those whose key begins with one of `prefixes`
 * (`common`, `explore`). Throws with all faults at once.
 */
export function compileMessages(
  rows: readonly MessageRow[],
  language: Language,
  prefixes?: readonly string[],
): Readonly<Record<string, CompiledMessage>> {
  const faults = checkMessages(rows);
  if (faults.length > 0) throw new Error(faults.map(formatMessageFault).join('\n'));
  const wanted = rows.filter(({ key }) => prefixes?.some((prefix) => key.startsWith(`${prefix}.`)) ?? true);
  return Object.fromEntries(
    wanted.map(({ key, texts }) => [key, compact(compileMessageOrThrow(texts[language]) as readonly Token[])]),
  );
}

/** Plain text as a string, forms likewise: half the bytes of Lingui's lists. */
function compact(tokens: readonly Token[]): CompiledMessage {
  if (tokens.every((token) => typeof token === 'string')) return tokens.join('');
  return tokens.map((token) => {
    if (typeof token === 'string' || token[2] === undefined) return token;
    return [token[0], token[1], mapForms(formsOf(token), compact)];
  });
}

function formsOf(token: Exclude<Token, string>): Readonly<Record<string, readonly Token[]>> {
  const cases = Object.entries(token[2] as Record<string, readonly Token[]>);
  // Lingui keeps the offset of a plural among its cases.
  return Object.fromEntries(cases.filter(([name]) => name !== 'offset'));
}

function mapForms<From, To>(
  forms: Readonly<Record<string, From>>,
  change: (form: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, change(form)]));
}

interface ArgumentUse {
  readonly printed: ReadonlySet<string>;
  readonly faults: (language: Language) => readonly string[];
}

function argumentsOf(message: readonly Token[]): ArgumentUse {
  const printed = new Set<string>();
  const choosing = new Set<string>();
  const plurals: (readonly string[])[] = [];
  const typed: string[] = [];
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (typeof token === 'string') continue;
      const [name, type] = token;
      if (type === undefined) {
        printed.add(name);
        continue;
      }
      if (type !== 'plural' && type !== 'select') {
        typed.push(`{${name}, ${type}} would be formatted by the browser`);
        continue;
      }
      choosing.add(name);
      if ((token[2] as { offset?: number }).offset) typed.push(`offset of {${name}} is not supported`);
      const forms = formsOf(token);
      if (type === 'plural') plurals.push(Object.keys(forms));
      Object.values(forms).forEach(walk);
    }
  };
  walk(message);
  return {
    printed,
    faults: (language) => [
      ...typed,
      ...[...choosing].filter((name) => printed.has(name)).map((name) => `{${name}} both chooses and is printed`),
      ...plurals.flatMap((forms) =>
        PLURAL_FORMS[language].filter((form) => !forms.includes(form)).map((form) => `plural without the form ${form}`),
      ),
    ],
  };
}
