/**
 * How many records stand where. A record of two regions appears in both and counts once for the
 * country; one of the whole country is painted on none.
 */
import type { FieldId, Initiative, Need, Stage, StageId } from './registers.ts';
import type { RegionId } from './types.ts';

interface Placed {
  readonly regions: readonly RegionId[];
}

/** Records of each region, in their order; a region without any is not in the map: "none found yet". */
export function byRegion<Record extends Placed>(records: readonly Record[]): ReadonlyMap<RegionId, readonly Record[]> {
  const found = new Map<RegionId, Record[]>();
  for (const record of records) {
    for (const region of new Set(record.regions)) {
      const own = found.get(region);
      if (own === undefined) found.set(region, [record]);
      else own.push(record);
    }
  }
  return found;
}

/** How many records each region has; a region without any is not in the map. */
export function countsByRegion(records: readonly Placed[]): ReadonlyMap<RegionId, number> {
  return new Map([...byRegion(records)].map(([region, own]) => [region, own.length]));
}

/** Records of the whole country: listed beside the map. */
export function nationalOf<Record extends Placed>(records: readonly Record[]): readonly Record[] {
  return records.filter(({ regions }) => regions.length === 0);
}

/** Two-digit fields as they are, or the broad fields that they belong to. */
export type FieldLevel = 'broad' | 'two-digit';

/** @example broadField('2.10') // '2' */
export function broadField(field: FieldId): FieldId {
  return (field.split('.')[0] ?? '') as FieldId;
}

/** Two-digit fields and the broad ones that they belong to, each once: what a record is found under. */
export function withBroadFields(fields: readonly FieldId[]): readonly FieldId[] {
  return [...new Set(fields.flatMap((field) => [field, broadField(field)]))];
}

/** Needs of a region by field; a need of two fields stands in both, of two parts of one broad field once. */
export function needsByField(needs: readonly Need[], level: FieldLevel): ReadonlyMap<FieldId, readonly Need[]> {
  const found = new Map<FieldId, Need[]>();
  for (const need of needs) {
    const fields = new Set(level === 'broad' ? need.fields.map(broadField) : need.fields);
    for (const field of fields) found.set(field, [...(found.get(field) ?? []), need]);
  }
  return found;
}

/** Initiatives by stage, every stage in its order, those without any with an empty list: a board's columns. */
export function byStage(
  initiatives: readonly Initiative[],
  stages: readonly Stage[],
): ReadonlyMap<StageId, readonly Initiative[]> {
  return new Map(stages.map(({ id }) => [id, initiatives.filter(({ stage }) => stage === id)]));
}
