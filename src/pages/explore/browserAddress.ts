/** The window's address bar, changed after the frame that shows the change: it costs as much as a small layout. */
import type { Address } from './controller.ts';

/** Where no frame is painted (a tab in the background) the address follows all the same, after so long. */
const LATEST_MS = 100;

export function browserAddress(): Address {
  /** In the order in which they were asked for. */
  let awaited: { readonly how: 'pushState' | 'replaceState'; readonly url: string }[] = [];
  const flush = () => {
    const steps = awaited;
    awaited = [];
    for (const { how, url } of steps) history[how](null, '', url);
  };
  const later = (how: 'pushState' | 'replaceState') => (url: string) => {
    awaited.push({ how, url });
    if (awaited.length > 1) return;
    requestAnimationFrame(() => setTimeout(flush));
    setTimeout(flush, LATEST_MS);
  };
  // Who goes back, leaves or copies the address finds it as it will be.
  addEventListener('pagehide', flush);
  return {
    push: later('pushState'),
    replace: later('replaceState'),
    current: () => awaited.at(-1)?.url ?? location.href,
    copy: (text) => navigator.clipboard.writeText(text),
  };
}
