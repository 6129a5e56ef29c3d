/**
 * Values by an indicator's formula, alike in all years: what changes are computed from where a source
 * prints another basis for one year, or rounds to one digit. The printed figures stay as they are.
 */
import { isSmallBase } from '../../domain/change.ts';
import { observationAt, territoryKey } from '../../domain/dataset.ts';
import { hasStatus } from '../../domain/statuses.ts';
import type {
  ComparableValue,
  IndicatorId,
  NationalObservation,
  Observation,
  Series,
  UnitKind,
} from '../../domain/types.ts';

/** `rd-spending / population * 100000`: a quotient of two totals, times a number. */
export interface Quotient {
  readonly numerator: IndicatorId;
  readonly denominator: IndicatorId;
  readonly factor: number;
}

const QUOTIENT = /^([a-z0-9-]+) \/ ([a-z0-9-]+)(?: \* (\d+))?$/u;

/** The year or years that a formula is for, before a colon: `2024: …`, `2020-2023: …`. */
const FOR_YEARS = /^[\d\s–-]+:/u;

/**
 * What the formulas of an indicator say for all years but those that have one of their own.
 * @param formulas `formula` of `indicators.csv`
 * @returns null where that is no quotient of two indicators
 */
export function generalQuotient(formulas: string): Quotient | null {
  const general = formulas.split(';').find((one) => !FOR_YEARS.test(one.trim()));
  return general === undefined ? null : parseQuotient(general);
}

function parseQuotient(text: string): Quotient | null {
  const [, numerator, denominator, factor = '1'] = QUOTIENT.exec(text.trim()) ?? [];
  if (numerator === undefined || denominator === undefined) return null;
  return {
    numerator: numerator as IndicatorId,
    denominator: denominator as IndicatorId,
    factor: Number(factor),
  };
}

/** What must be known of an input. */
export interface InputFacts {
  readonly series: Series;
  readonly breaks: readonly number[];
  readonly unit: { readonly kind: UnitKind; readonly scale: number };
}

type AnyRow = Observation | NationalObservation;

/** The series with `comparable` in each row for which both inputs have a value. */
export function withComparable(
  series: Series,
  quotient: Quotient,
  factsOf: (indicator: IndicatorId) => InputFacts | null,
): Series {
  const inputs = [factsOf(quotient.numerator), factsOf(quotient.denominator)];
  const observations = new Map(
    [...series.observations].map(([key, row]): [string, Observation] => [key, filled(row, quotient, inputs, row)]),
  );
  const national = new Map(
    [...series.national].map(([year, row]): [number, NationalObservation] => [
      year,
      filled(row, quotient, inputs, null),
    ]),
  );
  return { ...series, observations, national };
}

function filled<Row extends AnyRow>(
  row: Row,
  { factor }: Quotient,
  inputs: readonly (InputFacts | null)[],
  region: Observation | null,
): Row {
  if (row.kind === 'missing') return row;
  const rows = inputs.map((input) => (input === null ? null : inputRow(input, row.year, region)));
  const [top, bottom] = rows;
  if (top?.kind !== 'value' || bottom?.kind !== 'value' || bottom.value === 0) return row;
  const isBreak = inputs.some(
    (input, index) => input?.breaks.includes(row.year) === true || isStatusB(rows[index] ?? null),
  );
  const isSmall = [top, bottom].some(({ value }, index) => isSmallBase(value, inputs[index]!.unit));
  const comparable: ComparableValue = {
    value: (top.value / bottom.value) * factor,
    ...(isBreak ? { isBreak } : {}),
    ...(isSmall ? { isSmall } : {}),
  };
  return { ...row, comparable };
}

function isStatusB(row: AnyRow | null): boolean {
  return row !== null && hasStatus(row, 'B');
}

/** Of the same territory; null where the input has another. */
function inputRow({ series }: InputFacts, year: number, region: Observation | null): AnyRow | null {
  if (region === null) return series.national.get(year) ?? null;
  const row = observationAt(series, region.region, year);
  return row !== null && territoryKey(row.territory) === territoryKey(region.territory) ? row : null;
}
