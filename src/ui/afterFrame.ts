/** A tab in the background paints no frame. There the work is done after this time. */
const LATEST_MS = 100;

/** Does the work once the next frame is on its way to the screen. */
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
