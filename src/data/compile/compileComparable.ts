/**
 * Values by one formula, alike in all years: what changes are computed from where a source prints
 * another basis for one year, or rounds to one digit. The printed figures stay as they are.
 */
import { isSmallBase } from '../../domain/change.ts';
import { territoryKey } from '../../domain/dataset.ts';
import { hasStatus } from '../../domain/statuses.ts';
import type { IndicatorId, NationalObservation, Observation, Series, UnitKind } from '../../domain/types.ts';
import { resultOf } from '../compute/formula/arithmetic.ts';
import type { ComputedCells } from '../compute/formula/computedCells.ts';
import { cellsOf, expressionFor, type Formula } from '../compute/formula/formula.ts';
import { valueOfCell } from '../compute/formula/inputRows.ts';

/** What must be known of an input. */
export interface InputFacts {
  readonly breaks: readonly number[];
  readonly unit: { readonly kind: UnitKind; readonly scale: number };
}

export interface ComparableBasis {
  readonly formula: Formula;
  readonly cells: ComputedCells;
  readonly country: string;
  readonly factsOf: (indicator: IndicatorId) => InputFacts;
}

/**
 * What a formula says of all years but those that have a case of their own.
 * @returns null where that is no relation of figures of one place and year: a share of the country, a growth
 */
export function generalFormula(formula: Formula): Formula | null {
  const general = formula.filter(({ from, to }) => !Number.isFinite(from) && !Number.isFinite(to));
  const cells = general.flatMap(({ expression }) => cellsOf(expression));
  const isRelation = cells.length > 1 && cells.every(({ isCountry, year }) => !isCountry && year.kind === 'same');
  return isRelation ? general : null;
}

/** The series with `comparable` in each row for which all inputs have a value. */
export function withComparable(series: Series, basis: ComparableBasis): Series {
  return {
    ...series,
    observations: new Map([...series.observations].map(([key, row]) => [key, filled(row, row.region, basis)])),
    national: new Map([...series.national].map(([year, row]) => [year, filled(row, basis.country, basis)])),
  };
}

function filled<Row extends Observation | NationalObservation>(
  row: Row,
  place: string,
  { formula, cells, factsOf }: ComparableBasis,
): Row {
  const expression = expressionFor(formula, row.year);
  if (row.kind === 'missing' || expression === null) return row;
  const inputs = cells.inputsAt(expression, place, row.year);
  if (inputs.kind !== 'rows') return row;
  if ('territory' in row && territoryKey(row.territory) !== territoryKey(inputs.territory)) return row;
  const value = resultOf(expression, (cell) => valueOfCell(inputs.rows, cell));
  if (value === null) return row;
  const rows = [...inputs.rows.values()].flat();
  const isBreak = rows.some(
    (input) => hasStatus(input.row, 'B') || factsOf(input.indicator).breaks.includes(input.row.year),
  );
  const isSmall = rows.some((input) => isSmallBase(input.row.value, factsOf(input.indicator).unit));
  const own = closeTo(value, row.value) ? {} : { value: Number(value.toPrecision(TELLING_DIGITS)) };
  return { ...row, comparable: { ...own, ...(isBreak ? { isBreak } : {}), ...(isSmall ? { isSmall } : {}) } };
}

/** As many digits as a change is told with, and two more: the files that pages load have no more. */
const TELLING_DIGITS = 6;

function closeTo(value: number, other: number): boolean {
  return Math.abs(value - other) <= Math.abs(value) * 1e-9;
}
