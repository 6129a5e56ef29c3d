/** Where everything stands in the plot of two indicators: px, from thirds and positions of 0–1. */
import { scaleLinear } from 'd3-scale';
import { textWidthPx } from '../labels/textWidth.ts';
import type { BivariateAxis, BivariateLegendModel, ThirdIndex } from '../model.ts';
import { tenths } from '../tenths.ts';
import type { PlacedDotName, placeDotNames } from './placeDotNames.ts';

export const LEFT = 40;
export const TOP = 20;
export const BOTTOM = 40;
export const FONT_PX = 12;
export const DOT_PX = 4.5;
/** Dots stand a little inside, so that the extremes are whole. */
const PAD = 10;
const LINE_PX = 14;
const CELL_MARGIN_PX = 6;

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

export interface PlotWord {
  readonly line: string;
  readonly left: number;
  /** Of the line's foot. */
  readonly y: number;
  readonly column: ThirdIndex;
  readonly row: ThirdIndex;
}

type WordsOf = (cell: PlotCell) => readonly PlotWord[];

/** What each cell means, at its head, or at its foot where a dot stands in the way. */
export function plotWords({ dots, cells }: BivariateLegendModel, scales: PlotScales): WordsOf {
  return ({ column, row, left: cellLeft, top, bottom }) => {
    const lines = cells.find((cell) => cell.x === column && cell.y === row)?.lines ?? [];
    const left = cellLeft + CELL_MARGIN_PX;
    const head = top + 16;
    const width = Math.max(0, ...lines.map((line) => textWidthPx(line, FONT_PX)));
    const isTaken = dots.some(
      (dot) =>
        scales.x(dot.x) > left - DOT_PX &&
        scales.x(dot.x) < left + width + DOT_PX &&
        scales.y(dot.y) > head - FONT_PX - DOT_PX &&
        scales.y(dot.y) < head + LINE_PX + DOT_PX,
    );
    const y = isTaken ? bottom - 22 : head;
    return lines.map((line, index) => ({ line, left, y: y + index * LINE_PX, column, row }));
  };
}
/** Names of all dots, each where it covers no dot, no name and none of `words`. */
export function allNames(
  { dots }: BivariateLegendModel,
  { x, y, side }: PlotScales,
  words: readonly PlotWord[],
  place: typeof placeDotNames,
): readonly PlacedDotName[] {
  return place(
    dots.map((dot) => ({ key: dot.key, name: dot.name, x: x(dot.x), y: y(dot.y) })),
    { left: LEFT, right: LEFT + side, top: TOP, bottom: TOP + side },
    words.map((word) => ({
      left: word.left,
      right: word.left + textWidthPx(word.line, FONT_PX),
      top: word.y - FONT_PX,
      bottom: word.y + 3,
    })),
  );
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
