/** `indicators.csv` and the rows → every series, computed cells included. */
import type { IndicatorId, NoteId, RegionId, UnitId } from '../../domain/types.ts';
import { computeSeries, type ComputedSeries } from '../compute/formula/computeSeries.ts';
import type { Formula } from '../compute/formula/formula.ts';
import { parseFormula } from '../compute/formula/parseFormula.ts';
import { rowsOf, type DataFolder } from '../read/readData.ts';
import { cell, splitList, type Row } from '../read/table.ts';
import { compileSeries } from './compileSeries.ts';

/** A formula that cannot be read computes nothing: the check names it. */
export function compileFormulas(data: DataFolder): ComputedSeries {
  const country = data.site?.country ?? '';
  const regions = rowsOf(data, 'regions').map((row) => cell(row, 'id') as RegionId);
  const rows = rowsOf(data, 'indicators');
  const facts = new Map(
    rows.map((row) => [
      idOf(row),
      {
        kind: cell(row, 'kind') === 'total' ? ('total' as const) : ('ratio' as const),
        breaks: splitList(cell(row, 'breaks')).map(Number),
      },
    ]),
  );
  return computeSeries({
    printed: new Map(
      rows.map((row) => [idOf(row), compileSeries(idOf(row), data.rows.get(idOf(row)) ?? [], regions, country)]),
    ),
    formulas: formulasOf(data),
    regions,
    country,
    factsOf: (indicator) => facts.get(indicator) ?? { kind: 'ratio', breaks: [] },
    notesOf: notesOf(data),
  });
}

/** Those that can be read, by indicator. */
export function formulasOf(data: DataFolder): ReadonlyMap<IndicatorId, Formula> {
  return new Map(
    rowsOf(data, 'indicators').flatMap((row): [IndicatorId, Formula][] => {
      const text = cell(row, 'formula');
      const parsed = text === '' ? null : parseFormula(text);
      return parsed?.ok === true ? [[idOf(row), parsed.formula]] : [];
    }),
  );
}

export function unitsOf(data: DataFolder): ReadonlyMap<IndicatorId, UnitId> {
  return new Map(rowsOf(data, 'indicators').map((row) => [idOf(row), cell(row, 'unit') as UnitId]));
}

/** `computed-notes.csv`: an empty region or year means all of them. */
function notesOf(data: DataFolder): (indicator: IndicatorId, place: string, year: number) => readonly NoteId[] {
  const rows = rowsOf(data, 'computed-notes');
  const fits = (row: Row, column: string, value: string): boolean =>
    cell(row, column) === '' || cell(row, column) === value;
  return (indicator, place, year) =>
    rows
      .filter(
        (row) => cell(row, 'indicator') === indicator && fits(row, 'region', place) && fits(row, 'year', String(year)),
      )
      .map((row) => cell(row, 'note') as NoteId);
}

function idOf(row: Row): IndicatorId {
  return cell(row, 'id') as IndicatorId;
}
