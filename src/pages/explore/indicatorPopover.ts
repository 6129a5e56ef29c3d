/**
 * The list of all indicators as the browser's own popover: its button opens it without scripts, a
 * press elsewhere and Escape close it. A browser that knows no popovers has it open below the map.
 */

/** Its id in the page. */
export const LIST = 'indicators';

const hasPopovers = () => 'popover' in HTMLElement.prototype;

function openList(): HTMLElement | null {
  const list = document.getElementById(LIST);
  return hasPopovers() && list?.matches(':popover-open') === true ? list : null;
}

const button = () => document.querySelector<HTMLElement>(`[popovertarget=${LIST}]`);

/** For its look. `:has(:popover-open)` made styles slower with each change of the map, in some runs. */
export function markButton(isOpen: boolean): void {
  button()?.toggleAttribute('data-open', isOpen);
}

/**
 * Back to the button. The focus moves before the list closes: afterwards it would cost another layout.
 * Where the list stands below the map, the page scrolls back to the map.
 */
export function closeList(): void {
  button()?.focus({ preventScroll: hasPopovers() });
  openList()?.hidePopover();
}

/** Where the button does nothing by itself. */
export function leadToList(): void {
  if (!hasPopovers()) document.getElementById(LIST)?.scrollIntoView();
}

/** Arrow keys move through the open list, from its button through the search field and back. */
export function walkList(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...(openList()?.querySelectorAll<HTMLElement>('input, a') ?? [])];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
