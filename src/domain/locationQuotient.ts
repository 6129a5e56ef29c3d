/** What a region is strong in: its share of a field against the country's (Florence 1939; Isard 1960). */
import { observationAt } from './dataset.ts';
import type { MissingReason, NationalObservation, NoteId, Observation, RegionId, Series } from './types.ts';

/** Fewer researchers than this: the quotient stands on a handful of people and is drawn hollow. */
export const FEW_RESEARCHERS = 20;

/**
 * Share of the field in the region ÷ share of the field in the country: 1 is like the country,
 * 2 twice as much. Same unit for the two of a pair.
 * @returns null where a value is missing (`null`), negative, or a whole is not above 0
 * @example locationQuotient({ part: 20, whole: 100 }, { part: 10, whole: 100 }) // 2
 */
export function locationQuotient(region: PartOfWhole, country: PartOfWhole): number | null {
  const [own, all] = [shareOf(region), shareOf(country)];
  return own === null || all === null || all === 0 ? null : own / all;
}

export interface PartOfWhole {
  readonly part: number | null;
  readonly whole: number | null;
}

function shareOf({ part, whole }: PartOfWhole): number | null {
  if (part === null || whole === null || !(part >= 0) || !(whole > 0)) return null;
  const share = part / whole;
  return Number.isFinite(share) ? share : null;
}

export interface FieldQuotient {
  readonly region: RegionId;
  readonly quotient: number | null;
  /** Fewer than `FEW_RESEARCHERS`, or nobody knows how many. */
  readonly isSmall: boolean;
  /** Why the field has no figure; null where it has one. */
  readonly reason: MissingReason | null;
  /** What a reader of the field's figure must know: of a one-off, for example. None of a zero. */
  readonly notes: readonly NoteId[];
}

/**
 * Quotients of one field in all regions of a year.
 * @param field spending in the field; `whole`: all spending; both with the country's own row
 * @param researchers head-count, of the same year where it has one
 */
export function fieldQuotients(
  {
    field,
    whole,
    researchers,
  }: { readonly field: Series; readonly whole: Series; readonly researchers: Series | null },
  regions: readonly RegionId[],
  year: number,
): readonly FieldQuotient[] {
  const country: PartOfWhole = {
    part: valueIn(field.national.get(year)),
    whole: valueIn(whole.national.get(year)),
  };
  return regions.map((region) => {
    const own = { part: ownValue(field, region, year), whole: ownValue(whole, region, year) };
    const people = researchers === null ? null : ownValue(researchers, region, year);
    const part = observationAt(field, region, year);
    return {
      region,
      quotient: locationQuotient(own, country),
      isSmall: people === null || people < FEW_RESEARCHERS,
      reason: part?.kind === 'missing' ? part.reason : null,
      notes: part?.kind === 'value' && part.value > 0 ? part.notes : [],
    };
  });
}

/** Only of the region as it is today: an old, larger territory is another thing. */
function ownValue(series: Series, region: RegionId, year: number): number | null {
  const observation = observationAt(series, region, year);
  return observation !== null && observation.territory.length === 1 ? valueIn(observation) : null;
}

function valueIn(observation: Observation | NationalObservation | undefined): number | null {
  return observation?.kind === 'value' ? observation.value : null;
}
