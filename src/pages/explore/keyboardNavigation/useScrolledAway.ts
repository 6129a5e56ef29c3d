/** A sheet over the foot of the screen belongs to what is above it: scrolled out of sight, that takes the sheet along. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * @param sheet closes only where it lies over the page, as on a phone
 * @param about what the sheet belongs to
 * @param isOpen key of what is open; null for nothing
 */
export function useScrolledAway(
  sheet: RefObject<HTMLElement | null>,
  about: () => Element | null,
  isOpen: string | null,
  close: () => void,
): void {
  const latest = useRef({ about, close });
  latest.current = { about, close };
  useEffect(() => {
    const target = latest.current.about();
    if (isOpen === null || target === null) return;
    let wasSeen = false;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry === undefined || sheet.current === null) return;
      if (entry.isIntersecting) wasSeen = true;
      else if (wasSeen && getComputedStyle(sheet.current).position === 'fixed') latest.current.close();
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [isOpen, sheet]);
}
