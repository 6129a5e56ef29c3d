/** Formulas that can be read and computed, and rows of a computation that no formula makes. */
import type { IndicatorId } from '../../domain/types.ts';
import { phrase, quoted, type DataProblem } from '../../i18n/dataProblem.ts';
import { formulasOf, unitsOf } from '../compile/compileFormulas.ts';
import { COMPUTED_SOURCE, REASON_NOTES } from '../compute/formula/computedCells.ts';
import { unlikeUnits } from '../compute/formula/dimensions.ts';
import { cellsOf, type Formula } from '../compute/formula/formula.ts';
import { parseFormula, type FormulaProblem } from '../compute/formula/parseFormula.ts';
import { problemIn } from '../problem.ts';
import { isComputed } from '../read/locator.ts';
import { rowsOf } from '../read/readData.ts';
import { cell, type Row, type Table } from '../read/table.ts';
import type { Check, CheckContext } from './context.ts';

interface FormulaCell {
  readonly table: Table;
  readonly row: Row;
}

export const checkFormulas: Check = (context) => {
  const table = context.data.tables.get('indicators');
  if (table === undefined) return [];
  return table.rows.flatMap((row) => {
    const text = cell(row, 'formula');
    const parsed = text === '' ? null : parseFormula(text);
    if (parsed === null) return [];
    const at = { table, row };
    if (!parsed.ok) return [formulaProblem(at, parsed.problem)];
    return [...checkNamed(at, parsed.formula, context), ...checkUnits(at, parsed.formula, context)];
  });
};

function formulaProblem({ table, row }: FormulaCell, { what, expected }: FormulaProblem): DataProblem {
  return problemIn(table, row, 'formula', what, expected);
}

/** Every id is an indicator: a minus without blanks makes one word of two. */
function checkNamed(at: FormulaCell, formula: Formula, { data }: CheckContext): readonly DataProblem[] {
  const known = new Set(rowsOf(data, 'indicators').map((one) => cell(one, 'id')));
  const cells = formula.flatMap(({ expression }) => cellsOf(expression));
  if (cells.length === 0) {
    return [
      formulaProblem(at, { at: 0, what: phrase('check.formula.constant'), expected: phrase('check.expected.formula') }),
    ];
  }
  return cells
    .filter(({ indicator }) => !known.has(indicator))
    .map(({ indicator, at: place }) => {
      const what = phrase('check.formula.unknown', { id: quoted(indicator), place: place + 1 });
      const expected = phrase('check.expected.formulaId', { file: 'indicators.csv' });
      return formulaProblem(at, { at: place, what, expected });
    });
}

function checkUnits(at: FormulaCell, formula: Formula, { data }: CheckContext): readonly DataProblem[] {
  const units = unitsOf(data);
  return formula.flatMap(({ expression }) => {
    const problem = unlikeUnits(expression, (indicator) => units.get(indicator));
    return problem === null ? [] : [formulaProblem(at, problem)];
  });
}

/** Cells that wait for each other have no value: one of them must be printed, or computed otherwise. */
export const checkCycles: Check = ({ data, cells }) => {
  const table = data.tables.get('indicators');
  if (table === undefined) return [];
  return cells.cycles.flatMap((cycle) => {
    const [indicator] = (cycle[0] ?? '').split('/');
    const row = table.rows.find((one) => cell(one, 'id') === indicator);
    if (row === undefined) return [];
    const what = phrase('check.formula.cycle', { cells: cycle.join(' ← ') });
    return [problemIn(table, row, 'formula', what, phrase('check.expected.noCycle'))];
  });
};

/** What computed rows name without a row of their own: the source, and the notes of their reasons. */
export const checkComputedKeys: Check = ({ data, dataset }) => {
  const table = data.tables.get('indicators');
  const [first] = formulasOf(data).keys();
  const row = table?.rows.find((one) => cell(one, 'id') === first);
  if (table === undefined || row === undefined) return [];
  const used = new Set(
    [...dataset.series.values()].flatMap((series) => [...series.observations.values()].flatMap(({ notes }) => notes)),
  );
  const has = (file: string, id: string): boolean => rowsOf(data, file).some((one) => cell(one, 'id') === id);
  const problem = (file: 'sources' | 'notes', id: string): readonly DataProblem[] => {
    if (has(file, id) || !data.tables.has(file)) return [];
    const expected = phrase('check.expected.idOf', { file: `${file}.csv` });
    return [problemIn(table, row, 'formula', phrase(`check.unknown.${file}`), expected, id)];
  };
  return [
    ...problem('sources', COMPUTED_SOURCE),
    ...Object.values(REASON_NOTES).flatMap((note) => (used.has(note) ? problem('notes', note) : [])),
  ];
};

/** A computation that is kept by hand says why no formula makes it, in its row or for the whole indicator. */
export const checkHandComputed: Check = ({ data }) => {
  const noted = new Map(
    rowsOf(data, 'indicators').map((row) => [cell(row, 'id') as IndicatorId, cell(row, 'notes') !== '']),
  );
  return [...data.rows].flatMap(([indicator, rows]) =>
    rows
      .filter((row) => row.figure.kind === 'value' && isComputed(row.locator))
      .filter((row) => row.notes.length === 0 && noted.get(indicator) === false)
      .map((row) =>
        problemIn(row.table, row, 'note', phrase('check.computed.byHand'), phrase('check.expected.formulaOrNote')),
      ),
  );
};
