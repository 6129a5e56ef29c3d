/** Spreadsheets save rows and columns that somebody once clicked into: nothing stands there. */
import type { CsvRow } from './table.ts';

/**
 * Records without the empty rows, and without the columns that have neither a name nor a cell. Cells
 * beyond the header stay, even empty ones: they tell of a comma too many.
 */
export function withoutEmpty(records: readonly CsvRow[]): readonly CsvRow[] {
  const filled = records.filter(({ cells }) => cells.some(isFilled));
  const empty = new Set(
    (filled[0]?.cells ?? []).flatMap((_, column) =>
      filled.some(({ cells }) => isFilled(cells[column] ?? '')) ? [] : [column],
    ),
  );
  if (empty.size === 0) return filled;
  return filled.map(({ line, cells }) => ({ line, cells: cells.filter((_, column) => !empty.has(column)) }));
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}
