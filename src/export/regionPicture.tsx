/**
 * A region as one picture that stands alone: a sentence, where it lies, and its place among all on a
 * few indicators. The file next to each region's page.
 */
import { scaleLinear } from 'd3-scale';
import { renderToString } from 'preact-render-to-string';
import type { Locale } from '../i18n/locale.ts';
import { SIZE_CLASSES, type Geography } from '../domain/geography.ts';
import { textWidthPx } from '../map/labels/textWidth.ts';
import type { LabelLayout } from '../map/labels/placeLabels.ts';
import { SURFACE } from '../map/palette.ts';
import type { Strip } from '../map/strip.ts';
import { LocatorMapShapes, LocatorMapWords, type LocatorMapPlace } from '../map/svg/LocatorMap.tsx';
import {
  footOf,
  MARGIN,
  PICTURE_PX,
  PictureFrame,
  SQUARE_PX,
  type PictureOrigin,
  type PictureSize,
} from './PictureFrame.tsx';
import { pictureCss } from './pictureCss.ts';
import { standalone } from './standalone.ts';
import { BOLD, firstLine } from './wrap.ts';

export interface RegionPictureRow {
  readonly name: string;
  /** Unit, year, status. */
  readonly about: string;
  readonly value: string;
  readonly rank: string;
  /** Of the region on the strip, 0–1. */
  readonly position: number | null;
  readonly strip: Strip | null;
}

export interface RegionPicture {
  readonly name: string;
  readonly title: string;
  readonly places: readonly LocatorMapPlace[];
  readonly rows: readonly RegionPictureRow[];
  readonly sources: readonly string[];
}

const TOP = 132;
const FOOT_ROOM = 52;
const GAP = 40;
const MOST_ROWS = 6;

/** Where the map and the rows stand, px. */
interface Places {
  readonly size: PictureSize;
  readonly map: { readonly y: number; readonly width: number; readonly height: number };
  readonly rows: {
    readonly x: number;
    readonly y: number;
    /** Of a row. */
    readonly width: number;
    readonly height: number;
    readonly columns: number;
  };
}

/** The map on the left, the rows on the right. */
const WIDE: Places = {
  size: PICTURE_PX,
  map: { y: TOP, width: 560, height: PICTURE_PX.height - FOOT_ROOM - TOP },
  rows: {
    x: MARGIN + 560 + GAP,
    y: TOP,
    width: PICTURE_PX.width - 2 * MARGIN - 560 - GAP,
    height: (PICTURE_PX.height - FOOT_ROOM - TOP) / MOST_ROWS,
    columns: 1,
  },
};
/** The map above, the rows below it in two columns. */
const SQUARE_MAP = 600;
const SQUARE: Places = {
  size: SQUARE_PX,
  map: { y: TOP, width: SQUARE_PX.width - 2 * MARGIN, height: SQUARE_MAP },
  rows: {
    x: MARGIN,
    y: TOP + SQUARE_MAP + 16,
    width: (SQUARE_PX.width - 2 * MARGIN - GAP) / 2,
    height: (SQUARE_PX.height - FOOT_ROOM - TOP - SQUARE_MAP - 16) / (MOST_ROWS / 2),
    columns: 2,
  },
};
/** The size that the names on the map are placed for. */
export const REGION_PICTURE_SIZE = 'medium';
const LABELLED_PX = SIZE_CLASSES[REGION_PICTURE_SIZE].minWidthPx;

const { pin, paper, ink, muted, land, outline, rule, border } = SURFACE.light;
const CSS = [
  `.here{fill:${pin}}.near{fill:#d5d6cd}.map-shapes path{stroke:${border};stroke-width:6}`,
  `.words-medium text{font-size:12px;font-weight:500;text-anchor:middle}`,
  `.here-word{fill:${paper}}.near-word{fill:${ink};paint-order:stroke;stroke:#d5d6cd;stroke-width:3px;stroke-linejoin:round}`,
  `.callout .here-word,.callout .near-word{stroke:none}.callout .plain{fill:${paper};stroke:${outline}}`,
  `.callout .here{fill:${pin};stroke:${pin}}.callout .near-word{fill:${ink}}`,
  `.row{font-weight:700;font-size:15px}.about{fill:${muted};font-size:12px}.value{font-weight:700;font-size:17px}`,
  `.end{text-anchor:end}.axis{stroke:${rule};stroke-width:2}.dot{fill:${land};stroke:${muted}}.me{fill:${pin};stroke:${paper};stroke-width:1.5px}`,
  `.median{stroke:${ink};stroke-width:2}`,
].join('');

