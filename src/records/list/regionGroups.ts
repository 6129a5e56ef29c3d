/** Records in sections of regions, as the pages of the registers list them. */
import type { RegionId } from '../../domain/types.ts';
import { regionsByName } from '../regionsByName.ts';
import type { RecordsState } from '../recordsState.ts';

export interface RegionGroup<Item> {
  /** null: the whole country, or outside its regions. */
  readonly region: RegionId | null;
  /** Fragment of its section. */
  readonly id: string;
  readonly name: string;
  /** Empty: none found yet. */
  readonly records: readonly Item[];
}

/**
 * All regions in the order of the language's alphabet, those without records too; last the records
 * without a region, where there are some. A record stands in each of its regions.
 * @param elsewhere name of that last group
 */
export function groupedByRegion<Item extends { readonly regions: readonly RegionId[] }>(
  state: Pick<RecordsState, 'dataset' | 'locale'>,
  records: readonly Item[],
  elsewhere: string,
): readonly RegionGroup<Item>[] {
  const others = records.filter(({ regions }) => regions.length === 0);
  return [
    ...regionsByName(state).map(({ id, name }) => ({
      region: id,
      id,
      name,
      records: records.filter(({ regions }) => regions.includes(id)),
    })),
    ...(others.length === 0 ? [] : [{ region: null, id: state.dataset.country, name: elsewhere, records: others }]),
  ];
}
