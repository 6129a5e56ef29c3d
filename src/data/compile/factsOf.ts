/** Rows of `facts.csv` with the figures of `published.csv` that they name → printed facts. */
import { FACT_PAGES, type PrintedFact } from '../../domain/registers.ts';
import type { NoteId, RegionId, SourceId, UnitId } from '../../domain/types.ts';
import { allWords, list, numberOrNull, textOrNull } from '../read/cells.ts';
import { cell, type Row } from '../read/table.ts';

/** A row whose figure is unknown has been named by the check, and is left out. */
export function factsOf(facts: readonly Row[], published: readonly Row[]): readonly PrintedFact[] {
  const figures = new Map(published.map((row) => [cell(row, 'id'), row]));
  return facts.flatMap((row): readonly PrintedFact[] => {
    const figure = figures.get(cell(row, 'published'));
    const page = FACT_PAGES.find((known) => known === cell(row, 'page'));
    const value = figure === undefined ? null : numberOrNull(figure, 'value');
    if (figure === undefined || page === undefined || value === null) return [];
    const [first = 0, last = first] = cell(figure, 'year').split('-').map(Number);
    return [
      {
        page,
        group: cell(row, 'group'),
        region: textOrNull(row, 'region') as RegionId | null,
        years: [first, last],
        value,
        unit: cell(figure, 'unit') as UnitId,
        source: cell(figure, 'source') as SourceId,
        locator: cell(figure, 'locator'),
        notes: list(figure, 'note') as readonly NoteId[],
        label: allWords(row, 'label'),
      },
    ];
  });
}
