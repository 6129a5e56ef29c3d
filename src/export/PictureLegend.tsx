/** Legend of a picture: classes with bounds and count, or circles; marks for what is missing; the unit. */
import { bubbleRadius } from '../domain/bubbles.ts';
import type { Geography } from '../domain/geography.ts';
import { Hatch } from '../map/svg/HatchPatterns.tsx';
import { hatchReference } from '../map/svg/fillAttributes.ts';
import type { BivariateLegendModel, BubbleLegendModel, DrawnModel } from '../map/model.ts';
import { markId } from '../map/marks/markId.ts';
import { firstLine, wrap } from './wrap.ts';

interface PictureLegendProps {
  readonly model: DrawnModel;
  readonly geography: Geography;
  /** Width of the map beside it: circles are drawn to its scale. */
  readonly mapWidth: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const LINE_PX = 30;
const TEXT_PX = 13;
const TEXT_LINE_PX = 18;

export function PictureLegend({ model, geography, mapWidth, x, y, width }: PictureLegendProps) {
  const { legend } = model;
  const classes = legend.kind === 'choropleth' ? [...legend.bands].reverse() : [];
  const circles = legend.kind === 'bubbles' ? circlesOf(legend, geography, mapWidth) : [];
  const circlesHeight = circles.length === 0 ? 0 : 2 * circles[0]!.radius + 10;
  const marks = legend.kind === 'records' ? (legend.groups[0]?.entries ?? []) : [];
  const nineHeight = legend.kind === 'bivariate' ? NINE_PX : 0;
  const missingTop = y + 24 + (classes.length + marks.length) * LINE_PX + circlesHeight + nineHeight;
  return (
    <g class="legend">
      <text x={x} y={y} class="year">
        {model.year}
      </text>
      {classes.map((band, index) => (
        <g key={band.index}>
          <rect class={`s${band.shade}`} x={x} y={y + 12 + index * LINE_PX} width="28" height="20" />
          <text x={x + 38} y={y + 27 + index * LINE_PX}>
            {band.text} ({band.count})
          </text>
        </g>
      ))}
      {marks.map(({ mark, name, count }, index) => (
        <g key={name}>
          {mark !== null && (
            <g transform={`translate(${x + 14} ${y + 22 + index * LINE_PX}) scale(1.6)`}>
              <use href={`#${markId(mark)}`} />
            </g>
          )}
          {wrap(`${name} (${count})`, TEXT_PX, width - 38).map((line, at) => (
            <text key={line} x={x + 38} y={y + 27 + index * LINE_PX + at * (LINE_PX / 2)}>
              {line}
            </text>
          ))}
        </g>
      ))}
      {legend.kind === 'bivariate' && <NineColours legend={legend} x={x} y={y + 16} width={width} />}
      <NestedCircles circles={circles} x={x} bottom={y + 14 + circlesHeight} />
      {legend.missing.map((entry, index) => (
        <g key={entry.reason}>
          {legend.kind !== 'records' && (
            <defs>
              <Hatch id={`picture-key-hatch-${entry.reason}`} reason={entry.reason} step={6} />
            </defs>
          )}
          <rect
            class="frame"
            x={x}
            y={missingTop + index * LINE_PX}
            width="28"
            height="20"
            fill={legend.kind === 'records' ? 'none' : hatchReference('picture-key', entry.reason)}
          />
          <text x={x + 38} y={missingTop + 15 + index * LINE_PX}>
            {entry.word} ({entry.count})
          </text>
        </g>
      ))}
      {notesIn(model, width).map((line, index) => (
        <text
          key={line}
          x={x}
          y={missingTop + 26 + legend.missing.length * LINE_PX + index * TEXT_LINE_PX}
          class="unit"
        >
          {line}
        </text>
      ))}
    </g>
  );
}

const SIDE_PX = 36;
/** Three rows of colours, and two lines beneath that say what they are of. */
const NINE_PX = 3 * SIDE_PX + 64;

/** Two indicators at once: the first to the right, the second upwards, each colour with its count. */
function NineColours({
  legend,
  x,
  y,
  width,
}: Pick<PictureLegendProps, 'x' | 'y' | 'width'> & { readonly legend: BivariateLegendModel }) {
  const axes = [`→ ${legend.x.title}, ${legend.x.unit}`, `↑ ${legend.y.title}, ${legend.y.unit}`];
  return (
    <g>
      {legend.cells.map((cell) => {
        const left = x + cell.x * SIDE_PX;
        const top = y + (2 - cell.y) * SIDE_PX;
        return (
          <g key={`${cell.x}${cell.y}`}>
            <rect class={`b${cell.x}${cell.y}`} x={left} y={top} width={SIDE_PX} height={SIDE_PX} />
            <text class={`ib${cell.x}${cell.y} centre`} x={left + SIDE_PX / 2} y={top + SIDE_PX / 2 + 5}>
              {cell.count}
            </text>
          </g>
        );
      })}
      {axes.map((line, index) => (
        <text key={line} x={x} y={y + 3 * SIDE_PX + 20 + index * TEXT_LINE_PX}>
          {firstLine(line, TEXT_PX, width)}
        </text>
      ))}
    </g>
  );
}

/** The unit, and how the classes or circles were made. */
function notesIn({ unit, legend }: DrawnModel, width: number): readonly string[] {
  return [
    legend.kind === 'records' || legend.kind === 'bivariate' ? '' : unit,
    legend.method,
    legend.leftOut,
    legend.hollow ?? '',
  ]
    .filter((text) => text !== '')
    .flatMap((text) => wrap(text, TEXT_PX, width));
}

interface Circle {
  readonly radius: number;
  readonly text: string;
}

/** Largest first. */
function circlesOf({ sizes }: BubbleLegendModel, geography: Geography, mapWidth: number): readonly Circle[] {
  const pxPerUnit = mapWidth / geography.plane.width;
  return sizes.map(({ area, text }) => ({ radius: bubbleRadius(area, geography) * pxPerUnit, text }));
}

/** Circles inside each other on one base line. A line leads from the top of each to its number. */
function NestedCircles({ circles, x, bottom }: { circles: readonly Circle[]; x: number; bottom: number }) {
  const [largest] = circles;
  if (largest === undefined) return null;
  const middle = x + largest.radius;
  return (
    <>
      {circles.map(({ radius, text }, index) => (
        <g key={text}>
          <circle class="size" cx={middle} cy={bottom - radius} r={radius} />
          <path class="size" d={`M${middle} ${bottom - 2 * radius}h${largest.radius + 12}`} />
          <text x={middle + largest.radius + 16} y={bottom - 2 * radius + (index === 0 ? 9 : 4)}>
            {text}
          </text>
        </g>
      ))}
    </>
  );
}
