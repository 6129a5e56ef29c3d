/** Marks the rows with a note that doubts them: nothing is told as a fact on such a row alone. */
import type { NoteId, Observation, Series } from '../../domain/types.ts';

/** @param doubting ids of the notes that call a figure a possible mistake of its source */
export function markDoubtful(series: Series, doubting: ReadonlySet<NoteId>): Series {
  if (doubting.size === 0) return series;
  const observations = new Map(
    [...series.observations].map(([key, row]): [string, Observation] => [
      key,
      row.kind === 'value' && row.notes.some((note) => doubting.has(note)) ? { ...row, isDoubtful: true } : row,
    ]),
  );
  return { ...series, observations };
}
