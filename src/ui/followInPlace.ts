/**
 * A link that changes the page in place where that is possible, and stays a link for everything
 * else: a new tab, a middle click, a page whose scripts are not there yet.
 */
export function followInPlace(action: (() => void) | null): (event: MouseEvent) => void {
  return (event) => {
    if (action === null || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    action();
  };
}
