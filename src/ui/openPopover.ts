/** Whether a popover of the browser's own lies over the page: the key Escape is its then. */
export const isPopoverOpen = (): boolean =>
  // A browser that knows no popovers refuses the selector.
  'popover' in HTMLElement.prototype && document.querySelector(':popover-open') !== null;
