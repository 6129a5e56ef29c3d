/** Where everything stands in the plot of two indicators: px, from thirds and positions of 0–1. */
import { scaleLinear } from 'd3-scale';
import { textWidthPx } from '../labels/textWidth.ts';
import type { BivariateAxis, BivariateLegendModel, ThirdIndex } from '../model.ts';
import { tenths } from '../tenths.ts';

export const LEFT = 40;
export const TOP = 20;
export const BOTTOM = 40;
export const FONT_PX = 12;
export const DOT_PX = 4.5;
/** Dots stand a little inside, so that the extremes are whole. */
const PAD = 10;

export type PositionToPx = (position: number) => number;

export interface PlotScales {
  readonly side: number;
  /** From the left and from the top. */
  readonly x: PositionToPx;
  readonly y: PositionToPx;
}

export function plotScales(side: number): PlotScales {
  return {
    side,
    x: scaleLinear([LEFT + PAD, LEFT + side - PAD]),
    y: scaleLinear([TOP + side - PAD, TOP + PAD]),
  };
}

export interface PlotCell {
  readonly column: ThirdIndex;
  readonly row: ThirdIndex;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The outer cells reach to the edges of the square, beyond the outermost dots. */
export function plotCells({ x, y }: BivariateLegendModel, scales: PlotScales): readonly PlotCell[] {
  const columns = partsOf(x, scales.x, LEFT, LEFT + scales.side);
  const rows = partsOf(y, scales.y, TOP + scales.side, TOP);
  return columns.flatMap((column) =>
    rows.map((row) => ({
      column: column.third,
      row: row.third,
      left: column.from,
      right: column.to,
      top: row.to,
      bottom: row.from,
    })),
  );
}

function partsOf({ thirds, breaks }: BivariateAxis, scale: PositionToPx, first: number, last: number) {
  const bounds = [first, ...breaks.map((position) => tenths(scale(position))), last];
  return thirds.map((third, index) => ({ third, from: bounds[index] ?? first, to: bounds[index + 1] ?? last }));
}

export interface PlacedDotName {
  readonly key: string;
  readonly name: string;
  /** Of the words' beginning, or of their end where they stand before the dot. */
  readonly x: number;
  readonly y: number;
  readonly isBefore: boolean;
}

/** Names of the dots that are pinned or pointed at, after the dot or, near the edge, before it. */
export function markedNames(
  { dots }: BivariateLegendModel,
  { x, y, side }: PlotScales,
  pointed: string | null,
): readonly PlacedDotName[] {
  return dots
    .filter(({ key, pinned }) => pinned || key === pointed)
    .map((dot) => {
      const at = x(dot.x);
      const isBefore = at + textWidthPx(dot.name, FONT_PX) + 10 > LEFT + side;
      return { key: dot.key, name: dot.name, x: at + (isBefore ? -8 : 8), y: y(dot.y) + 4, isBefore };
    });
}

/** Bounds of the thirds first: where there is no room, the ends go. */
export function plotTicks({ ticks }: BivariateAxis, along: 'x' | 'y', scale: PositionToPx): BivariateAxis['ticks'] {
  const inner = ticks.slice(1, -1);
  const ends = [ticks[0], ticks.at(-1)].filter((tick) => tick !== undefined);
  const placed: { readonly at: number; readonly half: number }[] = [];
  return [...inner, ...ends].filter(({ position, text }) => {
    const half = along === 'x' ? textWidthPx(text, FONT_PX) / 2 + 3 : FONT_PX / 2 + 2;
    const at = scale(position);
    if (placed.some((other) => Math.abs(other.at - at) < other.half + half)) return false;
    placed.push({ at, half });
    return true;
  });
}
