import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useIsOpen } from './useIsOpen.ts';

export interface Menu {
  /** Of the menu's `<details>`. */
  readonly details: RefObject<HTMLDetailsElement | null>;
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly onToggle: () => void;
  /** Escape closes it and leads back to its button. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * A menu in `<details>`: a press elsewhere and Escape close it, as people expect of menus. It
 * listens only while it is open.
 */
export function useMenu(): Menu {
  const details = useRef<HTMLDetailsElement>(null);
  const { isOpen, onToggle } = useIsOpen(details);
  const close = () => {
    if (details.current !== null) details.current.open = false;
  };
  useEffect(() => {
    if (!isOpen) return;
    const onPointerDown = ({ target }: PointerEvent) => {
      if (details.current?.contains(target as Node) === false) close();
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || details.current?.open !== true) return;
    close();
    details.current.querySelector('summary')?.focus();
  };
  return { details, isOpen, close, onToggle, onKeyDown };
}
