/** The text of a query: what its keys hold, and how a value is written so that a person can read it. */
import type { Problem } from '../domain/types.ts';
import { problemOf } from './problemOf.ts';
import type { QueryKey } from './queryKey.ts';
import type { View } from './view.ts';

/** Longer than any value that we write: what is longer was not meant for us. */
const LONGEST_VALUE = 300;

/**
 * The values of some keys, trimmed, without those that are empty; of a repeated key the first counts.
 * @param search `location.search`, with or without '?'
 * @returns the keys in the order given; a value that is far too long is a problem instead
 */
export function valuesIn(
  search: string,
  keys: readonly string[],
): { readonly values: readonly (readonly [key: string, text: string])[]; readonly problems: readonly Problem[] } {
  // A copied source text has `&amp;` between its keys.
  const query = new URLSearchParams(search.replaceAll('+', '%2B').replaceAll('&amp;', '&'));
  const found = keys.map((key) => [key, query.get(key)?.trim() ?? ''] as const).filter(([, text]) => text !== '');
  return {
    values: found.filter(([, text]) => text.length <= LONGEST_VALUE),
    problems: found
      .filter(([, text]) => text.length > LONGEST_VALUE)
      .map(([key, text]) => problemOf('too-long', key, text)),
  };
}

/** The part of a view that some keys of a query give, and what in them could not be used. */
export function readQuery<Context>(
  search: string,
  keys: readonly Pick<QueryKey<Context>, 'key' | 'read'>[],
  context: Context,
): { readonly view: Partial<View>; readonly problems: readonly Problem[] } {
  const { values, problems } = valuesIn(
    search,
    keys.map(({ key }) => key),
  );
  const readings = values.flatMap(([name, text]) => {
    const reading = keys.find(({ key }) => key === name)?.read(text, context);
    return reading === undefined ? [] : [{ name, ...reading }];
  });
  return {
    view: Object.assign({}, ...readings.map(({ view }) => view)) as Partial<View>,
    problems: [
      ...problems,
      ...readings.flatMap(({ name, faults }) => faults.map(({ key, got }) => problemOf(key, name, got))),
    ],
  };
}

/** `key=value`; commas and plus need no escape in a query, and a person can read them. */
export function queryPart(key: string, text: string): string {
  return `${key}=${encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%2B', '+')}`;
}

/** Escapes read as what they stand for; broken ones stay as they are, where `decodeURIComponent('%')` throws. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
