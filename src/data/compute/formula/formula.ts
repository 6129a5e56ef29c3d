/** What a formula is once it is read: a tree of numbers, cells and operations. */
import type { IndicatorId } from '../../../domain/types.ts';

/** Which year's cell is meant: that of the result, so many years before it, or one year always. */
export type CellYear =
  | { readonly kind: 'same' }
  | { readonly kind: 'before'; readonly years: number }
  | { readonly kind: 'fixed'; readonly year: number };

/** A cell of the table: `rd-spending`, `rd-spending@country`, `rd-spending[2020]`, `rd-spending[-4]`. */
export interface CellReference {
  readonly kind: 'cell';
  readonly indicator: IndicatorId;
  /** The country's own row, whichever region is computed. */
  readonly isCountry: boolean;
  readonly year: CellYear;
  /** 0-based, in the text of the formula. */
  readonly at: number;
}

export type Operator = '+' | '-' | '*' | '/';

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | CellReference
  | { readonly kind: 'minus'; readonly of: Expression }
  | { readonly kind: 'round'; readonly of: Expression }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: number;
    };

/** One way to compute the value, and for which years. */
export interface FormulaCase {
  readonly from: number;
  readonly to: number;
  readonly expression: Expression;
}

/** The first case whose years fit is used. */
export type Formula = readonly FormulaCase[];

/** Every cell that an expression names, in reading order; one that stands twice comes twice. */
export function cellsOf(expression: Expression): readonly CellReference[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'cell':
      return [expression];
    case 'minus':
    case 'round':
      return cellsOf(expression.of);
    case 'operation':
      return [...cellsOf(expression.left), ...cellsOf(expression.right)];
  }
}

/** @returns null where no case is for that year, or its fixed years end in another one */
export function expressionFor(formula: Formula, year: number): Expression | null {
  const found = formula.find(({ from, to }) => from <= year && year <= to);
  if (found === undefined) return null;
  const years = cellsOf(found.expression).map((cell) => cell.year);
  const fixed = years.flatMap((one) => (one.kind === 'fixed' ? [one.year] : []));
  // A formula of fixed years only has one result: that of the last of them.
  return years.length > 0 && fixed.length === years.length && year !== Math.max(...fixed) ? null : found.expression;
}

export function yearOf(cellYear: CellYear, year: number): number {
  switch (cellYear.kind) {
    case 'same':
      return year;
    case 'before':
      return year - cellYear.years;
    case 'fixed':
      return cellYear.year;
  }
}

/** Indicators that a formula names, each once, in reading order. */
export function indicatorsOf(formula: Formula): readonly IndicatorId[] {
  return [...new Set(formula.flatMap(({ expression }) => cellsOf(expression).map(({ indicator }) => indicator)))];
}
