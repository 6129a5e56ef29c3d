import { useEffect, useRef } from 'preact/hooks';
import { isPopoverOpen } from '../../ui/openPopover.ts';
import { closeCard, type SelectionStore } from './keyboardNavigation/selection.ts';

/**
 * Escape hides the words of a region, or closes its card, wherever the focus is (WCAG 1.4.13). With
 * neither open it shows the whole country.
 */
export function useEscape(selection: SelectionStore, onWhole: () => void): void {
  const latest = useRef(onWhole);
  latest.current = onWhole;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (isPopoverOpen() || document.querySelector('dialog[open]') !== null) return;
      if (selection.getState().card !== null) closeCard(selection);
      else {
        selection.setState({ dismissed: true });
        latest.current();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [selection]);
}
