/** A sheet over the map's box on which records are drawn in px of the screen. */
import type { ComponentChildren, RefObject } from 'preact';
import type { CameraNow } from './useCameraNow.ts';

interface OverlayProps {
  readonly figure: RefObject<HTMLElement | null>;
  readonly now: CameraNow;
  readonly children: ComponentChildren;
  /** Its name, if it can be reached by keys. Without a name it is a picture of what is told elsewhere. */
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
        // Over a cluster too, the wheel zooms the map under it.
        const map = figure.current?.querySelector(':scope > .map') ?? null;
        if (map?.dispatchEvent(new WheelEvent('wheel', event)) === false) event.preventDefault();
      }}
    >
      {children}
    </svg>
  );
}
