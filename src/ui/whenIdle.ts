/** Does the work when the page is idle, or after a second: after a touch Chromium may give no idle time for long. */
export function whenIdle(work: () => void): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 500);
}
