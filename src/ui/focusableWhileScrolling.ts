/**
 * A box that scrolls sideways is a stop of the Tab key only while there is something to scroll: a table that fits
 * would be a stop for nothing. Without scripts it always is one, since its page cannot know.
 */
export function focusableWhileScrolling(box: HTMLElement): void {
  const observer = new ResizeObserver(() => {
    box.tabIndex = box.scrollWidth > box.clientWidth ? 0 : -1;
  });
  observer.observe(box);
  for (const child of box.children) observer.observe(child);
}
