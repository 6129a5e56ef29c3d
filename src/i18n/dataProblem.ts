/**
 * What is wrong in a data file, as a value: a place, a key of `messages.csv` and what the sentence
 * needs. The check of the data makes them; `dataProblemText.ts` words them in the reader's language.
 */

import type { MessageKey } from './messageKeys.ts';

/** A message of `messages.csv` that is not worded yet. An argument may be a phrase itself. */
export interface Phrase {
  readonly key: Extract<MessageKey, `check.${string}`>;
  readonly args: Readonly<Record<string, string | number | Phrase>>;
}

/** What a column holds: worded from the messages of the data page, or from the schema's English. */
export interface ColumnMeaning {
  readonly table: string;
  readonly column: string;
  /** The schema's description of the column. */
  readonly english: string;
}

/** One problem or warning, said so that the person who keeps the file can put it right. */
export interface DataProblem extends Phrase {
  /** Path inside the data folder, `/` between its parts. */
  readonly file: string;
  /** 1-based line at which the record begins; 1 is the header. */
  readonly line: number;
  /** Name of the column as in the header, or '' when the problem is not in one column. */
  readonly column: string;
  /** The text of the file, or a phrase where there is no such text. */
  readonly found: string | Phrase;
  /** What to write instead, as a phrase after "expected"; a text is to be written as it is. */
  readonly expected: string | Phrase | ColumnMeaning;
}

/** @example phrase('check.region.noRow', { region: 'XA-1', year: '2021' }) */
export function phrase(key: Phrase['key'], args: Phrase['args'] = {}): Phrase {
  return { key, args };
}

/** As files quote it, in every language: text of a file inside a sentence. */
export function quoted(text: string): string {
  return `"${text}"`;
}

/** All that a check says of a data folder. */
export interface DataReport {
  /** Nothing may be published while there is one. Sorted by file, line, column. */
  readonly problems: readonly DataProblem[];
  /** For a person to judge. */
  readonly warnings: readonly DataProblem[];
  /** A table cannot be read or lacks a column, so that rows were not looked into yet. */
  readonly rowsWait?: true;
  /** What was looked at. */
  readonly counts: {
    readonly files: number;
    readonly regions: number;
    readonly indicators: number;
    /** Rows of `observations/` that could be understood, and those of them with a value. */
    readonly observations: number;
    readonly values: number;
  };
}

/** By file, then line, then column, so that a list of problems can be worked through from the top. */
export function compareProblems(a: DataProblem, b: DataProblem): number {
  return order(a.file, b.file) || a.line - b.line || order(a.column, b.column) || order(a.key, b.key);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
