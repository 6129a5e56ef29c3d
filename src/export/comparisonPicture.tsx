/** Compared regions as a picture: each indicator a line with all regions as dots, the chosen by their marks and hues. */
import { textWidthPx } from '../map/labels/textWidth.ts';
import { COMPARED, SURFACE } from '../map/palette.ts';
import { pinMark } from '../map/pins/pinMarks.ts';
import { footHeight, MARGIN, PICTURE_PX, PictureFrame, type PictureSize } from './PictureFrame.tsx';
import { pictureCss } from './pictureCss.ts';
import type { PictureDrawing } from './viewPicture.tsx';
import { sideBySide } from './sideBySide.ts';
import { BOLD, fewLines, firstLine } from './wrap.ts';

export interface PicturedFigure {
  readonly name: string;
  /** Unit and year. */
  readonly about: string;
  /** 0–1, of the regions that are not compared. */
  readonly others: readonly number[];
  readonly median: number | null;
  /** Publishers of what it shows. */
  readonly sources: readonly string[];
  readonly rows: readonly { readonly pin: number; readonly text: string; readonly position: number | null }[];
}

export interface ComparisonPicture {
  readonly title: string;
  readonly regions: readonly { readonly name: string; readonly pin: number }[];
  /** What dots and the upright line are. */
  readonly key: { readonly other: string; readonly median: string };
  readonly figures: readonly PicturedFigure[];
  /** In words, so many figures had no room. */
  readonly others: (count: number) => string;
  /** Lines at the foot, for the sources of the figures that have room. */
  readonly footOf: (sources: readonly string[]) => readonly string[];
}

const TOP = 112;
/** As many lines as a foot may have. */
const FOOT_PX = footHeight(['', '', '']);
const KEY_LINE_PX = 26;
const KEY_PX = 15;
const MARK_ROOM = 20;
const KEY_GAP = 24;
const NAME_PX = 16;
const NAME_LINE_PX = 19;
const ABOUT_PX = 12;
const VALUE_PX = 14;
const LARGEST_SCALE = 1.4;

/** How the parts of a figure stand: shares of the width, px of its height. */
interface FigureLayout {
  readonly name: number;
  readonly nameLines: number;
  readonly line: number;
  /** Whether line and numbers stand below the name. */
  readonly isBelow: boolean;
  readonly leastPx: number;
  /** At which letters have their own size. */
  readonly px: number;
  readonly mostPx: number;
}
const BESIDE: FigureLayout = { name: 0.31, nameLines: 2, line: 0.34, isBelow: false, leastPx: 66, px: 80, mostPx: 96 };
const ABOVE: FigureLayout = { name: 1, nameLines: 1, line: 0.55, isBelow: true, leastPx: 104, px: 112, mostPx: 130 };
const GAP = 26;

const { ink, muted, rule, paper } = SURFACE.light;
const CSS = [
  `.axis{stroke:${rule};stroke-width:2}.dot{fill:${muted};fill-opacity:.5}.median{stroke:${ink};stroke-width:2}`,
  `.name{font-weight:700;font-size:${NAME_PX}px}.about{fill:${muted};font-size:${ABOUT_PX}px}.value{font-size:${VALUE_PX}px}`,
  `.key text{font-size:${KEY_PX}px}.pin{stroke:${paper};stroke-width:1.5px;paint-order:stroke}`,
  ...COMPARED.light.map((colour, pin) => `.hue-${pin}{fill:${colour}}`),
].join('');

/** @param size of square pictures more figures fit below each other */
export function comparisonPicture(picture: ComparisonPicture, size: PictureSize = PICTURE_PX): PictureDrawing {
  const width = size.width - 2 * MARGIN;
  const key = keyOf(picture, width);
  const top = TOP + key.height;
  const height = size.height - FOOT_PX - top;
  const layout = size.width > size.height ? BESIDE : ABOVE;
  const most = Math.floor(height / layout.leastPx);
  const isCut = picture.figures.length > most;
  const figures = isCut ? picture.figures.slice(0, most - 1) : picture.figures;
  const rowPx = height / Math.max(1, figures.length + (isCut ? 0.4 : 0));
  // Few figures have larger letters.
  const scale = Math.max(1, Math.min(LARGEST_SCALE, rowPx / layout.px));
  const pitch = Math.min(rowPx, layout.mostPx * scale);
  const drawing = (
    <PictureFrame
      title={picture.title}
      size={size}
      foot={picture.footOf([...new Set(figures.flatMap(({ sources }) => sources))])}
    >
      {key.drawing}
      {figures.map((figure, index) => (
        <g key={figure.name} transform={`translate(${MARGIN} ${top + index * pitch}) scale(${scale})`}>
          <Figure figure={figure} width={width / scale} layout={layout} />
        </g>
      ))}
      {isCut && (
        <text class="about" x={MARGIN} y={top + figures.length * pitch + NAME_PX}>
          {picture.others(picture.figures.length - figures.length)}
        </text>
      )}
    </PictureFrame>
  );
  return { drawing, css: pictureCss('capability') + CSS };
}

