/** One mark within words: of a legend or a list. Its drawing stands in the page's map. */
import { markId } from './markId.ts';
import type { RecordMark } from './recordMarks.ts';

interface MarkProps {
  readonly mark: RecordMark;
  /** A filter leaves it out. */
  readonly isPale?: boolean;
}

export function Mark({ mark, isPale = false }: MarkProps) {
  return (
    <svg class={isPale ? 'mark pale' : 'mark'} viewBox="-5.5 -5.5 11 11" aria-hidden="true">
      <use href={`#${markId(mark)}`} />
    </svg>
  );
}
