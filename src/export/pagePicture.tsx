/** What a link to a page without a map of its own shows: title, what the page says in a sentence, the regions. */
import { renderToString } from 'preact-render-to-string';
import type { Geography } from '../domain/geography.ts';
import type { RegionId } from '../domain/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { SURFACE } from '../map/palette.ts';
import { LocatorMapShapes } from '../map/svg/LocatorMap.tsx';
import { footOf, MARGIN, PICTURE_PX, PictureFrame, type PictureOrigin } from './PictureFrame.tsx';
import { pictureCss } from './pictureCss.ts';
import { standalone } from './standalone.ts';
import { wrap } from './wrap.ts';

export interface PagePicture {
  readonly title: string;
  /** What the page says of itself to search engines. */
  readonly description: string;
  readonly regions: readonly RegionId[];
}

const TOP = 132;
const BOTTOM = PICTURE_PX.height - 52;
const MAP_PX = 560;
const GAP = 40;
const WORDS_PX = PICTURE_PX.width - 2 * MARGIN - MAP_PX - GAP;
const TEXT_PX = 28;
const LINE_PX = 38;
const MOST_LINES = Math.floor((BOTTOM - TOP) / LINE_PX);

const { border } = SURFACE.light;
const CSS = `.land{fill:#d5d6cd}.map-shapes path{stroke:${border};stroke-width:6}.words{font-size:${TEXT_PX}px}`;

/** @returns a complete SVG document, 1200 × 630, light theme */
export function pagePictureSvg(
  { title, description, regions }: PagePicture,
  geography: Geography,
  locale: Locale,
  origin: PictureOrigin,
): string {
  const { width, height } = geography.plane;
  const mapHeight = Math.min(BOTTOM - TOP, (MAP_PX * height) / width);
  const places = regions.map((region) => ({ region, role: 'land' as const, name: '', labels: [], href: null }));
  const svg = renderToString(
    <PictureFrame title={title} foot={whereFrom(origin, locale)}>
      {linesOf(description).map((line, index) => (
        <text key={line} class="words" x={MARGIN} y={TOP + TEXT_PX + index * LINE_PX}>
          {line}
        </text>
      ))}
      <svg
        x={PICTURE_PX.width - MARGIN - MAP_PX}
        y={TOP}
        width={MAP_PX}
        height={mapHeight}
        viewBox={`0 0 ${width} ${height}`}
      >
        <LocatorMapShapes places={places} geography={geography} />
      </svg>
    </PictureFrame>,
  );
  return standalone(svg, pictureCss('capability') + CSS);
}

/** The address has a line to itself: it is what a picture is passed on for. */
function whereFrom({ release, url }: PictureOrigin, locale: Locale): readonly string[] {
  const [, ownLine = ''] = footOf([], { release, url: null }, locale);
  return url === null ? [ownLine] : [ownLine, url];
}

/** A text that is cut says so. */
function linesOf(text: string): readonly string[] {
  const lines = wrap(text, TEXT_PX, WORDS_PX);
  if (lines.length <= MOST_LINES) return lines;
  return lines.slice(0, MOST_LINES).map((line, index) => (index === MOST_LINES - 1 ? `${line} …` : line));
}
