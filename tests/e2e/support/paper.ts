/** What stands on a printed page: its sheets, read from the PDF by poppler's programs. */
import { execFileSync } from 'node:child_process';

/** Of Debian's `poppler-utils`, as of every other system's. */
const READER = 'pdftotext';

/** Why printed text cannot be read here; null where it can. */
export const unreadablePaper: string | null = (() => {
  try {
    execFileSync(READER, ['-v'], { stdio: 'ignore' });
    return null;
  } catch {
    return `${READER} is missing: install poppler-utils to read what is printed`;
  }
})();

/** @returns the text of each sheet, its lines as on paper */
export function sheetsOf(pdf: Buffer): readonly string[] {
  const text = execFileSync(READER, ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  // Each sheet ends with a form feed.
  return text.split('\f').slice(0, -1);
}

/** @returns all of its text in the order of the page, column by column, without what only breaks lines */
export function printedText(pdf: Buffer): string {
  return unbroken(execFileSync(READER, ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' }));
}

/** The same words, wherever their lines end: without spaces, and without what holds words together or apart. */
export function unbroken(text: string): string {
  return text.replace(/[\s\u00AD\u2010\u2011\u2060\u200B-]+/gu, '');
}

/** Sheets that a PDF has, by its own page tree: no program is needed. */
export function sheetCount(pdf: Buffer): number {
  return Math.max(...[...pdf.toString('latin1').matchAll(/\/Count (\d+)/gu)].map(([, count]) => Number(count)));
}

/** Letters below which a sheet is as good as empty: a few lines. */
export const NEARLY_EMPTY = 300;

/** Sheets with next to nothing on them, by number from 1. */
export function nearlyEmptySheets(pdf: Buffer): readonly number[] {
  return sheetsOf(pdf).flatMap((text, index) => (unbroken(text).length < NEARLY_EMPTY ? [index + 1] : []));
}
