/**
 * Is anyone there who can do what is asked? For each region and broad field: the needs that somebody
 * stated, the spending in the field, the organisations that work in it and those that publish in it. Records stay records:
 * nothing is counted on a scale, and no region is set above another.
 */
import { broadField, byRegion } from './registerCounts.ts';
import { latestYear, observationAt } from './dataset.ts';
import { fieldWorksIndicator, publishersIn, type Publisher } from './publishing.ts';
import type { Field, FieldId, Need, Organisation, Registers } from './registers.ts';
import type { Dataset, IndicatorId, MissingReason, RegionId, Series } from './types.ts';

/**
 * `unmet`: asked, and nobody was found who could. `withheld`: asked, no organisation was found, and the
 * spending is confidential: somebody is there, but not who. `met`: asked and there. `unasked`: there, and
 * not asked. `none`: neither was found.
 */
export const GAP_ANSWERS = ['unmet', 'withheld', 'met', 'unasked', 'none'] as const;
export type GapAnswer = (typeof GAP_ANSWERS)[number];

export type FieldSpending =
  { readonly kind: 'value'; readonly value: number } | { readonly kind: 'missing'; readonly reason: MissingReason };

export interface GapCell {
  readonly field: FieldId;
  readonly answer: GapAnswer;
  /** Needs that somebody stated. */
  readonly stated: readonly Need[];
  /** Topics, directions, priorities and projects that name the field: no needs, and of no weight in the answer. */
  readonly named: readonly Need[];
  /** In the unit of the field's indicator; null: the field has none. */
  readonly spending: FieldSpending | null;
  readonly organisations: readonly Organisation[];
  /** Who publishes in the field, whatever its record says of its fields. */
  readonly publishers: readonly Publisher[];
  /** Works of the region in the field; null: nobody counts them. */
  readonly works: FieldSpending | null;
  /** Those of `organisations` that work in a two-digit field that a stated need names. */
  readonly close: readonly Organisation[];
}

export interface GapRow {
  readonly region: RegionId;
  /** One per field of `Gaps.fields`. */
  readonly cells: readonly GapCell[];
  /** Head-count, null where it is not known. */
  readonly researchers: number | null;
  /** Organisations of which no field is known: one of them may be able. */
  readonly unknownField: readonly Organisation[];
}

export interface GapField {
  readonly field: Field;
  readonly spending: { readonly indicator: IndicatorId; readonly year: number } | null;
  /** By what works in the field are counted; null: nobody counts them. */
  readonly works: { readonly indicator: IndicatorId; readonly year: number } | null;
}

export interface Gaps {
  /** Broad fields in their order. */
  readonly fields: readonly GapField[];
  /** Regions in the order of lists. */
  readonly rows: readonly GapRow[];
  /** What researchers are counted by; null where the country names no such indicator. */
  readonly researchers: { readonly indicator: IndicatorId; readonly year: number } | null;
  /** Records that stand in no cell as a stated need: topics and the like, of the whole country, or of no field. */
  readonly apart: readonly Need[];
}

/** Kinds of needs that the data call a stated need. */
export function isStated({ kinds }: Pick<Registers, 'kinds'>): (need: Need) => boolean {
  const stated = new Set(kinds.need.flatMap(({ id, isStated: own }) => (own ? [id] : [])));
  return ({ kind }) => stated.has(kind);
}

