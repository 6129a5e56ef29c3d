/** A question of one register: what its records answer. */
import type { Choice, Facet } from '../filter/filter.ts';

export interface FacetOf<Item> extends Facet {
  /** Answers under which a record is found; several, or none. */
  readonly valuesOf: (item: Item) => readonly string[];
}

/**
 * @param choices all that could be, in their order: what no record answers is no choice
 * @param always  but these are: that nothing is found there is an answer too
 */
export function facetOf<Item>(
  items: readonly Item[],
  {
    choices,
    always = [],
    ...facet
  }: Omit<FacetOf<Item>, 'choices'> & {
    readonly choices: readonly (Omit<Choice, 'group'> & Partial<Pick<Choice, 'group'>>)[];
    readonly always?: readonly string[];
  },
): FacetOf<Item> {
  const found = new Set([...always, ...items.flatMap((item) => facet.valuesOf(item))]);
  return {
    ...facet,
    choices: choices.filter(({ value }) => found.has(value)).map((choice) => ({ group: '', ...choice })),
  };
}
