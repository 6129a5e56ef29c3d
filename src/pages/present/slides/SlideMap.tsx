/** The map of a slide: shapes and words of one drawing that grows with the wall, from the model that the page draws. */
import type { Geography } from '../../../domain/geography.ts';
import { SIZE_CLASSES } from '../../../domain/geography.ts';
import { wordsOf } from '../../../map/layouts/words.ts';
import { MapMarks, MapNames } from '../../../map/marks/MarkedMap.tsx';
import { namesOfRecords } from '../../../map/marks/namesOfRecords.ts';
import type { MapModel } from '../../../map/model.ts';
import { MapPins } from '../../../map/pins/MapPins.tsx';
import { rampClasses } from '../../../map/rampClasses.ts';
import { MapLabels } from '../../../map/svg/MapLabels.tsx';
import { MapShapes } from '../../../map/svg/MapSvg.tsx';

/** RoomWords are placed for this width and grow with the drawing: 12 px there are 24 px on a wall. */
const SIZE = 'medium';
const WIDTH_PX = SIZE_CLASSES[SIZE].minWidthPx;
const SIZES = [SIZE] as const;

interface SlideMapProps {
  readonly model: MapModel;
  readonly geography: Geography;
  /** Prefix of element ids: several slides stand in one document. */
  readonly idPrefix: string;
}

export function SlideMap({ model, geography, idPrefix }: SlideMapProps) {
  const { width, height, drawn } = geography.plane;
  const perUnit = WIDTH_PX / width;
  const [top, foot] = drawn[SIZE];
  const layouts = model.records === null ? wordsOf(geography, model) : namesOfRecords(geography, model);
  return (
    <svg
      class={`slide-map ${rampClasses(model)}`}
      viewBox={`0 ${top * perUnit} ${WIDTH_PX} ${(foot - top) * perUnit}`}
      role="img"
      aria-label={model.headline}
    >
      <svg width={WIDTH_PX} height={height * perUnit} class={model.records === null ? 'map' : 'map map-records'}>
        <MapShapes model={model} geography={geography} idPrefix={idPrefix}>
          <MapMarks model={model} geography={geography} sizes={SIZES} />
        </MapShapes>
        <g class="slide-words">
          {model.records === null ? (
            <MapLabels {...{ model, geography, layouts }} sizes={SIZES} />
          ) : (
            <MapNames model={model} geography={geography} idPrefix={idPrefix} sizes={SIZES} />
          )}
          <MapPins territories={model.territories} {...{ geography, layouts }} sizes={SIZES} />
        </g>
      </svg>
    </svg>
  );
}
