import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A press elsewhere closes an open menu, as people expect of menus. While it is closed nothing
 * listens: a press on the page costs nothing.
 */
export function useCloseOutside(menu: RefObject<HTMLDetailsElement | null>, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const { current: details } = menu;
    if (details === null) return;
    const onPointerDown = ({ target }: PointerEvent) => {
      if (!details.contains(target as Node)) latest.current();
    };
    const follow = () => {
      if (details.open) document.addEventListener('pointerdown', onPointerDown);
      else document.removeEventListener('pointerdown', onPointerDown);
    };
    // It may have been opened before there was a script.
    follow();
    details.addEventListener('toggle', follow);
    return () => {
      details.removeEventListener('toggle', follow);
      document.removeEventListener('pointerdown', onPointerDown);
    };
  }, [menu]);
}
