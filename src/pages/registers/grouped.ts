/** Records in sections of regions, as the pages of the registers list them. */
import type { RegionId } from '../../domain/types.ts';
import { regionsByName } from './regionsByName.ts';
import type { RegisterState } from './types.ts';

export interface RegionGroup<Item> {
  /** null: the whole country, or outside its regions. */
  readonly region: RegionId | null;
  /** Fragment of its section. */
  readonly id: string;
  readonly name: string;
  /** Empty: none found yet. */
  readonly records: readonly Item[];
}

/** Code that stands for the whole country in data and addresses. */
export const COUNTRY_ID = 'KZ';

/**
 * All regions in the order of the language's alphabet, those without records too; last the records
 * without a region, where there are some.
 * @param regionsOf a record stands in each of them; none: in the last group
 */
export function groupedByRegion<Item>(
  { dataset, locale }: Pick<RegisterState, 'dataset' | 'locale'>,
  records: readonly Item[],
  regionsOf: (record: Item) => readonly RegionId[],
  others: string,
): readonly RegionGroup<Item>[] {
  const elsewhere = records.filter((record) => regionsOf(record).length === 0);
  return [
    ...regionsByName({ dataset, locale }).map(({ id, name }) => ({
      region: id,
      id,
      name,
      records: records.filter((record) => regionsOf(record).includes(id)),
    })),
    ...(elsewhere.length === 0 ? [] : [{ region: null, id: COUNTRY_ID, name: others, records: elsewhere }]),
  ];
}
