/**
 * What a source prints against what the formula gives. A warning, not a problem: the printed value
 * stands, and sources revise their inputs. One line for an indicator and year, with the worst case.
 */
import { decimalsOf } from '../../domain/rounding.ts';
import type { Indicator, IndicatorId, NationalObservation, Observation } from '../../domain/types.ts';
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import { formulasOf } from '../compile/compileFormulas.ts';
import { resultOf } from '../compute/formula/arithmetic.ts';
import { expressionFor, type CellReference, type Expression, type Formula } from '../compute/formula/formula.ts';
import { problemIn } from '../problem.ts';
import type { ObservationRow } from '../read/observationRows.ts';
import { groupedRows, type Check, type CheckContext } from './context.ts';

interface Difference {
  readonly row: ObservationRow;
  readonly computed: number;
  /** By how much more than rounding explains. */
  readonly excess: number;
}

export const warnComputed: Check = (context) =>
  [...formulasOf(context.data)].flatMap(([id, formula]) => {
    const indicator = context.dataset.indicators.find((one) => one.id === id);
    const rows = context.data.rows.get(id) ?? [];
    return indicator === undefined
      ? []
      : [...groupedRows(rows).values()].flatMap((ofYear) => warnYear(ofYear, formula, indicator, context));
  });

function warnYear(
  rows: readonly ObservationRow[],
  formula: Formula,
  indicator: Indicator,
  context: CheckContext,
): readonly DataProblem[] {
  const differences = rows.flatMap((row) => differenceOf(row, rows, formula, context) ?? []);
  const worst = differences.toSorted((a, b) => b.excess - a.excess)[0];
  if (worst === undefined) return [];
  const { row, computed } = worst;
  const what = phrase('check.computed.differs', {
    count: String(differences.length),
    of: String(rows.length),
    year: String(row.year),
  });
  const value = computed.toFixed(Math.min(indicator.decimals + 1, 6));
  return [problemIn(row.table, row, 'value', what, phrase('check.expected.computed', { value, region: row.region }))];
}

/** @returns null where there is nothing to compare, or rounding explains the difference */
function differenceOf(
  row: ObservationRow,
  ofYear: readonly ObservationRow[],
  formula: Formula,
  { cells, dataset }: CheckContext,
): Difference | null {
  const { figure, region, year, indicator } = row;
  const expression = expressionFor(formula, year);
  if (figure.kind === 'missing' || expression === null) return null;
  const computed = cells.computedAt(indicator, region, year);
  if (computed?.kind !== 'value') return null;
  const printedDecimals = Math.max(
    ...ofYear.flatMap((one) =>
      one.figure.kind === 'value' && one.source === row.source ? [decimalsOf(one.figure.value)] : [],
    ),
  );
  const decimalsFor = (id: IndicatorId): number => dataset.indicators.find((one) => one.id === id)?.decimals ?? 0;
  const explained = 0.5 * 10 ** -printedDecimals + inputRounding(expression, computed, decimalsFor);
  const excess = Math.abs(figure.value - computed.value) - explained * (1 + 1e-9);
  return excess > 0 ? { row, computed: computed.value, excess } : null;
}

/** How far the result moves when every input moves by half of its last printed decimal. */
function inputRounding(
  expression: Expression,
  { inputs, ...row }: (Observation | NationalObservation) & { readonly kind: 'value' },
  decimalsFor: (indicator: IndicatorId) => number,
): number {
  const valueOf = (moved: number) => (cell: CellReference) => {
    const input = inputs.findIndex((one) => one.indicator === cell.indicator);
    const value = inputs[input]?.value ?? Number.NaN;
    return input === moved ? value + 0.5 * 10 ** -decimalsFor(cell.indicator) : value;
  };
  return inputs.reduce((sum, _input, index) => {
    const result = resultOf(expression, valueOf(index));
    return result === null ? sum : sum + Math.abs(result - row.value);
  }, 0);
}
