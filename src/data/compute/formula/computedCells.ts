/**
 * The cells that formulas give. Each cell is asked for by itself: what a source prints stands, what
 * it does not is computed from other cells, which may be computed themselves. So two indicators may
 * lean on each other, one in this year and the other in that; only cells in a ring are refused.
 */
import { observationAt, observationKey } from '../../../domain/dataset.ts';
import { hasStatus, sortedStatuses } from '../../../domain/statuses.ts';
import type {
  IndicatorId,
  NationalObservation,
  NoteId,
  Observation,
  ObservationInput,
  RegionId,
  Series,
  SourceId,
  ValueStatus,
} from '../../../domain/types.ts';
import { COMPUTED } from '../../read/locator.ts';
import { resultOf } from './arithmetic.ts';
import { expressionFor, type CellReference, type Expression, type Formula } from './formula.ts';
import { inputsOf, type CellSource, type IndicatorFacts, type InputRow, type Inputs } from './inputRows.ts';

type AnyRow = Observation | NationalObservation;

/** Source of what is computed: a key of `sources.csv`. */
export const COMPUTED_SOURCE = 'computed' as SourceId;

/** Notes of `notes.csv` that say why there is no computed value. */
export const REASON_NOTES = {
  zero: 'computed-zero-divisor' as NoteId,
  break: 'computed-across-break' as NoteId,
  territories: 'computed-territories-differ' as NoteId,
} as const;

export interface Formulas {
  /** What sources print, every indicator. */
  readonly printed: ReadonlyMap<IndicatorId, Series>;
  readonly formulas: ReadonlyMap<IndicatorId, Formula>;
  readonly regions: readonly RegionId[];
  readonly country: string;
  readonly factsOf: (indicator: IndicatorId) => IndicatorFacts;
  /** Notes of a computed row of its own. */
  readonly notesOf: (indicator: IndicatorId, place: string, year: number) => readonly NoteId[];
}

/** Cells that wait for each other, the first of them again at the end: `researchers/XA/2024`. */
export type Cycle = readonly string[];

export class ComputedCells {
  readonly #input: Formulas;
  readonly #source: CellSource;
  readonly #known = new Map<string, AnyRow | null>();
  readonly #ownNotes = new Map<AnyRow, readonly NoteId[]>();
  readonly #waiting: string[] = [];
  readonly #cycles = new Map<string, Cycle>();

