/** The window's address bar, changed after the frame that shows the change: it costs as much as a small layout. */
import { afterFrame } from '../../ui/afterFrame.ts';
import type { Address } from './controller.ts';

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
    afterFrame(flush);
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
