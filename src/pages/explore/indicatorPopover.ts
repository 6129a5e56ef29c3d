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

/** While it lies over the page, the key Escape is its own. */
export const isListOpen = (): boolean => openList() !== null;

const button = () => document.querySelector<HTMLElement>(`[popovertarget=${LIST}]`);

/** For its look. Not by `:has(:popover-open)`: in some runs styles took longer with each change of the map. */
export function markButton(isOpen: boolean): void {
  button()?.toggleAttribute('data-open', isOpen);
}

/**
 * Back to the button. Focus first: after the list has gone, moving it would have the page laid out
 * once more. A list that stands below the map lets go of the page, which is back at the map then.
 */
export function closeList(): void {
  button()?.focus({ preventScroll: hasPopovers() });
  openList()?.hidePopover();
}

/** Where the button does nothing by itself. */
export function leadToList(): void {
  if (!hasPopovers()) document.getElementById(LIST)?.scrollIntoView();
}

/** Arrow keys walk the open list, from its button through the search field and back. */
export function walkList(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...(openList()?.querySelectorAll<HTMLElement>('input, a') ?? [])];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
