/** Which regions of a long list stand folded: nobody scrolls past seventy records to the next chapter. */
import type { RegionGroup } from './regionGroups.ts';

/** Lines of a list that stand open: some two screens of a phone, with the names of the regions four. */
const MOST_OPEN = 32;

/** The longest groups, until the others have no more lines than that; of equal ones all or none. */
export function foldedGroups(groups: readonly Pick<RegionGroup<unknown>, 'id' | 'records'>[]): ReadonlySet<string> {
  const sizes = [...new Set(groups.map(({ records }) => records.length))].toSorted((a, b) => a - b);
  const linesUpTo = (size: number) =>
    groups.reduce((sum, { records }) => sum + (records.length <= size ? records.length : 0), 0);
  const longestOpen = sizes.filter((size) => linesUpTo(size) <= MOST_OPEN).at(-1) ?? 0;
  return new Set(groups.filter(({ records }) => records.length > longestOpen).map(({ id }) => id));
}
