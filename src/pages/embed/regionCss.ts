/** Rules by which the fragment of the address marks a region, without any script. */
import type { RegionId } from '../../domain/types.ts';

/**
 * Before the page stands one empty element a region, which the fragment targets: it has no size, so that
 * nothing scrolls. A ring, words and a row of the region say theirs in `data-of`.
 * @example regionCss(['KZ-63']) // '#KZ-63:target~main [data-of~=KZ-63]{display:revert}…'
 */
export function regionCss(regions: readonly RegionId[]): string {
  const marked = regions.map((id) => `#${id}:target~main .of-region[data-of~=${id}]`);
  const rows = regions.map((id) => `#${id}:target~main tr[data-of~=${id}]`);
  const idle = regions.map((id) => `#${id}:target~main .idle`);
  return [
    `.of-region{display:none}`,
    `:root:not([data-pointed]) :is(${marked.join(',')}),.of-region.on{display:inline}`,
    `:root:not([data-pointed]) :is(${rows.join(',')}),tr.on{font-weight:700}`,
    `:root[data-pointed] .idle,${idle.join(',')}{display:none}`,
  ].join('\n');
}
