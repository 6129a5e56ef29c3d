/** Where no frame is painted (a tab in the background) it is done all the same, after so long. */
const LATEST_MS = 100;

/** Does it once the next frame has been handed over to be painted. */
export function afterFrame(work: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    work();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, LATEST_MS);
}
