/**
 * The map itself: the one part that follows the view at once. It reads the view past the page around
 * it, which keeps the view of a frame before until the map is on the screen (`Page.tsx`).
 */
import { createContext, type RefObject } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { MapPins } from '../../map/pins/MapPins.tsx';
import { MapSvg } from '../../map/svg/MapSvg.tsx';
import { MapsAhead } from './MapsAhead.tsx';
import type { ExploreState } from './types.ts';
import { useLayout } from './useLayout.ts';
import { useMapSizes } from './useMapSizes.ts';
import type { SelectionStore } from './keyboardNavigation/selection.ts';
import { CalloutRing, ShapeRing } from './keyboardNavigation/Ring.tsx';

/** What is asked for now. */
export const Now = createContext<ExploreState | null>(null);

interface DrawnMapProps {
  readonly figure: RefObject<HTMLElement | null>;
  readonly selection: SelectionStore;
}

/** @throws outside of `Now` */
export function DrawnMap({ figure, selection }: DrawnMapProps) {
  const state = useContext(Now);
  if (state === null) throw new Error('a map without a view');
  const { model } = state;
  const { geography, layouts } = useLayout(state, figure);
  const { written: sizes, seen } = useMapSizes(figure, model);
  // Drawn anew with the view only: what follows the mouse reads its store by itself, and so does what covers the map.
  return useMemo(() => {
    const shown = { selection, geography, territories: model.territories };
    return (
      <MapSvg
        {...{ model, geography, layouts, sizes }}
        label={model.headline}
        idPrefix="map"
        overlay={
          <>
            <CalloutRing {...shown} {...{ layouts, sizes }} />
            <MapPins {...shown} {...{ layouts, sizes }} />
          </>
        }
        cover={<MapsAhead sizes={seen} geography={state.geography} />}
      >
        <ShapeRing {...shown} />
      </MapSvg>
    );
  }, [model, geography, layouts, sizes, seen, selection, state.geography]);
}
