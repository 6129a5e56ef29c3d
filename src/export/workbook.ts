/** A workbook for people, before it is a file: what stands in which cell. Plain data, the same everywhere. */

/** A number stays a number and a text stays text, whatever it begins with; null is an empty cell. */
export type BookCell = string | number | null;

export interface Sheet {
  /** At most 31 letters, none of `[]:*?/\`. */
  readonly name: string;
  /** Of the columns, in letters. */
  readonly widths: readonly number[];
  /** How many rows at the top name the columns: they stay in view. */
  readonly headRows: number;
  readonly rows: readonly (readonly BookCell[])[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
}

/** @returns a name that spreadsheets take */
export function sheetName(text: string): string {
  return text
    .replaceAll(/[[\]:*?/\\]/gu, ' ')
    .slice(0, 31)
    .trim();
}
