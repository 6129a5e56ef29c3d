/** In a picture: a heading and lines under it, each with a bar and its number where it has one. */
import { textWidthPx } from '../map/labels/textWidth.ts';
import { BOLD, fewLines, firstLine } from './wrap.ts';

export interface PictureList {
  readonly heading: string;
  readonly rows: readonly {
    readonly label: string;
    /** Null: words alone. */
    readonly count: number | null;
  }[];
  /** The count that a bar of the whole width stands for, where it is not of these rows. */
  readonly largest?: number;
  /** What stands for rows without room, `{count}` of them being the sum of theirs. */
  readonly others: (count: number) => string;
}

const HEAD_PX = 26;
/** Of its letters. */
export const LIST_PX = 14;
const ROW_PX = 32;
/** Of words without a bar. */
const LINE_PX = 18;
const WORDS_GAP = 5;
const BAR_PX = 7;
const GAP = 12;

/** @param width px, which words may fill */
export function partHeight({ rows }: PictureList, width: number): number {
  return HEAD_PX + rows.reduce((sum, row) => sum + rowHeight(row, width), 0);
}

type Row = PictureList['rows'][number];

function rowHeight(row: Row, width: number): number {
  return row.count === null ? wordLines(row, width).length * LINE_PX + WORDS_GAP : ROW_PX;
}

/** Words alone may have two lines. */
function wordLines({ label }: Row, width: number): readonly string[] {
  return fewLines(label, LIST_PX, width, 2);
}

/** Fewer would not say what is frequent. */
const LEAST_ROWS = 3;

/** The same with as many rows as there is room for, and what the others sum up to; null where that is too little. */
export function withFewerRows(
  list: PictureList,
  { width, height }: { readonly width: number; readonly height: number },
): PictureList | null {
  if (partHeight(list, width) <= height) return list;
  const room = height - HEAD_PX - LINE_PX - WORDS_GAP;
  const ends = list.rows.map((_, at) =>
    list.rows.slice(0, at + 1).reduce((sum, row) => sum + rowHeight(row, width), 0),
  );
  const rows = list.rows.filter((_, at) => (ends[at] ?? 0) <= room);
  if (rows.length < LEAST_ROWS) return null;
  const rest = list.rows.slice(rows.length).reduce((sum, { count }) => sum + (count ?? 1), 0);
  return { ...list, rows: [...rows, { label: list.others(rest), count: null }] };
}

/** One list for two columns: what has no room in the first goes on in the second, under no heading of its own. */
export function halves(
  list: PictureList,
  { width, height }: { readonly width: number; readonly height: number },
): readonly PictureList[] {
  if (partHeight(list, width) <= height) return [list];
  const fits = (count: number) => partHeight({ ...list, rows: list.rows.slice(0, count) }, width) <= height;
  const first = list.rows.filter((_, at) => fits(at + 1));
  return [
    { ...list, rows: first },
    { ...list, heading: '', largest: largestIn(list), rows: list.rows.slice(first.length) },
  ];
}

function largestIn({ rows }: PictureList): number {
  return Math.max(1, ...rows.map(({ count }) => count ?? 0));
}

interface PartProps {
  readonly list: PictureList;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export function ListPart({ list, x, y, width }: PartProps) {
  const largest = list.largest ?? largestIn(list);
  let top = y + HEAD_PX;
  return (
    <g class="list">
      {list.heading !== '' && (
        <text class="heading" x={x} y={y + LIST_PX}>
          {firstLine(list.heading, LIST_PX * BOLD, width)}
        </text>
      )}
      {list.rows.map((row) => {
        const at = top + LIST_PX;
        top += rowHeight(row, width);
        if (row.count === null)
          return wordLines(row, width).map((line, index) => (
            <text key={line} x={x} y={at + index * LINE_PX}>
              {line}
            </text>
          ));
        const number = String(row.count);
        return (
          <g key={row.label}>
            <text x={x} y={at}>
              {firstLine(row.label, LIST_PX, width - textWidthPx(number, LIST_PX) - GAP)}
            </text>
            <text class="end" x={x + width} y={at}>
              {number}
            </text>
            <rect class="count" x={x} y={at + 5} width={(width * row.count) / largest} height={BAR_PX} />
          </g>
        );
      })}
    </g>
  );
}
