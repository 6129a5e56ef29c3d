/** How many needs a region has stated in which broad field: what the table of the page shows. */
import { byRegion, nationalOf, needsByField } from '../../domain/registerCounts.ts';
import type { Field, FieldId, Need } from '../../domain/registers.ts';
import type { RegionId } from '../../domain/types.ts';

export interface NeedsMatrixRow {
  /** null: the whole country. */
  readonly region: RegionId | null;
  /** Needs of each field, in the order of the fields; empty where none was found. */
  readonly cells: readonly (readonly Need[])[];
  /** Each counted once, whatever its fields. */
  readonly all: readonly Need[];
}

/** @param regions in the order of the rows; the country's own follow where there are some */
export function needsMatrix(
  needs: readonly Need[],
  regions: readonly RegionId[],
  fields: readonly Field[],
): readonly NeedsMatrixRow[] {
  const columns = fields.filter(({ parent }) => parent === null).map(({ id }) => id);
  const ofRegion = byRegion(needs);
  const row = (region: RegionId | null, all: readonly Need[]): NeedsMatrixRow => {
    const found = needsByField(all, 'broad');
    return { region, all, cells: columns.map((field: FieldId) => found.get(field) ?? []) };
  };
  const national = nationalOf(needs);
  return [
    ...regions.map((region) => row(region, ofRegion.get(region) ?? [])),
    ...(national.length === 0 ? [] : [row(null, national)]),
  ];
}
