/** Drawings of the marks in a list, once in its page: a page of a register has no map that defines them. */
import { markDrawings } from '../../map/marks/MarkDrawings.tsx';
import type { RecordEntry } from '../register.ts';

export function ListMarks({ records }: { readonly records: readonly Pick<RecordEntry, 'mark'>[] }) {
  const marks = records.flatMap(({ mark }) => mark ?? []);
  return marks.length === 0 ? null : (
    <svg class="list-marks" width="0" height="0" aria-hidden="true">
      <defs>{markDrawings(marks)}</defs>
    </svg>
  );
}
