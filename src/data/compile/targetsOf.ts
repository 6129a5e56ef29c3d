/** Rows of `targets.csv`, one a year → targets. */
import type { PartialDate, RegisterSourceId, Reported, Target, TargetId } from '../../domain/registers.ts';
import { cell, type Row } from '../read/table.ts';
import { allWords, groupedBy, numberOrNull } from '../read/cells.ts';

export function targetsOf(rows: readonly Row[]): readonly Target[] {
  return [...groupedBy(rows, 'id')].flatMap(([id, years]): Target[] => {
    const sorted = years.toSorted((a, b) => Number(cell(a, 'year')) - Number(cell(b, 'year')));
    const [first] = sorted;
    if (first === undefined) return [];
    const before = sorted.filter(isBefore).at(-1);
    const reported = before === undefined ? null : reportedOf(before);
    return [
      {
        id: id as TargetId,
        name: allWords(first, 'name'),
        unit: allWords(first, 'unit'),
        values: sorted
          .filter((row) => !isBefore(row))
          .map((row) => ({
            year: Number(cell(row, 'year')),
            target: numberOrNull(row, 'target'),
            reported: reportedOf(row),
          })),
        before:
          before === undefined || reported === null ? null : { ...reported, note: allWords(before, 'reported_note') },
        source: cell(first, 'source') as RegisterSourceId,
        locator: cell(first, 'locator'),
      },
    ];
  });
}

/** A figure of something near, from before the targets: it has a note that says how it differs. */
function isBefore(row: Row): boolean {
  return cell(row, 'reported_note_en') !== '';
}

function reportedOf(row: Row): Reported | null {
  const value = numberOrNull(row, 'reported');
  if (value === null) return null;
  return {
    value,
    date: cell(row, 'reported_date') as PartialDate,
    source: cell(row, 'reported_source') as RegisterSourceId,
  };
}