interface FigureProps {
  readonly figure: PicturedFigure;
  readonly width: number;
  readonly layout: FigureLayout;
}

/** From (0, 0). */
function Figure({ figure, width, layout }: FigureProps) {
  const { name, about, others, median, rows } = figure;
  const nameWidth = width * layout.name;
  const lines = fewLines(name, NAME_PX * BOLD, nameWidth, layout.nameLines);
  const top = layout.isBelow ? lines.length * NAME_LINE_PX + ABOUT_PX + 12 : 0;
  const lineX = layout.isBelow ? 0 : nameWidth + GAP;
  const lineWidth = width * layout.line;
  const valuesX = lineX + lineWidth + GAP;
  const columns = rows.length > 3 ? 2 : 1;
  const columnWidth = (width - valuesX) / columns;
  const axis = top + 24;
  const at = (position: number) => lineX + position * lineWidth;
  return (
    <g>
      {lines.map((line, index) => (
        <text key={line} class="name" x={0} y={NAME_PX + index * NAME_LINE_PX}>
          {line}
        </text>
      ))}
      <text class="about" x={0} y={NAME_PX + (lines.length - 1) * NAME_LINE_PX + 18}>
        {firstLine(about, ABOUT_PX, nameWidth)}
      </text>
      <path class="axis" d={`M${lineX} ${axis}h${lineWidth}`} />
      {median !== null && <path class="median" d={`M${at(median)} ${axis - 12}v24`} />}
      {others.map((position, index) => (
        <circle key={index} class="dot" cx={at(position)} cy={axis} r="4" />
      ))}
      {rows.map(({ pin, position }) =>
        position === null ? null : <Pin key={pin} pin={pin} x={at(position)} y={axis} scale={1.5} />,
      )}
      {rows.map(({ pin, text }, index) => {
        const x = valuesX + (index % columns) * columnWidth;
        const base = top + VALUE_PX + Math.floor(index / columns) * 19;
        return (
          <g key={pin}>
            <Pin pin={pin} x={x + 7} y={base - 5} scale={1} />
            <text class="value" x={x + MARK_ROOM} y={base}>
              {firstLine(text, VALUE_PX, columnWidth - MARK_ROOM - 6)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface PinProps {
  readonly pin: number;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

function Pin({ pin, x, y, scale }: PinProps) {
  return <path class={`pin hue-${pin}`} transform={`translate(${x} ${y}) scale(${scale})`} d={pinMark(pin)} />;
}

/** The regions with their marks, then dots and line: side by side while there is room. */
function keyOf({ regions, key }: ComparisonPicture, width: number) {
  const entries = [
    ...regions.map(({ name, pin }) => ({ text: name, mark: <Pin pin={pin} x={7} y={9} scale={1.3} /> })),
    { text: key.other, mark: <circle class="dot" cx={7} cy={9} r="4" /> },
    { text: key.median, mark: <path class="median" d="M7 0v18" /> },
  ];
  const places = sideBySide(
    entries.map(({ text }) => MARK_ROOM + textWidthPx(text, KEY_PX)),
    width,
    KEY_GAP,
  );
  const drawing = entries.map(({ text, mark }, index) => {
    const { x = 0, line = 0 } = places[index] ?? {};
    return (
      <g key={text} class="key" transform={`translate(${MARGIN + x} ${TOP + line * KEY_LINE_PX})`}>
        {mark}
        <text x={MARK_ROOM} y={KEY_PX - 1}>
          {text}
        </text>
      </g>
    );
  });
  return { drawing, height: ((places.at(-1)?.line ?? 0) + 1) * KEY_LINE_PX + 14 };
}
