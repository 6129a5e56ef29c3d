/** The rows that a formula takes for one place and year, or why they do not go together. */
import { territoryKey } from '../../../domain/dataset.ts';
import { hasStatus } from '../../../domain/statuses.ts';
import type {
  IndicatorId,
  IndicatorKind,
  MissingReason,
  NationalObservation,
  Observation,
  PresentObservation,
  RegionId,
} from '../../../domain/types.ts';
import { cellsOf, yearOf, type CellReference, type Expression } from './formula.ts';

type AnyRow = Observation | NationalObservation;

/** What the formulas need to know of an indicator. */
export interface IndicatorFacts {
  readonly kind: IndicatorKind;
  readonly breaks: readonly number[];
}

export interface CellSource {
  readonly country: string;
  readonly rowAt: (indicator: IndicatorId, place: string, year: number) => AnyRow | null;
  readonly factsOf: (indicator: IndicatorId) => IndicatorFacts;
  readonly hasFormula: (cell: CellReference) => boolean;
}

/** A row of the table with the indicator and place that it stands under. */
export interface InputRow {
  readonly indicator: IndicatorId;
  readonly place: string;
  readonly row: Omit<PresentObservation, 'region' | 'territory'>;
}

export type Inputs =
  | {
      readonly kind: 'rows';
      /** Several for a total of an old territory whose parts are added up. */
      readonly rows: ReadonlyMap<CellReference, readonly InputRow[]>;
      readonly territory: readonly RegionId[];
    }
  /** An input has no value: notes of those say more. */
  | { readonly kind: 'missing'; readonly reason: MissingReason; readonly notes: NationalObservation['notes'] }
  /** The years may not be compared, or the inputs are of different territories. */
  | { readonly kind: 'break' }
  | { readonly kind: 'territories' }
  /** Some input has no row: nothing is known, not even why. */
  | { readonly kind: 'absent' };

/** What cannot be at all explains more than what is hidden, that more than what is not published. */
const PRECEDENCE: readonly MissingReason[] = ['M', 'Q', 'L', 'O'];

/** @param place a region, or the country */
export function inputsOf(expression: Expression, place: string, year: number, source: CellSource): Inputs {
  const cells = cellsOf(expression);
  const found = [];
  // Printed cells first: where one of them is absent, others need not be computed, nor wait for this one.
  for (const cell of cells.toSorted((a, b) => Number(source.hasFormula(a)) - Number(source.hasFormula(b)))) {
    const at = cell.isCountry ? source.country : place;
    const row = source.rowAt(cell.indicator, at, yearOf(cell.year, year));
    if (row === null) return { kind: 'absent' };
    found.push({ cell, place: at, row });
  }
  const missing = found.flatMap(({ row }) => (row.kind === 'missing' ? [row] : []));
  const reason = PRECEDENCE.find((one) => missing.some((row) => row.reason === one));
  if (reason !== undefined) {
    return { kind: 'missing', reason, notes: [...new Set(missing.flatMap(({ notes }) => notes))] };
  }

  const territory = largestTerritory(found.map(({ row }) => row));
  const rows = new Map<CellReference, readonly InputRow[]>();
  for (const { cell, place: at, row } of found.sort((a, b) => a.cell.at - b.cell.at)) {
    const parts = row.kind === 'missing' ? null : rowsFor(cell, at, row, territory, source);
    if (parts === null) return { kind: 'territories' };
    rows.set(cell, parts);
  }
  if (isAcrossBreak([...rows.values()].flat(), source)) return { kind: 'break' };
  return { kind: 'rows', rows, territory: territory.length > 0 ? territory : [place as RegionId] };
}

function largestTerritory(rows: readonly AnyRow[]): readonly RegionId[] {
  const territories = rows.flatMap((row) => ('territory' in row ? [row.territory] : []));
  return territories.reduce((largest, one) => (one.length > largest.length ? one : largest), []);
}

/**
 * The row itself where it covers the territory; of a total the rows of its parts, which add up to it.
 * @returns null where neither is there: a part would pass for the whole
 */
function rowsFor(
  { indicator }: CellReference,
  place: string,
  row: PresentObservation | Omit<PresentObservation, 'region' | 'territory'>,
  territory: readonly RegionId[],
  source: CellSource,
): readonly InputRow[] | null {
  if (!('territory' in row)) return [{ indicator, place, row }];
  if (territoryKey(row.territory) === territoryKey(territory)) return [{ indicator, place, row }];
  if (source.factsOf(indicator).kind !== 'total') return null;
  const parts = territory.map((region): InputRow | null => {
    const part = source.rowAt(indicator, region, row.year);
    const isOwn = part?.kind === 'value' && 'territory' in part && part.territory.length === 1;
    return isOwn ? { indicator, place: region, row: part } : null;
  });
  return parts.every((part) => part !== null) ? parts : null;
}

/** Two years of one indicator, and between them a break, another definition or another territory. */
function isAcrossBreak(rows: readonly InputRow[], source: CellSource): boolean {
  return rows.some((early) =>
    rows.some((late) => {
      const isPair = late.indicator === early.indicator && late.place === early.place && late.row.year > early.row.year;
      return isPair && !areComparable(early, late, source);
    }),
  );
}

function areComparable(early: InputRow, late: InputRow, { rowAt, factsOf }: CellSource): boolean {
  const { indicator, place } = late;
  const [from, to] = [early.row.year, late.row.year];
  if (hasStatus(early.row, 'D') !== hasStatus(late.row, 'D')) return false;
  if (factsOf(indicator).breaks.some((year) => from < year && year <= to)) return false;
  for (let year = from + 1; year <= to; year += 1) {
    const row = rowAt(indicator, place, year);
    if (row !== null && hasStatus(row, 'B')) return false;
  }
  return true;
}
