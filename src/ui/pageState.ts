/**
 * What a page's script tells the loader (`pageLoader.ts`), which is in the page before it and speaks
 * when it does not come.
 */
export const READY_EVENT = 'page-ready';
export const FAILED_EVENT = 'page-failed';

/** All controls work: they are shown now, and a press that came before is answered. */
export function announceReady(): void {
  document.dispatchEvent(new Event(READY_EVENT));
}

/** The page stays as it was served: what scripts would do is missing, and the visitor is told. */
export function announceFailure(): void {
  document.dispatchEvent(new Event(FAILED_EVENT));
}
