/** What a slide shows: one finding, one map, one list. Plain data; the same model as the page that it is of. */
import type { RegionId, Topic } from '../../../domain/types.ts';
import type { RecordMark } from '../../../map/marks/recordMarks.ts';
import type { MapModel } from '../../../map/model.ts';

export interface SlideContent {
  /** Its rule has the colour of this function. */
  readonly topic: Topic | null;
  /** What it is, in a line: the quantity and its year. */
  readonly over: string;
  readonly finding: string;
  readonly map: MapModel | null;
  /** What does not fit into one list goes on to the next: at least one, unless there is nothing to list. */
  readonly lists: readonly SlideList[];
  readonly source: string;
}

export interface SlideList {
  readonly head: string;
  readonly rows: readonly SlideRow[];
}

export interface SlideRow {
  readonly key: string;
  /** That a press or a key spotlights; null: it is no region's. */
  readonly region: RegionId | null;
  readonly name: string;
  /** '' for rows of words. */
  readonly value: string;
  readonly detail: string;
  /** Of the records that the row counts, as they stand on the map. */
  readonly mark?: RecordMark | null;
  /** Ahead of those before it: a rule stands above. */
  readonly isApart?: true;
}

/** A step that shows nothing: why, in words. */
export interface EmptySlide {
  readonly kind: 'gone';
  readonly why: string;
}

export type Slide = ({ readonly kind: 'shown' } & SlideContent) | EmptySlide;

/** Rows as lists of so many each, all with the same head. */
export function inLists(head: string, rows: readonly SlideRow[], most: number): readonly SlideList[] {
  const count = Math.ceil(rows.length / most);
  // As even as can be: a last list of one row is no list.
  const each = count === 0 ? 1 : Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, at) => ({ head, rows: rows.slice(at * each, (at + 1) * each) }));
}
