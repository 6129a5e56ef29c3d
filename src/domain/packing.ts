/**
 * The compact form of a series: what a page loads, one file per indicator. Sources, notes,
 * locators and territories repeat on almost every row, so each is written once, in a table, and
 * rows point into the tables by index.
 *
 * Plain JSON: `unpackSeries(JSON.parse(JSON.stringify(packSeries(series))))` equals `series`.
 */
import { observationKey } from './dataset.ts';
import type {
  IndicatorId,
  MissingReason,
  NationalObservation,
  NoteId,
  Observation,
  ObservationInput,
  RegionId,
  Series,
  SourceId,
  ValueStatus,
} from './types.ts';
import { MISSING_REASONS } from './types.ts';

/** indicator, year, value */
type PackedInput = readonly [indicator: number, year: number, value: number];

type PackedRow = readonly [
  /** Index into `territories`: the region the row is filed under stands first. -1: the country. */
  place: number,
  year: number,
  value: number | null,
  status: ValueStatus | MissingReason,
  source: number,
  locator: number,
  /** Index into `notes`. */
  notes: number,
  inputs?: readonly PackedInput[],
];

export interface PackedSeries {
  /** Raised when the shape changes, so that a page never misreads a file of another release. */
  readonly version: 1;
  readonly indicator: IndicatorId;
  readonly years: readonly number[];
  /** `[region it is filed under, regions it covers …]`, the latter as in the row. */
  readonly territories: readonly (readonly [RegionId, ...RegionId[]])[];
  readonly sources: readonly SourceId[];
  readonly locators: readonly string[];
  readonly notes: readonly (readonly NoteId[])[];
  /** Indicators that inputs name. */
  readonly inputs: readonly IndicatorId[];
  readonly rows: readonly PackedRow[];
  /** Indices of rows whose 0 is a rounded one; absent when there is none. */
  readonly roundedZeros?: readonly number[];
}

/** Hands out the index of an item, the same one for equal items. */
class Table<Item> {
  readonly items: Item[] = [];
  private readonly indices = new Map<string, number>();

  indexOf(item: Item): number {
    const key = JSON.stringify(item);
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    this.indices.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}

/** Values must be finite; a negative zero comes back as zero, since JSON knows only one. */
export function packSeries(series: Series): PackedSeries {
  const territories = new Table<readonly [RegionId, ...RegionId[]]>();
  const sources = new Table<SourceId>();
  const locators = new Table<string>();
  const notes = new Table<readonly NoteId[]>();
  const inputs = new Table<IndicatorId>();

  const pack = (place: number, row: NationalObservation): PackedRow => {
    const head = [
      place,
      row.year,
      row.kind === 'value' ? row.value : null,
      row.kind === 'value' ? row.status : row.reason,
      sources.indexOf(row.source),
      locators.indexOf(row.locator),
      notes.indexOf(row.notes),
    ] as const;
    if (row.inputs.length === 0) return head;
    const packed = row.inputs.map((input) => [inputs.indexOf(input.indicator), input.year, input.value] as const);
    return [...head, packed];
  };

  const regional = [...series.observations.values()];
  const national = [...series.national.values()];
  const rows = [
    ...regional.map((row) => pack(territories.indexOf([row.region, ...row.territory]), row)),
    ...national.map((row) => pack(-1, row)),
  ];
  const roundedZeros = [...regional, ...national].flatMap((row, index) =>
    row.kind === 'value' && row.isRoundedZero === true ? [index] : [],
  );
  return {
    version: 1,
    indicator: series.indicator,
    years: series.years,
    territories: territories.items,
    sources: sources.items,
    locators: locators.items,
    notes: notes.items,
    inputs: inputs.items,
    rows,
    ...(roundedZeros.length === 0 ? {} : { roundedZeros }),
  };
}

/** @throws Error for a file of another version or with a broken index: our own mistake, not data */
export function unpackSeries(packed: PackedSeries): Series {
  const version: number = packed.version;
  if (version !== 1) throw new Error(`invalid series file: version ${version}`);
  const observations = new Map<string, Observation>();
  const national = new Map<number, NationalObservation>();
  const roundedZeros = new Set(packed.roundedZeros);
  for (const [index, packedRow] of packed.rows.entries()) {
    const place = packedRow[0];
    const row = unpackRow(packed, packedRow, roundedZeros.has(index));
    if (place === -1) {
      national.set(row.year, row);
    } else {
      const [region, ...territory] = at(packed.territories, place);
      observations.set(observationKey(region, row.year), { ...row, region, territory });
    }
  }
  return { indicator: packed.indicator, years: packed.years, observations, national };
}

function unpackRow(packed: PackedSeries, row: PackedRow, isRoundedZero: boolean): NationalObservation {
  const [, year, value, status, source, locator, notes, inputs = []] = row;
  const base = {
    year,
    source: at(packed.sources, source),
    locator: at(packed.locators, locator),
    notes: at(packed.notes, notes),
    inputs: inputs.map(([indicator, inputYear, inputValue]): ObservationInput => ({
      indicator: at(packed.inputs, indicator),
      year: inputYear,
      value: inputValue,
    })),
  };
  if (isMissing(status)) return { kind: 'missing', reason: status, ...base };
  if (value === null) throw new Error(`invalid series file: status ${status} without a value`);
  return { kind: 'value', value, status, ...(isRoundedZero ? { isRoundedZero } : {}), ...base };
}

function isMissing(status: ValueStatus | MissingReason): status is MissingReason {
  return (MISSING_REASONS as readonly string[]).includes(status);
}

function at<Item>(table: readonly Item[], index: number): Item {
  const item = table[index];
  if (item === undefined) throw new Error(`invalid series file: no entry ${index}`);
  return item;
}
