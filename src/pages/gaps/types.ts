/** What the page of gaps is drawn from. */
import type { GapAnswer, GapCell, GapField, GapRow, Gaps } from '../../domain/gaps.ts';
import type { RegisterState } from '../registers/types.ts';

/** Answers to what was asked, the unanswered first. */
export const ASKED = ['unmet', 'withheld', 'met'] as const satisfies readonly GapAnswer[];

export interface GapsState extends RegisterState {
  readonly gaps: Gaps;
}

export interface GapsProps {
  readonly state: GapsState;
}

/** A region and a field: one cell of the matrix, one entry of the lists. */
export interface GapPair {
  readonly row: GapRow;
  readonly cell: GapCell;
  readonly field: GapField;
}

/** @returns the pairs with one answer, by region in the order of lists, then by field */
export function pairsWith({ rows, fields }: Gaps, answer: GapAnswer): readonly GapPair[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell, index) => {
      const field = fields[index];
      return field === undefined || cell.answer !== answer ? [] : [{ row, cell, field }];
    }),
  );
}

/** Fragment of a pair's entry. */
export function pairId({ region }: Pick<GapRow, 'region'>, { field }: Pick<GapCell, 'field'>): string {
  return `${region}-${field}`;
}
