/**
 * Words of the page: `t('explore.pinned', { count: '3', n: 3 })`.
 *
 * Messages come compiled by Lingui (compileMessages.ts), and this is the whole runtime for them.
 * Lingui's own would do the same (a test holds both to the same text), but it asks `Intl` for the
 * plural rules of kk, which browsers do not have, runs every plural through `Intl.NumberFormat`, and
 * weighs more than all our messages' machinery together. Nothing is evaluated from text, so a CSP
 * without `unsafe-eval` suits it.
 */
import { LANGUAGE_FORMATS } from './format.ts';
import type { LanguageFormat } from './formats/types.ts';
import type { MessageKey } from './messageKeys.ts';
import type { CompiledMessage, Texts } from './texts.ts';

/** Texts are already formatted; a number only chooses the plural form and is never printed. */
export type MessageArguments = Readonly<Record<string, string | number>>;
export type Translate<Key extends string = MessageKey> = (key: Key, args?: MessageArguments) => string;

export interface TranslatorOptions {
  /**
   * What to show where a message or an argument is missing. Throws without it, so that tests and the
   * prerender find the gap; a page in a visitor's hands may rather show the last part of the key.
   */
  readonly onMissing?: (key: string) => string;
}

const NO_ARGUMENTS: MessageArguments = {};

export function createTranslator<Key extends string = MessageKey>(
  texts: Pick<Texts, 'language' | 'messages'>,
  { onMissing = refuse }: TranslatorOptions = {},
): Translate<Key> {
  const { plural } = LANGUAGE_FORMATS[texts.language];
  return (key, args = NO_ARGUMENTS) => {
    const message = texts.messages[key];
    if (message === undefined) return onMissing(key);
    return write(message, args, plural, (name) => onMissing(`${key}: {${name}}`));
  };
}

/**
 * Narrows a key that is made of ids of the data: of a column, a licence. What is not there has no words yet.
 * @example hasMessage(texts, `data.file.${id}`) ? t(key) : id
 */
export function hasMessage<Key extends string>(
  { messages }: Pick<Texts, 'messages'>,
  key: Key,
): key is Key & MessageKey {
  return Object.hasOwn(messages, key);
}

function refuse(what: string): never {
  throw new Error(`unknown message: ${what}`);
}

type Forms = Readonly<Record<string, CompiledMessage>>;
type Token = string | readonly [name: string, type?: 'plural' | 'select', forms?: Forms];

function write(
  message: CompiledMessage,
  args: MessageArguments,
  plural: LanguageFormat['plural'],
  onMissing: (name: string) => string,
): string {
  if (typeof message === 'string') return message;
  return (message as readonly Token[])
    .map((token) => {
      if (typeof token === 'string') return token;
      const [name, type, forms] = token;
      const value = args[name];
      if (value === undefined) return onMissing(name);
      if (type === undefined || forms === undefined) return String(value);
      const category = type === 'plural' ? plural(Number(value), 0) : '';
      const form = forms[String(value)] ?? forms[category] ?? forms['other'] ?? '';
      return write(form, args, plural, onMissing);
    })
    .join('');
}
