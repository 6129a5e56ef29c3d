/**
 * A finger or a mouse button is down on a link for some 0.1 s before it is let go: the figures of its
 * indicator are on their way by then.
 */
import { decodeView } from '../../../view/codec.ts';
import type { PrefetchedPage } from './prefetchedPage.ts';

export function prefetchPressed({ store, files }: PrefetchedPage): void {
  document.addEventListener('pointerdown', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('.turn a, .indicators a, .sections [class]');
    if (link === null) return;
    const { context, view } = store.getState();
    const { indicator } = decodeView(link.pathname, link.search, context).view;
    // A failed request is made again when the link is followed, and a failure is told then.
    files.figures(indicator, view.language).catch(() => undefined);
  });
}
