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
  /** The first cell of each row below the head is the id of a record: a page that filters keeps those it shows. */
  readonly isOfRecords?: true;
}

/** Where the data stand in a workbook: behind the cover and the contents. */
export const DATA_SHEET = 2;

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

/** The sheets of records without those that are not shown. */
export function onlyRecords({ sheets }: Workbook, isShown: (id: string) => boolean): Workbook {
  return {
    sheets: sheets.map((sheet) =>
      sheet.isOfRecords === undefined
        ? sheet
        : { ...sheet, rows: sheet.rows.filter(([id], at) => at < sheet.headRows || isShown(String(id))) },
    ),
  };
}
