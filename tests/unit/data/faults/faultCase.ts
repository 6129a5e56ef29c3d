/**
 * What a hand does to the invented country, and how each line of the report must begin. Read the
 * files of this folder as a list of what `npm run data:check` can say.
 */
import type { Edit } from '../brokenCountry.ts';

export interface FaultCase {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Beginnings of all lines of the report but the last, in any order. */
  readonly lines: readonly string[];
}

export const SPENDING = 'observations/lab-spending.csv';
export const PER_HEAD = 'observations/lab-spending-per-head.csv';
export const INVENTIONS = 'observations/inventions.csv';

/** One replacement; `from` must stand once in the file. */
export function one(title: string, file: string, from: string, to: string, ...lines: readonly string[]): FaultCase {
  return { title, edits: [{ file, from, to }], lines };
}
