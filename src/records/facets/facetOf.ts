/** A question of one register: what its records answer. */
import type { Choice, Facet } from '../filter/filter.ts';

export interface FacetOf<Item> extends Facet {
  /** Answers under which a record is found; several, or none. */
  readonly valuesOf: (item: Item) => readonly string[];
}

/** @param choices all that could be, in their order: what no record answers is no choice */
export function facetOf<Item>(
  items: readonly Item[],
  {
    choices,
    ...facet
  }: Omit<FacetOf<Item>, 'choices'> & {
    readonly choices: readonly (Omit<Choice, 'group'> & Partial<Pick<Choice, 'group'>>)[];
  },
): FacetOf<Item> {
  const found = new Set(items.flatMap((item) => facet.valuesOf(item)));
  return {
    ...facet,
    choices: choices.filter(({ value }) => found.has(value)).map((choice) => ({ group: '', ...choice })),
  };
}
