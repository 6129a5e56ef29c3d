/** A computed value shows what it was computed from: all its inputs must be there. */
import { observationAt } from '../../domain/dataset.ts';
import type { IndicatorId } from '../../domain/types.ts';
import type { Fault } from '../fault.ts';
import { isComputed } from '../read/locator.ts';
import type { ObservationRow } from '../read/observationRows.ts';
import { cell, splitList } from '../read/readTables.ts';
import { faultIn, hasRow, type Check, type CheckContext } from './context.ts';

export const checkInputs: Check = (context) => {
  const inputIds = new Map(
    (context.data.tables.get('indicators')?.rows ?? []).map((row) => [cell(row, 'id'), splitList(cell(row, 'inputs'))]),
  );
  return [...context.rows]
    .filter(([indicator]) => inputIds.has(indicator))
    .flatMap(([indicator, rows]) =>
      rows
        .filter((row) => row.figure.kind === 'value' && isComputed(row.locator))
        .flatMap((row) => checkRow(row, inputIds.get(indicator) ?? [], context)),
    );
};

function checkRow(row: ObservationRow, inputIds: readonly string[], context: CheckContext): readonly Fault[] {
  const { dataset } = context;
  if (inputIds.length === 0) {
    const expected = `inputs of ${row.indicator} in indicators.csv`;
    return [faultIn(row.table, row.row, 'locator', 'computed from nothing that is named', expected)];
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
      const expected = `a value of ${id} for ${row.territory.join('+')} in ${row.year}`;
      return faultIn(row.table, row.row, 'locator', 'computed, and an input is missing', expected);
    });
}

/** The input is there, but not understood: it has a fault of its own. */
function hasUnclearRow({ data, rows }: CheckContext, id: string, of: ObservationRow): boolean {
  const table = data.observations.get(id);
  const isUnderstood = (rows.get(id as IndicatorId) ?? []).some(
    (row) => row.region === of.region && row.year === of.year,
  );
  return table !== undefined && !isUnderstood && hasRow(table, of.region, of.year);
}