/** @returns a complete SVG document, light theme: 1200 × 630, or 1080 × 1080 */
export function regionPictureSvg(
  picture: RegionPicture,
  geography: Geography,
  locale: Locale,
  origin: PictureOrigin,
  shape: 'wide' | 'square' = 'wide',
): string {
  const words = { foot: footOf(picture.sources, origin, locale, shape === 'wide' ? PICTURE_PX : SQUARE_PX) };
  return regionSvg(picture, geography, words, shape === 'wide' ? WIDE : SQUARE);
}

interface SettledWords {
  /** Lines at the foot. */
  readonly foot: readonly string[];
  /** Names on the map; absent: the program places them. */
  readonly labels?: LabelLayout;
}

/** The same where all words and their places are known. */
export function settledRegionPicture(picture: RegionPicture, geography: Geography, words: SettledWords): string {
  return regionSvg(picture, geography, words, WIDE);
}

function regionSvg(
  picture: RegionPicture,
  geography: Geography,
  { foot, labels }: SettledWords,
  { size, map, rows: place }: Places,
): string {
  const { width: planeWidth, height: planeHeight } = geography.plane;
  const mapHeight = Math.min(map.height, (map.width * planeHeight) / planeWidth);
  const mapWidth = (mapHeight * planeWidth) / planeHeight;
  const rows = picture.rows.slice(0, MOST_ROWS);
  // A few rows have more room each.
  const spread = (place.height * MOST_ROWS) / Math.max(rows.length, 4);
  const svg = renderToString(
    <PictureFrame title={picture.title} size={size} foot={foot}>
      <svg
        x={MARGIN}
        y={map.y + (map.height - mapHeight) / 2}
        width={mapWidth}
        height={mapHeight}
        viewBox={`0 0 ${LABELLED_PX} ${(LABELLED_PX * planeHeight) / planeWidth}`}
      >
        <LocatorMapShapes places={picture.places} geography={geography} />
        <LocatorMapWords places={picture.places} geography={geography} size={REGION_PICTURE_SIZE} placed={labels} />
      </svg>
      {rows.map((row, index) => (
        <PictureRow
          key={row.name}
          row={row}
          left={place.x + (index % place.columns) * (place.width + GAP)}
          y={place.y + Math.floor(index / place.columns) * spread}
          width={place.width}
        />
      ))}
    </PictureFrame>,
  );
  return standalone(svg, pictureCss('capability') + CSS);
}

const NAME_PX = 15;
const ABOUT_PX = 12;
const VALUE_PX = 17;
const BETWEEN = 16;

interface PictureRowProps {
  readonly row: RegionPictureRow;
  readonly left: number;
  readonly y: number;
  readonly width: number;
}

function PictureRow({ row, left, y, width }: PictureRowProps) {
  const x = scaleLinear([left + 6, left + width - 6]);
  const nameRoom = width - BETWEEN - textWidthPx(row.value, VALUE_PX * BOLD);
  const aboutRoom = width - BETWEEN - textWidthPx(row.rank, ABOUT_PX);
  const axis = y + 56;
  const right = left + width;
  return (
    <g>
      <text class="row" x={left} y={y + 16}>
        {firstLine(row.name, NAME_PX * BOLD, nameRoom)}
      </text>
      <text class="about" x={left} y={y + 35}>
        {firstLine(row.about, ABOUT_PX, aboutRoom)}
      </text>
      <text class="value end" x={right} y={y + 17}>
        {row.value}
      </text>
      <text class="about end" x={right} y={y + 35}>
        {row.rank}
      </text>
      {row.strip !== null && (
        <>
          <path class="axis" d={`M${left} ${axis}h${width}`} />
          {[...row.strip.positions].map(([region, position]) => (
            <circle key={region} class="dot" cx={x(position)} cy={axis} r="4" />
          ))}
          {row.strip.median !== null && <path class="median" d={`M${x(row.strip.median)} ${axis - 9}v18`} />}
          {row.position !== null && <circle class="me" cx={x(row.position)} cy={axis} r="7.5" />}
        </>
      )}
    </g>
  );
}
