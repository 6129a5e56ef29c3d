/** What stands between the cells of a CSV file: a comma, or the semicolon or tab of a spreadsheet. */
import { parse } from 'csv-parse/sync';

export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/**
 * By the header: the separator under which most of its cells are columns that the table has.
 * @param known  columns of the table; empty where it has no schema
 * @returns `mixed` where two separators make columns of the header
 */
export function separatorOf(text: string, known: readonly string[]): Separator | 'mixed' {
  const [declared] = /(?<=^sep=)[,;\t](?=\n)/u.exec(text) ?? [];
  const named = SEPARATORS.find((separator) => separator === declared);
  if (named !== undefined) return named;
  const header = /[^\n]*\S[^\n]*/u.exec(text)?.[0] ?? '';
  const counted = SEPARATORS.map((separator) => {
    const cells = cellsOf(header, separator);
    const own = cells.filter((cell) => known.includes(cell.trim())).length;
    return { separator, own, cells: cells.length };
  });
  if (counted.filter(({ own }) => own > 1).length > 1) return 'mixed';
  const [best] = [...counted].sort((a, b) => b.own - a.own || b.cells - a.cells);
  return best?.separator ?? ',';
}

function cellsOf(line: string, delimiter: Separator): readonly string[] {
  try {
    return (parse(line, { delimiter, relax_quotes: true, to: 1 })[0] as readonly string[] | undefined) ?? [];
  } catch {
    return [];
  }
}
