/** A sheet over the map's box on which records are drawn in px of the screen. */
import type { ComponentChildren, RefObject } from 'preact';
import type { CameraNow } from './useCameraNow.ts';

interface OverlayProps {
  readonly figure: RefObject<HTMLElement | null>;
  readonly now: CameraNow;
  readonly children: ComponentChildren;
  /** What is on it, where it can be reached; without, it is a picture of what is told elsewhere. */
  readonly label?: string;
  readonly describedBy?: string;
}

export function MapOverlay({ figure, now, label, describedBy, children }: OverlayProps) {
  const { width, height } = now.viewport;
  return (
    <svg
      class="records"
      width={width}
      height={height}
      {...(label === undefined ? { 'aria-hidden': 'true' } : { role: 'group', 'aria-label': label })}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      onWheel={(event) => {
        // On a mark too the wheel means the map that lies under it.
        const map = figure.current?.querySelector(':scope > .map') ?? null;
        if (map?.dispatchEvent(new WheelEvent('wheel', event)) === false) event.preventDefault();
      }}
    >
      {children}
    </svg>
  );
}
