/**
 * Of some regions: where one asks for something and another could do it, field by field. Records and
 * figures of `gapsOf`, put side by side; nothing is counted on a scale.
 */
import type { GapCell, GapField, Gaps } from './gaps.ts';
import type { RegionId } from './types.ts';

export interface AskedAndAble {
  readonly field: GapField;
  readonly asks: RegionId;
  /** Its own cell: what it states. */
  readonly asked: GapCell;
  /** The others of the regions that are known to work in the field, those with a close organisation first. */
  readonly able: readonly AbleRegion[];
}

export interface AbleRegion {
  readonly region: RegionId;
  readonly cell: GapCell;
  /** Ids of its organisations that work in a two-digit field that one of the needs names. */
  readonly close: readonly string[];
}

/** Whether anybody is known to be there: an organisation that works or publishes in the field, or spending above zero. */
export function isThere({
  organisations,
  publishers,
  spending,
}: Pick<GapCell, 'organisations' | 'publishers' | 'spending'>): boolean {
  return organisations.length + publishers.length > 0 || (spending?.kind === 'value' && spending.value > 0);
}

/**
 * @param regions in the order in which they are told
 * @returns by region that asks, then by field; `able` is empty where none of the others could
 */
export function askedAndAble({ rows, fields }: Gaps, regions: readonly RegionId[]): readonly AskedAndAble[] {
  const chosen = regions.flatMap((region) => rows.find((row) => row.region === region) ?? []);
  return chosen.flatMap((row) =>
    fields.flatMap((field, at): AskedAndAble[] => {
      const asked = row.cells[at];
      if (asked === undefined || asked.stated.length === 0) return [];
      const named = new Set(asked.stated.flatMap((need) => need.fields));
      const able = chosen.flatMap((other): AbleRegion[] => {
        const cell = other.cells[at];
        if (other.region === row.region || cell === undefined || !isThere(cell)) return [];
        const close = cell.organisations.filter((one) => one.fields.some((id) => named.has(id))).map(({ id }) => id);
        return [{ region: other.region, cell, close }];
      });
      return [{ field, asks: row.region, asked, able: able.toSorted((a, b) => b.close.length - a.close.length) }];
    }),
  );
}
