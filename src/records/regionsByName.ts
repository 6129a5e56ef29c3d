/** All regions in the order of the language's alphabet. */
import type { RegionId } from '../domain/types.ts';
import type { RecordsState } from './recordsState.ts';

export function regionsByName({
  dataset,
  locale: { texts, format },
}: Pick<RecordsState, 'locale'> & {
  readonly dataset: Pick<RecordsState['dataset'], 'regions'>;
}): readonly { readonly id: RegionId; readonly name: string }[] {
  return dataset.regions
    .map(({ id }) => ({ id, name: texts.regions[id]?.short ?? id }))
    .toSorted((a, b) => format.compare(a.name, b.name));
}
