/**
 * A view as one drawing that stands alone: title, map, legend, source and date, no stylesheet but its
 * own. The build writes it beside each map page, the browser draws exactly the view that one sees: tiles,
 * circles, marks, pins, what is left out, the classes that were chosen.
 */
import type { VNode } from 'preact';
import type { Geography } from '../domain/geography.ts';
import { SIZE_CLASSES } from '../domain/geography.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Camera } from '../map/camera/camera.ts';
import { wordsOf, type WordLayouts } from '../map/layouts/words.ts';
import { MapMarks, MapNames } from '../map/marks/MarkedMap.tsx';
import { namesOfRecords } from '../map/marks/namesOfRecords.ts';
import type { CountryAloneModel } from '../map/alone/countryAloneModel.ts';
import type { DrawnModel, MapModel } from '../map/model.ts';
import { MapPins } from '../map/pins/MapPins.tsx';
import { MapLabels } from '../map/svg/MapLabels.tsx';
import { MapShapes } from '../map/svg/MapSvg.tsx';
import { CountryAlonePicture } from './CountryAlonePicture.tsx';
import {
  footHeight,
  footOf,
  MARGIN,
  PICTURE_PX,
  PictureFrame,
  type PictureOrigin,
  type PictureSize,
} from './PictureFrame.tsx';
import { PictureLegend } from './PictureLegend.tsx';
import { pictureCss } from './pictureCss.ts';
import { zoomedMap } from './zoomedMap.ts';

/** Not yet one file: `standalone.ts` and `drawInBrowser.ts` make it that. */
export interface PictureDrawing {
  readonly drawing: VNode;
  readonly css: string;
}

const MAP_TOP = 116;
/** The legend beside the map has at least this. */
const LEGEND_PX = 280;
/** Below the map of a square picture, at least this. */
const LEGEND_BELOW_PX = 340;
const GAP = 24;
/** The width that labels are placed for; the drawing is scaled from it as a whole. */
const LABELLED_PX = SIZE_CLASSES.wide.minWidthPx;
const WIDE = ['wide'] as const;

export interface SettledWords {
  /** Lines at the foot. */
  readonly foot: readonly string[];
  /** Of the names and values on the map; of a map of records only what pins keep clear of. */
  readonly layouts: WordLayouts;
}

/**
 * @param geography as `layoutOf` made it for the view
 * @param size      wide pictures have the legend beside the map, square ones below it
 * @param camera    where a zoomed map is; null: the whole country. Tiles, circles and marks of records have the whole
 */
export function viewPicture(
  model: MapModel,
  geography: Geography,
  locale: Locale,
  origin: PictureOrigin,
  size: PictureSize = PICTURE_PX,
  camera: Camera | null = null,
): PictureDrawing {
  const sources = model.sources.map(({ title }) => title);
  const foot = footOf(sources, origin, locale, size);
  if (camera !== null && canBeZoomed(model, geography)) {
    const { width, height } = roomOfMap(size, foot);
    const viewport = { width: LABELLED_PX, height: (LABELLED_PX * height) / width, top: 0 };
    const zoomed = zoomedMap(model, geography, camera, viewport);
    return settledPicture(zoomed.model, zoomed.screen, { foot, layouts: zoomed.layouts }, size, zoomed.unit);
  }
  const layouts = model.records === null ? wordsOf(geography, model) : namesOfRecords(geography, model);
  return settledPicture(model, geography, { foot, layouts }, size);
}

/** Whether a picture shows what a camera sees: marks of records are placed for the screen of the page. */
export function canBeZoomed({ records, alone }: DrawnModel, { kind }: Geography): boolean {
  return records === null && alone === null && kind === undefined;
}

/** The most that the map may take, px. */
function roomOfMap(size: PictureSize, foot: readonly string[]): PictureSize {
  const room = size.width - 2 * MARGIN;
  const height = size.height - footHeight(foot) - MAP_TOP;
  return size.width > size.height
    ? { width: room - GAP - LEGEND_PX, height }
    : { width: room, height: height - LEGEND_BELOW_PX };
}

/**
 * The same where all words and their places are known, as those of a release are for ever.
 * @param unit of lengths on the map against those of the whole country's plane
 */
export function settledPicture(
  model: DrawnModel,
  geography: Geography,
  { foot: lines, layouts }: SettledWords,
  size: PictureSize = PICTURE_PX,
  unit = 1,
): PictureDrawing {
  const css = pictureCss(model.topic, model.ramp, unit);
  if (model.alone !== null) return { drawing: alonePicture(model.headline, model.alone, lines, size), css };
  const { width: planeWidth, height: planeHeight } = geography.plane;
  // Tiles and circles use the whole frame.
  const [top, foot] = geography.kind === undefined ? geography.plane.drawn.wide : [0, planeHeight];
  const isWide = size.width > size.height;
  const room = size.width - 2 * MARGIN;
  const most = roomOfMap(size, lines);
  const mapWidth = Math.min(most.width, (most.height * planeWidth) / (foot - top));
  const mapHeight = (mapWidth * (foot - top)) / planeWidth;
  const perUnit = LABELLED_PX / planeWidth;
  const box = {
    x: isWide ? MARGIN : MARGIN + (room - mapWidth) / 2,
    y: MAP_TOP,
    width: mapWidth,
    height: mapHeight,
  };
  const isPart = unit !== 1;
  const drawing = (
    <PictureFrame title={model.headline} size={size} foot={lines}>
      {isPart && (
        <clipPath id="picture-part">
          <rect {...box} />
        </clipPath>
      )}
      <g {...(isPart ? { 'clip-path': 'url(#picture-part)' } : {})}>
        <svg {...box} viewBox={`0 ${top * perUnit} ${LABELLED_PX} ${(foot - top) * perUnit}`}>
          {/* Words stand in per cent of the whole frame. */}
          <svg
            width={LABELLED_PX}
            height={planeHeight * perUnit}
            class={geography.kind === undefined ? 'map' : `map-${geography.kind}`}
          >
            <MapShapes model={model} geography={geography} idPrefix="picture">
              <MapMarks model={model} geography={geography} sizes={WIDE} />
            </MapShapes>
            {model.records === null ? (
              <MapLabels {...{ model, geography, layouts }} sizes={WIDE} />
            ) : (
              <MapNames model={model} geography={geography} idPrefix="picture" sizes={WIDE} />
            )}
            <MapPins territories={model.territories} {...{ geography, layouts }} sizes={WIDE} />
          </svg>
        </svg>
      </g>
      {isPart && <rect class="frame" fill="none" {...box} />}
      <PictureLegend
        model={model}
        geography={geography}
        mapWidth={mapWidth}
        x={isWide ? MARGIN + mapWidth + GAP : MARGIN}
        y={isWide ? MAP_TOP + 20 : MAP_TOP + mapHeight + GAP + 20}
        width={isWide ? room - mapWidth - GAP : room}
      />
    </PictureFrame>
  );
  return { drawing, css };
}

function alonePicture(title: string, alone: CountryAloneModel, foot: readonly string[], size: PictureSize): VNode {
  const box = {
    x: MARGIN,
    y: MAP_TOP + 8,
    width: size.width - 2 * MARGIN,
    height: size.height - footHeight(foot) - MAP_TOP - 16,
  };
  return (
    <PictureFrame title={title} size={size} foot={foot}>
      <CountryAlonePicture alone={alone} box={box} />
    </PictureFrame>
  );
}