  constructor(input: Formulas) {
    this.#input = input;
    this.#source = {
      country: input.country,
      rowAt: (indicator, place, year) => this.rowAt(indicator, place, year),
      factsOf: input.factsOf,
      hasFormula: ({ indicator }) => input.formulas.has(indicator),
    };
  }

  /** Rings of cells that were met so far, each once. */
  get cycles(): readonly Cycle[] {
    return [...this.#cycles.values()];
  }

  /** What is known of a cell: the printed row, else the computed one; null: nothing. */
  rowAt(indicator: IndicatorId, place: string, year: number): AnyRow | null {
    const printed = this.printedAt(indicator, place, year);
    if (printed !== null && stands(printed)) return printed;
    const computed = this.computedAt(indicator, place, year);
    return computed?.kind === 'value' ? computed : (printed ?? computed);
  }

  printedAt(indicator: IndicatorId, place: string, year: number): AnyRow | null {
    const series = this.#input.printed.get(indicator);
    if (series === undefined) return null;
    if (place === this.#input.country) return series.national.get(year) ?? null;
    return observationAt(series, place as RegionId, year);
  }

  /** What the formula gives, whatever a source prints; null without a formula for the year, or without inputs. */
  computedAt(indicator: IndicatorId, place: string, year: number): AnyRow | null {
    const formula = this.#input.formulas.get(indicator);
    const expression = formula === undefined ? null : expressionFor(formula, year);
    if (expression === null) return null;
    const key = `${indicator}/${place}/${year}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#waiting.includes(key)) {
      this.#noteCycle([...this.#waiting.slice(this.#waiting.indexOf(key)), key]);
      return null;
    }
    this.#waiting.push(key);
    const row = this.#evaluate(expression, indicator, place, year);
    this.#waiting.pop();
    this.#known.set(key, row);
    return row;
  }

  /** The rows that a formula takes for a place and year. */
  inputsAt(expression: Expression, place: string, year: number): Inputs {
    return inputsOf(expression, place, year, this.#source);
  }

  #evaluate(expression: Expression, indicator: IndicatorId, place: string, year: number): AnyRow | null {
    const { country } = this.#input;
    const inputs = this.inputsAt(expression, place, year);
    // A share of the country, of the country, says nothing.
    if (inputs.kind === 'absent' || (place === country && namesCountry(expression))) return null;
    const own = this.#input.notesOf(indicator, place, year);
    const base = {
      year,
      source: COMPUTED_SOURCE,
      locator: COMPUTED,
      inputs: [],
      ...(place === country ? {} : { region: place as RegionId, territory: [place as RegionId] }),
    };
    if (inputs.kind === 'missing') {
      return { ...base, kind: 'missing', reason: inputs.reason, notes: unique([...own, ...inputs.notes]) };
    }
    if (inputs.kind !== 'rows') {
      return { ...base, kind: 'missing', reason: 'O', notes: unique([...own, REASON_NOTES[inputs.kind]]) };
    }
    const rows = [...inputs.rows.values()].flat();
    const notes = unique([...own, ...this.#inherited(rows, place)]);
    const value = resultOf(expression, (cell) => sumOf(inputs.rows, cell));
    if (value === null) {
      return { ...base, kind: 'missing', reason: 'O', notes: unique([...notes, REASON_NOTES.zero]) };
    }
    const row: AnyRow = {
      ...base,
      ...(place === country ? {} : { territory: inputs.territory }),
      kind: 'value',
      value,
      statuses: this.#statuses(rows, year, value),
      notes,
      inputs: inputsShown(rows),
    };
    this.#ownNotes.set(row, own);
    return row;
  }

  /**
   * Breaks of this year, other definitions, estimates and provisional figures go over to the result.
   * A rounded zero does where the result is zero: then that is only rounded as well.
   */
  #statuses(rows: readonly InputRow[], year: number, value: number): readonly ValueStatus[] {
    const letters = new Set<ValueStatus>(['I']);
    for (const { indicator, row } of rows) {
      for (const letter of ['D', 'E', 'P'] as const) if (hasStatus(row, letter)) letters.add(letter);
      const isBreak = hasStatus(row, 'B') || this.#input.factsOf(indicator).breaks.includes(year);
      if (row.year === year && isBreak) letters.add('B');
      if (value === 0 && hasStatus(row, 'N')) letters.add('N');
    }
    return sortedStatuses(letters);
  }

  /**
   * Notes of the inputs of the same place. Of an input that is computed only its own: what it was
   * made of says the rest there, and a chain of formulas would otherwise drag every note along.
   */
  #inherited(rows: readonly InputRow[], place: string): readonly NoteId[] {
    return rows
      .filter((input) => input.place !== this.#input.country || place === this.#input.country)
      .flatMap(({ row }) => this.#ownNotes.get(row as AnyRow) ?? row.notes);
  }

  /**
   * A ring is a fault where a value is to be expected: in a year of which something is printed, and
   * where no source says of one of its cells why it has none.
   */
  #noteCycle(cycle: Cycle): void {
    const cells = cycle.map((key) => {
      const [indicator = '', place = '', year = ''] = key.split('/');
      return { indicator: indicator as IndicatorId, place, year: Number(year) };
    });
    const hasReason = cells.some(({ indicator, place, year }) => this.printedAt(indicator, place, year) !== null);
    const isExpected = cells.some(({ indicator, year }) => {
      const series = this.#input.printed.get(indicator);
      return series !== undefined && (series.years.includes(year) || series.national.has(year));
    });
    const name = [...new Set(cycle)].sort().join(' ');
    if (isExpected && !hasReason && !this.#cycles.has(name)) this.#cycles.set(name, cycle);
  }
}

/** Printed values stand, and so does what cannot be or must not be known; other gaps may be computed. */
function stands(row: AnyRow): boolean {
  return row.kind === 'value' || row.reason === 'M' || row.reason === 'Q';
}

function namesCountry(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
      return false;
    case 'cell':
      return expression.isCountry;
    case 'minus':
    case 'round':
      return namesCountry(expression.of);
    case 'operation':
      return namesCountry(expression.left) || namesCountry(expression.right);
  }
}

/** Parts of a territory add up; everything else is one row. */
function sumOf(rows: ReadonlyMap<CellReference, readonly InputRow[]>, cell: CellReference): number {
  return (rows.get(cell) ?? []).reduce((sum, { row }) => sum + row.value, 0);
}

function inputsShown(rows: readonly InputRow[]): readonly ObservationInput[] {
  const shown = new Map<string, ObservationInput>();
  for (const { indicator, place, row } of rows) {
    const { year, value, source, locator } = row;
    shown.set(`${indicator}/${observationKey(place as RegionId, year)}`, {
      indicator,
      place,
      year,
      value,
      source,
      locator,
    });
  }
  return [...shown.values()];
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
