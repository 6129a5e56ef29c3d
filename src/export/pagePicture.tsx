/** What a link to a page without a map of its own shows: title, what the page says in a sentence, the regions. */
import type { Geography } from '../domain/geography.ts';
import type { RegionId } from '../domain/types.ts';
import { SURFACE } from '../map/palette.ts';
import { LocatorMapShapes } from '../map/svg/LocatorMap.tsx';
import {
  footHeight,
  MARGIN,
  ownLines,
  PICTURE_PX,
  PictureFrame,
  type FootWords,
  type PictureOrigin,
  type PictureSize,
} from './PictureFrame.tsx';
import { pictureCss } from './pictureCss.ts';
import type { PictureDrawing } from './viewPicture.tsx';
import { wrap } from './wrap.ts';

export interface PagePicture {
  readonly title: string;
  /** What the page says of itself to search engines. */
  readonly description: string;
  readonly regions: readonly RegionId[];
}

const TOP = 132;
const MAP_PX = 560;
const GAP = 40;
const TEXT_PX = 28;
const LINE_PX = 38;

const { border } = SURFACE.light;
const CSS = `.land{fill:#d5d6cd}.map-shapes path{stroke:${border};stroke-width:6}.words{font-size:${TEXT_PX}px}`;

/** @param size wide pictures have the words beside the regions, square ones above them */
export function pagePicture(
  { title, description, regions }: PagePicture,
  geography: Geography,
  words: FootWords,
  origin: PictureOrigin,
  size: PictureSize = PICTURE_PX,
): PictureDrawing {
  const { width, height } = geography.plane;
  const isWide = size.width > size.height;
  const room = size.width - 2 * MARGIN;
  const foot = ownLines(origin, words, size);
  const bottom = size.height - footHeight(foot);
  const mapWidth = isWide ? MAP_PX : room;
  const mapHeight = Math.min(bottom - TOP, (mapWidth * height) / width);
  const textWidth = isWide ? room - MAP_PX - GAP : room;
  const textHeight = isWide ? bottom - TOP : bottom - TOP - mapHeight;
  const places = regions.map((region) => ({ region, role: 'land' as const, name: '', labels: [], href: null }));
  const drawing = (
    <PictureFrame title={title} size={size} foot={foot}>
      {linesOf(description, textWidth, Math.floor(textHeight / LINE_PX)).map((line, index) => (
        <text key={line} class="words" x={MARGIN} y={TOP + TEXT_PX + index * LINE_PX}>
          {line}
        </text>
      ))}
      <svg
        x={size.width - MARGIN - mapWidth}
        y={isWide ? TOP : bottom - mapHeight}
        width={mapWidth}
        height={mapHeight}
        viewBox={`0 0 ${width} ${height}`}
      >
        <LocatorMapShapes places={places} geography={geography} />
      </svg>
    </PictureFrame>
  );
  return { drawing, css: pictureCss('capability') + CSS };
}

/** A text that is cut says so. */
function linesOf(text: string, width: number, most: number): readonly string[] {
  const lines = wrap(text, TEXT_PX, width);
  if (lines.length <= most) return lines;
  return lines.slice(0, most).map((line, index) => (index === most - 1 ? `${line} …` : line));
}
