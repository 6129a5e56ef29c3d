/** Regions by any of their names: bureaus write "Алматы облысы" or "Алматинская", seldom a code. */
import { cell, splitList, type Table } from './table.ts';

export type PlaceMatch =
  /** `official`: a name that the region bears today; else another one that it is looked for by. */
  | { readonly kind: 'one'; readonly id: string; readonly isOfficial: boolean; readonly name: string }
  | { readonly kind: 'several'; readonly ids: readonly string[] };

export type NamedPlaces = (text: string) => PlaceMatch | null;

const OFFICIAL = ['full', 'short', 'label', 'abbreviation'] as const;

/**
 * By `names.csv`. A name that several regions bear is one region's only if that is its full name
 * and nobody else's.
 */
export function namedPlaces(names: Table | undefined): NamedPlaces {
  const official = new Map<string, Set<string>>();
  const other = new Map<string, Set<string>>();
  const fullNames = new Map<string, string>();
  for (const row of names?.rows ?? []) {
    const id = cell(row, 'id');
    if (!fullNames.has(id)) fullNames.set(id, cell(row, 'full'));
    for (const column of OFFICIAL) {
      for (const name of splitList(cell(row, column))) add(official, name, id);
    }
    for (const name of splitList(cell(row, 'synonyms'))) add(other, name, id);
  }
  return (text) => {
    const key = keyOf(text);
    const ids = [...new Set([...(official.get(key) ?? []), ...(other.get(key) ?? [])])];
    const [id] = ids;
    if (id === undefined) return null;
    if (ids.length > 1) return { kind: 'several', ids };
    return { kind: 'one', id, isOfficial: official.has(key), name: fullNames.get(id) ?? '' };
  };
}

function add(names: Map<string, Set<string>>, name: string, id: string): void {
  const key = keyOf(name);
  names.set(key, (names.get(key) ?? new Set()).add(id));
}

/** Capital or small, with one blank or several, with or without stops: the same name. */
function keyOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(/[.\s\u00a0]+/gu, ' ')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .trim();
}
