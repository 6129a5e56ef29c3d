/** Files that a spreadsheet, or a hand that copies, leaves beside the tables. Nothing reads them. */

export interface Stray {
  /** Path inside the data folder. */
  readonly file: string;
  /**
   * `workbook` .xlsx and its kind, `copy` of a table, `open` a mark that a program has the file
   * open, `ending` a table with one more ending, which the system may hide
   */
  readonly kind: 'workbook' | 'copy' | 'open' | 'ending';
}

const WORKBOOK = /\.(?:xlsx?|xlsm|xlsb|ods|numbers)$/iu;
const OPEN = /^(?:~\$|\.~lock\.)/u;
const ENDING = /\.csv\.(?:csv|txt)$/iu;
/** What Windows, macOS and Linux call a copy in our three languages, and what a browser calls a second download. */
const COPY = new RegExp(
  [
    String.raw`[ _–—-](?:копия|copy|көшірме|көшірмесі|другая копия|another copy)(?: ?\(?\d+\)?)?\.csv$`,
    String.raw` ?\(\d+(?:-я копия)?\)\.csv$|\((?:копия|copy|көшірме|another copy)\)\.csv$`,
    String.raw`^(?:copy of|copy \(\d+\) of|копия|көшірме)[ _]`,
    String.raw`\.csv(?:\.bak|\.old|\.orig|~)$`,
  ].join('|'),
  'iu',
);

/** @returns null for a file that is none of these. @example strayOf('needs — копия.csv') // kind 'copy' */
export function strayOf(file: string): Stray | null {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (OPEN.test(name)) return { file, kind: 'open' };
  if (WORKBOOK.test(name)) return { file, kind: 'workbook' };
  if (ENDING.test(name)) return { file, kind: 'ending' };
  return COPY.test(name) ? { file, kind: 'copy' } : null;
}
