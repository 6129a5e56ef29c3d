/**
 * A view as one picture that stands alone: title, map, legend, source and date, no stylesheet but
 * its own. The file next to each map page, and the ground of every exported picture.
 */
import { renderToString } from 'preact-render-to-string';
import type { Locale } from '../i18n/locale.ts';
import { SIZE_CLASSES, type Geography } from '../domain/geography.ts';
import { placeLabels } from '../map/labels/placeLabels.ts';
import { MapLabels } from '../map/svg/MapLabels.tsx';
import { MapShapes } from '../map/svg/MapSvg.tsx';
import { MapMarks, MapNames } from '../map/marks/MarkedMap.tsx';
import type { LabelLayout } from '../map/labels/placeLabels.ts';
import type { DrawnModel, MapModel } from '../map/model.ts';
import { PictureLegend } from './PictureLegend.tsx';
import { footOf, MARGIN, PICTURE_PX, PictureFrame, type PictureOrigin } from './PictureFrame.tsx';
import { pictureCss } from './pictureCss.ts';
import { standalone } from './standalone.ts';

const MAP_TOP = 116;
const MAP_BOTTOM = PICTURE_PX.height - 48;
/** The legend beside the map has at least this. */
const LEGEND_PX = 280;
const GAP = 24;
/** The width that labels are placed for; the drawing is scaled from it as a whole. */
const LABELLED_PX = SIZE_CLASSES.wide.minWidthPx;

/** @returns a complete SVG document, 1200 × 630, light theme */
export function pictureSvg(model: MapModel, geography: Geography, locale: Locale, origin: PictureOrigin): string {
  const sources = model.sources.map(({ title }) => title);
  const labels = model.records === null ? placeLabels(geography, model.territories, 'wide') : EMPTY;
  return settledPicture(model, geography, { foot: footOf(sources, origin, locale), labels });
}

interface SettledWords {
  /** Lines at the foot. */
  readonly foot: readonly string[];
  /** On the map; of a map of records none, as its names stand with the marks. */
  readonly labels: LabelLayout;
}

/** The same where all words and their places are known. */
export function settledPicture(model: DrawnModel, geography: Geography, { foot: lines, labels }: SettledWords): string {
  const { width: planeWidth, height: planeHeight, drawn } = geography.plane;
  const [top, foot] = drawn.wide;
  const mostWidth = PICTURE_PX.width - 2 * MARGIN - GAP - LEGEND_PX;
  const mapWidth = Math.min(mostWidth, ((MAP_BOTTOM - MAP_TOP) * planeWidth) / (foot - top));
  const perUnit = LABELLED_PX / planeWidth;
  const svg = renderToString(
    <PictureFrame title={model.headline} foot={lines}>
      <svg
        x={MARGIN}
        y={MAP_TOP}
        width={mapWidth}
        height={(mapWidth * (foot - top)) / planeWidth}
        viewBox={`0 ${top * perUnit} ${LABELLED_PX} ${(foot - top) * perUnit}`}
      >
        {/* Words stand in per cent of the whole frame. */}
        <svg width={LABELLED_PX} height={planeHeight * perUnit}>
          <MapShapes model={model} geography={geography} idPrefix="picture">
            <MapMarks model={model} geography={geography} sizes={WIDE} />
          </MapShapes>
          {model.records === null ? (
            <MapLabels
              model={model}
              geography={geography}
              layouts={{ tiny: EMPTY, narrow: EMPTY, medium: EMPTY, wide: labels }}
              sizes={WIDE}
            />
          ) : (
            <MapNames model={model} geography={geography} idPrefix="picture" sizes={WIDE} />
          )}
        </svg>
      </svg>
      <PictureLegend
        model={model}
        geography={geography}
        mapWidth={mapWidth}
        x={MARGIN + mapWidth + GAP}
        y={MAP_TOP + 20}
        width={PICTURE_PX.width - 2 * MARGIN - mapWidth - GAP}
      />
    </PictureFrame>,
  );
  return standalone(svg, pictureCss(model.topic, model.ramp));
}

const WIDE = ['wide'] as const;
const EMPTY: LabelLayout = { labels: [], callouts: [] };
