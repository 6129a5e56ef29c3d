/** A computed value shows what it was computed from: all its inputs must be there. */
import { observationAt } from '../../domain/dataset.ts';
import type { IndicatorId } from '../../domain/types.ts';
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import { problemIn } from '../problem.ts';
import { isComputed } from '../read/locator.ts';
import type { ObservationRow } from '../read/observationRows.ts';
import { rowsOf } from '../read/readData.ts';
import { cell, splitList } from '../read/table.ts';
import { hasRow, type Check, type CheckContext } from './context.ts';

export const checkInputs: Check = (context) => {
  const inputIds = new Map(
    rowsOf(context.data, 'indicators').map((row) => [cell(row, 'id'), splitList(cell(row, 'inputs'))]),
  );
  return [...context.data.rows]
    .filter(([indicator]) => inputIds.has(indicator))
    .flatMap(([indicator, rows]) =>
      rows
        .filter((row) => row.figure.kind === 'value' && isComputed(row.locator))
        .flatMap((row) => checkRow(row, inputIds.get(indicator) ?? [], context)),
    );
};

function checkRow(row: ObservationRow, inputIds: readonly string[], context: CheckContext): readonly DataProblem[] {
  const { dataset } = context;
  if (inputIds.length === 0) {
    const expected = phrase('check.expected.inputsOf', { indicator: row.indicator });
    return [problemIn(row.table, row, 'locator', phrase('check.input.unnamed'), expected)];
  }
  const series = dataset.series.get(row.indicator);
  const observation =
    row.region === dataset.country
      ? series?.national.get(row.year)
      : series && observationAt(series, row.region, row.year);
  if (observation === undefined || observation === null) return [];
  const present = new Set<string>(observation.inputs.map((input) => input.indicator));
  return inputIds
    .filter((id) => !present.has(id) && !hasUnclearRow(context, id, row))
    .map((id) => {
      const at = { indicator: id, territory: row.territory.join('+'), year: String(row.year) };
      const expected = phrase('check.expected.valueOf', at);
      return problemIn(row.table, row, 'locator', phrase('check.input.missing'), expected);
    });
}

/** The input is there, but not understood: it has a problem of its own. */
function hasUnclearRow({ data }: CheckContext, id: string, of: ObservationRow): boolean {
  const table = data.observations.get(id);
  const isUnderstood = (data.rows.get(id as IndicatorId) ?? []).some(
    (row) => row.region === of.region && row.year === of.year,
  );
  return table !== undefined && !isUnderstood && hasRow(table, of.region, of.year);
}
