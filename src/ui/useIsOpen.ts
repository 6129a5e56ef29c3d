import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';

/**
 * Whether `<details>` is open, so that what it holds is drawn only then. `onToggle` is for the element
 * itself: it may come later than its component.
 */
export function useIsOpen(details: RefObject<HTMLDetailsElement | null>): {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
} {
  const [isOpen, setOpen] = useState(false);
  const onToggle = useCallback(() => setOpen(details.current?.open === true), [details]);
  // It may have been opened before there was a script.
  useEffect(onToggle, [onToggle]);
  return { isOpen, onToggle };
}
