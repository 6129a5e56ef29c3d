/** Ends the task, so that the browser can answer a press or paint before the work goes on. */
export function yieldToBrowser(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
