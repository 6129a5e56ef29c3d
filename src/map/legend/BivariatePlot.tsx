/**
 * Nine colours as a square, which is also a plot of all regions: each a dot at its two values, the
 * thirds' bounds as lines, words in the corners.
 */
import { pinMark } from '../pins/pinMarks.ts';
import type { BivariateAxis, BivariateLegendModel } from '../model.ts';
import { tenths } from '../tenths.ts';
import {
  BOTTOM,
  DOT_PX,
  LEFT,
  markedNames,
  plotCells,
  plotScales,
  plotTicks,
  TOP,
  type PlotScales,
  type PositionToPx,
} from './plotGeometry.ts';

/** Narrow enough for the narrowest page, with room for numbers on its left. */
const SIDE_PX = 248;

interface BivariatePlotProps {
  readonly legend: BivariateLegendModel;
  /** Territory that is pointed at: named like those that are pinned. */
  readonly pointed: string | null;
}

export function BivariatePlot({ legend, pointed }: BivariatePlotProps) {
  const { x, y, dots, corners } = legend;
  const side = SIDE_PX;
  const scales = plotScales(side);
  const cells = plotCells(legend, scales);
  const names = markedNames(legend, scales, pointed);
  return (
    // The table says the same in words.
    <svg class="square" width={LEFT + side + 8} height={TOP + side + BOTTOM} aria-hidden="true">
      {cells.map(({ column, row, left, right, top, bottom }) => (
        <rect
          key={`${column}${row}`}
          class={`cell b${column}${row}`}
          x={left}
          y={top}
          width={right - left}
          height={bottom - top}
        />
      ))}
      <Corners corners={corners} side={side} />
      <Dots dots={dots} pointed={pointed} scales={scales} />
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
      <Ticks axis={x} along="x" scale={scales.x} foot={TOP + side} />
      <Ticks axis={y} along="y" scale={scales.y} foot={TOP + side} />
    </svg>
  );
}

interface DotsProps {
  readonly dots: BivariateLegendModel['dots'];
  readonly pointed: string | null;
  readonly scales: PlotScales;
}

/** Pins come last, so that no dot covers them. */
function Dots({ dots, pointed, scales: { x, y } }: DotsProps) {
  return (
    <>
      {dots.map((dot) => (
        <circle
          key={dot.key}
          data-key={dot.key}
          class={dot.pinned ? 'dot pinned' : dot.key === pointed ? 'dot pointed' : 'dot'}
          cx={tenths(x(dot.x))}
          cy={tenths(y(dot.y))}
          r={dot.pinned ? DOT_PX + 1 : DOT_PX}
        />
      ))}
      {dots.map(
        (dot) =>
          dot.pin !== null && (
            <svg key={`pin ${dot.key}`} x={tenths(x(dot.x))} y={tenths(y(dot.y))}>
              <path class="pin-shape" d={pinMark(dot.pin)} />
            </svg>
          ),
      )}
    </>
  );
}

interface CornersProps {
  readonly corners: BivariateLegendModel['corners'];
  readonly side: number;
}

/** Outside the square: inside, dots and names would stand on the words. */
function Corners({ corners, side }: CornersProps) {
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
  readonly scale: PositionToPx;
  /** Lower edge of the square. */
  readonly foot: number;
}

function Ticks({ axis, along, scale, foot }: TicksProps) {
  return (
    <>
      {plotTicks(axis, along, scale).map(({ position, text }) =>
        along === 'x' ? (
          <text key={text} class="tick" x={tenths(scale(position))} y={foot + 15}>
            {text}
          </text>
        ) : (
          <text key={text} class="end" x={LEFT - 5} y={tenths(scale(position) + 4)} text-anchor="end">
            {text}
          </text>
        ),
      )}
    </>
  );
}
