/** A fault in a data file, said so that the person who keeps the file can put it right. */
export interface Fault {
  /** Path inside the data folder, `/` between its parts. */
  readonly file: string;
  /** 1-based line at which the record begins; 1 is the header. */
  readonly line: number;
  /** Name of the column as in the header, or '' when the fault is not in one column. */
  readonly column: string;
  /** What is wrong, without a full stop. */
  readonly message: string;
  readonly found: string;
  /** What to write instead, as a phrase after "expected". */
  readonly expected: string;
}

/** Long cells are cut, so that a fault stays one line on a screen. */
const MAX_FOUND = 60;

/** @example formatFault(f) // 'notes.csv:7:kk: empty cell: found "", expected text' */
export function formatFault(fault: Fault): string {
  const { file, line, column, message, expected } = fault;
  const text = fault.found.replace(/\s*\n\s*/gu, ' ');
  const found = text.length > MAX_FOUND ? `${text.slice(0, MAX_FOUND)}…` : text;
  return `${file}:${line}:${column}: ${message}: found "${found}", expected ${expected}`;
}

/** By file, then line, then column, so that a list of faults can be worked through from the top. */
export function compareFaults(a: Fault, b: Fault): number {
  return order(a.file, b.file) || a.line - b.line || order(a.column, b.column) || order(a.message, b.message);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
