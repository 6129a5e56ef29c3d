/** Marks the rows whose notes say more of them: a possible mistake, or a figure that rests on one organisation. */
import type { NoteId, Observation, Series } from '../../domain/types.ts';

export interface TellingNotes {
  /** They call a figure a possible mistake of its source: nothing is told as a fact on such a row alone. */
  readonly doubting: ReadonlySet<NoteId>;
  /** They say that a figure rests on one organisation of its region. */
  readonly single: ReadonlySet<NoteId>;
}

export function markByNotes(series: Series, { doubting, single }: TellingNotes): Series {
  if (doubting.size === 0 && single.size === 0) return series;
  const observations = new Map(
    [...series.observations].map(([key, row]): [string, Observation] => {
      if (row.kind === 'missing') return [key, row];
      const holds = (notes: ReadonlySet<NoteId>) => row.notes.some((note) => notes.has(note));
      const marks = {
        ...(holds(doubting) ? { isDoubtful: true as const } : {}),
        ...(holds(single) ? { isSingle: true as const } : {}),
      };
      return [key, { ...row, ...marks }];
    }),
  );
  return { ...series, observations };
}
