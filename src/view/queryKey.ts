/** What one key of an address is: how its text becomes part of a view, and the way back. */
import type { ProblemKey } from '../domain/types.ts';
import type { View } from './view.ts';

/** Everything that an address can have wrong; each is a message `problem.{key}`. */
export const PROBLEM_KEYS = [
  'unknown-region',
  'too-many-regions',
  'bad-number',
  'impossible-camera',
  'bad-class-count',
  'unknown-value',
  'unknown-answer',
  'too-long',
  'words-cut',
  'unknown-indicator',
  'no-such-year',
  'newer-version',
  'totals-not-painted',
  'bivariate-alone',
  'bivariate-same',
  'bivariate-total',
  'bivariate-count',
  'records-on-map',
] as const satisfies readonly ProblemKey[];
export type AddressProblemKey = (typeof PROBLEM_KEYS)[number];

/** What could be used of a text, and what could not. */
export interface Reading {
  readonly view: Partial<View>;
  readonly faults: readonly { readonly key: AddressProblemKey; readonly got: string }[];
}

/**
 * @typeParam Context what the key must know to read its text
 * @typeParam Part the part of a view that it writes
 */
export interface QueryKey<Context, Part = View> {
  readonly key: string;
  /** @param text trimmed, not empty, of any other content */
  readonly read: (text: string, context: Context) => Reading;
  /**
   * The text of this part of a view; the same text as the default view's is not written.
   * @param isShort in an address that would be too long: as few letters as are read
   */
  readonly write: (view: Part, isShort?: boolean) => string;
}
