/** One mark within words: of a legend or a list. Its drawing stands in the page's map. */
import { markId, type RecordMark } from './recordMarks.ts';

export function Mark({ mark }: { readonly mark: RecordMark }) {
  return (
    <svg class="mark" viewBox="-5.5 -5.5 11 11" aria-hidden="true">
      <use href={`#${markId(mark)}`} />
    </svg>
  );
}
