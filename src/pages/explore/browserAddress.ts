/** The window's address bar. It is changed after the frame that shows the change, since it costs as much as a small layout. */
import { afterFrame } from '../../ui/afterFrame.ts';
import { cardIn } from './keyboardNavigation/cardAddress.ts';

/** The part of a window that changes with the view. */
export interface Address {
  readonly push: (url: string) => void;
  readonly replace: (url: string) => void;
  readonly current: () => string;
  readonly copy: (text: string) => Promise<void>;
  /** After a step back or forward: whether it led to another view, not to another part of the page or a card. */
  readonly hasMoved: () => boolean;
  /**
   * Loads the page of this address anew where a translator has put nodes of its own into it: what we write
   * into ours would not be seen, and the old words would stand beside a new map.
   * @returns whether it does
   */
  readonly loadIfTranslated: (url: string) => boolean;
}

export function browserAddress(): Address {
  /** In the order in which they were asked for. */
  let awaited: { readonly how: 'pushState' | 'replaceState'; readonly url: string }[] = [];
  let known = place();
  const flush = () => {
    const steps = awaited;
    awaited = [];
    // A card that is open stays in the address while the view behind it changes.
    for (const { how, url } of steps) history[how](null, '', url + cardIn(location.hash));
    known = place();
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
    hasMoved: () => {
      const before = known;
      known = place();
      return known !== before;
    },
    loadIfTranslated: (url) => {
      if (!isTranslated()) return false;
      flush();
      if (url === location.href) location.reload();
      else location.assign(url);
      return true;
    },
  };
}

/** What of the address says a view. */
function place(): string {
  return location.pathname + location.search;
}

/** Chrome, and the translators that work as it does, wrap each text; Edge marks each element. */
function isTranslated(): boolean {
  return document.querySelector('font > font, [_msttexthash]') !== null;
}
