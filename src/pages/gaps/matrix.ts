/**
 * Field by region: what is asked, who could do it, what it is given. Records without a field stand in a
 * column of their own: a matrix that loses them would say that nobody is there.
 */
import { broadField, byRegion, nationalOf, needsByField } from '../../domain/registerCounts.ts';
import { latestYear, observationAt } from '../../domain/dataset.ts';
import type { Field, FieldId, Need, Organisation, Registers } from '../../domain/registers.ts';
import type { Dataset, IndicatorId, RegionId } from '../../domain/types.ts';

export interface MatrixCell {
  readonly needs: readonly Need[];
  readonly organisations: readonly Organisation[];
  /** In the unit of the field's indicator; null: not published, or the field has none. */
  readonly spending: number | null;
}

export interface MatrixRow {
  /** null: the whole country, painted on no region. */
  readonly region: RegionId | null;
  /** One per field of `Matrix.fields`, then what has no field. */
  readonly cells: readonly MatrixCell[];
  readonly initiatives: Registers['initiatives'];
}

export interface FieldColumn {
  readonly field: Field;
  readonly spending: { readonly indicator: IndicatorId; readonly year: number } | null;
}

export interface Matrix {
  /** Broad fields, in their order. */
  readonly columns: readonly FieldColumn[];
  /** Regions in the order of lists, the country last where it has records. */
  readonly rows: readonly MatrixRow[];
}

export function fieldMatrix(dataset: Dataset, registers: Registers): Matrix {
  const broad = registers.fields.filter(({ parent }) => parent === null);
  const columns = broad.map((field) => ({ field, spending: spendingOf(dataset, field) }));
  const needs = byRegion(registers.needs);
  const initiatives = byRegion(registers.initiatives);
  const rows = dataset.regions.map(({ id }): MatrixRow => {
    const organisations = registers.organisations.filter(({ region }) => region === id);
    return {
      region: id,
      cells: cellsOf(dataset, columns, needs.get(id) ?? [], organisations, id),
      initiatives: initiatives.get(id) ?? [],
    };
  });
  const [national, running] = [nationalOf(registers.needs), nationalOf(registers.initiatives)];
  const country: MatrixRow = {
    region: null,
    cells: cellsOf(dataset, columns, national, [], null),
    initiatives: running,
  };
  return { columns, rows: national.length + running.length > 0 ? [...rows, country] : rows };
}

function cellsOf(
  dataset: Dataset,
  columns: readonly FieldColumn[],
  needs: readonly Need[],
  organisations: readonly Organisation[],
  region: RegionId | null,
): readonly MatrixCell[] {
  const asked = needsByField(needs, 'broad');
  const has = (fields: readonly FieldId[], id: FieldId) => fields.some((field) => broadField(field) === id);
  return [
    ...columns.map(({ field, spending }) => ({
      needs: asked.get(field.id) ?? [],
      organisations: organisations.filter(({ fields }) => has(fields, field.id)),
      spending: spending === null || region === null ? null : valueAt(dataset, spending, region),
    })),
    {
      needs: needs.filter(({ fields }) => fields.length === 0),
      organisations: organisations.filter(({ fields }) => fields.length === 0),
      spending: null,
    },
  ];
}

function spendingOf(dataset: Dataset, { indicator }: Field): FieldColumn['spending'] {
  const series = indicator === null ? undefined : dataset.series.get(indicator);
  const year = series === undefined ? null : latestYear(series);
  return indicator === null || year === null ? null : { indicator, year };
}

function valueAt(
  dataset: Dataset,
  { indicator, year }: NonNullable<FieldColumn['spending']>,
  region: RegionId,
): number | null {
  const series = dataset.series.get(indicator);
  const own = series === undefined ? null : observationAt(series, region, year);
  return own?.kind === 'value' && own.territory.length === 1 ? own.value : null;
}

/** One narrow field: where it is asked for, and where somebody is known to work in it. */
export interface NarrowField {
  readonly field: Field;
  /** By region in the order of lists; null is the whole country, last. */
  readonly asked: readonly { readonly region: RegionId | null; readonly needs: readonly Need[] }[];
  readonly able: readonly { readonly region: RegionId; readonly organisations: readonly Organisation[] }[];
}

/** Two-digit fields with at least one record. */
export function narrowFields(dataset: Dataset, registers: Registers): readonly NarrowField[] {
  return registers.fields
    .filter(({ parent }) => parent !== null)
    .map((field): NarrowField => {
      const needs = registers.needs.filter(({ fields }) => fields.includes(field.id));
      const organisations = registers.organisations.filter(({ fields }) => fields.includes(field.id));
      const [askedBy, national] = [byRegion(needs), nationalOf(needs)];
      return {
        field,
        asked: [
          ...dataset.regions.flatMap(({ id }) => {
            const own = askedBy.get(id);
            return own === undefined ? [] : [{ region: id, needs: own }];
          }),
          ...(national.length === 0 ? [] : [{ region: null, needs: national }]),
        ],
        able: dataset.regions.flatMap(({ id }) => {
          const own = organisations.filter(({ region }) => region === id);
          return own.length === 0 ? [] : [{ region: id, organisations: own }];
        }),
      };
    })
    .filter(({ asked, able }) => asked.length + able.length > 0);
}
