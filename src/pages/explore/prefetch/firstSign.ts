/** The first sign that a visitor is about to do something: a pointer that moves or presses, a key, a scroll. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;

/** Calls once, at the first of them. */
export function onFirstSign(work: () => void): void {
  const listening = new AbortController();
  const first = (): void => {
    listening.abort();
    work();
  };
  for (const sign of SIGNS) addEventListener(sign, first, { passive: true, capture: true, signal: listening.signal });
}
