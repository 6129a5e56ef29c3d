/** Whose words have their place first, and whose are left out where there is no room for all. */
import type { TerritoryMark } from '../model.ts';

type Told = Pick<TerritoryMark, 'inHeadline' | 'pinned' | 'labelValue'>;

/** Someone looks for it: the headline names it, or the visitor has pinned it. */
export function isImportant({ inHeadline, pinned }: Told): boolean {
  return inHeadline || pinned;
}

/** @returns what the headline names, what is pinned, what has a value, and the rest; each in the order given */
export function byImportance<Mark extends Told>(marks: readonly Mark[]): readonly Mark[] {
  return marks.toSorted((a, b) => importanceOf(b) - importanceOf(a));
}

function importanceOf({ inHeadline, pinned, labelValue }: Told): number {
  if (inHeadline) return 3;
  if (pinned) return 2;
  return labelValue === '' ? 0 : 1;
}
