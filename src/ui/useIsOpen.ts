import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** @returns whether `<details>` is open, so that what it holds is drawn only then */
export function useIsOpen(details: RefObject<HTMLDetailsElement | null>): boolean {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const { current } = details;
    if (current === null) return;
    const follow = () => setOpen(current.open);
    // It may have been opened before there was a script.
    follow();
    current.addEventListener('toggle', follow);
    return () => current.removeEventListener('toggle', follow);
  }, [details]);
  return isOpen;
}
