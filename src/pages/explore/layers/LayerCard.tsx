/**
 * The card of records: beside its cluster on a desk, a sheet at the foot of a phone's screen, like the
 * card of a region. It is not modal: the map goes on working.
 */
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isPopoverOpen } from '../../../ui/openPopover.ts';
import { placeBeside } from '../Tooltip.tsx';
import { leaveMapInView } from '../keyboardNavigation/RegionCard.tsx';
import { useSwipeDown } from '../keyboardNavigation/useSwipeDown.ts';

interface LayerCardProps {
  readonly figure: RefObject<HTMLElement | null>;
  /** Opened from the list below: the page stays where it is. */
  readonly isFromList: boolean;
  readonly title: ComponentChildren;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function LayerCard({ figure, isFromList, title, closeLabel, onClose, children }: LayerCardProps) {
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const [own, within] = [card.current, figure.current];
    if (own === null || within === null) return;
    const target = within.querySelector('.record-cluster.open');
    if (getComputedStyle(own).position === 'absolute') {
      const beside = target ?? within.querySelector('.map');
      if (beside !== null) placeBeside(own, beside.getBoundingClientRect(), within);
      own.scrollIntoView({ block: 'nearest' });
    } else if (!isFromList) {
      leaveMapInView(own, within);
    }
    own.focus({ preventScroll: true });
  }, [figure, isFromList]);
  // As soon as the card has the focus, so that a key pressed before the next frame reaches it.
  useLayoutEffect(() => {
    // Before all others that this key means something to: a menu over the card goes first.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isPopoverOpen()) return;
      event.stopPropagation();
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  });
  const swipe = useSwipeDown(card, onClose);
  return (
    <section class="region-card record-card" ref={card} role="dialog" aria-labelledby="record-title" tabIndex={-1}>
      <header {...swipe}>
        <h2 id="record-title">{title}</h2>
        <button type="button" class="button close" aria-label={closeLabel} onClick={onClose}>
          ×
        </button>
      </header>
      {children}
    </section>
  );
}
