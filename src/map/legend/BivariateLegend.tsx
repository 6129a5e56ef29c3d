/**
 * The legend of two indicators: nine colours as a square, which is also a plot of all regions: each
 * a dot at its two values, the thirds' bounds as lines, words in the corners.
 */
import { textWidthPx } from '../labels/textWidth.ts';
import { pinMark } from '../pins/pinMarks.ts';
import type { BivariateAxis, BivariateLegendModel, ThirdIndex } from '../model.ts';
import type { placeDotNames } from './placeDotNames.ts';
import { tenths } from '../tenths.ts';

/** Narrow enough for the narrowest page, with room for numbers on its left. */
const SIDE_PX = 248;
const LEFT = 40;
const TOP = 20;
const BOTTOM = 40;
const FONT_PX = 12;
const DOT_PX = 4.5;
/** Dots stand a little inside, so that the extremes are whole. */
const PAD = 10;

interface BivariateLegendProps {
  readonly legend: BivariateLegendModel;
  /** Territory that is pointed at: named like those that are pinned. */
  readonly pointed: string | null;
  /** What the nine colours are called together. */
  readonly cellsTitle: string;
}

export function BivariateLegend({ legend, pointed, cellsTitle }: BivariateLegendProps) {
  return (
    <>
      <p class="axis">{`↑ ${legend.y.title}, ${legend.y.unit}`}</p>
      <BivariatePlot legend={legend} pointed={pointed} />
      <p class="axis">{`→ ${legend.x.title}, ${legend.x.unit}`}</p>
      <CellsTable cells={legend.cells} title={cellsTitle} />
    </>
  );
}

interface CellsTableProps {
  readonly cells: BivariateLegendModel['cells'];
  readonly title: string;
  /** Names the regions of each instead of counting them only. */
  readonly named?: boolean;
}

