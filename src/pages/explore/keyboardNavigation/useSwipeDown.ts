/** A sheet that one can pull down with a finger: it follows, and far enough down it goes. */
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

/** Less is a slip of the finger. */
const FAR_PX = 56;

export interface SwipeHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
}

/** @returns handlers of the sheet's handle; the mouse has a button to close it */
export function useSwipeDown(sheet: RefObject<HTMLElement | null>, close: () => void): SwipeHandlers {
  const from = useRef<number | null>(null);
  const follow = (down: number) => {
    if (sheet.current !== null) sheet.current.style.transform = down > 0 ? `translateY(${down}px)` : '';
  };
  const stop = () => {
    from.current = null;
    follow(0);
  };
  return {
    onPointerDown: ({ pointerType, clientY, target }) => {
      const isButton = (target as Element).closest('button') !== null;
      from.current = pointerType === 'mouse' || isButton ? null : clientY;
    },
    onPointerMove: ({ clientY }) => {
      if (from.current !== null) follow(clientY - from.current);
    },
    onPointerUp: ({ clientY }) => {
      const isFar = from.current !== null && clientY - from.current > FAR_PX;
      stop();
      if (isFar) close();
    },
    onPointerCancel: stop,
  };
}
