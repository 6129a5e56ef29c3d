import type { Series } from './types.ts';

/** Whether any region has a value in any year: without one there is nothing to map, only what the country's row says. */
export function hasRegionalValues({ observations }: Pick<Series, 'observations'>): boolean {
  return [...observations.values()].some(({ kind }) => kind === 'value');
}
