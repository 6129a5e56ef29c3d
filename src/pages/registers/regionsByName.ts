/** All regions in the order of the language's alphabet. */
import type { RegionId } from '../../domain/types.ts';
import type { RegisterState } from './types.ts';

export function regionsByName({
  dataset,
  locale: { texts, format },
}: Pick<RegisterState, 'dataset' | 'locale'>): readonly { readonly id: RegionId; readonly name: string }[] {
  return dataset.regions
    .map(({ id }) => ({ id, name: texts.regions[id]?.short ?? id }))
    .toSorted((a, b) => format.compare(a.name, b.name));
}
