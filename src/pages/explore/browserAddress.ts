/** The window's address bar. It is changed after the frame that shows the change, since it costs as much as a small layout. */
import { afterFrame } from '../../ui/afterFrame.ts';

/** The part of a window that changes with the view. */
export interface Address {
  readonly push: (url: string) => void;
  readonly replace: (url: string) => void;
  readonly current: () => string;
  readonly copy: (text: string) => Promise<void>;
}

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
  // A visitor who goes back, leaves or copies the address finds it as it will be.
  addEventListener('pagehide', flush);
  return {
    push: later('pushState'),
    replace: later('replaceState'),
    current: () => awaited.at(-1)?.url ?? location.href,
    copy: async (text) => {
      // Browsers have it on a secure connection alone.
      const { clipboard } = navigator as { readonly clipboard?: Clipboard };
      if (clipboard === undefined) throw new Error('no clipboard');
      await clipboard.writeText(text);
    },
  };
}
