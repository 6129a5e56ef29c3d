/**
 * Maps that are likely to be asked for next, laid out beforehand over the map and not to be seen.
 *
 * When one is asked for, its layer alone is let be seen: nothing is styled, laid out or written for
 * that but one class. A frame later the map under it shows the same, and it is hidden again. Each is
 * a picture for the eye: inert, so that no pointer, key, reader or search of the browser finds it,
 * and its shapes carry no codes.
 */
import { useContext, useMemo } from 'preact/hooks';
import type { Geography, SizeClass } from '../../domain/geography.ts';
import type { MapModel } from '../../map/model.ts';
import { MapPins } from '../../map/pins/MapPins.tsx';
import { MapLabels } from '../../map/svg/MapLabels.tsx';
import { MapShapes } from '../../map/svg/MapSvg.tsx';
import { useStore } from '../../ui/useStore.ts';
import { Ahead } from './ahead.ts';
import { laidOut } from './useLayout.ts';

interface MapsAheadProps {
  /** Of the country, before it is laid out for a model. */
  readonly geography: Geography;
  /** Those that are seen in the map's width. */
  readonly sizes: readonly SizeClass[];
}

export function MapsAhead({ geography, sizes }: MapsAheadProps) {
  const { models, shown } = useStore(useContext(Ahead), (ahead) => ahead);
  return (
    <>
      {models.map((model, index) => (
        <MapAhead key={index} {...{ model, geography, sizes }} isShown={model === shown} idPrefix={`ahead-${index}`} />
      ))}
    </>
  );
}

interface MapAheadProps {
  readonly model: MapModel;
  readonly geography: Geography;
  readonly sizes: readonly SizeClass[];
  readonly isShown: boolean;
  readonly idPrefix: string;
}

function MapAhead({ model, geography: country, sizes, isShown, idPrefix }: MapAheadProps) {
  const drawing = useMemo(() => {
    const { geography, layouts } = laidOut(country, model, 'map');
    return (
      <>
        <MapShapes {...{ model, geography, idPrefix }} unnamed />
        <svg class="map-words">
          <MapLabels {...{ model, geography, layouts, sizes }} unnamed />
          <MapPins territories={model.territories} {...{ geography, layouts, sizes }} />
        </svg>
      </>
    );
  }, [model, country, sizes, idPrefix]);
  return (
    <div class={isShown ? 'map-ahead shown' : 'map-ahead'} inert>
      {drawing}
    </div>
  );
}