/** The nine colours as they stand in the square, in words, and how many regions are of each. */
export function CellsTable({ cells, title, named = false }: CellsTableProps) {
  const rows = [cells.slice(0, 3), cells.slice(3, 6), cells.slice(6)];
  return (
    <table class="cells">
      <caption>{title}</caption>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map(({ x, y, words, count, names }) => (
              <td key={`${x}${y}`} data-cell={`${x}${y}`}>
                <svg aria-hidden="true">
                  <rect class={`b${x}${y}`} width="100%" height="100%" />
                </svg>
                {words}
                {named ? <small>{names === '' ? '–' : names}</small> : `: ${count}`}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface BivariatePlotProps extends Pick<BivariateLegendProps, 'legend' | 'pointed'> {
  /** Of the square itself, in px. */
  readonly side?: number;
  /**
   * For large squares: how names are placed beside the dots; each cell then says what it means. Handed
   * in by who has such a square, so that the page in use does not carry it.
   */
  readonly place?: typeof placeDotNames;
}

export function BivariatePlot({ legend, pointed, side = SIDE_PX, place }: BivariatePlotProps) {
  const { x, y, dots, corners, cells } = legend;
  const SIDE = side;
  const across = (position: number) => LEFT + PAD + position * (SIDE - 2 * PAD);
  const down = (position: number) => TOP + SIDE - PAD - position * (SIDE - 2 * PAD);
  const columns = partsOf(x);
  const rows = partsOf(y);
  const isLabelled = place !== undefined;
  const words = isLabelled
    ? columns.flatMap((column) =>
        rows.flatMap((row) => {
          const cell = cells.find((one) => one.x === column.third && one.y === row.third);
          const left = edge(column.from, across, LEFT) + 6;
          // At the cell's head, or at its foot where a dot stands in the way.
          const head = edge(row.to, down, TOP) + 16;
          const width = Math.max(0, ...(cell?.lines ?? []).map((line) => textWidthPx(line, FONT_PX)));
          const isTaken = dots.some(
            (dot) =>
              across(dot.x) > left - DOT_PX &&
              across(dot.x) < left + width + DOT_PX &&
              down(dot.y) > head - FONT_PX - DOT_PX &&
              down(dot.y) < head + 14 + DOT_PX,
          );
          const top = isTaken ? edge(row.from, down, TOP + SIDE) - 22 : head;
          const shade = `${column.third}${row.third}`;
          return (cell?.lines ?? []).map((line, index) => ({ line, left, top: top + index * 14, shade }));
        }),
      )
    : [];
  const names = isLabelled
    ? place(
        dots.map(({ key, name, x: dotX, y: dotY }) => ({ key, name, x: across(dotX), y: down(dotY) })),
        { left: LEFT, right: LEFT + SIDE, top: TOP, bottom: TOP + SIDE },
        words.map(({ line, left, top }) => ({
          left,
          right: left + textWidthPx(line, FONT_PX),
          top: top - FONT_PX,
          bottom: top + 3,
        })),
      )
    : dots
        .filter(({ key, pinned }) => pinned || key === pointed)
        .map(({ key, name, x: dotX, y: dotY }) => {
          const at = across(dotX);
          const isBefore = at + textWidthPx(name, FONT_PX) + 10 > LEFT + SIDE;
          return { key, name, x: at + (isBefore ? -8 : 8), y: down(dotY) + 4, isBefore };
        });
  return (
    // The table says the same in words.
    <svg class="square" width={LEFT + SIDE + 8} height={TOP + SIDE + BOTTOM} aria-hidden="true">
      {columns.map((column) =>
        rows.map((row) => {
          const [left, right] = [edge(column.from, across, LEFT), edge(column.to, across, LEFT + SIDE)];
          const [bottom, top] = [edge(row.from, down, TOP + SIDE), edge(row.to, down, TOP)];
          return (
            <rect
              key={`${column.third}${row.third}`}
              class={`cell b${column.third}${row.third}`}
              x={left}
              y={top}
              width={right - left}
              height={bottom - top}
            />
          );
        }),
      )}
      {words.map(({ line, left, top, shade }) => (
        <text key={`${shade}${line}`} class={`cell-words ib${shade}`} x={left} y={top}>
          {line}
        </text>
      ))}
      {!isLabelled && corners !== null && <Corners corners={corners} side={SIDE} />}
      {dots.map((dot) => (
        <circle
          key={dot.key}
          data-key={dot.key}
          class={dot.pinned ? 'dot pinned' : dot.key === pointed ? 'dot pointed' : 'dot'}
          cx={tenths(across(dot.x))}
          cy={tenths(down(dot.y))}
          r={dot.pinned ? DOT_PX + 1 : DOT_PX}
        />
      ))}
      {dots.map(
        ({ key, pin, x: dotX, y: dotY }) =>
          pin !== null && (
            <svg key={`pin ${key}`} x={tenths(across(dotX))} y={tenths(down(dotY))}>
              <path class="pin-shape" d={pinMark(pin)} />
            </svg>
          ),
      )}
      {names.map((label) => (
        <text
          key={label.key}
          class="dot-name"
          x={tenths(label.x)}
          y={tenths(label.y)}
          {...(label.isBefore ? { 'text-anchor': 'end' } : {})}
        >
          {label.name}
        </text>
      ))}
      <Ticks axis={x} along="x" at={across} foot={TOP + SIDE} />
      <Ticks axis={y} along="y" at={down} foot={TOP + SIDE} />
    </svg>
  );
}

interface Part {
  readonly third: ThirdIndex;
  /** null: as far as the square goes. */
  readonly from: number | null;
  readonly to: number | null;
}

function partsOf({ thirds, breaks }: BivariateAxis): readonly Part[] {
  return thirds.map((third, i) => ({ third, from: breaks[i - 1] ?? null, to: breaks[i] ?? null }));
}

function edge(position: number | null, at: (position: number) => number, end: number): number {
  return position === null ? end : tenths(at(position));
}

/** Outside the square: inside, dots and names would stand on the words. */
function Corners({
  corners,
  side,
}: {
  readonly corners: NonNullable<BivariateLegendModel['corners']>;
  readonly side: number;
}) {
  return (
    <>
      <Corner text={corners.lowHigh} x={LEFT} y={TOP - 6} />
      <Corner text={corners.highHigh} x={LEFT + side} y={TOP - 6} end />
      <Corner text={corners.lowLow} x={LEFT} y={TOP + side + BOTTOM - 4} />
      <Corner text={corners.highLow} x={LEFT + side} y={TOP + side + BOTTOM - 4} end />
    </>
  );
}

interface CornerProps {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly end?: boolean;
}

function Corner({ text, x, y, end = false }: CornerProps) {
  return (
    <text class="corner" x={x} y={y} {...(end ? { 'text-anchor': 'end' } : {})}>
      {text}
    </text>
  );
}

interface TicksProps {
  readonly axis: BivariateAxis;
  readonly along: 'x' | 'y';
  readonly at: (position: number) => number;
  /** Lower edge of the square. */
  readonly foot: number;
}

/** Bounds of the thirds first: where there is no room, the ends go. */
function Ticks({ axis, along, at, foot }: TicksProps) {
  const inner = axis.ticks.slice(1, -1);
  const ends = [axis.ticks[0], axis.ticks.at(-1)].filter((tick) => tick !== undefined);
  const placed: { readonly at: number; readonly half: number }[] = [];
  const shown = [...inner, ...ends].filter(({ position, text }) => {
    const half = along === 'x' ? textWidthPx(text, FONT_PX) / 2 + 3 : FONT_PX / 2 + 2;
    const place = at(position);
    if (placed.some((other) => Math.abs(other.at - place) < other.half + half)) return false;
    placed.push({ at: place, half });
    return true;
  });
  return (
    <>
      {shown.map(({ position, text }) =>
        along === 'x' ? (
          <text key={text} class="tick" x={tenths(at(position))} y={foot + 15}>
            {text}
          </text>
        ) : (
          <text key={text} class="end" x={LEFT - 5} y={tenths(at(position) + 4)} text-anchor="end">
            {text}
          </text>
        ),
      )}
    </>
  );
}
