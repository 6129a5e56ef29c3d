/** The map itself: the one part that is drawn in the first stage. */
import type { RefObject } from 'preact';
import { useContext, useMemo, useRef } from 'preact/hooks';
import { MapPins } from '../../map/pins/MapPins.tsx';
import { MapLabels } from '../../map/svg/MapLabels.tsx';
import { MapSvg } from '../../map/svg/MapSvg.tsx';
import { CalloutRing, ShapeRing } from './keyboardNavigation/Ring.tsx';
import type { SelectionStore } from './keyboardNavigation/selection.ts';
import { AS_SERVED, PageInUse } from './SecondStage.tsx';
import type { ExploreState } from './types.ts';
import { useLayout } from './useLayout.ts';
import { useMapSizes } from './useMapSizes.ts';

interface DrawnMapProps {
  readonly state: ExploreState;
  readonly figure: RefObject<HTMLElement | null>;
  readonly selection: SelectionStore;
}

export function DrawnMap({ state, figure, selection }: DrawnMapProps) {
  const { model, rareMaps } = state;
  const { geography, layouts } = useLayout(state, figure);
  const sizes = useMapSizes(figure);
  const areLabelsServed = useIsAsServed(model);
  // Drawn again only when the view changes. What follows the mouse reads the selection itself.
  return useMemo(() => {
    const shown = { selection, geography, territories: model.territories };
    return (
      <MapSvg
        {...{ model, geography, layouts }}
        label={model.headline}
        idPrefix="map"
        labels={
          areLabelsServed ? (
            // Hydration keeps the served words. Placing them again took two thirds of the time until the page answers.
            // eslint-disable-next-line no-restricted-syntax
            <g dangerouslySetInnerHTML={AS_SERVED} />
          ) : (
            <g>
              {model.records === null || rareMaps === null ? (
                <MapLabels {...{ model, geography, layouts, sizes }} />
              ) : (
                <rareMaps.MapNames {...{ model, geography, sizes }} idPrefix="map" />
              )}
            </g>
          )
        }
        overlay={
          <>
            <CalloutRing {...shown} {...{ layouts, sizes }} />
            <MapPins {...shown} {...{ layouts, sizes }} />
          </>
        }
      >
        {areLabelsServed ? (
          // eslint-disable-next-line no-restricted-syntax
          <g dangerouslySetInnerHTML={AS_SERVED} />
        ) : (
          <g>{rareMaps !== null && <rareMaps.MapMarks {...{ model, geography, sizes }} />}</g>
        )}
        <ShapeRing {...shown} />
      </MapSvg>
    );
  }, [model, rareMaps, geography, layouts, sizes, areLabelsServed, selection]);
}

/** Whether the page still shows what it was served with. After the first change it is false for good. */
function useIsAsServed(value: object): boolean {
  const page = useContext(PageInUse);
  const first = useRef(value);
  const isAsServed = useRef(page?.isServed === true);
  isAsServed.current &&= first.current === value;
  return isAsServed.current;
}
