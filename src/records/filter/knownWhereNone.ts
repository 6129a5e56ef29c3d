/** Shows what else is known where a filter leaves nothing of a region and a field. */
import type { Filter } from './filter.ts';

/**
 * @param page   may hold hidden paragraphs with `data-none-of="{region} {broad field}"`
 * @param filter as it is asked
 */
export function tellKnown(page: Document, { chosen }: Filter): void {
  const { region = '', field = '' } = chosen;
  for (const words of page.querySelectorAll<HTMLElement>('[data-none-of]')) {
    const [ofRegion = '', broad = ''] = words.dataset['noneOf']?.split(' ') ?? [];
    // A broad field speaks for its narrow ones: `4` for `4.1`.
    words.hidden = region !== ofRegion || (field !== broad && !field.startsWith(`${broad}.`));
  }
}