export function gapsOf(dataset: Dataset, registers: Registers): Gaps {
  const isNeed = isStated(registers);
  const fields = registers.fields
    .filter(({ parent }) => parent === null)
    .map((field): GapField => ({
      field,
      spending: latestOf(dataset, field.indicator),
      works: latestOf(dataset, fieldWorksIndicator(field.id)),
    }));
  const people = latestOf(dataset, registers.profile.find(({ role }) => role === 'small-number')?.indicator ?? null);
  const needs = byRegion(registers.needs);
  return {
    fields,
    researchers: people,
    rows: dataset.regions.map(({ id }): GapRow => {
      const organisations = registers.organisations.filter(({ region }) => region === id);
      const researchers = people === null ? null : valueAt(dataset, people, id);
      return {
        region: id,
        researchers: researchers?.kind === 'value' ? researchers.value : null,
        unknownField: organisations.filter((one) => one.fields.length === 0),
        cells: fields.map(({ field, spending, works }) =>
          cellOf(
            field.id,
            (needs.get(id) ?? []).filter((need) => isOf(need, field.id)),
            {
              organisations: organisations.filter((one) => isOf(one, field.id)),
              publishers: publishersIn(registers, organisations, field.id),
              spending: spending === null ? null : valueAt(dataset, spending, id),
              works: works === null ? null : valueAt(dataset, works, id),
            },
            isNeed,
          ),
        ),
      };
    }),
    apart: registers.needs.filter(
      (need) => !isNeed(need) || need.regions.length === 0 || !fields.some(({ field }) => isOf(need, field.id)),
    ),
  };
}

function cellOf(
  field: FieldId,
  needs: readonly Need[],
  there: Pick<GapCell, 'organisations' | 'publishers' | 'spending' | 'works'>,
  isNeed: (need: Need) => boolean,
): GapCell {
  const { organisations, publishers, spending } = there;
  const stated = needs.filter(isNeed);
  const asked = new Set(stated.flatMap(({ fields }) => fields));
  return {
    field,
    answer: answerOf(stated.length > 0, organisations.length + publishers.length > 0, spending),
    stated,
    named: needs.filter((need) => !isNeed(need)),
    ...there,
    close: organisations.filter(({ fields }) => fields.some((one) => asked.has(one))),
  };
}

function answerOf(isAsked: boolean, hasOrganisation: boolean, spending: FieldSpending | null): GapAnswer {
  const isThere = hasOrganisation || (spending?.kind === 'value' && spending.value > 0);
  if (isThere) return isAsked ? 'met' : 'unasked';
  const isWithheld = spending?.kind === 'missing' && spending.reason === 'Q';
  if (isAsked) return isWithheld ? 'withheld' : 'unmet';
  // A figure that is withheld is of somebody.
  return isWithheld ? 'unasked' : 'none';
}

function isOf({ fields }: { readonly fields: readonly FieldId[] }, broad: FieldId): boolean {
  return fields.some((field) => broadField(field) === broad);
}

function latestOf(dataset: Dataset, indicator: IndicatorId | null): GapField['spending'] {
  const series = indicator === null ? undefined : dataset.series.get(indicator);
  const year = series === undefined ? null : latestYear(series);
  return indicator === null || year === null ? null : { indicator, year };
}

/** Of the region as it is today: an old, larger territory is another thing. */
function valueAt(
  dataset: Dataset,
  { indicator, year }: { readonly indicator: IndicatorId; readonly year: number },
  region: RegionId,
): FieldSpending {
  const series: Series | undefined = dataset.series.get(indicator);
  const own = series === undefined ? null : observationAt(series, region, year);
  if (own === null) return { kind: 'missing', reason: 'O' };
  if (own.kind === 'missing') return { kind: 'missing', reason: own.reason };
  return own.territory.length === 1 ? { kind: 'value', value: own.value } : { kind: 'missing', reason: 'L' };
}

/** One two-digit field: where it is asked for, and where somebody is known to work in it. */
export interface NarrowField {
  readonly field: Field;
  /** Needs that somebody stated; those of the whole country too. */
  readonly stated: readonly Need[];
  /** Topics, directions, priorities and projects. */
  readonly named: readonly Need[];
  readonly organisations: readonly Organisation[];
}

/** Two-digit fields with at least one record, in their order. */
export function narrowFields(registers: Registers): readonly NarrowField[] {
  const isNeed = isStated(registers);
  return registers.fields
    .filter(({ parent }) => parent !== null)
    .map((field): NarrowField => {
      const needs = registers.needs.filter(({ fields }) => fields.includes(field.id));
      return {
        field,
        stated: needs.filter(isNeed),
        named: needs.filter((need) => !isNeed(need)),
        organisations: registers.organisations.filter(({ fields }) => fields.includes(field.id)),
      };
    })
    .filter(({ stated, named, organisations }) => stated.length + named.length + organisations.length > 0);
}
