/** Does it when the page has nothing else to do, within a second: after a touch Chromium may grant no idle time until something else happens. */
export function whenIdle(work: () => void): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 500);
}
