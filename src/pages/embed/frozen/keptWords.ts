/**
 * Words of a release: what was asked of the messages and number formats while its frames were drawn. A frozen frame is
 * drawn with them, so that no later message or format changes what it says.
 */
import type { Format } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Texts } from '../../../i18n/texts.ts';

/** What was asked, with its arguments → the text. */
export type KeptWords = Readonly<Record<string, string>>;

/** Words that no message has: names of the site, of its publisher and of the country. */
export interface KeptNames {
  readonly site: Pick<Texts['site'], 'title' | 'publisher' | 'publisherShort'>;
  /** Full name of the country. */
  readonly country: string;
}

/** @returns a locale that says the same, and what it has been asked for so far */
export function listeningLocale(locale: Locale): { readonly locale: Locale; readonly words: KeptWords } {
  const words: Record<string, string> = {};
  const keep = (what: string, text: string): string => (words[what] = text);
  return {
    words,
    locale: {
      ...locale,
      t: (key, args) => keep(messageAsked(key, args), locale.t(key, args)),
      format: answering(locale.format, (name, args, answer) => {
        const text = answer();
        return typeof text === 'string' ? keep(formatAsked(name, args), text) : text;
      }),
    },
  };
}

/**
 * @param locale of today: it says what the frame's markup of then did not ask for
 * @param country code of the country's row
 */
export function keptLocale(locale: Locale, words: KeptWords, names: KeptNames, country: string): Locale {
  const { texts } = locale;
  const nation = texts.regions[country];
  return {
    texts: {
      ...texts,
      site: { ...texts.site, ...names.site },
      regions:
        nation === undefined ? texts.regions : { ...texts.regions, [country]: { ...nation, full: names.country } },
    },
    t: (key, args) => words[messageAsked(key, args)] ?? locale.t(key, args),
    format: answering(locale.format, (name, args, answer) => words[formatAsked(name, args)] ?? answer()),
  };
}

function messageAsked(key: string, args: object = {}): string {
  return Object.keys(args).length === 0 ? key : key + JSON.stringify(args);
}

function formatAsked(name: string, args: readonly unknown[]): string {
  return `format.${name}${JSON.stringify(args)}`;
}

type Answer = (name: string, args: readonly unknown[], answer: () => unknown) => unknown;

/** The same formats, each of whose answers goes through `change`. */
function answering(format: Format, change: Answer): Format {
  return Object.fromEntries(
    Object.entries(format).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'function'
        ? (...args: unknown[]) => change(name, args, () => (value as (...given: unknown[]) => unknown)(...args))
        : value,
    ]),
  ) as unknown as Format;
}
