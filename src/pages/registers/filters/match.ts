/** Which records a filter finds. Pure: the page's text and what was asked, no element. */
import { foldForSearch, matchesSearch } from '../../../ui/search.ts';
import { forgiven, prefixErrors } from '../../../ui/typos.ts';

/** Facet → its values of one record: `{ region: ['KZ-10'], field: ['4', '4.1'] }`. */
export type Facets = Readonly<Record<string, readonly string[]>>;

export interface Filterable {
  /** All its words, folded. */
  readonly words: string;
  readonly facets: Facets;
}

export interface Asked {
  /** As typed; '' asks for nothing. */
  readonly query: string;
  /** Facet → one value; a facet that is not there, or '', asks for nothing. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** Key of the query that holds what is typed. */
export const QUERY_KEY = 'q';

/**
 * Records that have all that is asked. Only when the words find nothing are typing errors forgiven:
 * whoever types right shall not get what is merely like it.
 */
export function found<Item extends Filterable>(records: readonly Item[], asked: Asked): readonly Item[] {
  const chosen = Object.entries(asked.chosen).filter(([, value]) => value !== '');
  const inFacets = records.filter(({ facets }) => chosen.every(([name, value]) => facets[name]?.includes(value)));
  if (foldForSearch(asked.query) === '') return inFacets;
  const exact = inFacets.filter(({ words }) => matchesSearch(asked.query, [words]));
  return exact.length > 0 ? exact : inFacets.filter(({ words }) => isNearly(asked.query, words));
}

function isNearly(query: string, words: string): boolean {
  const candidates = words.split(' ');
  return foldForSearch(query)
    .split(' ')
    .every((typed) => {
      const most = forgiven([...typed].length);
      return candidates.some((word) => prefixErrors(typed, word, most) <= most);
    });
}

/** What an address asks for, and the values in it that the page does not know. */
export interface ReadQuery {
  readonly asked: Asked;
  readonly unknown: readonly string[];
}

/** @param known facet → values that the page offers */
export function readQuery(search: string, known: Facets): ReadQuery {
  const query = new URLSearchParams(search);
  const chosen: Record<string, string> = {};
  const unknown: string[] = [];
  for (const [name, values] of Object.entries(known)) {
    const value = query.get(name)?.trim() ?? '';
    const own = values.find((one) => one.toLowerCase() === value.toLowerCase());
    if (own !== undefined) chosen[name] = own;
    else if (value !== '') unknown.push(value);
  }
  return { asked: { query: query.get(QUERY_KEY) ?? '', chosen }, unknown };
}

/** The way back: other keys of the address stay, what asks for nothing is not written. */
export function writeQuery(search: string, asked: Asked): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of [[QUERY_KEY, asked.query.trim()] as const, ...Object.entries(asked.chosen)]) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
