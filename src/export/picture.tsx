/**
 * A view as one picture that stands alone: title, map, legend, source and date, no stylesheet but
 * its own. The file next to each map page, and the ground of every exported picture.
 */
import { renderToString } from 'preact-render-to-string';
import type { Locale } from '../i18n/locale.ts';
import { SIZE_CLASSES, type Geography } from '../map/geography.ts';
import { placeLabels } from '../map/labels/placeLabels.ts';
import { textWidthPx } from '../map/labels/textWidth.ts';
import { MapLabels } from '../map/svg/MapLabels.tsx';
import { MapShapes } from '../map/svg/MapSvg.tsx';
import type { MapModel } from '../map/model.ts';
import { PictureLegend } from './PictureLegend.tsx';
import { pictureCss } from './pictureCss.ts';

/** The size that links are previewed in. */
export const PICTURE_PX = { width: 1200, height: 630 } as const;
const MARGIN = 36;
const TITLE_PX = 30;
const MAP_TOP = 116;
const FOOT_PX = 14;
/** The width that labels are placed for; the drawing is scaled from it as a whole. */
const LABELLED_PX = SIZE_CLASSES.wide.minWidthPx;

/** @returns a complete SVG document, 1200 × 630, light theme */
export function pictureSvg(model: MapModel, geography: Geography, locale: Locale): string {
  const { t, texts } = locale;
  const mapHeight = PICTURE_PX.height - MAP_TOP - 44;
  const mapWidth = (mapHeight * geography.plane.width) / geography.plane.height;
  const layout = placeLabels(geography, model.territories, 'wide');
  const layouts = { tiny: EMPTY, narrow: EMPTY, medium: EMPTY, wide: layout };
  const lines = wrap(model.headline, TITLE_PX, PICTURE_PX.width - 2 * MARGIN).slice(0, 2);
  const source = model.sources.map(({ title }) => title).join('; ');
  return renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={PICTURE_PX.width}
      height={PICTURE_PX.height}
      viewBox={`0 0 ${PICTURE_PX.width} ${PICTURE_PX.height}`}
      role="img"
      aria-label={model.headline}
    >
      <title>{model.headline}</title>
      <style>{pictureCss(model.door)}</style>
      <rect class="paper" width="100%" height="100%" />
      {lines.map((line, index) => (
        <text key={line} class="title" x={MARGIN} y={48 + index * 36}>
          {line}
        </text>
      ))}
      <svg
        x={MARGIN}
        y={MAP_TOP}
        width={mapWidth}
        height={mapHeight}
        viewBox={`0 0 ${LABELLED_PX} ${(LABELLED_PX * geography.plane.height) / geography.plane.width}`}
      >
        <MapShapes model={model} geography={geography} idPrefix="picture" />
        <MapLabels model={model} geography={geography} layouts={layouts} sizes={['wide']} />
      </svg>
      <PictureLegend
        model={model}
        x={MARGIN + mapWidth + 24}
        y={MAP_TOP + 20}
        width={PICTURE_PX.width - 2 * MARGIN - mapWidth - 24}
      />
      <text class="foot" x={MARGIN} y={PICTURE_PX.height - 18} font-size={FOOT_PX}>
        {ellipsis(`${texts.site.title} · ${t('explore.footer.source', { source })}`)}
      </text>
    </svg>,
  );
}

const EMPTY = { labels: [], callouts: [] };

/** One line that says when it was cut. */
function ellipsis(text: string): string {
  const [first = '', ...rest] = wrap(text, FOOT_PX, PICTURE_PX.width - 2 * MARGIN);
  return rest.length === 0 ? first : `${first} …`;
}

/** Lines of at most `width` px. */
function wrap(text: string, fontPx: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidthPx(longer, fontPx) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
